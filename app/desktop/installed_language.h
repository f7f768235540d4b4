// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace waterhammer {

/// The program's and Qt's own words in a language; they stay installed until the next call, or its end.
class InstalledLanguage {
public:
    /// A code, "de"; empty: the system's.
    void use(const QString& code);

private:
    bool load(const QLocale& locale);

    QTranslator m_ours, m_qts;
    QTranslator m_fallback; ///< for Qt's words where its own translations are not installed
};

} // namespace waterhammer
