// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/state.h"

/// Channel `counterparty`: a failure costs those who had lent to the failed dealer, in the next round (direct
/// contagion through unsecured inter-bank exposures; Furfine 2003).
namespace waterhammer {

/// A loss that falls due next round; `borrower` and `lender` are dealers of the scenario, not seats.
template <class S> void bookLoss(Round<S>& r, std::size_t borrower, std::size_t lender, const MarketReal<S>& amount)
{
    setNumber<S>(r.state.hit, lender, numberOf<S>(r.state.hit, lender) + amount);
    r.state.anyHit = true;
    if (r.flow.record)
        r.flow.creditLosses.push_back(
            {static_cast<std::uint32_t>(borrower), static_cast<std::uint32_t>(lender), lane(amount, 0)});
}

/// What the failure of a dealer of the scenario in this round costs its creditors.
template <class S> void passLossesOn(Round<S>& r, std::size_t borrower)
{
    using Real = MarketReal<S>;
    const MarketMask<S> failed = maskOf<S>(r.flow.failedNow, borrower);
    if (!r.on.counterparty || !any(failed))
        return;
    const Real rate = select(failed, r.market().lossGivenDefault, Real(0));
    const auto& creditors = r.shape().creditors;
    for (std::size_t e = creditors.row[borrower]; e < creditors.row[borrower + 1]; ++e)
        bookLoss(r, borrower, creditors.lender[e], rate * r.in.exposureAmount[e]);
}

} // namespace waterhammer
