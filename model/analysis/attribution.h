// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <span>
#include <vector>

/// Which mechanism costs how much: the Shapley value (Shapley 1953; Shorrocks 2013 for decompositions) of each
/// amplifying channel in the peak loss, exact over all 2^6 = 64 subsets. `interdealer` stays as the scenario has it.
namespace waterhammer {

/// The channels that amplify, in the order of `channelTable`.
inline constexpr auto amplifyingChannels = [] {
    constexpr auto count = std::ranges::count_if(channelTable, &ChannelInfo::amplifies);
    std::array<Channel, static_cast<std::size_t>(count)> amplifying{};
    std::size_t n = 0;
    for (const auto& row : channelTable)
        if (row.amplifies)
            amplifying[n++] = row.channel;
    return amplifying;
}();

/// The switches with a subset of the amplifying channels on: bit c is amplifyingChannels[c].
[[nodiscard]] Channels withChannels(Channels base, unsigned subset);

struct Attribution {
    double none = 0;          ///< peak loss with all amplifying channels off, bn
    double all = 0;           ///< peak loss with all of them on, bn
    PerChannel<double> parts; ///< bn; none + Σ parts = all
};

/// Runs 64 cascades. Nothing if stopped before the last. `progress` hears the runs done.
[[nodiscard]] std::optional<Attribution> attribute(
    const ScenarioPtr& scenario, std::stop_token stop = {}, const std::function<void(int done, int of)>& progress = {});

/// The Shapley values of a game of n players from the worth of each of its 2^n coalitions: bit c is player c.
[[nodiscard]] std::vector<double> shapleyValues(std::span<const double> worth);

} // namespace waterhammer
