// SPDX-License-Identifier: GPL-3.0-or-later
// Assets, dealers and funds: their books, laid out row by row, and whether they balance.
#include "model/scenario/scenario_builder.h"

#include "model/scenario/balance.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

/// Growing all these arrays side by side would take most of the time of a small scenario.
void reserve(Scenario::Dealers& d, std::size_t count)
{
    for (auto* texts : {&d.id, &d.name})
        texts->reserve(count);
    for (auto* numbers :
        {&d.cash, &d.otherAssets, &d.shortTermFunding, &d.longTermDebt, &d.offBalanceExposure, &d.slrMin, &d.slrTrigger,
            &d.slrTarget, &d.failBelow, &d.varLimit, &d.quoteTolerance, &d.totalAssets, &d.slrAtStart})
        numbers->reserve(count);
    d.marketMaker.reserve(count);
}

std::size_t entriesOf(const Dealer& dealer) { return std::max(dealer.holdings.size(), dealer.repo.size()); }
std::size_t entriesOf(const Fund& fund) { return fund.holdings.size(); }

template <class Owners> void reserve(Scenario::Positions& positions, const Owners& owners)
{
    std::size_t entries = 0;
    for (const auto& owner : owners)
        entries += entriesOf(owner);
    positions.row.reserve(owners.size() + 1);
    positions.row.push_back(0);
    positions.asset.reserve(entries);
    positions.units.reserve(entries);
    positions.repo.reserve(entries);
    positions.makes.reserve(entries);
}

} // namespace

void ScenarioBuilder::addAssets()
{
    const Place list = m_root.field("assets");
    Scenario::Assets& assets = m_scenario->assets;
    if (m_draft.assets.empty())
        m_problems.add(list, Found::NoAsset, ProblemCode::SomeAsset);
    for (std::size_t i = 0; i < m_draft.assets.size(); ++i) {
        const Asset& asset = m_draft.assets[i];
        checkId(m_assetIds, asset.id, Part::Assets, i);
        checkRanges(asset, list.element(i), m_problems);
        assets.id.push_back(asset.id);
        assets.name.push_back(shownName(asset));
        assets.depth.push_back(asset.depth);
        assets.volatility.push_back(asset.volatility);
        assets.halfSpread.push_back(asset.halfSpread);
        assets.haircut.push_back(asset.haircut);
        assets.floor.push_back(asset.floor);
        assets.slrWeight.push_back(asset.slrWeight);
    }
}

/// Enters the holdings of an owner, or what it pledged on repo, into the row.
void ScenarioBuilder::enter(const std::vector<Amount>& amounts, const FieldInfo& info, const Place& place, bool pledge)
{
    const Place list = place.field(info.key);
    std::size_t column = 0; // where the entry after the last would stand in the row
    std::uint32_t guess = 0;
    for (const Amount& amount : amounts) {
        const Place here = list.field(amount.asset);
        // Books mostly name the assets in the order of the file, and pledge them in the order of the holdings.
        const std::uint32_t asset = m_assetIds.find(amount.asset, column < m_row.size() ? m_row[column].asset : guess);
        guess = asset + 1;
        if (!info.range.contains(amount.value))
            m_problems.add(
                here, [&] { return shown(amount.value); }, [&] { return inPlaceOf(amount.value, info.range); });
        if (asset == noIndex)
            m_problems.add(
                here, [&] { return shown(amount.asset); },
                [&] { return m_assetIds.wanted(amount.asset, Names::Asset); });
        else
            column = 1 + enterOne(amount, asset, here, pledge);
    }
}

/// Returns where in the row the asset stands.
std::size_t ScenarioBuilder::enterOne(const Amount& amount, std::uint32_t asset, const Place& place, bool pledge)
{
    if (m_slot[asset] == noIndex) {
        m_slot[asset] = static_cast<std::uint32_t>(m_row.size());
        m_row.push_back({asset, m_order[asset], 0, 0, false, false});
    }
    Entry& entry = m_row[m_slot[asset]];
    bool& entered = pledge ? entry.pledged : entry.held;
    if (entered)
        m_problems.add(
            place, [&] { return shown(amount.value); }, ProblemCode::AssetOnce);
    entered = true;
    (pledge ? entry.repo : entry.units) = amount.value;
    return m_slot[asset];
}

void ScenarioBuilder::endRow(Scenario::Positions& positions, bool maker)
{
    const auto byLiquidity = [](const Entry& a, const Entry& b) { return a.order < b.order; };
    if (!std::is_sorted(m_row.begin(), m_row.end(), byLiquidity))
        std::sort(m_row.begin(), m_row.end(), byLiquidity);
    for (const Entry& entry : m_row) {
        m_slot[entry.asset] = noIndex;
        positions.asset.push_back(entry.asset);
        positions.units.push_back(entry.units);
        positions.repo.push_back(entry.repo);
        positions.makes.push_back(maker && entry.held ? 1 : 0);
    }
    positions.row.push_back(positions.asset.size());
    m_row.clear();
}

void ScenarioBuilder::addDealers()
{
    const Place list = m_root.field("dealers");
    if (m_draft.dealers.empty())
        m_problems.add(list, Found::NoDealer, ProblemCode::SomeDealer);
    reserve(m_scenario->positions, m_draft.dealers);
    reserve(m_scenario->dealers, m_draft.dealers.size());
    for (std::size_t i = 0; i < m_draft.dealers.size(); ++i) {
        const Dealer& dealer = m_draft.dealers[i];
        const Place place = list.element(i);
        const std::size_t before = m_problems.count();
        checkId(m_dealerIds, dealer.id, Part::Dealers, i);
        checkRanges(dealer, place, m_problems);
        describe(dealer, Only{[&](const FieldInfo& info, std::vector<Amount> Dealer::*book) {
            enter(dealer.*book, info, place, book == &Dealer::repo);
        }});
        addDealer(dealer);
        if (m_problems.count() == before)
            measureDealer(dealer, place);
        endRow(m_scenario->positions, dealer.marketMaker);
    }
}

void ScenarioBuilder::addDealer(const Dealer& dealer)
{
    Scenario::Dealers& dealers = m_scenario->dealers;
    const Constraints& limits = dealer.constraints;
    dealers.id.push_back(dealer.id);
    dealers.name.push_back(shownName(dealer));
    dealers.cash.push_back(dealer.cash);
    dealers.otherAssets.push_back(dealer.otherAssets);
    dealers.shortTermFunding.push_back(dealer.shortTermFunding);
    dealers.longTermDebt.push_back(dealer.longTermDebt);
    dealers.offBalanceExposure.push_back(dealer.offBalanceExposure);
    dealers.marketMaker.push_back(dealer.marketMaker ? 1 : 0);
    addLimits(dealers, limits);
}

/// Figures of the books as a whole, and whether they balance. The row holds the dealer's positions.
void ScenarioBuilder::measureDealer(const Dealer& dealer, const Place& place)
{
    double held = 0, pledged = 0, weighted = 0; // bn
    for (const Entry& entry : m_row) {
        held += entry.units;
        pledged += entry.repo;
        weighted += m_scenario->assets.slrWeight[entry.asset] * entry.units;
    }
    const double assets = dealer.cash + held + dealer.otherAssets;
    const double owed = pledged + dealer.shortTermFunding + dealer.longTermDebt;
    const double gap = assets - owed - dealer.tier1Capital;
    if (!std::isfinite(gap) || std::abs(gap) > balanceTolerance * std::abs(assets))
        m_problems.add(
            place,
            [&] {
                return Finding(Found::Gap, {Quoted{dealer.id}, Sum{assets}, Sum{owed + dealer.tier1Capital}, Sum{gap}});
            },
            ProblemCode::Balance);
    const double exposure =
        m_draft.market.cashSlrWeight * dealer.cash + weighted + dealer.otherAssets + dealer.offBalanceExposure;
    m_scenario->dealers.totalAssets.push_back(assets);
    m_scenario->dealers.slrAtStart.push_back(exposure > 0 ? (assets - owed) / exposure : 0);
}

void ScenarioBuilder::addFunds()
{
    const Place list = m_root.field("funds");
    Scenario::Funds& funds = m_scenario->funds;
    reserve(m_scenario->fundPositions, m_draft.funds);
    for (std::size_t i = 0; i < m_draft.funds.size(); ++i) {
        const Fund& fund = m_draft.funds[i];
        const Place place = list.element(i);
        checkId(m_fundIds, fund.id, Part::Funds, i);
        if (!fund.id.empty() && m_dealerIds.find(fund.id) != noIndex)
            m_problems.add(
                place.field("id"), [&] { return shown(fund.id); }, ProblemCode::IdNoDealers);
        checkRanges(fund, place, m_problems);
        describe(fund, Only{[&](const FieldInfo& info, std::vector<Amount> Fund::*book) {
            enter(fund.*book, info, place, false);
        }});
        endRow(m_scenario->fundPositions, false);
        funds.id.push_back(fund.id);
        funds.name.push_back(shownName(fund));
        funds.cash.push_back(fund.cash);
        funds.flowSensitivity.push_back(fund.flowSensitivity);
        funds.flowThreshold.push_back(fund.flowThreshold);
    }
}

} // namespace waterhammer
