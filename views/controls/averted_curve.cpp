// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/averted_curve.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace waterhammer {

void paintAverted(QPainter& painter, const QRectF& place, const PolicyEffect& effect, int from, const Theme& theme)
{
    const auto days = static_cast<int>(effect.begun.size());
    if (days == 0)
        return;
    const auto [least, most] = std::ranges::minmax(effect.begun, {}, &Averted::loss);
    const double low = std::min(0.0, least.loss), high = std::max({low + PolicyEffect::least, most.loss, 0.0});
    const double step = place.width() / days;
    const auto y = [&](double bn) { return place.bottom() - (bn - low) / (high - low) * place.height(); };
    QPainterPath curve(QPointF(place.left(), y(0)));
    for (int day = 0; day < days; ++day)
        for (const int end : {day, day + 1})
            curve.lineTo(place.left() + step * end, y(effect.begun[static_cast<std::size_t>(day)].loss));
    curve.lineTo(place.right(), y(0));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (effect.tooLate && *effect.tooLate <= days) {
        const QRectF late(QPointF(place.left() + step * (*effect.tooLate - 1), place.top()), place.bottomRight());
        painter.fillRect(late, theme.breachSoft);
        painter.fillRect(late, QBrush(theme.breach, Qt::BDiagPattern));
    }
    painter.setPen(QPen(theme.absorb, theme.length(1)));
    painter.setBrush(theme.absorbSoft);
    painter.drawPath(curve);
    painter.setPen(QPen(theme.lineStrong, theme.length(1)));
    painter.drawLine(QPointF(place.left(), y(0)), QPointF(place.right(), y(0)));
    if (from >= 1 && from <= days) {
        const double x = place.left() + step * (from - 0.5);
        painter.setPen(QPen(theme.accent, theme.length(1.6)));
        painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()));
    }
    painter.restore();
}

} // namespace waterhammer
