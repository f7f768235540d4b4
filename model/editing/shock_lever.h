// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/levers.h"

/// The lever of the front that moves the shock. See levers.h.
namespace waterhammer {

/// Size of the first event of the kind that matters most; not usable where there is none.
[[nodiscard]] LeverState shockState(const ScenarioDraft& draft, const ScenarioDraft& reference);

/// Sets that size, and those of all events of the kind in proportion.
void scaleShock(ScenarioDraft& draft, const ScenarioDraft& reference, double value);

} // namespace waterhammer
