// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/differences.h"

#include <vector>

namespace waterhammer {

/// A scenario that shares its past with another, and what of the wish no date can be given to.
struct Branch {
    ScenarioDraft scenario;          ///< runs as `parent` up to the close of the day
    std::vector<Difference> undated; ///< left out: opening books, events that have happened
};

/// What `parent` becomes when all that `changed` gives differently holds from the opening of day `day` + 1 on: terms as
/// `set` events, an asset's depth as a depth event of factor new over old, events and policies that are still ahead as
/// `changed` has them; a policy under way ends and goes on in its new terms. An ordinary scenario, without runs of its
/// own. `day` from 0.
[[nodiscard]] Branch branch(const ScenarioDraft& parent, const ScenarioDraft& changed, int day);

/// Likewise, but `changed` is held against `before`, whose terms are those that stand in `parent` on the day after
/// (termsOn). A term that is set anew takes the place of what set it on that day; one that stands as it stood before is
/// set no longer. The runs of `parent` stay.
[[nodiscard]] Branch branchOn(
    const ScenarioDraft& parent, const ScenarioDraft& before, const ScenarioDraft& changed, int day);

/// The scenario with the terms that hold on a day in place of those it opens with: `set` events up to then, and depth
/// events of that day. The events stand as they are.
[[nodiscard]] ScenarioDraft termsOn(const ScenarioDraft& draft, int day);

} // namespace waterhammer
