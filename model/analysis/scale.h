// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

#include <string>

namespace waterhammer {

/// Assets of the largest dealer at the start (of the largest fund, without dealers), in the file's unit of money: how
/// large the sums are that people read.
[[nodiscard]] double largestBooks(const Scenario& scenario);

/// The same of books that are still being edited.
[[nodiscard]] double largestBooks(const ScenarioDraft& draft);

/// "bn" of "USD bn"; a currency of another kind is its own unit.
[[nodiscard]] std::string unitOf(const std::string& currency);

/// A file may count single yen: amounts are then told in millions, billions or trillions of them, so that the largest
/// books have two to five digits. The power of a thousand of its unit; 0: in the unit itself.
[[nodiscard]] int thousandsOf(const std::string& unit, double largestBooks);

/// Digits after the point that sums of money need beyond the usual ones where the largest books are so large: 0
/// usually; where the unit is large for them, below 5, one more for each tenth of that, at most 6; below 0 where it is
/// so small, from 50,000, that a tenth of it says nothing, one less for each factor of ten.
[[nodiscard]] int unitDigits(double largestBooks);

} // namespace waterhammer
