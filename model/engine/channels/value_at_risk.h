// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/channels/orders.h"
#include "model/engine/stages/marking.h"

/// Channel `var`: a desk over its value-at-risk limit cuts every position in proportion, so measured risk that
/// doubles halves the balance sheet the limit allows (Adrian and Shin 2010, 2014).
namespace waterhammer {

/// Adds the orders that bring value at risk back to its limit. Where a dealer is in breach.
template <class S>
DealerMask<S> valueAtRiskOrders(
    Round<S>& r, OrderBook<S>& book, const BookFigures<DealerReal<S>>& f, const DealerMask<S>& alive)
{
    using Real = DealerReal<S>;
    const Real limit = r.rules.varLimit[book.dealer];
    const auto over = alive & exceeds(f.var, limit);
    if (!any(over))
        return over;
    const Real cut = select(over, r.terms.adjustmentSpeed * (Real(1) - limit / f.var), Real(0));
    book.start();
    Real sold(0);
    for (std::size_t k = 0; k < book.row.count; ++k) {
        book.order[k] += cut * book.value[k];
        sold += cut * book.value[k];
    }
    r.flow.dealersCause[SaleCause::Var] += sold;
    return over;
}

} // namespace waterhammer
