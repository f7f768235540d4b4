// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_flows.h"
#include "views/graph/graph_painting.h"

namespace waterhammer {

/// Everything that changes at once: frames, lamps, numbers, the guests above the column. `amounts`: "sells 147"
/// beside the nodes.
void paintSigns(QPainter& painter, const GraphScene& scene, const DaySteps& steps, bool amounts);

} // namespace waterhammer
