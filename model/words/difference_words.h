// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/differences.h"
#include "model/words/language.h"

#include <string>
#include <vector>

namespace waterhammer {

/// What two scenarios give differently, in words that name a mechanism, dealer or asset with both figures: "SLR
/// minimum 5.0 % \u2192 4.2 % for all dealers"; "Buy 75 bn of US Treasuries a day: day 2 instead of 5"; "Channel:
/// Leverage on \u2192 off". `group` as grouped() makes it of the two drafts. Texts in UTF-8.
[[nodiscard]] std::string differenceText(
    const DifferenceGroup& group, const ScenarioDraft& first, const ScenarioDraft& second, const Language& language);

/// All differences in as few lines as tell them: a figure that differs for many rows, each its own, is one line with
/// the sums or ranges of both, and the one that differs most: "Tier 1 capital of 8 dealers 123 bn in all \u2192 89 bn
/// in all; most of all Dealer H 19 bn \u2192 14 bn". Empty: no input differs.
[[nodiscard]] std::vector<std::string> differenceLines(
    const ScenarioDraft& first, const ScenarioDraft& second, const Language& language);

} // namespace waterhammer
