// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"

namespace waterhammer {

/// All that does not read of what a file says beside its market: kept runs, days that are hidden and the question that
/// is asked, bookmarks, and who is named in any of it. It costs itself alone: the rest of the file opens.
[[nodiscard]] Problems problemsBeside(const ScenarioDraft& file);

} // namespace waterhammer
