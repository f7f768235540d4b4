// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_strip.h"

/// Small bars below a chart, and the signs of those who buy what nobody had to sell.
namespace waterhammer {

[[nodiscard]] QColor pieceColour(Chart::Piece piece, const Theme& theme);
/// A piece of a bar or of the legend: told by its pattern as well as by its colour.
void paintPiece(QPainter& painter, const QRectF& rect, Chart::Piece piece, const Theme& theme);

/// Left of the bars: the figure at the top of their scale, and the unit.
[[nodiscard]] double smallBarScaleWidth(const ChartContent& content, const Theme& theme);
[[nodiscard]] double smallBarLegendWidth(const ChartContent& content, const Theme& theme);
void paintSmallBars(
    QPainter& painter, const ChartContent& content, const ChartAxes& axes, const StripPlace& place, const Theme& theme);

/// On the lines with a name: a ring where value investors lean in, an upward triangle below where a purchase lifts the
/// price; on days after `round` paler.
void paintBuyers(QPainter& painter, const ChartContent& content, const ChartAxes& axes, int round, const Theme& theme);

} // namespace waterhammer
