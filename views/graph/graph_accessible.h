// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_node.h"

namespace waterhammer {

class ContagionGraph;

/// Makes every node a child of the graph in the accessible tree, with name, figures, place and the action of a click.
void installGraphAccessibility();

/// Tells assistive technology, if any listens, where the keyboard stands, or that the nodes are others.
void noteNodeFocused(ContagionGraph* graph, const GraphNode& node);
void noteNodesChanged(ContagionGraph* graph);

} // namespace waterhammer
