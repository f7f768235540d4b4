// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_axes.h"
#include "views/theme.h"

#include <QPainter>

/// Lines that are parts of a whole, one above the other: the last at the bottom.
namespace waterhammer {

void paintAreas(QPainter& painter, const ChartContent& content, const ChartAxes& axes, const Theme& theme);

/// Right of the plot, in the order of the areas: each with its figure at the start and on this day.
void paintAreaLegend(QPainter& painter, const ChartContent& content, const ChartAxes& axes, QSize size,
    std::size_t round, const Theme& theme);
[[nodiscard]] double areaLegendWidth(const ChartContent& content, const Theme& theme);

} // namespace waterhammer
