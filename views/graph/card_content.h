// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/card_words.h"
#include "views/graph/graph_layout.h"
#include "views/graph/graph_node.h"
#include "views/shown/run.h"

namespace waterhammer {

/// What is said about a node of the graph: in its card, and aloud.
[[nodiscard]] Card cardFor(const Run& run, int round, const GraphLayout& layout, const GraphNode& node);

} // namespace waterhammer
