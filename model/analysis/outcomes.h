// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_figures.h"

#include <optional>
#include <span>
#include <vector>

namespace waterhammer {

/// A figure of several runs that are held against the first.
struct Outcome {
    RunFigure first;               ///< of the first run
    std::vector<RunFigure> values; ///< [runs] the first among them; none where a run has no such asset or dealer
};

/// Every figure that one of the runs has, in the order of the first: at the close of a day, or of the whole runs.
[[nodiscard]] std::vector<Outcome> outcomesOf(std::span<const Trajectory* const> runs, const std::optional<int>& day);

} // namespace waterhammer
