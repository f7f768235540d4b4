// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/levers.h"

/// The levers of behaviour: fear, suspicion, the purse of value investors, the pull of lenders in breach. Each is one
/// figure of the market, and there only for a scenario that uses it.
namespace waterhammer {

/// Whether a lever is one of these.
[[nodiscard]] bool ofBehaviour(Lever lever);

/// See leverState. The purse ends in no bound: its right end.
[[nodiscard]] LeverState behaviourState(Lever lever, const ScenarioDraft& draft, const ScenarioDraft& reference);

/// See applyLever.
void applyBehaviour(Lever lever, ScenarioDraft& draft, const ScenarioDraft& reference, double value);

} // namespace waterhammer
