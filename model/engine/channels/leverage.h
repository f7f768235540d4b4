// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/channels/orders.h"
#include "model/engine/stages/marking.h"
#include "model/scenario/dated_terms.h"

/// Channel `slr`: a loss eats Tier 1 capital, and at a leverage ratio of 5 % each unit lost asks for twenty units
/// of exposure less. Leverage targeting as in Greenwood, Landier and Thesmar (2015, eq. 3), with a threshold as in
/// Cont and Schaanning (2017, section 2): nothing is sold until the ratio is below the trigger.
namespace waterhammer {

/// The ratio below which a dealer sells, less what a policy takes off.
template <class S> DealerReal<S> leverageTrigger(const Round<S>& r, std::size_t i)
{
    using Real = DealerReal<S>;
    return r.terms.relieves ? maximum(Real(0), r.rules.slrTrigger[i] - r.terms.slrRelief) : r.rules.slrTrigger[i];
}
/// The ratio to which it sells, less what a policy takes off.
template <class S> DealerReal<S> leverageTarget(const Round<S>& r, std::size_t i)
{
    using Real = DealerReal<S>;
    return r.terms.relieves ? maximum(Real(lowestTarget), r.rules.slrTarget[i] - r.terms.slrRelief)
                            : r.rules.slrTarget[i];
}

/// Sells along the row, most liquid first, until the exposure has fallen by `gap`.
template <class S>
DealerReal<S> sellLiquidFirst(OrderBook<S>& book, const Values<MarketReal<S>>& weights, DealerReal<S> gap)
{
    using Real = DealerReal<S>;
    Real sold(0);
    for (std::size_t n = 0; n < book.row.count && any(gap > Real(0)); ++n) {
        const std::size_t k = book.nth(n);
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

/// What a dealer expects of its figures if prices fall once more as they just have, by the share `anticipation`
/// (Bernardo and Welch 2004; Braouezec and Wagalath 2019).
template <class S>
BookFigures<DealerReal<S>> feared(const Round<S>& r, const OrderBook<S>& book, const BookFigures<DealerReal<S>>& f)
{
    using Real = DealerReal<S>;
    Real lost(0), lighter(0);
    for (std::size_t k = 0; k < book.row.count; ++k) {
        const std::size_t a = book.row.asset(k);
        const Real fall = book.value[k] * r.state.lostByTrading[a];
        lost += fall;
        lighter += r.terms.slrWeight[a] * fall;
    }
    BookFigures<Real> expected = f;
    expected.equity = maximum(Real(0), f.equity - r.market().anticipation * lost);
    expected.exposure = f.exposure - r.market().anticipation * lighter;
    expected.slr = ratioOf(expected.equity, expected.exposure);
    return expected;
}

/// Sells for a gap between the exposure and what capital carries: after cash that repays funding, loans that are not
/// rolled and what VaR sales have already done, as far as proceeds can repay funding. Returns the sales.
template <class S> DealerReal<S> closeGap(Round<S>& r, OrderBook<S>& book, DealerReal<S> gap)
{
    using Real = DealerReal<S>;
    const auto& s = r.state;
    const std::size_t i = book.dealer;
    const Real wC = r.terms.cashSlrWeight;
    const auto cashCounts = wC > Real(0);
    const auto some = gap > Real(0);
    Real& repaid = r.flow.repaid[i];
    repaid = select(cashCounts,
        minimum(gap / select(cashCounts, wC, Real(1)), r.market().deleverFromCash * maximum(Real(0), s.cash[i])),
        Real(0));
    gap -= wC * repaid;

    // What VaR sales and loans that are not rolled have already done is not done twice.
    Real ordered(0), done(0);
    if (book.started())
        for (std::size_t k = 0; k < book.row.count; ++k) {
            ordered += book.order[k];
            done += r.terms.slrWeight[book.row.asset(k)] * book.order[k];
        }
    const Real called = r.flow.called[i];
    gap -= done + called;
    // Proceeds shrink the exposure only by repaying funding: cash that repays nothing lowers no exposure.
    const Real repayable = maximum(Real(0), s.shortTermFunding[i] + s.repoTotal[i] - repaid - ordered - called);
    gap = maximum(Real(0), select(cashCounts, minimum(gap, repayable), gap));
    gap = select(some, gap, Real(0));
    if (!any(gap > Real(0)))
        return Real(0);
    book.start();
    return r.rules.words->liquidationRule == LiquidationRule::LiquidFirst
        ? sellLiquidFirst(book, r.terms.slrWeight, gap)
        : sellProRata(book, r.terms.slrWeight, gap);
}

/// Of what a fearful dealer sells, as much as it would have sold without fear counts as leverage, asset by asset, the
/// rest as fear. Seldom, and long: kept out of the way of those who only sell, whose book stays in registers.
template <class S>
[[gnu::noinline]] void sellInFear(
    Round<S>& r, OrderBook<S> book, const DealerReal<S>& calmGap, const DealerReal<S>& gap)
{
    using Real = DealerReal<S>;
    book.start();
    auto& before = r.flow.orderBefore;
    auto& calm = r.flow.calmOrder;
    std::copy(book.order, book.order + book.row.count, before.begin());
    closeGap(r, book, calmGap);
    for (std::size_t k = 0; k < book.row.count; ++k) {
        calm[k] = book.order[k];
        book.order[k] = before[k];
    }
    const Real sold = closeGap(r, book, gap);
    Real plain(0);
    for (std::size_t k = 0; k < book.row.count; ++k) {
        calm[k] = minimum(calm[k], book.order[k]); // what stands but for fear
        plain += calm[k] - before[k];
    }
    r.flow.dealersCause[SaleCause::Slr] += plain;
    r.flow.dealersCause[SaleCause::Fear] += sold - plain;
    book.keepFrom(calm, SaleCause::Slr);
}

/// Returns who is in breach of the leverage ratio; who only fears is not.
template <class S>
DealerMask<S> leverageOrders(
    Round<S>& r, OrderBook<S>& book, const BookFigures<DealerReal<S>>& f, const DealerMask<S>& alive)
{
    using Real = DealerReal<S>;
    using Mask = DealerMask<S>;
    const std::size_t i = book.dealer;
    const Real trigger = leverageTrigger(r, i), target = leverageTarget(r, i);
    const bool expects = any(r.market().anticipation > Real(0));
    const auto low = alive & below(f.slr, trigger);
    if (!any(low) && !expects)
        return low;
    const Real size = f.equity / target; // the exposure that the capital carries
    const Mask under = low & below(size, f.exposure);
    const Real gap = select(under, r.terms.adjustmentSpeed * (f.exposure - size), Real(0));
    if (expects) {
        const auto worse = feared(r, book, f);
        const Real less = worse.equity / target;
        const Mask fears = alive & (worse.exposure > Real(0)) & below(worse.slr, trigger) & below(less, worse.exposure);
        r.flow.fears[i] = fears;
        if (any(fears)) {
            const Real wider = r.terms.adjustmentSpeed * (worse.exposure - less);
            sellInFear(r, book, gap, select(fears, wider, gap));
            return under;
        }
    }
    if (any(under))
        r.flow.dealersCause[SaleCause::Slr] += closeGap(r, book, gap);
    return under;
}

} // namespace waterhammer
