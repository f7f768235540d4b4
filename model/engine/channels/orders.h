// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/state.h"

#include <algorithm>
#include <array>

namespace waterhammer {

/// The causes that add to a dealer's orders, each to what the ones before it left. A failed dealer's orders are all of
/// one cause.
inline constexpr std::array askingInTurn{SaleCause::Var, SaleCause::Slr, SaleCause::Fear, SaleCause::Funding};

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

    /// Keeps a copy of other orders of this row as what stood once `cause` had asked.
    void keepFrom(const Values<Real>& orders, SaleCause cause) const
    {
        if (round.flow.record)
            std::copy(orders.begin(), orders.begin() + row.count, round.flow.stoodAfter[cause].begin() + row.first);
    }

    /// Keeps a copy of the orders so far, once `cause` has asked; from these, causes are told apart later.
    void keep(SaleCause cause) const
    {
        if (!round.flow.record)
            return;
        auto& copy = round.flow.stoodAfter[cause];
        if (started())
            std::copy(order, order + row.count, copy.begin() + row.first);
        else
            std::fill(copy.begin() + row.first, copy.begin() + row.first + row.count, Real(0));
    }
};

} // namespace waterhammer
