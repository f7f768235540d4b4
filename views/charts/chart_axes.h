// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_content.h"

#include <QRectF>

#include <vector>

namespace waterhammer {

/// A range in round steps: low and high are multiples of step, which is 1, 2, 2.5 or 5 times a power of ten.
struct RoundScale {
    double low = 0, high = 1, step = 1;

    [[nodiscard]] std::vector<double> ticks() const;
    [[nodiscard]] int decimals() const; ///< that ticks need
};
[[nodiscard]] RoundScale roundScale(double low, double high, int intervals);

/// A figure at a line's end, as far as the axis goes: of what lies beyond, that it does.
[[nodiscard]] QString endFigure(double value, const RoundScale& axis, int decimals);

/// The last day on the axis: of all runs that are drawn what is of interest, and the day at which somebody rests; in
/// steps.
[[nodiscard]] int lastDayShown(const ChartContent& content, int round);

/// Where figures stand in the picture. The plot area has fixed margins; only the labels' column follows the texts.
struct ChartAxes {
    QRectF plot;
    /// Between the plot and the days' numbers, px.
    struct Below {
        double height = 0; ///< of all
        double bars = 0;   ///< of the small bars; 0 where there are none, or no room
        double row = 0;    ///< of each row of cells
    } below;
    RoundScale y;
    double firstDay = 0, lastDay = 10; ///< at the plot's left and right edge

    [[nodiscard]] double xOf(double day) const
    {
        return plot.left() + plot.width() * (day - firstDay) / (lastDay - firstDay);
    }
    [[nodiscard]] double yOf(double value) const
    {
        return plot.bottom() - plot.height() * (value - y.low) / (y.high - y.low);
    }
    [[nodiscard]] double dayAt(double x) const
    {
        return firstDay + (x - plot.left()) / plot.width() * (lastDay - firstDay);
    }
};

} // namespace waterhammer
