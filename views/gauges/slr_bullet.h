// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/gauges/dealer_figures.h"
#include "views/theme.h"

#include <QPainter>

namespace waterhammer {

/// A leverage ratio in one row: a bar from 0 to `scale`, a mark at the minimum, a dotted line where the run began.
void paintSlrBullet(
    QPainter& painter, const QRectF& box, const DealerFigures& figures, double scale, const Theme& theme);

} // namespace waterhammer
