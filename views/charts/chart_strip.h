// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_axes.h"
#include "views/theme.h"

#include <QPainter>

/// What stands below a chart, one cell or small bar a day: what was bought beside forced sales and what is left to
/// spend, what was paid back, days without a quote, and who sells because it must or before it must.
namespace waterhammer {

/// What it takes of a plot of this height; nothing where that would leave too little of it: bars go first.
[[nodiscard]] ChartAxes::Below roomBelow(const ChartContent& content, double plot, const Theme& theme);
/// What the rows and the least of a plot above them would like, px; 0 without rows.
[[nodiscard]] double wantedStrip(const ChartContent& content, const Theme& theme);
/// Left of the rows.
[[nodiscard]] double widestStripName(const ChartContent& content, const Theme& theme);
/// Right of them.
[[nodiscard]] double cellLegendWidth(const ChartContent& content, const Theme& theme);
/// Right of them, where they may have two lines.
[[nodiscard]] double stripWordsWidth(const ChartContent& content, const Theme& theme);

struct StripPlace {
    int round = 0; ///< shown; days after it are paler
    int width = 0; ///< of the chart, px
};
void paintStrip(
    QPainter& painter, const ChartContent& content, const ChartAxes& axes, const StripPlace& place, const Theme& theme);

} // namespace waterhammer
