// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/state.h"

/// Channel `counterparty`: a failure costs those who had lent to the failed dealer, in the next round (direct
/// contagion through unsecured inter-bank exposures; Furfine 2003).
namespace waterhammer {

template <class Real>
void passLossesOn(Round<Real>& r, std::size_t borrower)
{
    if (!r.channels().counterparty)
        return;
    const typename LaneTraits<Real>::Mask failedNow = r.flow.failedNow[borrower];
    if (!any(failedNow))
        return;
    const Real rate = select(failedNow, r.market().lossGivenDefault, Real(0));
    const auto& creditors = r.shape().creditors;
    for (std::size_t e = creditors.row[borrower]; e < creditors.row[borrower + 1]; ++e) {
        r.state.hit[creditors.lender[e]] += rate * r.in.exposureAmount[e];
        r.state.anyHit = true;
    }
}

} // namespace waterhammer
