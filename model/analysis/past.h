// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

namespace waterhammer {

/// A run as it stands at the close of a day, 0 to its last: frames, summary and scenario are those of a run that ends
/// there, so that whoever gets it can know nothing of later days. The audit alone is of the whole run: a fault of the
/// books is no news of the market.
[[nodiscard]] Trajectory pastOf(const Trajectory& run, std::size_t day);

} // namespace waterhammer
