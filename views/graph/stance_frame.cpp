// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/stance_frame.h"

#include <QPainter>

namespace waterhammer {

void paintStanceFrame(
    QPainter& painter, const QRectF& frame, DealerStance stance, bool inside, const Theme& theme, double unit)
{
    const auto pen = [&](const QColor& colour, double width) {
        return QPen(colour, theme.stroke(width), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    };
    painter.setBrush(Qt::NoBrush);
    switch (stance) {
    case DealerStance::Calm: break;
    case DealerStance::Near: {
        QPen dashed = pen(theme.near, 1.8);
        dashed.setDashPattern({4 / 1.8, 3 / 1.8});
        painter.setPen(dashed);
        painter.drawRoundedRect(frame, 3, 3);
        break;
    }
    case DealerStance::Breach:
        painter.setPen(pen(theme.breach, 2.4));
        painter.drawRect(frame);
        break;
    case DealerStance::Fear: {
        QPen dotted = pen(theme.breach, 2.4);
        dotted.setCapStyle(Qt::RoundCap);
        dotted.setDashPattern({0.01, 1.7});
        painter.setPen(dotted);
        painter.drawRect(frame);
        break;
    }
    case DealerStance::Absorbing: {
        painter.setPen(pen(theme.absorb, 1.6));
        painter.drawRoundedRect(frame, 7 * unit, 7 * unit);
        painter.setPen(pen(theme.absorb, inside ? 1 : 1.2));
        const double out = inside ? -2 * unit : 3 * unit;
        painter.drawRoundedRect(frame.adjusted(-out, -out, out, out), (inside ? 5 : 9) * unit, (inside ? 5 : 9) * unit);
        break;
    }
    case DealerStance::Failed:
        painter.setPen(pen(theme.fail, 1.6));
        painter.drawRect(frame);
        painter.drawLine(frame.topLeft(), frame.bottomRight());
        painter.drawLine(frame.topRight(), frame.bottomLeft());
        break;
    }
}

} // namespace waterhammer
