// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/closing.h"

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

} // namespace

int Closing::decimals(double amount) const
{
    constexpr int many = 100;
    const int unit = m_figures.columnDecimals(many) - many; // beyond the usual ones, below 0 for large books
    const double size = std::abs(m_figures.drawn(amount)) * std::pow(10.0, unit);
    const auto usual = [&] {
        const bool tiny = m_style != Style::Column && std::abs(amount) < m_tiny;
        switch (tiny ? Style::Exact : m_style) {
        case Style::Exact: return size < 0.9995 && size >= 0.0005 ? 3 : 1;
        case Style::Line: return size < 9.95 ? 1 : 0;
        case Style::Account: return size < 99.95 ? 1 : 0;
        case Style::Column: break;
        }
        return 1;
    }();
    const int least = m_more == 0 ? usual : std::max(usual, m_more + (m_style == Style::Line ? 0 : 1));
    return std::max(0, least + unit);
}

Saying Closing::text(double amount) const { return m_figures.fixed(m_figures.drawn(amount), decimals(amount)); }

double Closing::printed(double amount) const { return atDecimals(m_figures.drawn(amount), decimals(amount)); }

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

double printedPercent(double fraction, int decimals) { return atDecimals(100 * fraction, decimals) / 100; }

bool givesPercent(double worked, double fraction, int decimals)
{
    const double half = 0.5 * std::pow(10.0, -decimals - 2);
    return std::abs(worked - printedPercent(fraction, decimals)) <= half * (1 + rounding);
}

} // namespace waterhammer
