// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

/// Which mechanism costs how much: the Shapley value (Shapley 1953; Shorrocks 2013 for decompositions) in the peak loss
/// of each amplifying channel that the scenario has on at the start, exact over all subsets of those. `interdealer`
/// stays as the scenario has it. Channels alone and together: Siebenbrunner 2021; Aldasoro, Hüser and Kok 2022.
///
/// A channel that is switched for a run stays as switched: `set` events on it are left out, all others stay.
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

/// The amplifying channels that are on, in the order of `channelTable`.
[[nodiscard]] std::vector<Channel> amplifyingOn(const Channels& channels);

/// The switches with only a subset of `players` on, all others as in `base`: bit c of `subset` is players[c].
[[nodiscard]] Channels withChannels(Channels base, std::span<const Channel> players, unsigned subset);

/// A loss split among the channels that are on at the start, and what those that are off would add. All in bn.
struct Attribution {
    double none = 0;          ///< the loss with all amplifying channels off
    double all = 0;           ///< the loss of the run as it stands
    PerChannel<double> parts; ///< none + Σ parts = all; 0 of a channel that is off at the start
    /// Of each amplifying channel that is off at the start: the loss with it on from the first round to the last, less
    /// `all`. Nothing of the others.
    PerChannel<std::optional<double>> switchedOn;
};

/// Hears how many of the runs are done.
using AttributionProgress = std::function<void(int done, int of)>;

/// Splits the system's peak loss. With n of the six amplifying channels on it runs 2^n + 6 − n cascades. Nothing if
/// stopped before the last.
[[nodiscard]] std::optional<Attribution> attribute(
    const ScenarioPtr& scenario, std::stop_token stop = {}, const AttributionProgress& progress = {});

/// Splits the loss of one dealer (an index into Scenario::dealers), E(0) and the capital put into it less max(0, E), on
/// the day of each subset's peak of the system: over the dealers these sum to the system's. Otherwise as attribute().
[[nodiscard]] std::optional<Attribution> attributeOfDealer(const ScenarioPtr& scenario, std::size_t dealer,
    std::stop_token stop = {}, const AttributionProgress& progress = {});

/// What a dealer has lost by the close of a round of a run, bn: E(0) and the capital put into it less max(0, E).
[[nodiscard]] double dealerLoss(const Trajectory& run, std::size_t dealer, int round);

/// The Shapley values of a game of n players from the worth of each of its 2^n coalitions: bit c is player c.
[[nodiscard]] std::vector<double> shapleyValues(std::span<const double> worth);

} // namespace waterhammer
