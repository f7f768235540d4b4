// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/channels.h"
#include "model/scenario/scenario.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

namespace waterhammer {

/// What a loop gain is made of (loop_gain.h): the matrix whose growth it is, where the growth goes and through whom,
/// and what it would be without a mechanism.
struct GainParts {
    std::vector<double> matrix;         ///< [assets x assets], column a: log returns per unit of a small fall of a
    std::vector<std::uint32_t> assets;  ///< its direction, in file order; none where it has none
    std::vector<std::uint32_t> dealers; ///< at most two whose orders grow most when the leading asset falls
    /// The gain with an amplifying channel off in the probed round; nothing for one that is off anyway.
    PerChannel<std::optional<double>> without;
};

/// Of every round, round 0 first; nothing in round 0 and where there is no gain.
using RunGainParts = std::vector<std::optional<GainParts>>;

/// Plays the scenario, and with at most six channels on some eight trading rounds an asset more in every round. A stop
/// leaves the rounds so far.
[[nodiscard]] RunGainParts gainParts(const ScenarioPtr& scenario, const std::stop_token& stop = {});

} // namespace waterhammer
