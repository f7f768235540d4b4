// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/causes.h"
#include "model/words/language.h"

#include <string>

namespace waterhammer {

/// A cause in words. `above` is the cause it is a part or a reason of, or null: what the row above says is not said
/// again.
[[nodiscard]] std::string causeText(
    const Cause& cause, const Cause* above, const Trajectory& run, const Language& language);

/// Its amount: per cent for prices, money otherwise, named where the row above has another unit.
[[nodiscard]] std::string causeAmount(
    const Cause& cause, const Cause* above, const Scenario& scenario, const Language& language);

} // namespace waterhammer
