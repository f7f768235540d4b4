// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"

#include <vector>

namespace waterhammer {

enum class WalkStep { Up, Down, Left, Right, First, Last };

/// Where the keyboard goes from a node: along the arc (in groups from bar to bar and from group to group), across to
/// assets and lenders, from the lowest asset to the funds. Where there is nothing, it stays.
[[nodiscard]] GraphNode walked(const GraphLayout& layout, const GraphNode& from, WalkStep step);

/// Every node that can be pointed at, in the order in which they are read out.
[[nodiscard]] std::vector<GraphNode> nodesOf(const GraphLayout& layout);

} // namespace waterhammer
