// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/feedback.h"
#include "views/theme.h"

#include <QRectF>

class QPainter;

namespace waterhammer {

/// A piece of a bar of feedback, or of its legend: a colour and a pattern.
void paintFeedbackPart(QPainter& painter, const QRectF& piece, FeedbackPart part, const Theme& theme);

/// A bar of a day on which nothing was set off: its loop gain, which has no parts.
void paintGainAlone(QPainter& painter, const QRectF& piece, const Theme& theme);

} // namespace waterhammer
