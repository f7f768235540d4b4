// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/balancing.h"
#include "model/engine/engine.h"
#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

/// One or two parameters over a range each, a cascade at every point. Points run up to eight at a time in vector lanes
/// and in several threads; the results are the same bytes whatever their number.
namespace waterhammer {

/// A parameter and the values it takes, evenly spaced, in the unit of the parameter.
struct SweepAxis {
    std::string path;                            ///< as in parameter_path.h
    double from = 0;                             ///< the first value
    double to = 0;                               ///< the last; both ends are points
    int points = 2;                              ///< at least 1
    BalancingItem balance = BalancingItem::None; ///< what takes what the path does to dealers' books
    /// Instead of a path: what a value does to a fresh copy of the draft.
    std::function<void(ScenarioDraft&, double)> vary = {};

    /// The value of a point, counted from 0.
    [[nodiscard]] double at(int index) const { return points < 2 ? from : from + (to - from) * index / (points - 1); }
};

/// Puts an axis at a value in a draft; where it balances or varies, in one that has no value of it yet. The problem of
/// a path that cannot be set.
[[nodiscard]] Problems setOn(ScenarioDraft& draft, const SweepAxis& axis, double value);

/// A point of a sweep and what its cascade came to.
struct SweepPoint {
    std::vector<double> at;         ///< value of each axis
    std::optional<Summary> summary; ///< absent where the scenario is invalid there, or not reached
    Problems problems;              ///< why it is invalid
};

/// How a sweep is made, and who hears of it.
struct SweepOptions {
    int threads = 1; ///< at least 1
    RunOptions run;  ///< of each cascade
    /// Hears from time to time, in any thread but one at a time, how many points are done.
    std::function<void(std::size_t done, std::size_t of)> progress;
    /// In which order points are worked on, as indices; for a coarse picture first. Empty: as they stand.
    std::vector<std::size_t> order;
    /// Hears of each point when it is done, in any thread but one at a time.
    std::function<void(std::size_t index, const SweepPoint&)> done;
};

/// Points in the order of the axes, the last axis fastest. Problems if a path cannot be set at all. A stop leaves
/// the points not reached without a summary.
[[nodiscard]] Result<std::vector<SweepPoint>> sweep(const ScenarioDraft& draft, const std::vector<SweepAxis>& axes,
    const SweepOptions& options = {}, std::stop_token stop = {});

} // namespace waterhammer
