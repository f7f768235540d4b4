// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/balancing.h"

namespace waterhammer::test {

/// Changes a dealer and settles; where the change was made to the item itself, nothing else moves.
template <class Change> BalancingMove changeBalanced(Dealer& dealer, BalancingItem item, Change&& change)
{
    const double before = gapOf(dealer);
    const auto figure = figureOf(item);
    const double had = figure ? dealer.*figure : 0;
    change(dealer);
    if (!figure || dealer.*figure != had)
        return {item, had, had};
    return settle(dealer, before, item);
}

} // namespace waterhammer::test
