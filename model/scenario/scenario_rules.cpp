// SPDX-License-Identifier: GPL-3.0-or-later
// Rules: the order of liquidity, and what dated terms make of the rules from a round on.
#include "model/scenario/scenario_builder.h"

#include "model/scenario/term_changes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waterhammer {

namespace {

/// Assets from the most liquid on: by rank, ties in file order.
std::vector<std::uint32_t> assetsByLiquidity(const ScenarioDraft& draft)
{
    const auto rank = [&](std::uint32_t a) { return draft.assets[a].liquidityRank.value_or(a); };
    std::vector<std::uint32_t> byRank(draft.assets.size());
    std::iota(byRank.begin(), byRank.end(), 0u);
    const bool comparable = std::none_of(byRank.begin(), byRank.end(), [&](auto a) { return std::isnan(rank(a)); });
    if (comparable)
        std::stable_sort(byRank.begin(), byRank.end(), [&](auto a, auto b) { return rank(a) < rank(b); });
    return byRank;
}

/// The inverse of an order: of each asset its place.
std::vector<std::uint32_t> placesIn(const std::vector<std::uint32_t>& order)
{
    std::vector<std::uint32_t> place(order.size());
    for (std::size_t k = 0; k < order.size(); ++k)
        place[order[k]] = static_cast<std::uint32_t>(k);
    return place;
}

/// The positions of each row from the most liquid on, counted from the row's first.
std::vector<std::uint32_t> rowOrders(const Scenario::Positions& p, const std::vector<std::uint32_t>& place)
{
    std::vector<std::uint32_t> order(p.size());
    for (std::size_t i = 0; i < p.owners(); ++i) {
        const auto first = order.begin() + static_cast<std::ptrdiff_t>(p.row[i]);
        const auto last = order.begin() + static_cast<std::ptrdiff_t>(p.row[i + 1]);
        std::iota(first, last, 0u);
        std::sort(
            first, last, [&](auto x, auto y) { return place[p.asset[p.row[i] + x]] < place[p.asset[p.row[i] + y]]; });
    }
    return order;
}

} // namespace

void ScenarioBuilder::orderByLiquidity()
{
    m_scenario->assets.byLiquidity = assetsByLiquidity(m_draft);
    m_order = placesIn(m_scenario->assets.byLiquidity);
    m_slot.assign(m_draft.assets.size(), noIndex);
}

/// Dated terms: one set of rules for each round in which some change.
void ScenarioBuilder::addChanges()
{
    std::vector<std::size_t> sets;
    for (std::size_t e = 0; e < m_draft.events.size(); ++e)
        if (m_draft.events[e].kind == EventKind::Set && m_draft.events[e].on)
            sets.push_back(e);
    if (sets.empty())
        return;
    std::ranges::stable_sort(sets, {}, [&](std::size_t e) { return m_draft.events[e].round; });
    ScenarioDraft changed = m_draft;
    for (std::size_t n = 0; n < sets.size(); ++n) {
        const Event& event = m_draft.events[sets[n]];
        if (const auto problem = applySet(changed, event)) {
            const Place list = m_root.field("events"), place = list.element(sets[n]);
            const bool value = problem->found == shown(event.value);
            m_problems.add(
                place.field(value ? "value" : "path"),
                [&] { return problem->found.code == Found::Nothing ? shown(event.path) : problem->found; },
                problem->expected);
        }
        const bool last = n + 1 == sets.size() || m_draft.events[sets[n + 1]].round > event.round;
        if (last && m_problems.empty())
            addRules(changed, event.round);
    }
}

void ScenarioBuilder::addRules(const ScenarioDraft& draft, int from)
{
    Scenario::Rules& rules = m_scenario->changes.emplace_back();
    rules.from = from;
    rules.market = draft.market;
    for (const Asset& asset : draft.assets) {
        rules.haircut.push_back(asset.haircut);
        rules.slrWeight.push_back(asset.slrWeight);
    }
    for (const Dealer& dealer : draft.dealers)
        addLimits(rules, dealer.constraints);
    rules.byLiquidity = assetsByLiquidity(draft);
    if (rules.byLiquidity == m_scenario->assets.byLiquidity)
        return;
    const auto place = placesIn(rules.byLiquidity);
    rules.order = rowOrders(m_scenario->positions, place);
    rules.fundOrder = rowOrders(m_scenario->fundPositions, place);
}

} // namespace waterhammer
