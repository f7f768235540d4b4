// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/growth.h"
#include "model/scenario/scenario.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace waterhammer {

/// Of every round, round 0 first; nothing in round 0 and where there is no gain.
using RunGainParts = std::vector<std::optional<GainParts>>;

/// Plays the scenario, and with at most six channels on some eight trading rounds an asset more in every round. A stop
/// leaves the rounds so far.
[[nodiscard]] RunGainParts gainParts(const ScenarioPtr& scenario, const std::stop_token& stop = {});

} // namespace waterhammer
