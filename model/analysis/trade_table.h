// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/trades.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// Who sold to whom on a day, sellers by buyers: trades.h as a table. In bn at opening marks.
namespace waterhammer {

/// An order, or several, and what became of it: sold = Σ dealers + others + official + investors.
struct TradeLine {
    double sold = 0;             ///< ordered
    std::vector<double> dealers; ///< [buyers] taken by each
    double others = 0;           ///< taken by dealers that have no column
    double official = 0;         ///< taken by the authority
    double investors = 0;        ///< what end investors had to take
    double trapped = 0;          ///< of `investors`, what was a dealer's
    double refused = 0;          ///< of `trapped`, what dealers did not bid for

    TradeLine& operator+=(const TradeLine& b);
};

/// What somebody sold of one asset.
struct TradedAsset {
    std::uint32_t asset = 0; ///< index into Scenario::assets
    TradeLine line;          ///< what became of it
};

/// A seller and all it sold.
struct TradeSeller {
    Party seller{};                  ///< whose orders they are
    std::uint32_t who = 0;           ///< which dealer or fund
    TradeLine line;                  ///< over all assets
    std::vector<TradedAsset> assets; ///< those it sold, in file order
};

/// A day of sales.
struct TradeTable {
    /// Dealers with a column of their own, in file order: all that bought, or the largest if they are more than `most`.
    std::vector<std::uint32_t> buyers;
    std::size_t others = 0;           ///< dealers that bought and have none
    std::vector<TradeSeller> sellers; ///< dealers, funds, clients, in file order
    TradeLine together;               ///< of all sellers
};

/// What became of each asset that was sold, over all sellers, in file order.
[[nodiscard]] std::vector<TradedAsset> tradedAssets(const TradeTable& table);

/// Of a round, 1 or later: its frame has an opening. With more than `most` buyers the `most` − 1 largest have a column.
[[nodiscard]] TradeTable tradeTable(const Scenario& scenario, const Frame& frame, std::size_t most = 5);

} // namespace waterhammer
