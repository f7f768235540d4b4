// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/run.h"
#include "views/theme.h"

class QPainter;
class QRectF;

namespace waterhammer {

/// The frame of a stance around a node: dashed, square, double and round, crossed; calm has none.
void paintStanceFrame(
    QPainter& painter, const QRectF& frame, DealerStance stance, bool inside, const Theme& theme, double unit);

} // namespace waterhammer
