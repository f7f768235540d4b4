// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace waterhammer {

namespace {

constexpr QChar minusSign(0x2212), thinSpace(0x2009), timesSign(0x00D7);

} // namespace

Numbers::Numbers(const QLocale& locale, MoneyUnit unit)
    : m_locale(locale)
    , m_unit(std::move(unit))
    , m_language(locale)
{
}

QString Numbers::full(double value) const
{
    QLocale plain = m_locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(value, 'g', QLocale::FloatingPointShortest);
}

std::optional<double> Numbers::read(QString text) const
{
    text.replace(minusSign, QLatin1Char('-')).remove(thinSpace).remove(timesSign);
    text.remove(QCoreApplication::translate("Numbers", "%1 bn").remove(QStringLiteral("%1")).trimmed());
    text = text.trimmed();
    const bool percent = text.endsWith(QLatin1Char('%'));
    if (percent)
        text.chop(1);
    text = text.trimmed();
    bool good = false;
    double value = m_locale.toDouble(text, &good);
    if (!good)
        value = QLocale::c().toDouble(text, &good);
    if (!good || !std::isfinite(value))
        return {};
    return percent ? value / 100 : value;
}

} // namespace waterhammer
