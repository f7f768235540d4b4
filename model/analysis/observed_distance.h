// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/scenario/observed.h"

#include <optional>
#include <string_view>
#include <vector>

/// How far a run is from what really happened.
namespace waterhammer {

/// An asset's figure at the close of a day, by the name that traces give it: price, fundamental, mark, volatility,
/// haircut, halfSpread, quotingShare, depth; nothing for another name. Units of Frame; after a run's end it stays.
[[nodiscard]] std::optional<double> assetFigure(
    const Trajectory& run, std::string_view figure, std::size_t asset, int day);

/// Of one figure, over the days on which it was observed.
struct ObservedDistance {
    std::size_t asset = 0;     ///< its place in the scenario
    double meanSquareRoot = 0; ///< of the differences, in the figure's unit
    int worstDay = 0;          ///< the day on which they are farthest apart
    double observed = 0;       ///< on that day
    double run = 0;            ///< on that day
};

/// Nothing where the run has no such figure or asset. Days after `lastDay` are left out.
[[nodiscard]] std::optional<ObservedDistance> distanceOf(const Trajectory& run, const Observed& observed, int lastDay);

} // namespace waterhammer
