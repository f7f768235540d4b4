// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

#include <cstddef>

namespace waterhammer {

/// The leverage ratio that the regulator requires of a dealer in a round, a fraction: its minimum, relief by policies
/// taken off. Never below 0.
[[nodiscard]] double requiredRatio(const Scenario& scenario, int round, std::size_t dealer);

} // namespace waterhammer
