// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_flows.h"
#include "views/graph/graph_painting.h"

#include <vector>

namespace waterhammer {

/// Everything that changes at once: frames, lamps, numbers, the guests above the column. `amounts`: "sells 147"
/// beside the nodes.
void paintSigns(QPainter& painter, const GraphScene& scene, const DaySteps& steps, bool amounts);

/// The largest sellers of an open group, in a card beside it.
void paintSellersCard(QPainter& painter, const GraphScene& scene, const GroupPlace& group);

/// The frame of a stance around a node: dashed, square, double and round, crossed; calm has none.
void paintStanceFrame(
    QPainter& painter, const QRectF& frame, DealerStance stance, bool inside, const Theme& theme, double unit);

/// The five that sell most in a group, largest first.
[[nodiscard]] std::vector<std::size_t> largestSellers(const Run& run, int round, const GroupPlace& group);

} // namespace waterhammer
