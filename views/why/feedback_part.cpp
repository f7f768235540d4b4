// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/feedback_part.h"

#include "views/charts/chart_signs.h"

#include <QPainter>

namespace waterhammer {

void paintFeedbackPart(QPainter& painter, const QRectF& piece, FeedbackPart part, const Theme& theme)
{
    if (const auto cause = causeOf(part))
        return paintPart(painter, piece, *cause, theme, false);
    if (part == FeedbackPart::Buyers) {
        painter.setPen(QPen(theme.absorb, theme.stroke(1)));
        painter.setBrush(theme.absorbSoft);
        painter.drawRect(piece);
        return;
    }
    painter.fillRect(piece, theme.raised);
    painter.fillRect(piece, QBrush(theme.ink2, Qt::VerPattern));
}

void paintGainAlone(QPainter& painter, const QRectF& piece, const Theme& theme)
{
    painter.setPen(QPen(theme.ink2, theme.stroke(1)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(piece);
}

} // namespace waterhammer
