// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/figures.h"

#include "model/analysis/scale.h"
#include "model/words/saying.h"

#include <charconv>
#include <cmath>

namespace waterhammer {

namespace {

constexpr const char *thinSpace = "\u2009", *enDash = "\u2013", *timesSign = "\u00D7";

/// One decimal where it is half of the first two digits.
int twoDigits(double value) { return std::abs(value) < 9.95 ? 1 : 0; }

/// Texts of this file, in the context by which translations know them.
struct Units {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Numbers)
public:
    Saying name(const std::string& unit) const
    {
        return unit == "bn" ? tr("bn", "unit of money") : unit == "mn" ? tr("mn", "unit of money") : unit;
    }
    Saying name(const MoneyUnit& unit) const
    {
        const Saying own = name(unit.name);
        const Phrase many = unit.thousands == 2 ? tr("mn", "unit of money")
            : unit.thousands == 3               ? tr("bn", "unit of money")
                                                : tr("tn", "unit of money");
        return unit.thousands == 0 ? own : Saying(many) + ' ' + own;
    }
    Saying points(const Saying& figure) const { return tr("%1 bp").arg(figure); }
    Saying money(const Saying& figure, const MoneyUnit& unit) const
    {
        return unit == MoneyUnit{"bn", unit.digits} ? tr("%1 bn").arg(figure)
            : unit == MoneyUnit{"mn", unit.digits}  ? tr("%1 mn").arg(figure)
                                                    : figure + "\u00a0" + name(unit);
    }
};

/// Whether a positive value lies exactly between two numbers with so many decimals.
bool isHalf(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals), scaled = value * scale;
    return scaled - std::floor(scaled) == 0.5 && std::fma(value, scale, -scaled) == 0;
}

/// A value that is not negative, with a dot, its halves rounded up (the library rounds them to even).
std::string digitsOf(double value, int decimals)
{
    if (isHalf(value, decimals))
        value = std::nextafter(value, INFINITY);
    char text[400];
    const auto end = std::to_chars(text, text + sizeof text, value, std::chars_format::fixed, decimals).ptr;
    return {text, end};
}

} // namespace

MoneyUnit moneyUnit(const Scenario& scenario)
{
    const std::string unit = unitOf(scenario.currency);
    const double largest = largestBooks(scenario);
    const int thousands = thousandsOf(unit, largest);
    return {unit, unitDigits(largest * std::pow(10.0, -3 * thousands)), thousands};
}

MoneyUnit moneyUnit(const ScenarioDraft& draft) { return {unitOf(draft.currency), unitDigits(largestBooks(draft)), 0}; }

Saying Figures::fixed(double value, int decimals) const
{
    if (!std::isfinite(value))
        return enDash;
    const double size = std::abs(value);
    const bool zero = size < std::pow(10.0, -decimals) / 2;
    const NumberMarks& marks = m_language.marks();
    const std::string digits = digitsOf(zero ? 0 : size, decimals);
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    const bool grouped = !marks.group.empty() && whole >= 3 + marks.digitsBeforeGroup;
    std::string text = value < 0 && !zero ? marks.minus : std::string();
    for (std::size_t i = 0; i < whole; ++i) {
        if (grouped && i > 0 && (whole - i) % 3 == 0)
            text += marks.group;
        text += digits[i];
    }
    return whole == digits.size() ? text : text + marks.decimal + digits.substr(whole + 1);
}

Saying Figures::visible(double value, int decimals) const
{
    constexpr int most = 12;
    const double size = std::abs(value);
    while (size > 0 && decimals < most && size < 0.5 * std::pow(10.0, -decimals))
        ++decimals;
    return fixed(value, decimals);
}

double Figures::drawn(double amount) const
{
    return m_unit.thousands == 0 ? amount : amount / std::pow(1000.0, m_unit.thousands);
}

double Figures::leastMoney() const
{
    return 0.5 * std::pow(10.0, -columnDecimals()) * std::pow(1000.0, m_unit.thousands);
}

Saying Figures::drawnMoney(double drawn) const
{
    return fixed(drawn, std::max(0, twoDigits(drawn * std::pow(10.0, m_unit.digits)) + m_unit.digits));
}

Saying Figures::money(double amount) const { return drawnMoney(drawn(amount)); }

Saying Figures::moneyWithUnit(double amount) const { return withUnit(money(amount)); }

Saying Figures::exactMoney(double amount) const
{
    const double told = drawn(amount), size = std::abs(told) * std::pow(10.0, m_unit.digits);
    const int decimals = size >= 0.995 || size < 0.0005 ? 1 : size >= 0.005 ? 2 : 3;
    return fixed(told, std::max(0, decimals + m_unit.digits));
}

Saying Figures::withUnit(const Saying& figure) const { return Units{m_language}.money(figure, m_unit); }

Saying Figures::unitName() const { return Units{m_language}.name(m_unit); }

Saying Figures::accountMoney(double amount) const
{
    const double told = drawn(amount);
    return fixed(told, std::max(0, (std::abs(told) * std::pow(10.0, m_unit.digits) < 99.95 ? 1 : 0) + m_unit.digits));
}

Saying Figures::columnMoney(double amount, int decimals) const
{
    return fixed(drawn(amount), columnDecimals(decimals));
}

Saying Figures::percent(double fraction, int decimals, bool withSign) const
{
    const bool positive = withSign && std::isfinite(fraction) && 100 * fraction >= 0.5 * std::pow(10.0, -decimals);
    return (positive ? "+" : "") + fixed(100 * fraction, decimals) + thinSpace + '%';
}

Saying Figures::basisPoints(double fraction) const
{
    const double points = 1e4 * fraction;
    return Units{m_language}.points(fixed(points, twoDigits(points)));
}

Saying Figures::multiple(double factor) const
{
    if (!std::isfinite(factor))
        return enDash;
    return timesSign + (thinSpace + (factor == 0 ? fixed(0, 0) : visible(factor, twoDigits(factor))));
}

int decimalsOf(double value, int least, int most)
{
    const double last = std::pow(10, most);
    if (std::abs(value) < 1e15 / last) // what is cut off may leave noughts behind
        value = std::round(value * last) / last;
    for (int decimals = least; decimals < most; ++decimals) {
        const double scaled = value * std::pow(10, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6)
            return decimals;
    }
    return most;
}

} // namespace waterhammer
