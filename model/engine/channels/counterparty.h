// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/state.h"

/// Channel `counterparty`: a failure costs those who had lent to the failed dealer, in the next round (direct
/// contagion through unsecured inter-bank exposures; Furfine 2003).
namespace waterhammer {

/// `borrower` is a dealer of the scenario, not a seat.
template <class S> void passLossesOn(Round<S>& r, std::size_t borrower)
{
    using Real = MarketReal<S>;
    const MarketMask<S> failed = maskOf<S>(r.flow.failedNow, borrower);
    if (!r.on.counterparty || !any(failed))
        return;
    const Real rate = select(failed, r.market().lossGivenDefault, Real(0));
    const auto& creditors = r.shape().creditors;
    for (std::size_t e = creditors.row[borrower]; e < creditors.row[borrower + 1]; ++e) {
        const std::size_t lender = creditors.lender[e];
        setNumber<S>(r.state.hit, lender, numberOf<S>(r.state.hit, lender) + rate * r.in.exposureAmount[e]);
        r.state.anyHit = true;
    }
}

} // namespace waterhammer
