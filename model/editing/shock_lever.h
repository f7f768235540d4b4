// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/levers.h"

/// The levers of the front that move shocks. See levers.h.
namespace waterhammer {

/// Of the kind of events that matters most, or of the one after it.
enum class ShockPlace { First, Second };

/// Size of the first event of the kind; not usable where there is none.
[[nodiscard]] LeverState shockState(
    const ScenarioDraft& draft, const ScenarioDraft& reference, ShockPlace place = ShockPlace::First);

/// Sets that size, and those of all events of the kind in proportion.
void scaleShock(
    ScenarioDraft& draft, const ScenarioDraft& reference, double value, ShockPlace place = ShockPlace::First);

} // namespace waterhammer
