// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/figures.h"

#include "model/analysis/scale.h"
#include "model/words/saying.h"

#include <algorithm>
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
    Saying points(const Saying& figure) const { return tr("%1 bp").arg(figure); }
    Saying money(const Saying& figure, const std::string& unit) const
    {
        return unit == "bn" ? tr("%1 bn").arg(figure)
            : unit == "mn"  ? tr("%1 mn").arg(figure)
                            : figure + "\u00a0" + unit;
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

/// "bn" of "USD bn"; a currency of one word is its own unit.
std::string unitOf(const std::string& currency)
{
    const auto last = currency.find_last_of(' ');
    return last == std::string::npos ? currency : currency.substr(last + 1);
}

} // namespace

MoneyUnit moneyUnit(const Scenario& scenario) { return {unitOf(scenario.currency), smallUnitDigits(scenario)}; }
MoneyUnit moneyUnit(const ScenarioDraft& draft) { return {unitOf(draft.currency), smallUnitDigits(draft)}; }

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

Saying Figures::money(double amount) const
{
    return fixed(amount, twoDigits(amount * std::pow(10.0, m_unit.digits)) + m_unit.digits);
}

Saying Figures::moneyWithUnit(double amount) const { return withUnit(money(amount)); }

Saying Figures::exactMoney(double amount) const
{
    const double size = std::abs(amount) * std::pow(10.0, m_unit.digits);
    return fixed(amount, (size < 0.9995 && size >= 0.0005 ? 3 : 1) + m_unit.digits);
}

Saying Figures::withUnit(const Saying& figure) const { return Units{m_language}.money(figure, m_unit.name); }

Saying Figures::unitName() const { return Units{m_language}.name(m_unit.name); }

Saying Figures::accountMoney(double amount) const
{
    return fixed(amount, (std::abs(amount) * std::pow(10.0, m_unit.digits) < 99.95 ? 1 : 0) + m_unit.digits);
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
    return timesSign + (thinSpace + fixed(factor, twoDigits(factor)));
}

} // namespace waterhammer
