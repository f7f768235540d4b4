// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/slr_bullet.h"

#include "views/marks.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

QColor colourOf(const DealerFigures& f, const Theme& t)
{
    if (f.stance == DealerStance::Failed)
        return t.fail;
    return barColour(closenessOfRatio(f.bar, f.minimum), t);
}

/// A ratio below zero has no bar: a triangle points out of the scale.
void paintBelowZero(QPainter& painter, const QRectF& box, const Theme& t)
{
    const double r = std::min(4.0, box.height() / 2 - 1);
    const QPointF at(box.left() + 6, box.center().y());
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.fail);
    painter.drawPolygon(QPolygonF{at + QPointF(-r, 0), at + QPointF(r, -r), at + QPointF(r, r)});
}

} // namespace

void paintSlrBullet(QPainter& painter, const QRectF& box, const DealerFigures& f, double scale, const Theme& t)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.raised);
    painter.drawRect(box);
    const auto at = [&](double slr) { return box.left() + box.width() * std::clamp(slr / scale, 0.0, 1.0); };
    painter.setRenderHint(QPainter::Antialiasing);
    if (f.bar < 0) {
        paintBelowZero(painter, box, t);
    } else if (std::isfinite(f.bar)) {
        const QRectF bar(box.left(), box.top() + 0.22 * box.height(), at(f.bar) - box.left(), 0.56 * box.height());
        if (f.stance == DealerStance::Failed)
            painter.fillRect(bar, hatch(t.fail, t.surface));
        else
            painter.fillRect(bar, colourOf(f, t));
    }
    QPen start(t.ghost, t.stroke(1));
    start.setDashPattern({2, 2});
    painter.setPen(start);
    painter.drawLine(QPointF(at(f.start), box.top() + 1), QPointF(at(f.start), box.bottom() - 1));
    painter.setPen(QPen(t.ink, t.stroke(1.8)));
    painter.drawLine(QPointF(at(f.minimum), box.top() - 2), QPointF(at(f.minimum), box.bottom() + 2));
    painter.restore();
}

} // namespace waterhammer
