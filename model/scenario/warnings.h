// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"

/// What a valid scenario says and nobody will see.
namespace waterhammer {

/// Events and policies that are on and begin after the horizon, each with its place: `events[2].round`. They do no
/// harm, and nothing.
[[nodiscard]] Problems warningsOf(const ScenarioDraft& draft);

} // namespace waterhammer
