// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/trade_table.h"
#include "model/words/language.h"

#include <string>
#include <vector>

/// Who sold to whom on a day, in words: heads of the table, its names and its remark.
namespace waterhammer {

/// The head of a column, and what stands in it.
struct ColumnWords {
    std::string head; ///< in a word
    std::string tip;  ///< with its unit
};

/// Which columns the table has besides seller, sales and buyers.
struct TradeColumns {
    bool waves = false;    ///< the wave of each seller
    bool official = false; ///< what the authority took
    bool lift = false;     ///< what it bought beyond that
    bool refused = false;  ///< what dealers did not bid for
    bool investors = true; ///< what end investors took; where dealers alone sell it is what is trapped
};

/// What became of what was sold.
enum class Became { Taken, Official, Refused, Trapped, Investors };
/// In two words or three: "taken by dealers". `refuses`: dealers refuse some, and what is trapped besides is told.
[[nodiscard]] std::string becameWords(Became what, bool refuses, const Language& language);
/// What refused and trapped mean, in two sentences; without the first where nobody suspects. `suspicion`: a share.
[[nodiscard]] std::string becameMeaning(double suspicion, const Language& language);
/// "Dealers took": of what is sold, day by day.
[[nodiscard]] std::string dealersTookWords(const Language& language);
/// "20 of 112".
[[nodiscard]] std::string takenOf(const std::string& taken, const std::string& sold, const Language& language);
/// "What became of it".
[[nodiscard]] std::string becameTitle(const Language& language);

/// From left to right: seller, wave, sales, each buyer, others, official, lift, investors, refused, trapped.
[[nodiscard]] std::vector<ColumnWords> tradeColumns(
    const Scenario& scenario, const TradeTable& table, const TradeColumns& columns, const Language& language);

/// "Dealer A", "Clients".
[[nodiscard]] std::string sellerName(const Scenario& scenario, const TradeSeller& seller, const Language& language);

/// Beside the title: "day 3, bn", with the seller where there is one alone; that nobody sold.
[[nodiscard]] std::string tradesRemark(
    const Scenario& scenario, const TradeTable& table, int day, const Language& language);
/// Where others sold: "Nobody of this wave sold on this day."
[[nodiscard]] std::string noneOfWave(const Language& language);

/// "In breach first on day 2".
[[nodiscard]] std::string firstBreachWords(int day, const Language& language);

} // namespace waterhammer
