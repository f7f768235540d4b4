// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/policy_effects.h"
#include "views/theme.h"

class QPainter;

namespace waterhammer {

/// What a policy averts of the peak loss over the day on which it would begin, without figures: a curve above the line
/// of nothing (below it where the policy costs more), with a mark on the day on which it begins, and hatched from the
/// day on on which it is too late. Dated 1 to the horizon across `place`; the most that it averts is as high as that.
void paintAverted(QPainter& painter, const QRectF& place, const PolicyEffect& effect, int from, const Theme& theme);

} // namespace waterhammer
