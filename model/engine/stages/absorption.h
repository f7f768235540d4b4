// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/channels/information.h"
#include "model/engine/channels/leverage.h"

/// Step 6, Absorption (channel `interdealer`): dealers who are not in breach and still quote buy from those who
/// must sell, as far as their leverage, their risk limit and their cash leave room. Intermediation limited by
/// balance-sheet space: Duffie et al. (2023); Brunnermeier and Pedersen (2009).
namespace waterhammer {

/// Stands for an infinite headroom, of which a share of zero is zero; room beyond `boundless` counts as infinite.
inline constexpr double endless = 1e290;
inline constexpr double boundless = 1e200;

/// Room in asset a is min(k·roomX/w, k·roomV/(zσ), k·cash/h), k the asset's share of all orders. What does not
/// depend on the dealer is worked out once an asset; a bound that does not bind is infinite.
template <class S> void prepareOffers(Round<S>& r)
{
    using Real = MarketReal<S>;
    auto& flow = r.flow;
    const auto& on = r.on;
    const auto bound = [](bool binds, const Real& share, const Real& divisor, Real& factor, Real& free, bool& all) {
        const auto finite = divisor > Real(0);
        factor = binds ? select(finite, share / select(finite, divisor, Real(1)), Real(0)) : Real(0);
        free = binds ? select(finite, Real(0), Real(endless)) : Real(endless);
        all = all && !any(free > Real(0));
    };
    const auto some = flow.totalSold > Real(0);
    flow.allBoundByExposure = flow.allBoundByVar = flow.allBoundByCash = true;
    for (std::size_t a = 0; a < r.in.assets; ++a) {
        auto& t = flow.offerTerms[a];
        t.sold = flow.sold[a];
        t.volatilityMultiple = flow.volatilityMultiple[a];
        const Real share = select(some, t.sold / select(some, flow.totalSold, Real(1)), Real(0));
        const Real risk = r.market().varMultiplier * r.state.volatility[a];
        bound(on.slr, share, r.terms.slrWeight[a], t.roomPerExposure, t.freeOfExposure, flow.allBoundByExposure);
        bound(on.var, share, risk, t.roomPerVar, t.freeOfVar, flow.allBoundByVar);
        bound(on.funding, share, flow.haircut[a], t.roomPerCash, t.freeOfCash, flow.allBoundByCash);
    }
}

/// What a dealer would buy of each asset it quotes; added to the sums of offers and capacity.
template <class S> [[gnu::flatten]] void offer(Round<S>& r, std::size_t i, Row row)
{
    using Real = DealerReal<S>;
    auto& flow = r.flow;
    flow.offering[i] = 0;
    const DealerMask<S> makers = r.in.marketMaker[i], breach = flow.breach[i], fears = flow.fears[i];
    const auto able = makers & !breach & !fears;
    if (!any(able))
        return;
    const Real limit = maximum(leverageTrigger(r, i), leverageTarget(r, i));
    const auto limited = limit > Real(0);
    const Real size = select(limited, flow.equity[i] / select(limited, limit, Real(1)), Real(endless));
    const Real roomX = maximum(Real(0), size - flow.exposure[i]);
    const Real roomV = maximum(Real(0), minimum(r.rules.varLimit[i], Real(endless)) - flow.var[i]);
    const Real cash = maximum(
        Real(0), r.state.cash[i] - flow.repaid[i] - r.market().reserveFloor * r.state.cashTarget[i] - flow.need[i]);
    // Without headroom under a bound that binds everywhere there is nothing to offer, and no need to look.
    auto willing = able;
    if (flow.allBoundByExposure)
        willing = willing & (roomX > Real(0));
    if (flow.allBoundByVar)
        willing = willing & (roomV > Real(0));
    if (flow.allBoundByCash)
        willing = willing & (cash > Real(0));
    if (!any(willing))
        return;
    // In breach, no volatility is low enough.
    const Real tolerance = select(able, r.on.information ? r.rules.quoteTolerance[i] : Real(infinity), Real(-1));

    const auto* makes = r.in.makes.data() + row.first;
    Real* bought = flow.bought.data() + row.first;
    Real offers(0);
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t a = row.asset(k);
        const auto& t = flow.offerTerms[a];
        const DealerMask<S> makesIt = makes[k];
        const Real sold = t.sold;
        const auto silent = exceeds(Real(t.volatilityMultiple), tolerance);
        Real room = minimum(minimum(roomX * t.roomPerExposure + t.freeOfExposure, roomV * t.roomPerVar + t.freeOfVar),
            cash * t.roomPerCash + t.freeOfCash);
        room = select(makesIt & (sold > Real(0)) & !silent, room, Real(0));
        bought[k] = minimum(sold, r.market().absorption * room);
        flow.capacityBy[a] += select(room > Real(boundless), Real(infinity), room);
        flow.offeredBy[a] += bought[k];
        offers += bought[k];
    }
    flow.offering[i] = any(offers > Real(0));
}

/// The official buyer first, then dealers, scaled down where they offer more than is left; the rest is for end
/// investors. `absorbedShare` is what each offer comes to.
template <class S> void allot(Round<S>& r)
{
    using Real = MarketReal<S>;
    auto& flow = r.flow;
    for (std::size_t a = 0; a < r.in.assets; ++a) {
        const Real sold = flow.sold[a];
        flow.capacity[a] = joined<S>(flow.capacityBy[a]);
        flow.offered[a] = joined<S>(flow.offeredBy[a]);
        flow.official[a] = r.terms.official ? minimum(sold, r.terms.officialOffer[a]) : Real(0);
        const Real left = sold - flow.official[a];
        const Real offered = flow.offered[a];
        const Real bidFor =
            r.in.suspects ? minimum(left, sold - r.market().suspicion * joined<S>(flow.distressedBy[a])) : left;
        const auto tooMuch = offered > bidFor;
        flow.absorbedShare[a] = select(tooMuch, bidFor / select(tooMuch, offered, Real(1)), Real(1));
        flow.absorbed[a] = select(tooMuch, bidFor, offered);
        flow.net[a] = left - flow.absorbed[a];
    }
}

} // namespace waterhammer
