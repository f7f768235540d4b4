// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <stop_token>
#include <vector>

namespace waterhammer {

/// What a small picture shows of a run.
struct Glance {
    ScenarioPtr scenario;                    ///< what was run
    Summary summary;                         ///< of the whole
    std::vector<std::vector<double>> prices; ///< [assets, rounds + 1] at each close, index that starts at 1
};

/// Runs a scenario for it. Asked to stop, it has the rounds so far.
[[nodiscard]] Glance glanceAt(const ScenarioPtr& scenario, Engine& engine, const std::stop_token& stop = {});

} // namespace waterhammer
