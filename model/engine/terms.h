// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/state.h"

#include <algorithm>

/// Policies in force: they change the terms of a round and nothing else. Several of a kind add up (relief,
/// purchases), multiply (factors), or the lowest cap holds.
namespace waterhammer {

/// Adds one policy, the index-th of the scenario, to the terms of a round.
template <class S>
void applyMeasure(Terms<S>& t, const Inputs<S>& in, const Rules<S>& rules, std::size_t index, int round)
{
    using Real = MarketReal<S>;
    const auto& measure = in.shape->measures[index];
    const auto& size = in.measures[index];
    switch (measure.kind) {
    case PolicyKind::SlrExemption:
        t.exempts = true;
        for (const auto a : measure.assets)
            t.slrWeight[a] = Real(0);
        if (measure.cash)
            t.cashSlrWeight = Real(0);
        break;
    case PolicyKind::SlrRelief:
        t.relieves = true;
        t.slrRelief += size.size;
        break;
    case PolicyKind::AssetPurchases:
        for (const auto a : measure.assets) {
            t.official = true;
            t.officialOffer[a] += size.size;
            t.lifts = t.lifts || measure.fromAll;
            t.offerToAll[a] += measure.fromAll ? size.size : Real(0);
            if (round == measure.from)
                t.announcement[a] = maximum(t.announcement[a], size.announcement);
        }
        break;
    case PolicyKind::RepoFacility:
        t.repoFacility = true;
        for (std::size_t a = 0; a < in.assets; ++a)
            t.repoCap[a] = minimum(t.repoCap[a], measure.haircutCap ? size.haircutCap : rules.haircut[a]);
        break;
    case PolicyKind::SwingPricing: t.flowFactor *= size.size; break;
    case PolicyKind::AllToAll: t.depthFactor *= size.size; break;
    }
}

/// The terms of a round: the rules in force, changed by all policies in force. Step 0.
template <class S> void setTerms(Terms<S>& t, const Inputs<S>& in, const Rules<S>& rules, int round)
{
    using Real = MarketReal<S>;
    t.slrWeight.assign(rules.slrWeight.data(), rules.slrWeight.data() + in.assets);
    t.cashSlrWeight = rules.market.cashSlrWeight;
    t.exempts = t.relieves = t.official = t.lifts = t.repoFacility = false;
    t.slrRelief = Real(0);
    t.officialOffer.assign(in.assets, Real(0));
    t.offerToAll.assign(in.assets, Real(0));
    t.announcement.assign(in.assets, Real(0));
    t.repoCap.assign(in.assets, Real(infinity));
    t.flowFactor = t.depthFactor = Real(1);
    t.adjustmentSpeed = rules.market.adjustmentSpeed;
    for (std::size_t p = 0; p < in.shape->measures.size(); ++p)
        if (in.shape->measures[p].inForce(round))
            applyMeasure(t, in, rules, p, round);
}

} // namespace waterhammer
