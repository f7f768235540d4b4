// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/elementary.h"
#include "model/engine/stages/shock.h"
#include "model/engine/state.h"

/// Step 7, Price: orders that end investors must take push the price towards the floor where value buyers stand,
/// p ← F + (p − F) e^−ζ (the bounded impact of Cont and Schaanning 2017, section 3.2; exponential demand as in
/// Cifuentes, Ferrucci and Shin 2005). Then value investors lean in towards the fundamental price.
namespace waterhammer {

/// (1 − e^−ζ)/ζ, the mean of the path that a sale walks down; by its series where 1 − e^−ζ would lose digits.
template <class Real> Real meanOfDecay(const Real& zeta, const Real& decay)
{
    const auto small = zeta < Real(0.01);
    Real series(1);
    for (const double n : {6.0, 5.0, 4.0, 3.0, 2.0})
        series = Real(1) - zeta * Real(1 / n) * series;
    return select(small, series, (Real(1) - decay) / select(small, Real(1), zeta));
}

/// Bounds on what prices have to do with: where a price is cheap, there is something to be bought above the floor.
template <class S> struct Ground {
    using Real = MarketReal<S>;
    Real floor, worth, depth; ///< F, V, Δ
    [[nodiscard]] auto cheap(const Real& price) const
    {
        return below(price, worth) & !below(price, floor) & (depth > Real(0));
    }
    /// G, how far a price stands above the floor; at least a billionth of what the asset is worth.
    [[nodiscard]] Real above(const Real& price) const { return maximum(price - floor, Real(1e-9) * worth); }
};
template <class S> Ground<S> groundOf(const Round<S>& r, std::size_t a)
{
    using Real = MarketReal<S>;
    Real depth = r.flow.depth[a] * (Real(1) - r.in.floor[a]);
    if (r.rules.words->impactBasis == ImpactBasis::Units)
        depth *= r.flow.mark[a];
    return {r.in.floor[a] * r.state.fundamental[a], r.state.fundamental[a], depth};
}

/// Sales push the price down; trades fill on the way. Leaves in flow.scratch what each asset is worth over its price.
template <class S> void pressPrices(Round<S>& r)
{
    using Real = MarketReal<S>;
    auto& s = r.state;
    auto& flow = r.flow;
    const auto& rules = *r.rules.words;
    const std::size_t count = r.in.assets;

    // ζ, in flow.reversion until the price is known; the fuller dealers' books, the less they shield the price.
    for (std::size_t a = 0; a < count; ++a) {
        const auto able = (flow.capacity[a] > Real(0));
        const Real used =
            select(able, minimum(Real(1), flow.absorbed[a] / select(able, flow.capacity[a], Real(1))), Real(0));
        Real pressure = flow.net[a] + used * flow.absorbed[a];
        if (rules.impactBasis == ImpactBasis::Units)
            pressure = pressure / flow.mark[a];
        const auto pressed = pressure > Real(0);
        const Real zeta = select(pressed, pressure / (flow.depth[a] * (Real(1) - r.in.floor[a])), Real(0));
        flow.reversion[a] = zeta;
        flow.scratch[a] = -zeta;
    }
    exponentials(reinterpret_cast<double*>(flow.scratch.data()), count * LaneTraits<Real>::count);

    for (std::size_t a = 0; a < count; ++a) {
        const Real before = s.price[a];
        const Real floor = r.in.floor[a] * s.fundamental[a];
        const Real zeta = flow.reversion[a];
        const auto moves = (zeta > Real(0)) & (before > floor);
        const Real above = select(moves, before - floor, Real(0));
        const Real decay = flow.scratch[a];
        const Real after = maximum(Real(lowestPrice), select(moves, floor + above * decay, before));
        Real fill = select(moves, floor + above * meanOfDecay(zeta, decay), before);
        if (rules.implementationShortfall)
            fill = before - r.market().implementationShortfall * (before - after);
        flow.execution[a] = fill * maximum(Real(0.1), Real(1) - s.halfSpread[a]);
        s.price[a] = after;
        flow.scratch[a] = s.fundamental[a] / after;
    }
    if (flow.record)
        std::copy(s.price.begin(), s.price.end(), flow.priceAfterSales.begin());
}

/// Purchases from everybody, beyond what forced sellers bring, lift a cheap price, at most to what the asset is worth.
template <class S> void liftPrices(Round<S>& r)
{
    using Real = MarketReal<S>;
    auto& flow = r.flow;
    const std::size_t count = r.in.assets;
    auto* scratch = reinterpret_cast<double*>(flow.scratch.data());
    for (std::size_t a = 0; a < count; ++a) {
        const auto ground = groundOf(r, a);
        const Real offered = minimum(r.terms.offerToAll[a], r.terms.officialOffer[a] - flow.official[a]);
        const auto lifted = (offered > Real(0)) & ground.cheap(r.state.price[a]);
        flow.lift[a] = select(lifted, offered, Real(0));
        flow.scratch[a] = select(lifted, flow.lift[a] / ground.depth, Real(0));
    }
    exponentials(scratch, count * LaneTraits<Real>::count);
    for (std::size_t a = 0; a < count; ++a) {
        const auto ground = groundOf(r, a);
        const auto lifted = flow.lift[a] > Real(0);
        const Real above = ground.above(r.state.price[a]);
        const Real reached = ground.floor + above * flow.scratch[a];
        const auto full = lifted & (reached >= ground.worth);
        flow.scratch[a] = select(full, (ground.worth - ground.floor) / above, Real(1));
        r.state.price[a] = select(lifted, minimum(ground.worth, reached), r.state.price[a]);
        flow.valueSpent[a] = select(full, Real(1), Real(0)); // where the price is as high as it goes
    }
    logarithms(scratch, count * LaneTraits<Real>::count);
    for (std::size_t a = 0; a < count; ++a)
        flow.lift[a] = select(flow.valueSpent[a] > Real(0), groundOf(r, a).depth * flow.scratch[a], flow.lift[a]);
}

/// Only the share of what it would cost is spent; κ becomes the part of the way that this goes.
template <class S>
void leanAsFarAsPurseGoes(Round<S>& r, const Values<MarketReal<S>>& before, const MarketReal<S>& share)
{
    using Real = MarketReal<S>;
    auto& s = r.state;
    auto& flow = r.flow;
    const std::size_t count = r.in.assets;
    auto* scratch = reinterpret_cast<double*>(flow.scratch.data());
    const auto stops = [&](std::size_t a) { return (share < Real(1)) & (flow.valueSpent[a] > Real(0)); };
    for (std::size_t a = 0; a < count; ++a)
        flow.scratch[a] =
            select(stops(a), share * flow.valueSpent[a] / maximum(groundOf(r, a).depth, Real(1e-300)), Real(0));
    exponentials(scratch, count * LaneTraits<Real>::count);
    for (std::size_t a = 0; a < count; ++a) {
        const auto ground = groundOf(r, a);
        const Real reached = ground.floor + ground.above(before[a]) * flow.scratch[a];
        s.price[a] = select(stops(a), select(share > Real(0), reached, before[a]), s.price[a]);
        flow.scratch[a] = s.price[a] / before[a];
    }
    logarithms(scratch, count * LaneTraits<Real>::count);
    for (std::size_t a = 0; a < count; ++a)
        flow.closingMark[a] = flow.scratch[a]; // the way that was gone; the mark is worked out later
    for (std::size_t a = 0; a < count; ++a)
        flow.scratch[a] = s.fundamental[a] / before[a];
    logarithms(scratch, count * LaneTraits<Real>::count);
    for (std::size_t a = 0; a < count; ++a) {
        const auto stopped = stops(a);
        const Real way = select(stopped, flow.scratch[a], Real(1));
        const Real gone = select(share > Real(0), flow.closingMark[a] / way, Real(0));
        flow.reversion[a] = select(stopped, gone, flow.reversion[a]);
        flow.valueSpent[a] = select(stopped, share * flow.valueSpent[a], flow.valueSpent[a]);
    }
}

/// Value investors' purse bounds how far they lean in (limits of arbitrage; Shleifer and Vishny 1997). `before` are the
/// prices that they found, r.state.price those they would bring about.
template <class S> void spend(Round<S>& r, const Values<MarketReal<S>>& before)
{
    using Real = MarketReal<S>;
    auto& s = r.state;
    auto& flow = r.flow;
    const std::size_t count = r.in.assets;
    auto* scratch = reinterpret_cast<double*>(flow.scratch.data());
    for (std::size_t a = 0; a < count; ++a) {
        const auto ground = groundOf(r, a);
        const auto cheap = ground.cheap(before[a]);
        flow.scratch[a] = select(cheap, ground.above(s.price[a]) / ground.above(before[a]), Real(1));
    }
    logarithms(scratch, count * LaneTraits<Real>::count);
    Real all(0);
    for (std::size_t a = 0; a < count; ++a) {
        const auto ground = groundOf(r, a);
        flow.valueSpent[a] = select(ground.cheap(before[a]), maximum(Real(0), ground.depth * flow.scratch[a]), Real(0));
        all += flow.valueSpent[a];
    }
    const auto bound = all > s.purse;
    const Real share = select(bound, s.purse / select(bound, all, Real(1)), Real(1));
    s.purse = select(bound, Real(0), s.purse - all);
    if (any(bound))
        leanAsFarAsPurseGoes(r, before, share);
}

/// Step 7, Price: what is left to end investors pushes prices, what is bought from everybody lifts them, value
/// investors lean in, and sellers get their fills.
template <class S> void formPrices(Round<S>& r)
{
    using Real = MarketReal<S>;
    auto& s = r.state;
    auto& flow = r.flow;
    const auto& m = r.market();
    const std::size_t count = r.in.assets;
    auto* scratch = reinterpret_cast<double*>(flow.scratch.data());
    pressPrices(r);
    if (r.terms.lifts) {
        liftPrices(r);
        for (std::size_t a = 0; a < count; ++a)
            flow.scratch[a] = s.fundamental[a] / s.price[a];
    } else if (flow.record)
        std::fill(flow.lift.begin(), flow.lift.end(), Real(0));

    const bool counts = flow.record || any(s.purse < Real(infinity));
    logarithms(scratch, count * LaneTraits<Real>::count);
    for (std::size_t a = 0; a < count; ++a) {
        Real pace = m.reversion * (m.reversionFloor + (Real(1) - m.reversionFloor) * flow.quotingShare[a]);
        if (r.terms.official)
            pace = maximum(r.terms.announcement[a], pace);
        flow.reversion[a] = pace;
        flow.scratch[a] = pace * flow.scratch[a];
    }
    exponentials(scratch, count * LaneTraits<Real>::count);
    if (counts)
        std::copy(s.price.begin(), s.price.end(), flow.foundPrice.begin());
    for (std::size_t a = 0; a < count; ++a)
        s.price[a] = s.price[a] * flow.scratch[a];
    if (counts)
        spend(r, flow.foundPrice);
    for (std::size_t a = 0; r.in.anticipates && a < count; ++a)
        s.lostByTrading[a] = maximum(Real(0), Real(1) - s.price[a] / flow.shockedPrice[a]);
}

} // namespace waterhammer
