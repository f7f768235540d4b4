// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// What it costs dealers that books are marked to the bid that can be believed, below the last price. In bn.
namespace waterhammer {

/// What one dealer's position is marked below its price.
struct MarkedPosition {
    std::uint32_t dealer = 0; ///< index into Scenario::dealers
    double amount = 0;        ///< bn, units times (price less mark)
};

/// Of one asset at a close.
struct MarkCost {
    std::uint32_t asset = 0;             ///< index into Scenario::assets
    double halfSpread = 0;               ///< of the price, fraction
    double uncertainty = 0;              ///< of the price, fraction
    double below = 0;                    ///< by what part of the price the mark is below it
    double amount = 0;                   ///< bn, of all dealers
    double stale = 0;                    ///< bn of it, because the last quote is old
    std::vector<MarkedPosition> holders; ///< whose it is, in file order
};

/// Of all assets.
struct MarkCosts {
    std::vector<MarkCost> assets; ///< the most liquid first
    double amount = 0;            ///< bn
    double stale = 0;             ///< bn of it, because quotes are old
    double capital = 0;           ///< bn of the dealers' equity before anything has happened
};

/// At the close of the round with this index in the run's frames.
[[nodiscard]] MarkCosts markCosts(const Trajectory& run, std::size_t round);

/// Whether books of dealers are marked below prices by at least so much, bn, on any day.
[[nodiscard]] bool marksCost(const Trajectory& run, double least);

} // namespace waterhammer
