// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/causes_reading.h"

#include "model/analysis/balance_sheet.h"
#include "model/engine/stages/marking.h"
#include "model/engine/stages/shock.h"
#include "model/scenario/dated_terms.h"
#include "model/scenario/policies_in_force.h"

#include <algorithm>

namespace waterhammer {

OpeningView RunReading::opening(int round) const
{
    const Frame& now = close(round);
    if (round == 0)
        return {now.units, now.repo, now.mark, now.volatility, now.haircut, now.equity, now.exposure, now.var};
    const Frame& before = close(round - 1);
    const Opening& o = open(round);
    return {before.units, before.repo, o.mark, now.volatility, now.haircut, o.equity, o.exposure, o.var};
}

double RunReading::cashAtOpening(int round, std::uint32_t dealer) const
{
    return round == 0 ? close(0).cash[dealer] : waterhammer::cashAtOpening(m_scenario, close(round - 1), dealer);
}

double RunReading::otherAtOpening(int round, std::uint32_t dealer) const
{
    return round == 0 ? close(0).otherAssets[dealer]
                      : waterhammer::otherAtOpening(m_scenario, close(round - 1), dealer);
}

double RunReading::believed(int round, std::uint32_t asset) const
{
    const Frame& f = close(round);
    return markOf(1.0, f.halfSpread[asset], m_scenario.assets.halfSpread[asset], f.uncertainty[asset]);
}

std::pair<std::size_t, std::size_t> RunReading::events(int round) const
{
    const auto& shocks = m_scenario.shocks;
    const auto first = std::ranges::lower_bound(shocks, round, {}, &Scenario::Shock::round);
    const auto last = std::ranges::upper_bound(shocks, round, {}, &Scenario::Shock::round);
    return {static_cast<std::size_t>(first - shocks.begin()), static_cast<std::size_t>(last - shocks.begin())};
}

void RunReading::eachPriceEvent(
    int round, std::uint32_t asset, const std::function<void(std::uint32_t, double, double)>& f) const
{
    double price = close(round - 1).price[asset];
    const auto [first, last] = events(round);
    for (std::size_t e = first; e < last; ++e) {
        const auto& shock = m_scenario.shocks[e];
        if (shock.kind != EventKind::Price || shock.asset != asset)
            continue;
        const double after = std::max(price * (1 + shock.size), lowestPrice);
        f(static_cast<std::uint32_t>(e), price, after);
        price = after;
    }
}

LeverageTerms RunReading::leverageTerms(int round, std::uint32_t dealer) const
{
    const DatedTerms dated(m_scenario, round);
    const PoliciesInForce policies(m_scenario, round);
    LeverageTerms terms{policies.relieved(dated.slrTrigger(dealer)),
        std::max(lowestTarget, policies.relieved(dated.slrTarget(dealer))), dated.slrWeight(),
        policies.exemptsCash() ? 0 : dated.market().cashSlrWeight};
    for (std::uint32_t a = 0; a < terms.weight.size(); ++a)
        if (policies.exempts(a))
            terms.weight[a] = 0;
    return terms;
}

RepoAtOpening RunReading::repoAtOpening(int round, std::uint32_t dealer, std::size_t k) const
{
    const OpeningView now = opening(round);
    const auto a = m_scenario.positions.asset[k];
    return {now.units[k] * now.mark[a], now.repo[k], now.haircut[a], open(round).rollOff[dealer]};
}

ValueChange RunReading::valueChange(int round, std::size_t k) const
{
    const OpeningView before = opening(round - 1), now = opening(round);
    const auto a = m_scenario.positions.asset[k];
    const double units = now.units[k] - before.units[k], mark = now.mark[a] - before.mark[a];
    ValueChange change;
    change.marks = (before.units[k] + now.units[k]) / 2 * mark;
    change.trades = (before.mark[a] + now.mark[a]) / 2 * units;
    change.average = (before.units[k] * before.mark[a] + now.units[k] * now.mark[a]) / 2;
    return change;
}

} // namespace waterhammer
