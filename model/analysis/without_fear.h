// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <vector>

namespace waterhammer {

/// What all would have sold each day had nobody sold before it must: of the same scenario with an anticipation of 0
/// from the first day to the last, whatever dated terms say of it. In bn at opening marks, [rounds of the run]; empty
/// where nobody sold out of fear. One run more: not for a thread that somebody waits for.
[[nodiscard]] std::vector<double> salesWithoutFear(const Trajectory& run);

} // namespace waterhammer
