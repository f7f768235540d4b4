// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/state.h"

namespace waterhammer {

/// The sale orders of one dealer in one round, at mark value, as the channels add to them in turn.
template <class S> struct OrderBook {
    using Real = DealerReal<S>; ///< a number of a dealer's

    Round<S>& round;    ///< at hand
    std::size_t dealer; ///< seat
    Row row;            ///< its positions
    const Real* value;  ///< H, [row]
    const Real* repo;   ///< R, [row]
    Real* order;        ///< y, [row]; valid once started

    OrderBook(Round<S>& r, std::size_t i, Row rw)
        : round(r)
        , dealer(i)
        , row(rw)
        , value(r.flow.value.data())
        , repo(r.state.repo.data() + rw.first)
        , order(r.flow.order.data() + rw.first)
    {
        r.flow.selling[i] = 0;
    }

    /// The n-th most liquid position, counted from the first of the row.
    [[nodiscard]] std::size_t nth(std::size_t n) const
    {
        const auto& sorted = round.rules.order;
        return sorted.empty() ? n : sorted[(S::dealersTogether > 1 ? 0 : row.first) + n];
    }

    /// Whether it has orders in some lane.
    [[nodiscard]] bool started() const { return round.flow.selling[dealer] != 0; }

    /// Most dealers sell nothing in most rounds; only one that does has its orders cleared.
    void start()
    {
        if (started())
            return;
        round.flow.selling[dealer] = 1;
        std::fill(order, order + row.count, Real(0));
    }

    /// Keeps a copy of other orders of this row in the place of its own.
    void keepFrom(const Values<Real>& orders, Values<Real>& copy) const
    {
        if (round.flow.record)
            std::copy(orders.begin(), orders.begin() + row.count, copy.begin() + row.first);
    }

    /// Keeps a copy of the orders so far, from which causes are told apart later.
    void keep(Values<Real>& copy) const
    {
        if (!round.flow.record)
            return;
        if (started())
            std::copy(order, order + row.count, copy.begin() + row.first);
        else
            std::fill(copy.begin() + row.first, copy.begin() + row.first + row.count, Real(0));
    }
};

} // namespace waterhammer
