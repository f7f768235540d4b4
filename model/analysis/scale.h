// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

namespace waterhammer {

/// Digits after the point that sums of money need beyond the usual ones, since the unit is large for this system: 0
/// where the largest dealer (or fund, without dealers) has assets of 5 or more, one more for each tenth of that, at
/// most 6.
[[nodiscard]] int smallUnitDigits(const Scenario& scenario);

/// The same of books that are still being edited.
[[nodiscard]] int smallUnitDigits(const ScenarioDraft& draft);

} // namespace waterhammer
