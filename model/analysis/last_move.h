// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

namespace waterhammer {

/// The last day on which something moved, to the eye: a price by half a tenth
/// of a percent, sales of `leastMoney` and more, a loss from outside, a dealer
/// that first breached or failed. 0: nothing ever did. After it the run goes
/// on, and then nothing.
[[nodiscard]] int lastMove(const Trajectory& run, double leastMoney);

} // namespace waterhammer
