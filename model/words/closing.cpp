// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/closing.h"

#include <algorithm>
#include <cmath>

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

Saying Closing::text(double amount) const { return m_figures.fixed(printed(amount), decimals(amount)); }

double Closing::printed(double amount) const
{
    const auto found = following(amount);
    return found == m_followed.end() ? atDecimals(m_figures.drawn(amount), decimals(amount))
                                     : std::copysign(found->second, amount);
}

void Closing::follow(double amount, double printed)
{
    m_followed.emplace_back(std::abs(amount), atDecimals(std::abs(printed), decimals(amount)));
}

void Closing::close(const std::vector<std::vector<double>>& sums)
{
    constexpr int digits = 1;
    const auto closes = [&] { return std::ranges::all_of(sums, [&](const auto& terms) { return sum(terms); }); };
    if (upTo(digits, closes))
        return;
    settle(sums, digits);
    if (closes())
        return;
    m_followed.clear(); // two equal amounts go up and down together
    static_cast<void>(upTo(most, closes));
}

void Closing::settle(const std::vector<std::vector<double>>& sums, int more)
{
    setMore(more);
    int all = 0;
    for (const auto& terms : sums)
        for (const double term : terms)
            all = std::max(all, term == 0 ? 0 : decimals(term));
    m_all = std::min(all, m_figures.columnDecimals(most + 1));
    const auto stays = [&](double term) {
        if (term != 0 && !follows(term))
            follow(term, std::abs(printed(term)));
    };
    for (const auto& terms : sums) {
        stays(terms.front());
        settle(terms);
        std::ranges::for_each(terms, stays); // another sum may hold it too
    }
}

void Closing::settle(const std::vector<double>& terms)
{
    for (std::size_t n = 0; n < terms.size() && !sum(terms); ++n) {
        double total = 0;
        for (const double term : terms)
            total += printed(term);
        // Which of them was rounded furthest towards what is left over?
        const auto lost = [&](double term) {
            return term == 0 || follows(term) ? -INFINITY
                                              : std::copysign(1.0, total) * (printed(term) - m_figures.drawn(term));
        };
        const double term = std::ranges::max(terms, {}, lost);
        if (lost(term) == -INFINITY)
            return;
        follow(term, std::abs(printed(term) - std::copysign(2 * halfDigit(term), total)));
    }
}

/// Sums of the same orders in another order are one amount.
std::vector<std::pair<double, double>>::const_iterator Closing::following(double amount) const
{
    return std::ranges::find_if(m_followed,
        [&](const auto& followed) { return std::abs(followed.first - std::abs(amount)) <= 1e-12 * followed.first; });
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
