// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/differences.h"
#include "model/words/language.h"

#include <string>
#include <vector>

/// Differences of what has a date, events and policies, of which several are told in one line: what a branch sets for
/// each dealer, the depth of each asset, all policies on another day.
namespace waterhammer {

/// Groups that are told together are one, in the place of the first; all others stay as they are.
[[nodiscard]] std::vector<DifferenceGroup> datedTogether(
    const std::vector<DifferenceGroup>& groups, const ScenarioDraft& first, const ScenarioDraft& second);

/// A group of datedTogether() that is told in a line of its own: "From day 4 on: SLR minimum of 12 dealers 5.0 % → 4.5
/// %"; "All 3 policies: day 2 instead of day 5 to 6". Empty: its differences are told one by one.
[[nodiscard]] std::string datedTogetherText(
    const DifferenceGroup& group, const ScenarioDraft& first, const ScenarioDraft& second, const Language& language);

} // namespace waterhammer
