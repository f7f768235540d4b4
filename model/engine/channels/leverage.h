// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/channels/orders.h"
#include "model/engine/stages/marking.h"

/// Channel `slr`: a loss eats Tier 1 capital, and at a leverage ratio of 5 % each unit lost asks for twenty units
/// of exposure less. Leverage targeting as in Greenwood, Landier and Thesmar (2015, eq. 3), with a threshold as in
/// Cont and Schaanning (2017, section 2): nothing is sold until the ratio is below the trigger.
namespace waterhammer {

template <class S> DealerReal<S> leverageTrigger(const Round<S>& r, std::size_t i)
{
    using Real = DealerReal<S>;
    return r.terms.relieves ? maximum(Real(0), r.in.slrTrigger[i] - r.terms.slrRelief) : r.in.slrTrigger[i];
}
template <class S> DealerReal<S> leverageTarget(const Round<S>& r, std::size_t i)
{
    using Real = DealerReal<S>;
    return r.terms.relieves ? maximum(Real(1e-6), r.in.slrTarget[i] - r.terms.slrRelief) : r.in.slrTarget[i];
}

/// Sells along the row, most liquid first, until the exposure has fallen by `gap`.
template <class S>
DealerReal<S> sellLiquidFirst(OrderBook<S>& book, const Values<MarketReal<S>>& weights, DealerReal<S> gap)
{
    using Real = DealerReal<S>;
    Real sold(0);
    for (std::size_t k = 0; k < book.row.count && any(gap > Real(0)); ++k) {
        const Real w = weights[book.row.asset(k)];
        const auto counts = w > Real(0);
        const Real most = maximum(Real(0), book.value[k] - book.order[k]);
        const Real x = select(counts, minimum(most, gap / select(counts, w, Real(1))), Real(0));
        book.order[k] += x;
        gap = maximum(Real(0), gap - w * x);
        sold += x;
    }
    return sold;
}

/// Sells the same fraction of every position that has a weight, until the exposure has fallen by `gap`.
template <class S>
DealerReal<S> sellProRata(OrderBook<S>& book, const Values<MarketReal<S>>& weights, const DealerReal<S>& gap)
{
    using Real = DealerReal<S>;
    Real available(0);
    for (std::size_t k = 0; k < book.row.count; ++k)
        available += weights[book.row.asset(k)] * maximum(Real(0), book.value[k] - book.order[k]);
    const auto some = available > Real(0);
    const Real fraction = select(some, minimum(Real(1), gap / select(some, available, Real(1))), Real(0));
    Real sold(0);
    for (std::size_t k = 0; k < book.row.count; ++k) {
        const auto counts = weights[book.row.asset(k)] > Real(0);
        const Real x = select(counts, fraction * maximum(Real(0), book.value[k] - book.order[k]), Real(0));
        book.order[k] += x;
        sold += x;
    }
    return sold;
}

template <class S>
DealerMask<S> leverageOrders(
    Round<S>& r, OrderBook<S>& book, const Figures<DealerReal<S>>& f, const DealerMask<S>& alive)
{
    using Real = DealerReal<S>;
    const auto& s = r.state;
    const std::size_t i = book.dealer;
    const auto low = alive & below(f.slr, leverageTrigger(r, i));
    if (!any(low))
        return low;
    const Real size = f.equity / leverageTarget(r, i); // the exposure that the capital carries
    const auto under = low & below(size, f.exposure);
    if (!any(under))
        return under;

    Real gap = select(under, r.terms.adjustmentSpeed * (f.exposure - size), Real(0));
    const Real wC = r.terms.cashSlrWeight;
    const auto cashCounts = wC > Real(0);
    Real& repaid = r.flow.repaid[i];
    repaid = select(cashCounts,
        minimum(gap / select(cashCounts, wC, Real(1)), r.market().deleverFromCash * maximum(Real(0), s.cash[i])),
        Real(0));
    gap -= wC * repaid;

    // What VaR sales have already done is not done twice.
    Real ordered(0), done(0);
    if (book.started())
        for (std::size_t k = 0; k < book.row.count; ++k) {
            ordered += book.order[k];
            done += r.terms.slrWeight[book.row.asset(k)] * book.order[k];
        }
    gap -= done;
    // Proceeds shrink the exposure only by repaying funding: cash that repays nothing lowers no exposure.
    const Real repayable = maximum(Real(0), s.shortTermFunding[i] + s.repoTotal[i] - repaid - ordered);
    gap = maximum(Real(0), select(cashCounts, minimum(gap, repayable), gap));
    if (any(gap > Real(0))) {
        book.start();
        r.flow.dealersCause[SaleCause::Slr] += r.shape().market.liquidationRule == LiquidationRule::LiquidFirst
            ? sellLiquidFirst(book, r.terms.slrWeight, gap)
            : sellProRata(book, r.terms.slrWeight, gap);
    }
    return under;
}

} // namespace waterhammer
