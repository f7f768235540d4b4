// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/installed_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace waterhammer {

void InstalledLanguage::use(const QString& code)
{
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    for (auto* translator : {&m_fallback, &m_ours, &m_qts})
        QCoreApplication::removeTranslator(translator);
    // The last one installed is asked first.
    if (m_fallback.load(locale, QStringLiteral("qtwords"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&m_fallback);
    // English too has a file, for its plurals; it serves every language that has none, and the C locale.
    if (load(locale) || load(QLocale(QLocale::English)))
        QCoreApplication::installTranslator(&m_ours);
    if (m_qts.load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
}

bool InstalledLanguage::load(const QLocale& locale)
{
    return m_ours.load(locale, QStringLiteral("waterhammer"), QStringLiteral("_"), QStringLiteral(":/translations"));
}

} // namespace waterhammer
