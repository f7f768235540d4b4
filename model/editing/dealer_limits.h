// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/levers.h"
#include "model/scenario/scenario_draft.h"

#include <cstddef>
#include <optional>

/// The limits of one dealer, or of all of them together with their distances kept.
namespace waterhammer {

/// The limits that can be moved by hand.
enum class DealerLimit { SlrMinimum, VarLimit, QuoteTolerance };

/// Value and range of a limit: of a dealer, or the median of all. `reference` gives the initial value. Of all, the
/// range ends where the first dealer reaches the end of its own, so that distances are never squashed.
[[nodiscard]] LeverState limitState(
    DealerLimit limit, const ScenarioDraft& draft, const ScenarioDraft* reference, std::optional<std::size_t> dealer);

/// Moves it: ratios by the same step, VaR limits and tolerances by the same factor, as they scale with size. Trigger
/// and target keep their distance to the minimum.
void moveLimit(DealerLimit limit, ScenarioDraft& draft, std::optional<std::size_t> dealer, double value);

} // namespace waterhammer
