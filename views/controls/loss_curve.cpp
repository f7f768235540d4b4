// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/loss_curve.h"

#include "views/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <vector>

namespace waterhammer {

namespace {

/// The pieces of a curve, broken where there is no scenario.
std::vector<QPolygonF> linesOf(const LossCurvePlace& place, const LeverCurve& curve)
{
    std::vector<QPolygonF> lines(1);
    for (const CurvePoint& point : curve) {
        const double share = (point.at - place.from) / (place.to - place.from);
        if (!point.loss || share < -1e-9 || share > 1 + 1e-9) {
            lines.emplace_back();
            continue;
        }
        const double up = std::clamp(*point.loss / place.highest, 0.0, 1.0);
        lines.back() << QPointF(
            place.rect.left() + share * place.rect.width(), place.rect.bottom() - up * place.rect.height());
    }
    std::erase_if(lines, [](const QPolygonF& line) { return line.isEmpty(); });
    return lines;
}

QPainterPath areaBelow(const QPolygonF& line, double bottom)
{
    QPainterPath area(QPointF(line.first().x(), bottom));
    for (const QPointF& point : line)
        area.lineTo(point);
    area.lineTo(line.last().x(), bottom);
    return area;
}

/// Where somebody fails, each place as wide as the way to its neighbours.
std::vector<QRectF> failingPlaces(const LossCurvePlace& place, const LeverCurve& curve)
{
    std::vector<QRectF> places;
    const double step =
        curve.size() < 2 ? place.rect.width() : place.rect.width() / static_cast<double>(curve.size() - 1);
    for (const FailingStretch& stretch : failingStretches(curve)) {
        const double left = place.rect.left() + step * (static_cast<double>(stretch.first) - 0.5);
        const double right = place.rect.left() + step * (static_cast<double>(stretch.last) + 0.5);
        places.emplace_back(QPointF(left, place.rect.top()), QPointF(right, place.rect.bottom()));
    }
    return places;
}

} // namespace

void paintLossCurve(QPainter& painter, const LossCurvePlace& place, const LeverCurve& curve, const Theme& theme)
{
    if (place.from == place.to)
        return;
    const QBrush hatched = hatch(theme.ink3, theme.line);
    for (const QPolygonF& line : linesOf(place, curve)) {
        const QPainterPath area = areaBelow(line, place.rect.bottom());
        painter.fillPath(area, theme.line);
        for (const QRectF& failing : failingPlaces(place, curve)) {
            painter.save();
            painter.setClipRect(failing, Qt::IntersectClip);
            painter.fillPath(area, hatched);
            painter.restore();
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.ink2, theme.stroke(1)));
        painter.drawPolyline(line);
    }
}

void paintPinnedCurve(QPainter& painter, const LossCurvePlace& place, const LeverCurve& curve, const Theme& theme)
{
    if (place.from == place.to)
        return;
    QPen dashed(theme.ghost, theme.stroke(1.2), Qt::CustomDashLine, Qt::FlatCap);
    dashed.setDashPattern({4, 2.5});
    painter.setPen(dashed);
    for (const QPolygonF& line : linesOf(place, curve))
        painter.drawPolyline(line);
}

} // namespace waterhammer
