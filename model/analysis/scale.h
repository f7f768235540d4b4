// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

namespace waterhammer {

/// Assets of the largest dealer at the start (of the largest fund, without dealers), in the file's unit of money: how
/// large the sums are that people read.
[[nodiscard]] double largestBooks(const Scenario& scenario);

/// The same of books that are still being edited.
[[nodiscard]] double largestBooks(const ScenarioDraft& draft);

/// Digits after the point that sums of money need beyond the usual ones where the largest books are so large: 0
/// usually; where the unit is large for them, below 5, one more for each tenth of that, at most 6; below 0 where it is
/// so small, from 50,000, that a tenth of it says nothing, one less for each factor of ten.
[[nodiscard]] int unitDigits(double largestBooks);

} // namespace waterhammer
