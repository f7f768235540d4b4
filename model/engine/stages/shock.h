// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/state.h"
#include "model/scenario/strikes.h"

/// Step 1, Shock: what happens to the market from outside, and the counterparty losses of the round before.
namespace waterhammer {

/// Below which no price falls.
inline constexpr double lowestPrice = 1e-6;

/// One event, with the numbers of each market.
template <class S> void applyShock(Round<S>& r, const Scenario::Shock& shock, const typename Inputs<S>::ShockSize& by)
{
    using Real = MarketReal<S>;
    auto& s = r.state;
    auto& flow = r.flow;
    const std::size_t a = shock.asset;
    const auto struck = [&](std::size_t count, auto strike) {
        for (std::size_t i = 0; i < count; ++i)
            if (strikes(shock, i))
                strike(i);
    };
    switch (shock.kind) {
    case EventKind::Price:
        flow.directLoss += s.dealerUnits[a] * s.price[a] * -by.size;
        s.price[a] = maximum(s.price[a] * (Real(1) + by.size), Real(lowestPrice));
        s.fundamental[a] = maximum(s.fundamental[a] * (Real(1) + by.size * by.permanentShare), Real(lowestPrice));
        break;
    case EventKind::Volatility: flow.volatilityFactor[a] *= by.size; break;
    case EventKind::Haircut: s.haircutMultiple[a] *= by.size; break;
    case EventKind::Depth: s.baseDepth[a] *= by.size; break;
    case EventKind::SellOrder: flow.client[a] += by.size; break;
    case EventKind::CapitalLoss:
        struck(r.in.dealers, [&](std::size_t i) {
            setNumber<S>(s.otherAssets, i, numberOf<S>(s.otherAssets, i) - by.size);
            flow.directLoss += by.size;
        });
        break;
    case EventKind::CapitalInjection:
        struck(r.in.dealers, [&](std::size_t i) {
            const auto paid = select(maskOf<S>(s.failed, i), Real(0), by.size);
            setNumber<S>(s.cash, i, numberOf<S>(s.cash, i) + paid);
            flow.injected += paid;
        });
        break;
    case EventKind::Set: break; // step 0
    case EventKind::FundingRun:
        if (!flow.anyRun)
            std::fill(flow.runShare.begin(), flow.runShare.end(), DealerReal<S>(0));
        flow.anyRun = true;
        struck(r.in.dealers,
            [&](std::size_t i) { setNumber<S>(flow.runShare, i, maximum(numberOf<S>(flow.runShare, i), by.size)); });
        break;
    case EventKind::Redemption: struck(r.in.funds, [&](std::size_t j) { s.due[j] += by.size * s.nav[j]; }); break;
    }
}

/// All of step 1; without events only what the round before left due.
template <class S> void shock(Round<S>& r, bool withEvents)
{
    using Real = MarketReal<S>;
    auto& s = r.state;
    auto& flow = r.flow;
    flow.directLoss = flow.injected = Real(0);
    flow.anyRun = false;
    std::fill(flow.volatilityFactor.begin(), flow.volatilityFactor.end(), Real(1));
    std::fill(flow.client.begin(), flow.client.end(), Real(0));

    const auto& shocks = r.shape().shocks;
    if (withEvents) {
        auto next = std::ranges::lower_bound(shocks, r.number, {}, &Scenario::Shock::round);
        for (; next != shocks.end() && next->round == r.number; ++next)
            applyShock(r, *next, r.in.shocks[next - shocks.begin()]);
    }
    if (s.anyHit) {
        for (std::size_t i = 0; i < r.in.seats; ++i) {
            s.otherAssets[i] -= s.hit[i];
            s.hit[i] = DealerReal<S>(0);
        }
        s.anyHit = false;
    }
    std::copy(s.price.begin(), s.price.begin() + r.in.assets, flow.shockedPrice.begin());
}

} // namespace waterhammer
