// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace waterhammer {

/// The program's words and numbers in a language, as long as this lives.
class Speaking {
public:
    explicit Speaking(const QString& code)
    {
        QLocale::setDefault(QLocale(code));
        if (!m_words.load(
                QLocale(code), QStringLiteral("waterhammer"), QStringLiteral("_"), QStringLiteral(":/translations")))
            qFatal("no words in this language");
        QCoreApplication::installTranslator(&m_words);
    }
    ~Speaking()
    {
        QCoreApplication::removeTranslator(&m_words);
        QLocale::setDefault(QLocale::c());
    }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;

private:
    QTranslator m_words;
};

} // namespace waterhammer
