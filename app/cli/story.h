// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

namespace waterhammer::cli {

/// Tells a run day by day on stdout, and ends with the step that mattered most: how the largest forced sale came
/// from a loss.
void printStory(const Trajectory& run);

} // namespace waterhammer::cli
