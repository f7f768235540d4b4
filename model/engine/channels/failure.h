// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/channels/orders.h"
#include "model/engine/stages/marking.h"

/// Failure and resolution: a dealer without equity, or below its failure threshold, is wound down for good
/// (threshold failure as in Cifuentes, Ferrucci and Shin 2005; Cont and Schaanning 2017).
namespace waterhammer {

/// Marks dealer i as failed where it is. Equity is compared without slack: zero is a failure.
template <class S> DealerMask<S> judgeFailure(Round<S>& r, std::size_t i, const BookFigures<DealerReal<S>>& f)
{
    using Real = DealerReal<S>;
    using Mask = DealerMask<S>;
    auto& s = r.state;
    const Mask before = s.failed[i];
    const Mask failed = before | (f.equity <= Real(0)) | below(f.slr, r.rules.failBelow[i]);
    r.flow.failedNow[i] = failed & !before;
    s.failed[i] = failed;
    if (any(failed))
        s.arrears[i] = select(failed, Real(0), s.arrears[i]);
    return failed;
}

/// A failed dealer sells `resolutionSpeed` of everything it has left, each round.
template <class S> void resolutionOrders(Round<S>& r, OrderBook<S>& book, const DealerMask<S>& failed)
{
    using Real = DealerReal<S>;
    const Real pace = select(failed, r.market().resolutionSpeed, Real(0));
    book.start();
    Real sold(0);
    for (std::size_t k = 0; k < book.row.count; ++k) {
        const Real wanted = pace * book.value[k];
        const Real order = select(wanted < Real(smallestOrder), Real(0), wanted);
        book.order[k] += order;
        sold += order;
    }
    r.flow.dealersCause[SaleCause::Failure] += sold;
}

} // namespace waterhammer
