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

/// Decimals of money in its unit as it is told where nothing asks for more, and those that leave two digits of it.
int usualDecimals(double size, Closing::Style style)
{
    switch (style) {
    case Closing::Style::Exact: return size < 0.9995 && size >= 0.0005 ? 3 : 1;
    case Closing::Style::Line: return size < 9.95 ? 1 : 0;
    case Closing::Style::Account: return size < 99.95 ? 1 : 0;
    case Closing::Style::Column: break;
    }
    return 1;
}
int twoDigits(double size)
{
    constexpr int least = 1, most = 4;
    int decimals = least;
    while (decimals < most && size < 0.995 * std::pow(10.0, 1 - decimals))
        ++decimals;
    return decimals;
}

} // namespace

int Closing::decimals(double amount) const
{
    if (m_all > 0)
        return m_all;
    constexpr int many = 100;
    const int unit = m_figures.columnDecimals(many) - many; // beyond the usual ones, below 0 for large books
    const double size = std::abs(m_figures.drawn(amount)) * std::pow(10.0, unit);
    const int least = m_more == 0
        ? usualDecimals(size, m_style != Style::Column && std::abs(amount) < m_tiny ? Style::Exact : m_style)
        : std::max(
            m_more + (m_style == Style::Line ? 0 : 1), m_style == Style::Column ? 0 : twoDigits(size) + m_more - 1);
    return std::max(0, least + unit);
}

Saying Closing::text(double amount) const
{
    const Saying figure = m_figures.fixed(printed(amount), decimals(amount));
    return toldSo(!isAbout(amount), figure);
}

double Closing::printed(double amount) const { return atDecimals(m_figures.drawn(amount), decimals(amount)); }

/// As many decimals of every amount as leave two digits of each, or more.
bool Closing::alike(const std::vector<std::vector<double>>& sums, std::predicate auto closes)
{
    m_more = 1;
    const int limit = m_figures.columnDecimals(most + 1);
    int least = 1;
    for (const auto& terms : sums)
        for (const double term : terms)
            least = std::max(least, term == 0 ? 0 : decimals(term));
    for (m_all = std::min(least, limit); m_all <= limit; ++m_all)
        if (closes())
            return true;
    m_all = 0;
    return false;
}

void Closing::close(const std::vector<std::vector<double>>& sums)
{
    const auto closes = [&] { return std::ranges::all_of(sums, [&](const auto& terms) { return sum(terms); }); };
    if (upTo(1, closes) || alike(sums, closes) || upTo(most, closes))
        return;
    setMore(1);
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

std::vector<double> partsThatAddUp(double whole, const std::vector<double>& parts, double step)
{
    std::vector<double> told, lost; // in steps
    double left = std::round(whole / step);
    for (const double part : parts) {
        told.push_back(std::round(part / step));
        lost.push_back(part / step - told.back());
        left -= told.back();
    }
    // A whole that was itself told higher may ask more of its parts than their rounding; one that is none, not for
    // ever.
    for (std::size_t n = 0; n < 10 * parts.size() && std::abs(left) > 0.5; ++n) {
        const double one = std::copysign(1.0, left);
        const auto most = std::ranges::max_element(lost, {}, [&](double rest) { return one * rest; });
        told[static_cast<std::size_t>(most - lost.begin())] += one;
        *most -= one;
        left -= one;
    }
    for (double& each : told)
        each *= step;
    return told;
}

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
