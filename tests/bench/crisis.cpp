// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/crisis.h"

#include <cmath>
#include <random>
#include <utility>

namespace waterhammer {

namespace {

/// Uniform numbers that are the same with every standard library.
class Draw {
public:
    explicit Draw(unsigned seed)
        : m_engine(seed)
    {
    }
    double between(double low, double high)
    {
        return low + (high - low) * static_cast<double>(m_engine() >> 11) * 0x1p-53;
    }
    std::size_t below(std::size_t n) { return m_engine() % n; }

private:
    std::mt19937_64 m_engine;
};

std::string name(char kind, std::size_t index) { return kind + std::to_string(index); }

void addAssets(ScenarioDraft& draft, std::size_t count, double marketSize)
{
    for (std::size_t a = 0; a < count; ++a) {
        const double x = count > 1 ? static_cast<double>(a) / static_cast<double>(count - 1) : 0; // illiquidity
        Asset asset;
        asset.id = name('a', a);
        asset.depth = marketSize / static_cast<double>(count) * (40 * (1 - x) * (1 - x) + 3);
        asset.volatility = 0.003 + 0.004 * x;
        asset.halfSpread = 0.0001 + 0.004 * x;
        asset.haircut = 0.02 + 0.13 * x;
        asset.floor = 0.93 - 0.33 * x;
        draft.assets.push_back(std::move(asset));
    }
}

void balance(Dealer& d, Draw& draw)
{
    double held = 0, repo = 0, risk = 0;
    for (const auto& h : d.holdings) {
        held += h.value;
        risk += 0.005 * h.value;
        d.repo.push_back({h.asset, 0.5 * h.value});
        repo += 0.5 * h.value;
    }
    const double total = d.cash + held + d.otherAssets;
    d.tier1Capital = total * draw.between(0.0505, 0.065);
    d.longTermDebt = d.cash;
    d.shortTermFunding = total - d.tier1Capital - d.longTermDebt - repo;
    d.constraints.varLimit = 2.326 * risk * draw.between(0.7, 1.3);
    d.constraints.quoteTolerance = draw.between(1.5, 3);
}

void strike(ScenarioDraft& draft, int rounds)
{
    const auto shock = [&](std::size_t asset, double change) {
        Event e;
        e.asset = draft.assets[asset].id;
        e.size = change;
        draft.events.push_back(e);
    };
    shock(draft.assets.size() - 1, -0.12);
    shock(draft.assets.size() / 2, -0.05);
    Event redemption;
    redemption.round = 2;
    redemption.kind = EventKind::Redemption;
    redemption.size = 0.05;
    draft.events.push_back(redemption);
    Event run;
    run.round = 3;
    run.kind = EventKind::FundingRun;
    run.dealer = draft.dealers.front().id;
    run.size = 0.15;
    draft.events.push_back(run);
    draft.market.horizon = rounds;
    draft.market.adjustmentSpeed = 0.25;
}

} // namespace

ScenarioDraft sparseCrisis(std::size_t dealers, std::size_t assets, std::size_t positions, int rounds)
{
    ScenarioDraft draft;
    draft.name = "Benchmark";
    Draw draw(7);
    const double size = 700 * static_cast<double>(dealers);
    addAssets(draft, assets, size);
    draft.dealers.resize(dealers);
    for (std::size_t i = 0; i < dealers; ++i) {
        Dealer& d = draft.dealers[i];
        d.id = name('d', i);
        d.cash = draw.between(30, 70);
        d.otherAssets = draw.between(40, 120);
        const std::size_t stride = assets / positions;
        const std::size_t first = stride > 1 ? draw.below(stride) : 0;
        for (std::size_t k = 0; k < positions; ++k)
            d.holdings.push_back(
                {draft.assets[k * stride + first].id, draw.between(200, 800) / static_cast<double>(positions)});
        balance(d, draw);
        if (dealers > 1)
            draft.exposures.push_back({name('d', (i + 1) % dealers), d.id, 1.5, {}});
    }
    for (std::size_t j = 0; j < 2; ++j) {
        Fund f;
        f.id = name('f', j);
        f.cash = size / 500;
        f.flowSensitivity = 0.4;
        for (const auto& a : draft.assets)
            f.holdings.push_back({a.id, size / 40 / static_cast<double>(assets)});
        draft.funds.push_back(std::move(f));
    }
    strike(draft, rounds);
    return draft;
}

ScenarioDraft crisis(std::size_t dealers, std::size_t assets, int rounds)
{
    return sparseCrisis(dealers, assets, assets, rounds);
}

ScenarioDraft banks48()
{
    ScenarioDraft draft = sparseCrisis(48, 2, 2, 6);
    draft.funds.clear();
    draft.exposures.clear();
    draft.events.resize(1);
    draft.events[0].asset = draft.assets[0].id;
    draft.events[0].size = -0.2;
    auto& m = draft.market;
    m = {.horizon = 6,
        .resolutionSpeed = 1,
        .liquidationRule = LiquidationRule::ProRata,
        .reversion = 0,
        .impactBasis = ImpactBasis::Units,
        .implementationShortfall = 0.5,
        .deleverFromCash = 1,
        .repayOnSettlement = false};
    m.channels = {.var = false,
        .funding = false,
        .information = false,
        .redemptions = false,
        .counterparty = false,
        .interdealer = false};
    for (auto& d : draft.dealers)
        d.constraints = {.slrMin = 0.04, .slrTarget = 0.05, .failBelow = 0.03};
    return draft;
}

} // namespace waterhammer
