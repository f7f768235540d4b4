// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <array>
#include <functional>
#include <optional>
#include <string_view>

/// Which mechanism costs how much: the Shapley value (Shapley 1953; Shorrocks 2013 for decompositions) of each of the
/// six amplifying channels in the peak loss, exact over all 2^6 = 64 subsets. `interdealer` stays as the scenario
/// has it.
namespace waterhammer {

inline constexpr std::array<std::string_view, 6> amplifyingChannels = {
    "slr", "var", "funding", "information", "redemptions", "counterparty"};

/// The switches with a subset of the six on: bit c is amplifyingChannels[c].
[[nodiscard]] Channels withChannels(Channels base, unsigned subset);

struct Attribution {
    double none = 0;             ///< peak loss with all six off, bn
    double all = 0;              ///< peak loss with all six on, bn
    std::array<double, 6> parts; ///< bn; none + Σ parts = all
};

/// Runs 64 cascades. Nothing if stopped before the last. `progress` hears the runs done.
[[nodiscard]] std::optional<Attribution> attribute(
    const ScenarioPtr& scenario, std::stop_token stop = {}, const std::function<void(int done, int of)>& progress = {});

/// The Shapley values of a game of six players from the worth of each of its 64 coalitions.
[[nodiscard]] std::array<double, 6> shapleyValues(const std::array<double, 64>& worth);

} // namespace waterhammer
