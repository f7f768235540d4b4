// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// Who quotes, market by market: quotes that went, and quotes that came back.
namespace waterhammer {

/// The quotes of one asset. Before the first day every dealer that makes its market quotes it.
struct QuoteChange {
    std::uint32_t asset = 0; ///< which
    std::size_t before = 0;  ///< dealers that quoted it yesterday
    std::size_t now = 0;     ///< that quote it today
    std::size_t makers = 0;  ///< that make its market, failed ones included
};

/// Of all dealers that make a market.
struct QuoteCount {
    std::size_t makers = 0;  ///< that have not failed
    std::size_t failed = 0;  ///< that have
    std::size_t quoting = 0; ///< that quote at least one asset
};

/// Of the round with this index in the run's frames, 1 or later.
struct Quotes {
    QuoteCount dealers;              ///< at the close
    std::vector<QuoteChange> lost;   ///< assets that fewer quote than yesterday, the fewest left first
    std::vector<QuoteChange> gained; ///< assets that more quote than yesterday, in file order
};
/// Of any round but the first, which has no yesterday.
[[nodiscard]] Quotes quotesOf(const Trajectory& run, std::size_t round);

} // namespace waterhammer
