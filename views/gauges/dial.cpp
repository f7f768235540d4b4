// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/dial.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waterhammer {

namespace {

double degrees(double radians) { return radians * 180 / std::numbers::pi; }

QRectF square(QPointF centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

} // namespace

double Dial::angle(double value) const
{
    return first + (std::clamp(value, low, high) - low) / (high - low) * (last - first);
}

QPointF Dial::at(double distance, double value) const
{
    const double a = angle(value);
    return centre + distance * QPointF(std::cos(a), std::sin(a));
}

QPainterPath Dial::zone(double from, double to, double gapFrom, double gapTo) const
{
    // Qt counts degrees against the clock.
    const double a = -degrees(angle(from) + gapFrom), sweep = -degrees(angle(to) - gapTo) - a;
    QPainterPath path;
    path.arcMoveTo(square(centre, radius), a);
    path.arcTo(square(centre, radius), a, sweep);
    path.arcTo(square(centre, radius - band), a + sweep, -sweep);
    path.closeSubpath();
    return path;
}

void paintNeedle(
    QPainter& painter, const Dial& dial, double value, const QColor& colour, const Theme& theme, const QRectF& words)
{
    const double outer = dial.radius - 1, shortest = dial.radius - 1.6 * dial.band;
    double inner = dial.radius * 0.46;
    while (inner < shortest && words.contains(dial.at(inner, value)))
        inner += 1;
    const QLineF line(dial.at(inner, value), dial.at(outer, value));
    // The ground around it keeps it apart from rings and marks.
    painter.setPen(QPen(theme.surface, theme.stroke(6.5), Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
    painter.setPen(QPen(colour, theme.stroke(3.2), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(line);
}

} // namespace waterhammer
