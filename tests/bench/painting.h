// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/run.h"

#include <functional>

namespace waterhammer {

/// A finished run of a draft; null where the draft is no scenario.
[[nodiscard]] RunPtr runOf(const ScenarioDraft& draft);

/// Prints median and 95th percentile of the processor time of so many turns.
void measure(const char* system, const char* what, int turns, const std::function<void(int)>& turn);

} // namespace waterhammer
