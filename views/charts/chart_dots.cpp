// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_dots.h"

#include <QPainter>

namespace waterhammer {

void paintDots(QPainter& painter, const ChartContent& content, const ChartAxes& axes, const Theme& theme)
{
    const double radius = theme.stroke(3.6);
    painter.setBrush(theme.surface);
    for (const Chart::Dots& dots : content.said.observed) {
        painter.setPen(QPen(content.lines[dots.line].colour(theme), theme.stroke(1.8)));
        for (const auto& [day, value] : dots.values)
            if (day >= axes.firstDay && day <= axes.lastDay && value >= axes.y.low && value <= axes.y.high)
                painter.drawEllipse(QPointF(axes.xOf(day), axes.yOf(value)), radius, radius);
    }
}

} // namespace waterhammer
