// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"
#include "views/shown/run.h"

#include <QPainterPath>
#include <QPointF>

#include <vector>

/// Lenders with a name in the graph: the way from each borrower to who finances it, and what travels back along it.
namespace waterhammer {

/// One loan of Scenario::claims.
struct LoanFlow {
    std::size_t claim = 0;
    LoanDay day;
    std::vector<QPointF> way; ///< corners from the borrower to the lender
};

/// All loans of a round, in the order of the claims; none where dealers are grouped.
[[nodiscard]] std::vector<LoanFlow> loanFlowsOf(const Run& run, int round, const GraphLayout& layout);

/// A piece of a track that several loans share: its width is what comes back along it.
struct TrackPiece {
    std::vector<QPointF> way;
    double back = 0, called = 0; ///< bn; called a part of it
};
/// The pieces of all tracks, from the borrowers to the lenders; widths add up where two loans meet.
[[nodiscard]] std::vector<TrackPiece> trackPiecesOf(
    const Run& run, const GraphLayout& layout, const std::vector<LoanFlow>& loans);

/// Corners as a path with rounded turns.
[[nodiscard]] QPainterPath roundedWay(const std::vector<QPointF>& way, double radius);

} // namespace waterhammer
