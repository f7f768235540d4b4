// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_content.h"

#include <QPainter>

/// Small drawings that charts have in common.
namespace waterhammer {

[[nodiscard]] QColor partColour(SaleCause cause, const Theme& theme);
/// A piece of a bar or of the legend: a colour and a pattern; days to come are paler.
void paintPart(QPainter& painter, const QRectF& piece, SaleCause cause, const Theme& theme, bool ahead);

struct ChartCardRow {
    QString name, value;
    QColor colour;
};
/// The card with the figures of a day beside a place, inside these bounds.
void paintChartCard(QPainter& painter, const QRectF& bounds, double x, const QString& title,
    const std::vector<ChartCardRow>& rows, const Theme& theme);

/// Moves sorted places apart until neighbours are `gap` px from each other, within [top, bottom] as far as there is
/// room.
void pushApart(std::vector<double>& places, double gap, double top, double bottom);

} // namespace waterhammer
