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

} // namespace waterhammer
