// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/channels/orders.h"
#include "model/engine/stages/marking.h"

/// Channel `funding`: lenders who see a borrower weaken do not roll, haircuts that rise become margin calls, and
/// what cash does not cover must be sold (Brunnermeier and Pedersen 2009, the margin spiral, eq. 8 to 12; prime brokers
/// who cut off clients when squeezed themselves, the funding side of Adrian and Shin 2010).
namespace waterhammer {

/// ℓ⁰, the share of short-term funding that lenders do not roll this round.
template <class S> DealerReal<S> rollOff(Round<S>& r, std::size_t i, const BookFigures<DealerReal<S>>& f)
{
    using Real = DealerReal<S>;
    if (r.terms.repoFacility)
        return Real(0);
    const auto& m = r.market();
    const Real start = m.rollOffStart * r.in.slrAtStart[i];
    const Real full = m.rollOffFull * r.in.slrAtStart[i];
    const auto slides = start > full;
    const Real weak =
        select(slides, m.rollOffMax * clamp((start - f.ownSlr) / select(slides, start - full, Real(1)), 0, 1), Real(0));
    const DealerMask<S> makers = r.in.marketMaker[i];
    const Real cutOff = select(makers, Real(0), Real(m.clientRollOff * r.state.squeezedShare));
    if (r.flow.record) {
        r.flow.rollOffWeak[i] = weak;
        r.flow.rollOffClients[i] = cutOff;
    }
    Real share = maximum(weak, cutOff);
    if (r.flow.anyRun)
        share = maximum(share, r.flow.runShare[i]);
    return share;
}

/// c, the margin call on a position: what lenders, who lend 1 − h, no longer lend against it, and what is not rolled.
template <class Real> Real marginCall(const Real& repo, const Real& value, const Real& lends, const Real& share)
{
    return maximum(maximum(repo - lends * value, share * repo), Real(0));
}

/// Sells in liquidity order until `shortfall` is met. The unencumbered part of a position frees its full price;
/// after that repo must be repaid and a unit sold frees no more than its haircut.
template <class S>
DealerReal<S> sellForCash(Round<S>& r, OrderBook<S>& book, const DealerReal<S>& share, DealerReal<S> shortfall)
{
    using Real = DealerReal<S>;
    Real sold(0);
    for (std::size_t n = 0; n < book.row.count && any(shortfall > Real(0)); ++n) {
        const std::size_t k = book.nth(n);
        const Real h = r.flow.haircut[book.row.asset(k)];
        const Real lends = r.flow.lends[book.row.asset(k)];
        const Real kept = book.repo[k] - marginCall(book.repo[k], book.value[k], lends, share);
        const Real unencumbered = book.value[k] - kept / lends;
        const Real free = minimum(shortfall, maximum(Real(0), unencumbered - book.order[k]));
        book.order[k] += free;
        shortfall -= free;
        const auto some = h > Real(0);
        const Real rest = maximum(Real(0), book.value[k] - book.order[k]);
        const Real tied = select(some, minimum(rest, shortfall / select(some, h, Real(1))), Real(0));
        book.order[k] += tied;
        shortfall = maximum(Real(0), shortfall - h * tied);
        sold += free + tied;
    }
    return sold;
}

/// The cash to hand for lenders, bn: without what has been set aside to delever, and the share of its target that a
/// dealer keeps.
template <class Real, class Share>
Real cashToHand(const Real& cash, const Real& repaid, const Share& reserveFloor, const Real& cashTarget)
{
    return maximum(Real(0), cash - repaid - reserveFloor * cashTarget);
}

/// Step 3, funding: what lenders want back beyond the cash at hand becomes sales. Where a dealer is in breach.
template <class S>
DealerMask<S> fundingOrders(
    Round<S>& r, OrderBook<S>& book, const BookFigures<DealerReal<S>>& f, const DealerMask<S>& alive)
{
    using Real = DealerReal<S>;
    const auto& s = r.state;
    const std::size_t i = book.dealer;
    const Real unsecured = select(alive, rollOff(r, i, f), Real(0));
    Real share = unsecured;
    if (r.namesLenders())
        share = minimum(Real(1), unsecured + select(alive, (Real(1) - unsecured) * r.flow.pulled[i], Real(0)));
    r.flow.rollOffUnsecured[i] = unsecured;
    r.flow.rollOff[i] = share; // ℓ, of repo

    const auto* lendsOn = r.flow.lends.data();
    Real calls(0), freed(0);
    for (std::size_t k = 0; k < book.row.count; ++k)
        calls += marginCall<Real>(book.repo[k], book.value[k], lendsOn[book.row.asset(k)], share);
    const Real need = select(alive, s.arrears[i] + unsecured * (s.shortTermFunding[i] - s.arrears[i]) + calls, Real(0));
    r.flow.need[i] = need;
    const Real toHand =
        r.flow.called[i] + cashToHand<Real>(s.cash[i], r.flow.repaid[i], r.market().reserveFloor, s.cashTarget[i]);
    if (!any(need - toHand > Real(1e-9)))
        return DealerMask<S>(false);
    if (book.started())
        for (std::size_t k = 0; k < book.row.count; ++k) {
            const Real lends = r.flow.lends[book.row.asset(k)];
            const Real kept = book.repo[k] - marginCall(book.repo[k], book.value[k], lends, share);
            freed += book.order[k] - maximum(Real(0), kept - lends * (book.value[k] - book.order[k]));
        }
    const Real missing = need - toHand - freed;
    const auto inShort = alive & (missing > Real(1e-9));
    if (any(inShort)) {
        book.start();
        r.flow.dealersCause[SaleCause::Funding] += sellForCash(r, book, share, select(inShort, missing, Real(0)));
    }
    return inShort;
}

/// Prime brokers in trouble cut their clients off: the share of market makers, by size, in breach or failed.
template <class S> void noteSqueeze(Round<S>& r)
{
    using Real = MarketReal<S>;
    using Owned = DealerReal<S>;
    Owned cutOff(0);
    for (std::size_t i = 0; i < r.in.seats; ++i) {
        const DealerMask<S> makers = r.in.marketMaker[i], breach = r.flow.breach[i], failed = r.state.failed[i];
        if (r.namesLenders())
            r.state.squeezed[i] = DealerMask<S>(breach | failed);
        cutOff += select(makers & (breach | failed), r.in.totalAssets[i], Owned(0));
    }
    const Real squeezed = joined<S>(cutOff), all = r.in.allMakersWeight;
    const auto some = all > Real(0);
    r.state.squeezedShare = select(some, squeezed / select(some, all, Real(1)), Real(0));
}

} // namespace waterhammer
