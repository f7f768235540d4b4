// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/numbers.h"

#include <QCoreApplication>

#include <cmath>

namespace waterhammer {

namespace {

constexpr QChar minusSign(0x2212), thinSpace(0x2009), enDash(0x2013), timesSign(0x00D7);

int moneyDecimals(double bn) { return std::abs(bn) < 9.95 ? 1 : 0; }

} // namespace

Numbers::Numbers(const QLocale& locale)
    : m_locale(locale)
{
}

QString Numbers::fixed(double value, int decimals) const
{
    if (!std::isfinite(value))
        return enDash;
    const double unit = std::pow(10.0, -decimals);
    const double rounded = std::abs(value) < unit / 2 ? 0 : std::abs(value);
    const QString digits = m_locale.toString(rounded, 'f', decimals);
    return value < 0 && rounded > 0 ? minusSign + digits : digits;
}

QString Numbers::money(double bn) const { return fixed(bn, moneyDecimals(bn)); }

QString Numbers::moneyWithUnit(double bn) const
{
    return QCoreApplication::translate("Numbers", "%1 bn").arg(money(bn));
}

QString Numbers::accountMoney(double bn) const { return fixed(bn, std::abs(bn) < 99.95 ? 1 : 0); }

QString Numbers::percent(double fraction, int decimals, bool withSign) const
{
    const QString number = fixed(100 * fraction, decimals);
    const bool positive = withSign && std::isfinite(fraction) && 100 * fraction >= 0.5 * std::pow(10.0, -decimals);
    return (positive ? QStringLiteral("+") : QString()) + number + thinSpace + QLatin1Char('%');
}

QString Numbers::basisPoints(double fraction) const
{
    const double points = 1e4 * fraction;
    return QCoreApplication::translate("Numbers", "%1 bp").arg(fixed(points, std::abs(points) < 9.95 ? 1 : 0));
}

QString Numbers::multiple(double factor) const
{
    if (!std::isfinite(factor))
        return enDash;
    const int decimals = std::abs(factor) < 9.95 ? 1 : 0;
    return timesSign + QString(thinSpace) + fixed(factor, decimals);
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
