// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/causes.h"
#include "views/shown/run.h"
#include "views/shown/selection.h"

#include <optional>

namespace waterhammer {

/// The answer to "why?" about an asset's price, a dealer's sales (its equity, on a day without), or a fund's sales.
/// Under a price, dealers' sales stand by the constraint that forced them. Nothing where there is no question: round 0,
/// or nothing selected.
[[nodiscard]] std::optional<Cause> answerTo(const Run& run, const Selection& selection, int round);

} // namespace waterhammer
