// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/market_state.h"
#include "model/engine/frame.h"
#include "model/words/figures.h"
#include "model/words/language.h"

#include <array>
#include <string>
#include <vector>

/// The state of the market in five rows, each a name and a figure in words. Texts are UTF-8.
namespace waterhammer {

/// "Dealers", "sell 397, absorb 0".
struct MarketRow {
    std::string name, text; ///< what it is, and its figure in words
    std::string brief;      ///< the figure where there is little room
    double stress = 0;      ///< from 0, functioning, to 1, stressed
};

inline constexpr std::size_t marketRowCount = 5; ///< price shocks, dealers, liquidity, feedback, information

/// Of the state at the close of `frame`.
[[nodiscard]] std::array<MarketRow, marketRowCount> marketRows(
    const MarketState& state, const Frame& frame, const Scenario& scenario, const Language& language);

/// Beside the rows: "widest half-spread × 3.2 of normal, largest price uncertainty 120 bp".
[[nodiscard]] std::string widestWords(const MarketState& state, const Language& language);

/// The longest texts a row has, `drawn` money being the most that is sold in a day, and the longest in brief.
[[nodiscard]] std::vector<std::string> longestMarketTexts(
    double drawn, const MoneyUnit& unit, const Language& language);
[[nodiscard]] std::string longestMarketBrief(double drawn, const MoneyUnit& unit, const Language& language);

} // namespace waterhammer
