// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/mark_costs.h"

#include "model/engine/channels/information.h"
#include "model/engine/stages/marking.h"
#include "model/scenario/dated_terms.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// Mark over price with this much doubt.
double markShare(const Scenario& scenario, const Frame& frame, std::size_t a, double uncertainty)
{
    return markOf(1.0, frame.halfSpread[a], scenario.assets.halfSpread[a], uncertainty);
}

MarkCost costOf(const Scenario& scenario, const Frame& frame, std::size_t a)
{
    MarkCost cost{.asset = static_cast<std::uint32_t>(a),
        .halfSpread = frame.halfSpread[a],
        .uncertainty = frame.uncertainty[a],
        .below = frame.price[a] > 0 ? 1 - frame.mark[a] / frame.price[a] : 0,
        .holders = {}};
    // How much less doubt there would be if the last quote were of today.
    const double staleness = DatedTerms(scenario, frame.round).market().staleness;
    const double age = doubtOfAge(staleness, frame.volatility[a], frame.daysWithoutQuote[a]);
    const double older =
        markShare(scenario, frame, a, frame.uncertainty[a] - age) - markShare(scenario, frame, a, frame.uncertainty[a]);
    const auto& p = scenario.positions;
    for (std::size_t i = 0; i < scenario.dealerCount(); ++i)
        for (std::size_t k = p.row[i]; k < p.row[i + 1]; ++k)
            if (p.asset[k] == a && frame.units[k] > 0) {
                const double amount = frame.units[k] * (frame.price[a] - frame.mark[a]);
                cost.holders.push_back({static_cast<std::uint32_t>(i), amount});
                cost.amount += amount;
                cost.stale += frame.units[k] * frame.price[a] * older;
            }
    return cost;
}

} // namespace

MarkCosts markCosts(const Trajectory& run, std::size_t round)
{
    const Scenario& scenario = *run.scenario;
    MarkCosts costs;
    for (const std::size_t a : scenario.assets.byLiquidity) {
        costs.assets.push_back(costOf(scenario, *run.frames[round], a));
        costs.amount += costs.assets.back().amount;
        costs.stale += costs.assets.back().stale;
    }
    for (const double equity : run.frames.front()->equity)
        costs.capital += equity;
    return costs;
}

bool marksCost(const Trajectory& run, double least)
{
    const auto& p = run.scenario->positions;
    return std::ranges::any_of(run.frames, [&](const FramePtr& frame) {
        double amount = 0;
        for (std::size_t k = 0; k < p.asset.size(); ++k)
            amount += frame->units[k] * (frame->price[p.asset[k]] - frame->mark[p.asset[k]]);
        return amount >= least;
    });
}

} // namespace waterhammer
