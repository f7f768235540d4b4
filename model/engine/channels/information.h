// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/channels/orders.h"

/// Channel `information`: dealers in breach, or in a market too volatile for them, pull their quotes. Fewer quotes
/// mean wider spreads against better-informed sellers (Glosten and Milgrom 1985), marks nobody can confirm, and
/// less depth: dealer capacity that vanishes when it is needed (Duffie et al. 2023).
namespace waterhammer {

/// What days without a quote add to the uncertainty about an asset's fair value, a fraction of its price.
template <class Real> Real doubtOfAge(const Real& staleness, const Real& volatility, const Real& daysWithoutQuote)
{
    return staleness * volatility * (squareRoot(Real(1) + daysWithoutQuote) - Real(1));
}

/// Whether a dealer makes no market in an asset: its volatility is too large a multiple of the resting one for it. In
/// breach, no volatility is low enough.
template <class Real, class Mask> auto silent(const Real& volatilityMultiple, const Mask& breach, const Real& tolerance)
{
    return exceeds(volatilityMultiple, select(breach, Real(-1), tolerance));
}

/// Takes a dealer out of the count of those who quote: of all its markets if in breach, else of the wild ones.
/// `wildest` is the largest volatility multiple of all assets.
template <class S> void withdrawQuotes(Round<S>& r, std::size_t i, Row row, const DealerReal<S>& wildest)
{
    using Real = DealerReal<S>;
    const DealerMask<S> makers = r.in.marketMaker[i], breach = r.flow.breach[i];
    const Real tolerance = r.rules.quoteTolerance[i];
    if (!any(makers & silent<Real>(wildest, breach, tolerance)))
        return;
    const auto* makes = r.in.makes.data() + row.first;
    const Real weight = r.in.totalAssets[i];
    const auto* multiple = r.flow.volatilityMultiple.data();
    Real* lostBy = r.flow.lostBy.data();
    Real* lostWeightBy = r.flow.lostWeightBy.data();
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t a = row.asset(k);
        const DealerMask<S> makesIt = makes[k];
        const auto lost = makesIt & silent<Real>(multiple[a], breach, tolerance);
        lostBy[a] += select(lost, Real(1), Real(0));
        lostWeightBy[a] += select(lost, weight, Real(0));
    }
}

/// Step 5: spreads, uncertainty and depth from the share of market-making that still quotes; a price is the less
/// reliable the older the last quote.
template <class S> void quote(Round<S>& r)
{
    using Real = MarketReal<S>;
    auto& s = r.state;
    auto& flow = r.flow;
    const auto& m = r.market();
    const bool ages = any(m.staleness > Real(0)), counts = ages || flow.record;
    for (std::size_t a = 0; a < r.in.assets; ++a) {
        flow.lostMakers[a] = joined<S>(flow.lostBy[a]);
        flow.lostMakersWeight[a] = joined<S>(flow.lostWeightBy[a]);
        const Real makers = r.in.makers[a];
        const Real quoting = makers - flow.lostMakers[a];
        const Real wild = flow.volatilityMultiple[a];
        const Real weight = r.in.makersWeight[a];
        const auto someMake = weight > Real(0);
        Real q = select(someMake, (weight - flow.lostMakersWeight[a]) / select(someMake, weight, Real(1)), Real(1));
        q = select(someMake & (quoting < Real(0.5)), Real(0), q);
        flow.quotingShare[a] = q;
        const Real widening = wild * (Real(1) + m.spreadWidening * (Real(1) - q) / maximum(q, Real(0.2)));
        s.halfSpread[a] = r.in.halfSpread[a] * minimum(m.spreadCap, widening);
        s.uncertainty[a] = m.markUncertainty * s.volatility[a]
            * (Real(1) / squareRoot(maximum(quoting, Real(1))) - r.in.perRootMakers[a]);
        if (counts)
            s.daysWithoutQuote[a] =
                select((makers > Real(0)) & (quoting < Real(0.5)), s.daysWithoutQuote[a] + Real(1), Real(0));
        if (ages)
            s.uncertainty[a] += doubtOfAge<Real>(m.staleness, s.volatility[a], s.daysWithoutQuote[a]);
        flow.depth[a] = s.baseDepth[a] * (m.depthFloor + (Real(1) - m.depthFloor) * q) * r.terms.depthFactor;
        flow.scratch[a] = wild;
    }
    // depth · v̂^−ψ, the exponent taken through logarithms so that every asset costs the same
    auto* scratch = reinterpret_cast<double*>(flow.scratch.data());
    logarithms(scratch, r.in.assets * LaneTraits<Real>::count);
    for (std::size_t a = 0; a < r.in.assets; ++a)
        flow.scratch[a] = -m.depthVolatilityExponent * flow.scratch[a];
    exponentials(scratch, r.in.assets * LaneTraits<Real>::count);
    for (std::size_t a = 0; a < r.in.assets; ++a)
        flow.depth[a] *= flow.scratch[a];
}

/// With the channel off every maker quotes at the resting spread and full depth.
template <class S> void quoteCalmly(Round<S>& r)
{
    using Real = MarketReal<S>;
    for (std::size_t a = 0; a < r.in.assets; ++a) {
        r.flow.quotingShare[a] = Real(1);
        r.state.halfSpread[a] = r.in.halfSpread[a];
        r.state.uncertainty[a] = r.state.daysWithoutQuote[a] = Real(0);
        r.flow.depth[a] = r.state.baseDepth[a] * r.terms.depthFactor;
    }
}

} // namespace waterhammer
