// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/closing.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>

namespace waterhammer {

namespace {

constexpr double rounding = 1e-6; ///< of a last digit, that adding and dividing may cost

/// As Figures::fixed rounds: by the value itself, not by the product, which may have been rounded to a half.
double atDecimals(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals), size = std::abs(value), scaled = size * scale;
    const double whole = std::floor(scaled), part = scaled - whole;
    const bool up = part > 0.5 || (part == 0.5 && std::fma(size, scale, -scaled) >= 0);
    return std::copysign((whole + (up ? 1 : 0)) / scale, value);
}

/// Decimals of money in its unit as it is told where nothing asks for more.
int usualDecimals(double size, Closing::Style style)
{
    switch (style) {
    case Closing::Style::Exact: return size >= 0.995 || size < 0.0005 ? 1 : size >= 0.005 ? 2 : 3;
    case Closing::Style::Line: return size < 9.95 ? 1 : 0;
    case Closing::Style::Account: return size < 99.95 ? 1 : 0;
    case Closing::Style::Column: break;
    }
    return 1;
}

} // namespace

int Closing::decimals(double amount) const
{
    constexpr int many = 100, mostOfMore = 2;
    const int unit = m_figures.columnDecimals(many) - many; // beyond the usual ones, below 0 for large books
    const double size = std::abs(m_figures.drawn(amount)) * std::pow(10.0, unit);
    const Style style = m_style != Style::Column && std::abs(amount) < m_tiny ? Style::Exact : m_style;
    const int usual = usualDecimals(size, style), more = std::max(usual, std::min(usual + m_more, mostOfMore));
    return std::max(0, m_all.value_or(more) + unit);
}

Saying Closing::text(double amount) const
{
    const Saying figure = m_figures.fixed(printed(amount), decimals(amount));
    return toldSo(!isAbout(amount), figure);
}

double Closing::printed(double amount) const { return atDecimals(m_figures.drawn(amount), decimals(amount)); }

/// What is rounded further than usual must not be another amount for it.
bool Closing::tells(const std::vector<std::vector<double>>& sums) const
{
    constexpr double share = 0.2;
    return std::ranges::all_of(sums, [&](const auto& terms) {
        return std::ranges::all_of(terms, [&](double term) {
            const double drawn = m_figures.drawn(term);
            return std::abs(printed(term) - drawn) <= share * std::abs(drawn);
        });
    });
}

/// As many decimals of all as the largest amounts usually have, or one more, if that closes more of them.
void Closing::close(const std::vector<std::vector<double>>& sums)
{
    const int usual = m_style == Style::Line ? 0 : 1;
    const auto closing = [&] { return std::ranges::count_if(sums, [&](const auto& terms) { return sum(terms); }); };
    std::optional<int> best;
    m_more = 0;
    m_all.reset();
    auto mostClosing = closing();
    for (const int decimals : {usual, usual + 1}) {
        m_all = decimals;
        if (const auto now = closing(); now > mostClosing && tells(sums)) {
            mostClosing = now;
            best = decimals;
        }
    }
    m_all = best;
    for (const auto& terms : sums)
        if (!sum(terms))
            about(terms.front());
}

/// Sums of the same orders in another order are one amount.
bool Closing::isAbout(double amount) const
{
    return std::ranges::any_of(m_about, [&](double size) { return std::abs(size - std::abs(amount)) <= 1e-12 * size; });
}

double Closing::halfDigit(double amount) const { return 0.5 * std::pow(10.0, -decimals(amount)); }

bool Closing::sum(const std::vector<double>& terms) const
{
    double total = 0, finest = 1;
    for (const double term : terms) {
        total += printed(term);
        finest = std::min(finest, halfDigit(term));
    }
    return std::abs(total) < finest;
}

bool Closing::gives(double figure, double amount) const
{
    return std::abs(figure - printed(amount)) <= halfDigit(amount) * (1 + rounding);
}

Saying toldSo(bool closes, const Saying& figure) { return closes ? figure : "\u2248\u2009" + figure; }

Saying equals(bool closes) { return closes ? "=" : "\u2248"; }

std::vector<double> lessAnother(const std::vector<double>& one, std::vector<double> other)
{
    const auto own = [&](double amount) { return std::ranges::count(one, amount) == 0 ? amount : -1; };
    std::ranges::sort(other, std::greater{}, own);
    std::ranges::transform(one, std::back_inserter(other), std::negate{});
    return other;
}

double printedFigure(double value, int decimals) { return atDecimals(value, decimals); }

double printedPercent(double fraction, int decimals) { return atDecimals(100 * fraction, decimals) / 100; }

bool givesRounded(double worked, double value, int decimals)
{
    const double half = 0.5 * std::pow(10.0, -decimals);
    return std::abs(worked - atDecimals(value, decimals)) <= half * (1 + rounding);
}

bool givesPercent(double worked, double fraction, int decimals)
{
    return givesRounded(100 * worked, 100 * fraction, decimals);
}

} // namespace waterhammer
