// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <cstddef>

namespace waterhammer {

/// Scales that stay the same for all days, and for all runs shown together, so that two can be compared by eye.
struct RunScales {
    double largestAssets = 0; ///< total assets of the largest dealer at the start, bn
    double largestSlr = 0;    ///< of any dealer at the start, or the largest minimum, fraction
    double largestFlow = 0;   ///< into one asset from one side of the graph in any round, bn
    double largestSales = 0;  ///< of all together in any round, bn
    double largestBack = 0;   ///< what one lender with a name got back from one side of the graph in any round, bn
    double lowestPrice = 1;   ///< of any asset on any day, face value 1
    double highestPrice = 1;  ///< of any asset on any day, face value 1

    friend bool operator==(const RunScales&, const RunScales&) = default;
};

/// Of one run.
[[nodiscard]] RunScales scalesOf(const Trajectory& trajectory);

/// Wide enough for both.
[[nodiscard]] RunScales together(const RunScales& a, const RunScales& b);

/// The end of all scales of leverage ratios: the smallest round figure a quarter above the largest start or minimum.
/// What rises beyond it later, as a dealer that sold nearly everything does, is clamped.
[[nodiscard]] double slrScale(const RunScales& scales);

/// Dealers [0, n) stand on the left arc of the graph, the others on the right.
[[nodiscard]] inline std::size_t leftArc(std::size_t dealers) { return (dealers + 1) / 2; }

} // namespace waterhammer
