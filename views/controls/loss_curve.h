// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lever_curves.h"
#include "views/theme.h"

#include <QRectF>

class QPainter;

/// The peak loss along the track of a lever, without figures.
namespace waterhammer {

/// Where a curve stands: a track from one value to another, and the loss at its top.
struct LossCurvePlace {
    QRectF rect;
    double from = 0, to = 1;
    double highest = 1; ///< bn
};

/// Plain where nobody fails, hatched where somebody does; open where there is no scenario.
void paintLossCurve(QPainter& painter, const LossCurvePlace& place, const LeverCurve& curve, const Theme& theme);

/// A dashed line: of a run to compare with. What lies beyond the track is left out.
void paintPinnedCurve(QPainter& painter, const LossCurvePlace& place, const LeverCurve& curve, const Theme& theme);

} // namespace waterhammer
