// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/day_books.h"
#include "views/graph/graph_flows.h"
#include "views/graph/graph_painting.h"
#include "views/graph/lender_flows.h"

namespace waterhammer {

/// A day's flows, worked out once.
struct DayFlows {
    std::vector<Ribbon> ribbons;
    std::vector<FundingFlow> funding;
    std::vector<RedemptionFlow> redemptions;
    std::vector<LossFlow> losses;
    std::vector<Guest> guests;
    std::vector<LoanFlow> loans;
    std::vector<TrackPiece> trackPieces; ///< of the loans
};
[[nodiscard]] DayFlows flowsOf(const Run& run, int round, const GraphLayout& layout);

/// How far the ribbons are uncovered: with the foremost pulse, a little ahead of the phase.
[[nodiscard]] double uncoveredShare(const Moment& moment);
/// The part of one side that is: a clip that grows from the dealers to the assets.
[[nodiscard]] QRectF uncovered(const GraphLayout& layout, bool right, double progress);

/// What moves between two frames, under the signs: levels in the vessels, bars, bullets, funding and redemptions.
void paintMoving(
    QPainter& painter, const GraphScene& scene, const DayBooks& books, const DayFlows& flows, const Moment& moment);

} // namespace waterhammer
