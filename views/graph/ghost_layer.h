// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painting.h"
#include "views/shown/shown.h"

namespace waterhammer {

/// What the kept runs had on a day, behind the signs: a dashed outline of each dealer's bars, dashed ticks at
/// each asset's depth, and the price of the first of them where there is room. Of a run that has ended its last day.
void paintGhosts(QPainter& painter, const GraphScene& scene, const std::vector<OtherRun>& others, int day);

} // namespace waterhammer
