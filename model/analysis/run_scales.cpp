// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/run_scales.h"

#include "model/analysis/lending.h"

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace waterhammer {

namespace {

/// The largest flow into one asset from one arc: sales and absorbed trades of its dealers.
double largestOneSidedFlow(const Scenario& scenario, const Opening& open)
{
    const auto& positions = scenario.positions;
    const std::size_t left = leftArc(scenario.dealerCount());
    std::vector<double> flow(2 * scenario.assetCount(), 0.0);
    for (std::size_t i = 0; i < scenario.dealerCount(); ++i)
        for (std::size_t k = positions.row[i]; k < positions.row[i + 1]; ++k)
            flow[2 * positions.asset[k] + (i < left ? 0 : 1)] += open.orders[k] + open.bought[k];
    return flow.empty() ? 0 : std::ranges::max(flow);
}

/// The most that one lender with a name got back from the dealers of one arc.
double largestBack(const Trajectory& trajectory, std::size_t round)
{
    const auto& claims = trajectory.scenario->claims;
    const std::size_t left = leftArc(trajectory.scenario->dealerCount());
    const auto days = loanDays(trajectory, round);
    std::map<std::pair<RepoLender, bool>, double> back;
    for (std::size_t e = 0; e < days.size(); ++e)
        back[{lenderOf(claims, e), claims.borrower[e] < left}] += days[e].back;
    double most = 0;
    for (const auto& [who, amount] : back)
        most = std::max(most, amount);
    return most;
}

void widen(RunScales& scales, const Scenario& scenario, const Frame& frame)
{
    for (const double p : frame.price) {
        scales.lowestPrice = std::min(scales.lowestPrice, p);
        scales.highestPrice = std::max(scales.highestPrice, p);
    }
    if (!frame.open)
        return;
    scales.largestFlow = std::max(scales.largestFlow, largestOneSidedFlow(scenario, *frame.open));
    scales.largestSales = std::max(scales.largestSales, frame.open->cause.total());
}

} // namespace

RunScales scalesOf(const Trajectory& trajectory)
{
    const Scenario& scenario = *trajectory.scenario;
    RunScales scales;
    for (const double assets : scenario.dealers.totalAssets)
        scales.largestAssets = std::max(scales.largestAssets, assets);
    for (const auto* ratios : {&scenario.dealers.slrAtStart, &scenario.dealers.slrMin})
        for (const double ratio : *ratios)
            scales.largestSlr = std::max(scales.largestSlr, ratio);
    for (std::size_t t = 0; t < trajectory.frames.size(); ++t) {
        widen(scales, scenario, *trajectory.frames[t]);
        scales.largestBack = std::max(scales.largestBack, largestBack(trajectory, t));
    }
    return scales;
}

RunScales together(const RunScales& a, const RunScales& b)
{
    return {.largestAssets = std::max(a.largestAssets, b.largestAssets),
        .largestSlr = std::max(a.largestSlr, b.largestSlr),
        .largestFlow = std::max(a.largestFlow, b.largestFlow),
        .largestSales = std::max(a.largestSales, b.largestSales),
        .largestBack = std::max(a.largestBack, b.largestBack),
        .lowestPrice = std::min(a.lowestPrice, b.lowestPrice),
        .highestPrice = std::max(a.highestPrice, b.highestPrice)};
}

double slrScale(const RunScales& scales)
{
    for (const double end : {0.04, 0.06, 0.08, 0.10, 0.15, 0.20, 0.50})
        if (end >= 1.25 * scales.largestSlr)
            return end;
    return 1;
}

} // namespace waterhammer
