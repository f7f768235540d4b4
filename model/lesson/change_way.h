// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/edit.h"
#include "model/lesson/lesson.h"

#include <vector>

namespace waterhammer {

/// The controls that make a change: the lever that the edit moves, else those of the fields that are others; of rows
/// that came or went their list. At most four; none where no control does it.
[[nodiscard]] std::vector<LessonFree> wayOf(const Edit& edit, const ScenarioDraft& before, const ScenarioDraft& after);

} // namespace waterhammer
