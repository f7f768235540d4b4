// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/charts.h"

#include <vector>

/// The lines of charts about lenders, marks, the purse and who took what was sold.
namespace waterhammer {

/// What each lender with a name, and all others together, finance of dealers' repo, bn. Beyond four the three largest
/// at the start have lines and the others one.
[[nodiscard]] std::vector<Chart::Line> lenderLines(const Trajectory& run, const Language& language);
/// What value investors can still spend, and what they spent in a day, bn.
[[nodiscard]] std::vector<Chart::Line> purseLines(const Trajectory& run, const Language& language);
/// What became of all that was sold in a day, bn: taken by dealers, officially, by end investors, and what of that
/// dealers did not bid for.
[[nodiscard]] std::vector<Chart::Line> takerLines(const Trajectory& run, const Language& language);

/// The leverage ratio that is required on each day, after dated terms and relief, %: the highest of any dealer, and the
/// lowest where dealers differ.
[[nodiscard]] std::vector<Chart::Limit> minimumLimits(const Trajectory& run, const Language& language);

} // namespace waterhammer
