// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_dots.h"

#include <QCoreApplication>
#include <QPainter>

namespace waterhammer {

namespace {

/// What the rings are, in a corner of the plot that lines leave as they fall.
void paintSign(QPainter& painter, const ChartAxes& axes, double radius, const Theme& theme)
{
    painter.setFont(theme.font(type::axis));
    const QFontMetricsF metrics(painter.font());
    const double y = axes.plot.bottom() - theme.length(4) - metrics.descent(), x = axes.plot.left() + theme.length(8);
    painter.setPen(QPen(theme.ink2, theme.stroke(1.8)));
    painter.drawEllipse(QPointF(x, y - metrics.xHeight() / 2), radius, radius);
    painter.drawText(
        QPointF(x + 2 * radius + theme.length(2), y), QCoreApplication::translate("ChartDots", "observed"));
}

} // namespace

void paintDots(QPainter& painter, const ChartContent& content, const ChartAxes& axes, const Theme& theme)
{
    if (content.said.observed.empty())
        return;
    const double radius = theme.stroke(3.6);
    painter.setBrush(theme.surface);
    paintSign(painter, axes, radius, theme);
    for (const Chart::Dots& dots : content.said.observed) {
        painter.setPen(QPen(content.lines[dots.line].colour(theme), theme.stroke(1.8)));
        for (const auto& [day, value] : dots.values)
            if (day >= axes.firstDay && day <= axes.lastDay && value >= axes.y.low && value <= axes.y.high)
                painter.drawEllipse(QPointF(axes.xOf(day), axes.yOf(value)), radius, radius);
    }
}

} // namespace waterhammer
