// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/state.h"

/// Money and units are conserved: what a round has done to them is counted a second time, in release builds too.
namespace waterhammer {

/// Violations of a round, relative.
template <class S> struct Audit {
    using Real = MarketReal<S>; ///< a number of the market's

    Real books; ///< the worst dealer's cash against its trades and lenders, over its total assets
    Real units; ///< the worst asset's units over all holders, over those at the start
    Real cash;  ///< sellers' receipts against buyers' payments, over the receipts
};

/// Of the round just played. `unitsAtStart`: [assets] over all holders.
template <class S> Audit<S> auditOf(Round<S>& r, const Values<MarketReal<S>>& unitsAtStart)
{
    using Real = MarketReal<S>;
    auto& flow = r.flow;
    const auto magnitude = [](const Real& x) { return maximum(x, -x); };
    Audit<S> audit{largest<S>(flow.booksViolation), Real(0), Real(0)};
    constexpr double leastTraded = 1e-6; // below it only rounding is left to compare
    const Real traded = maximum(Real(leastTraded), flow.sellersReceived);
    audit.cash = magnitude(flow.sellersReceived - flow.buyersPaid) / traded;
    auto& gap = flow.scratch;
    for (std::size_t a = 0; a < r.in.assets; ++a)
        gap[a] = r.state.dealerUnits[a] + r.state.outsideUnits[a] - unitsAtStart[a];
    const auto& held = r.shape().fundPositions;
    for (std::size_t k = 0; k < held.size(); ++k)
        gap[held.asset[k]] += r.state.fundUnits[k];
    for (std::size_t a = 0; a < r.in.assets; ++a)
        audit.units = maximum(audit.units, magnitude(gap[a]) / maximum(Real(1), unitsAtStart[a]));
    return audit;
}

} // namespace waterhammer
