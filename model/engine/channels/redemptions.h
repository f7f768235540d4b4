// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/state.h"

/// Channel `redemptions`: investors leave a fund that has lost value, and what cash does not cover is sold (the
/// flow-performance relation behind fire sales by funds; Coval and Stafford 2007, Cont and Schaanning 2017).
namespace waterhammer {

/// What a fund holds, at marks, bn: cash, positions, and what it lends by name.
template <class S> MarketReal<S> netAssetValue(const Round<S>& r, std::size_t j)
{
    using Real = MarketReal<S>;
    const auto& held = r.shape().fundPositions;
    Real nav = r.state.fundCash[j];
    for (std::size_t k = held.row[j]; k < held.row[j + 1]; ++k)
        nav += r.state.fundUnits[k] * r.flow.mark[held.asset[k]];
    return r.shape().claims.size() > 0 ? nav + r.flow.fundClaims[j] : nav;
}

/// Adds a fund's orders that raise so much, bn: pro rata, or the most liquid first.
template <class S> void fundOrders(Round<S>& r, std::size_t j, MarketReal<S> toRaise)
{
    using Real = MarketReal<S>;
    const auto& held = r.shape().fundPositions;
    const bool liquidFirst = r.rules.words->fundLiquidationRule == LiquidationRule::LiquidFirst;
    Real slice(1);
    if (!liquidFirst) {
        Real all(0);
        for (std::size_t k = held.row[j]; k < held.row[j + 1]; ++k)
            all += r.state.fundUnits[k] * r.flow.mark[held.asset[k]];
        const auto some = all > Real(0);
        slice = select(some, minimum(Real(1), toRaise / select(some, all, Real(1))), Real(0));
    }
    const auto* order = r.rules.fundOrder;
    for (std::size_t n = held.row[j]; n < held.row[j + 1]; ++n) {
        const std::size_t k = order ? held.row[j] + (*order)[n] : n;
        const Real value = r.state.fundUnits[k] * r.flow.mark[held.asset[k]];
        Real sold = liquidFirst ? minimum(value, toRaise) : slice * value;
        sold = select(sold < Real(smallestOrder), Real(0), sold);
        toRaise -= liquidFirst ? sold : Real(0);
        r.flow.fundOrder[k] = sold;
        r.flow.fundSold[held.asset[k]] += sold;
        r.flow.cause[SaleCause::Redemptions] += sold;
    }
}

/// Step 4. Redemption events are met whatever the switch; performance-driven outflows need the channel.
template <class S> void redeem(Round<S>& r)
{
    using Real = MarketReal<S>;
    auto& s = r.state;
    std::fill(r.flow.fundSold.begin(), r.flow.fundSold.end(), Real(0));
    for (std::size_t j = 0; j < r.in.funds; ++j) {
        const Real nav = netAssetValue(r, j);
        if (r.on.redemptions) {
            const auto had = s.nav[j] > Real(0);
            const Real fall = select(had, Real(1) - nav / select(had, s.nav[j], Real(1)), Real(0));
            const Real flows = r.terms.flowFactor * r.in.flowSensitivity[j];
            s.due[j] += flows * maximum(Real(0), fall - r.in.flowThreshold[j]) * nav;
        }
        s.due[j] = minimum(s.due[j], nav);
        s.nav[j] = nav;
        fundOrders(r, j, maximum(Real(0), s.due[j] - s.fundCash[j] - r.flow.fundCalled[j]));
    }
}

} // namespace waterhammer
