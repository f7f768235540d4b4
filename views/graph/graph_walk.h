// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"

#include <vector>

namespace waterhammer {

enum class WalkStep { Up, Down, Left, Right, First, Last };

/// Where the keyboard goes from a node: along the arc (in groups from bar to bar and from group to group), across to
/// assets and lenders, from the lowest asset to the funds. Where there is nothing, it stays.
[[nodiscard]] GraphNode walked(const GraphLayout& layout, const GraphNode& from, WalkStep step);

/// Whom a node's repo is financed by, or whom it finances: lenders with a name, and their borrowers.
enum class LoanStep { ToLender, ToBorrower };

/// Along a loan from a node. To a borrower: the one after `before`, in file order and round the corner, else the first.
/// To a lender: back to `before`, else to the first; from who borrows from nobody to the next lender of `before`. Where
/// there is none, it stays.
[[nodiscard]] GraphNode walkedLoan(
    const Scenario& scenario, const GraphNode& from, const GraphNode& before, LoanStep step);

/// Every node that can be pointed at, in the order in which they are read out.
[[nodiscard]] std::vector<GraphNode> nodesOf(const GraphLayout& layout);

} // namespace waterhammer
