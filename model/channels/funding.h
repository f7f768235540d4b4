// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/channels/orders.h"
#include "model/stages/marking.h"

/// Channel `funding`: lenders who see a borrower weaken do not roll, haircuts that rise become margin calls, and
/// what cash does not cover must be sold (Brunnermeier and Pedersen 2009, the margin spiral, eq. 8 to 12; prime brokers who cut
/// off clients when squeezed themselves, the funding side of Adrian and Shin 2010).
namespace waterhammer {

/// ℓ, the share of short-term funding and repo that lenders do not roll this round.
template <class Real>
Real rollOff(const Round<Real>& r, std::size_t i, const Figures<Real>& f)
{
    if (r.terms.repoFacility)
        return Real(0);
    const auto& m = r.market();
    const Real start = m.rollOffStart * r.in.slrAtStart[i];
    const Real full = m.rollOffFull * r.in.slrAtStart[i];
    const auto slides = start > full;
    Real share = select(
        slides, m.rollOffMax * clamp((start - f.ownSlr) / select(slides, start - full, Real(1)), 0, 1), Real(0));
    if (!r.shape().dealers.marketMaker[i])
        share = maximum(share, m.clientRollOff * r.state.squeezedShare);
    if (r.flow.anyRun)
        share = maximum(share, r.flow.runShare[i]);
    return share;
}

/// c, the margin call on a position: what the haircut no longer lends against, and what is not rolled.
template <class Real>
Real marginCall(const Real& repo, const Real& value, const Real& haircut, const Real& share)
{
    return maximum(maximum(repo - (Real(1) - haircut) * value, share * repo), Real(0));
}

/// Sells in liquidity order until `shortfall` is met. The unencumbered part of a position frees its full price;
/// after that repo must be repaid and a unit sold frees no more than its haircut.
template <class Real, class Row>
Real sellForCash(Round<Real>& r, OrderBook<Real, Row>& book, const Real& share, Real shortfall)
{
    Real sold(0);
    for (std::size_t k = 0; k < book.row.count && any(shortfall > Real(0)); ++k) {
        const Real h = r.flow.haircut[book.row.asset(k)];
        const Real kept = book.repo[k] - marginCall(book.repo[k], book.value[k], h, share);
        const Real unencumbered = book.value[k] - kept / (Real(1) - h);
        const Real free = minimum(shortfall, maximum(Real(0), unencumbered - book.order[k]));
        book.order[k] += free;
        shortfall -= free;
        const auto lends = h > Real(0);
        const Real rest = maximum(Real(0), book.value[k] - book.order[k]);
        const Real tied = select(lends, minimum(rest, shortfall / select(lends, h, Real(1))), Real(0));
        book.order[k] += tied;
        shortfall = maximum(Real(0), shortfall - h * tied);
        sold += free + tied;
    }
    return sold;
}

template <class Real, class Row>
typename LaneTraits<Real>::Mask fundingOrders(Round<Real>& r, OrderBook<Real, Row>& book, const Figures<Real>& f,
                                              const typename LaneTraits<Real>::Mask& alive)
{
    const auto& s = r.state;
    const std::size_t i = book.dealer;
    const Real share = select(alive, rollOff(r, i, f), Real(0));
    r.flow.rollOff[i] = share;

    Real calls(0), freed(0);
    for (std::size_t k = 0; k < book.row.count; ++k)
        calls += marginCall(book.repo[k], book.value[k], r.flow.haircut[book.row.asset(k)], share);
    const Real need
        = select(alive, s.arrears[i] + share * (s.shortTermFunding[i] - s.arrears[i]) + calls, Real(0));
    r.flow.need[i] = need;
    const Real toHand
        = maximum(Real(0), s.cash[i] - r.flow.repaid[i] - r.market().reserveFloor * s.cashTarget[i]);
    if (!any(need - toHand > Real(1e-9)))
        return typename LaneTraits<Real>::Mask(false);
    if (book.started())
        for (std::size_t k = 0; k < book.row.count; ++k) {
            const Real h = r.flow.haircut[book.row.asset(k)];
            const Real kept = book.repo[k] - marginCall(book.repo[k], book.value[k], h, share);
            freed += book.order[k]
                - maximum(Real(0), kept - (Real(1) - h) * (book.value[k] - book.order[k]));
        }
    const Real missing = need - toHand - freed;
    const auto inShort = alive & (missing > Real(1e-9));
    if (any(inShort)) {
        book.start();
        r.flow.cause.funding += sellForCash(r, book, share, select(inShort, missing, Real(0)));
    }
    return inShort;
}

} // namespace waterhammer
