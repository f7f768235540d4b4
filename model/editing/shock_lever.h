// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/levers.h"

#include <cstddef>
#include <optional>

/// The levers of the front that move shocks. See levers.h.
namespace waterhammer {

/// Of the kind of events that matters most, or of the one after it.
enum class ShockPlace { First, Second };

/// Which events a shock lever moves. Of a branch (files/parting.h) those still ahead; where none is, those that have
/// happened: they are shown, and what is set of them can only be wished.
struct ShockReach {
    std::size_t event = 0; ///< index of the one whose size the lever shows
    int first = 0;         ///< events of its kind from this day on move together
    bool past = false;     ///< it has happened, and none is ahead
};

/// Of the kind that matters most, or of the next; nothing where there is none.
[[nodiscard]] std::optional<ShockReach> shockReach(const ScenarioDraft& draft, ShockPlace place = ShockPlace::First);

/// Whether a lever is that of a shock of the past: no place of it would be another run.
[[nodiscard]] bool isOfThePast(Lever lever, const ScenarioDraft& draft);

/// Size of the first event of the kind, in a branch of those still ahead; not usable where there is none.
[[nodiscard]] LeverState shockState(
    const ScenarioDraft& draft, const ScenarioDraft& reference, ShockPlace place = ShockPlace::First);

/// Sets that size, and those of all events of the kind in proportion.
void scaleShock(
    ScenarioDraft& draft, const ScenarioDraft& reference, double value, ShockPlace place = ShockPlace::First);

} // namespace waterhammer
