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

template <class S> void formPrices(Round<S>& r)
{
    using Real = MarketReal<S>;
    auto& s = r.state;
    auto& flow = r.flow;
    const auto& m = r.market();
    const auto& rules = r.shape().market;
    const std::size_t count = r.in.assets;
    auto* scratch = reinterpret_cast<double*>(flow.scratch.data());

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
    exponentials(scratch, count * LaneTraits<Real>::count);

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
            fill = before - m.implementationShortfall * (before - after);
        flow.execution[a] = fill * (Real(1) - s.halfSpread[a]);
        s.price[a] = after;
        flow.scratch[a] = s.fundamental[a] / after;
    }

    logarithms(scratch, count * LaneTraits<Real>::count);
    for (std::size_t a = 0; a < count; ++a) {
        Real pace = m.reversion * (m.reversionFloor + (Real(1) - m.reversionFloor) * flow.quotingShare[a]);
        if (r.terms.official)
            pace = maximum(r.terms.announcement[a], pace);
        flow.reversion[a] = pace;
        flow.scratch[a] = pace * flow.scratch[a];
    }
    exponentials(scratch, count * LaneTraits<Real>::count);
    for (std::size_t a = 0; a < count; ++a)
        s.price[a] = s.price[a] * flow.scratch[a];
}

} // namespace waterhammer
