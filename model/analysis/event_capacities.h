// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/capacity.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

/// What a market absorbs of the events of its file: the elasticity of the market in one figure an event.
namespace waterhammer {

/// Of one event, before the first breach.
struct EventCapacity {
    std::size_t event = 0; ///< index into ScenarioDraft::events
    Capacity found;        ///< the walk of its size
};

/// In file order.
using EventCapacities = std::vector<EventCapacity>;

/// Of the client orders, funding runs and volatility shocks that are on; as capacityFor() finds each. An event whose
/// sizes make no scenario has none. Nothing if stopped, or where the draft is no scenario.
[[nodiscard]] std::optional<EventCapacities> eventCapacities(
    const ScenarioDraft& draft, int threads = 1, std::stop_token stop = {});

} // namespace waterhammer
