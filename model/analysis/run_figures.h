// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <optional>
#include <string>
#include <vector>

/// Figures of a run by their names, as comparisons and tables ask for them. Losses and sales in the unit of the
/// scenario's money, prices an index that starts at 1, ratios and shares fractions, rounds counted from 1.
namespace waterhammer {

/// Which of two values of a figure is the better one.
enum class Better { Lower, Higher, Later, Neither };

/// A figure and its value; none where it is infinite or not defined.
struct RunFigure {
    std::string name;            ///< "peakLoss", "lowestPrice.ust", "dealers[d6].slr"
    Better better{};             ///< for whom the market is to hold
    std::optional<double> value; ///< in the unit of the name
};

/// What is read off the whole run: its summary, and the lowest price of each asset.
[[nodiscard]] std::vector<RunFigure> figuresOf(const Trajectory& run);

/// At the close of a day: losses and failures so far, the day's feedback, prices, dealers' leverage ratios. A day after
/// the last round is as the last close left it. The loop gains must have been worked out for the feedback.
[[nodiscard]] std::vector<RunFigure> figuresOf(const Trajectory& run, int day);

/// How a value compares with that of a first run.
enum class Verdict { Better, Worse, Same };

/// Within 1e-9, relative above 1, they are the same. Nothing where one of them is not defined or neither value is the
/// better one.
[[nodiscard]] std::optional<Verdict> verdict(const RunFigure& first, const RunFigure& other);

} // namespace waterhammer
