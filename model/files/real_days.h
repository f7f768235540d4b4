// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/calendar.h"
#include "model/files/observed.h"

#include <optional>
#include <vector>

namespace waterhammer {

/// Where a file's days stand in history: when they were, and what happened then.
struct RealDays {
    std::optional<Calendar> calendar; ///< when
    std::vector<Observed> observed;   ///< what
};

/// Of a file; what does not read is left out.
[[nodiscard]] inline RealDays realDaysOf(const ScenarioDraft& file) { return {calendarOf(file), observedOf(file)}; }

} // namespace waterhammer
