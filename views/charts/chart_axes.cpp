// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_axes.h"

#include "views/numbers.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

std::vector<double> RoundScale::ticks() const
{
    std::vector<double> places;
    const auto count = static_cast<int>(std::lround((high - low) / step));
    for (int k = 0; k <= count; ++k)
        places.push_back(low + k * step);
    return places;
}

int RoundScale::decimals() const
{
    int digits = 0;
    for (double s = step; digits < 4 && std::abs(s - std::round(s)) > 1e-6 * s; s *= 10)
        ++digits;
    return digits;
}

RoundScale roundScale(double low, double high, int intervals)
{
    if (!std::isfinite(low) || !std::isfinite(high) || high <= low)
        return {};
    const double wanted = (high - low) / std::max(1, intervals);
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= wanted * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    RoundScale scale{std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step, step};
    if (scale.high <= scale.low)
        scale.high = scale.low + step;
    return scale;
}

int lastDayShown(const ChartContent& content, int round)
{
    // What finds back for long after the last sale is worth seeing.
    const double interesting =
        findsBackSlowly(content.kind) ? 2.0 * content.lastInteresting : content.lastInteresting + 1;
    const int last = std::max(content.lastRound, content.lastDay);
    const double wanted = std::max(interesting, static_cast<double>(round));
    for (const int step : {5, 10, 20, 40, 60, 80, 100, 150, 200, 300, 500, 1000})
        if (step >= wanted)
            return std::max(1, std::min(step, last));
    return std::max(1, last);
}

QString endFigure(double value, const RoundScale& axis, int decimals)
{
    const Numbers n;
    if (std::isfinite(value) && value < axis.low)
        return QStringLiteral("< ") + n.fixed(axis.low, decimals);
    if (std::isfinite(value) && value > axis.high)
        return QStringLiteral("> ") + n.fixed(axis.high, decimals);
    return n.fixed(value, decimals);
}

} // namespace waterhammer
