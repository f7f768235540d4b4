// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/channels/lenders.h"
#include "model/engine/state.h"

#include <algorithm>

/// When a run ends: nothing ordered, nothing owed, nothing moving, nothing ahead.
namespace waterhammer {

/// Whether an event, or a policy that begins or ends, lies ahead.
template <class S> bool somethingAhead(const Round<S>& r)
{
    const Scenario& s = r.shape();
    return (!s.shocks.empty() && s.shocks.back().round > r.number)
        || std::ranges::any_of(
            s.measures, [&](const auto& m) { return m.from > r.number || (m.to && *m.to >= r.number); });
}

/// Whether no price moved by 1e-6 since its shock and every volatility is within 0.1 % of its baseline.
template <class S> MarketMask<S> nothingMoves(const Round<S>& r, std::size_t a)
{
    using Real = MarketReal<S>;
    const Real move = r.state.price[a] / r.flow.shockedPrice[a];
    const Real resting = r.in.volatility[a], off = r.state.volatility[a] - resting;
    return (move < Real(1.0000010000005)) & (move > Real(0.9999990000005)) // |ln move| < 1e-6
        & ((maximum(off, -off) <= Real(1e-3) * resting) | (resting == Real(0)));
}

/// Whether each market rests after the round just played.
template <class S> MarketMask<S> atRest(const Round<S>& r)
{
    using Real = MarketReal<S>;
    using Owned = DealerReal<S>;
    const auto& s = r.state;
    if (r.number >= r.shape().market.horizon)
        return MarketMask<S>(true);
    if (somethingAhead(r))
        return MarketMask<S>(false);

    MarketMask<S> quiet = (r.flow.totalSold < Real(1e-6));
    if (!s.claims.empty())
        quiet = quiet & (toBeCalled(r.shape(), r.rules, r.terms, s, r.on) <= Real(1e-9));
    for (std::size_t a = 0; a < r.in.assets && any(quiet); ++a)
        quiet = quiet & nothingMoves(r, a);
    for (std::size_t j = 0; j < r.in.funds && any(quiet); ++j)
        quiet = quiet & (s.due[j] <= Real(1e-9));
    for (std::size_t i = 0; i < r.in.seats && any(quiet); ++i) {
        const DealerMask<S> paidUp = s.arrears[i] <= Owned(1e-9), unhurt = s.hit[i] <= Owned(1e-9);
        quiet = quiet & everywhere<S>(paidUp & unhurt);
    }
    return quiet;
}

} // namespace waterhammer
