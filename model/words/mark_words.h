// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/mark_costs.h"
#include "model/words/language.h"

#include <string>
#include <vector>

/// What marks below prices cost, in words. All texts are UTF-8.
namespace waterhammer {

/// Heads of the table with what stands below them: asset, half-spread, uncertainty, mark, amount.
struct MarkColumn {
    std::string head; ///< in a word
    std::string tip;  ///< with its unit
};
/// From left to right.
[[nodiscard]] std::vector<MarkColumn> markColumns(const Scenario& scenario, const Language& language);

/// Beside the title: "day 3, bn"; that books are at their prices.
[[nodiscard]] std::string marksRemark(
    const Scenario& scenario, const MarkCosts& costs, int day, const Language& language);

/// Below the table: what of it is for old quotes, why books are marked so, and what the capital was.
[[nodiscard]] std::string marksSentence(const Scenario& scenario, const MarkCosts& costs, const Language& language);

} // namespace waterhammer
