// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <cstddef>

namespace waterhammer {

/// A made-up system near its limits, struck in round 1 so that most dealers breach and some fail: every channel on,
/// two funds, a ring of exposures, a funding run. The same arguments make the same system.
[[nodiscard]] ScenarioDraft crisis(std::size_t dealers, std::size_t assets, int rounds);

/// As crisis(), each dealer holding `positions` of the assets.
[[nodiscard]] ScenarioDraft sparseCrisis(std::size_t dealers, std::size_t assets, std::size_t positions, int rounds);

/// 48 banks with government and corporate bonds that only target leverage: threshold 4 %, target 5 %, failure below
/// 3 %, as the reading of Cont and Schaanning (2017) on the stress-test data of 2018 sets them, on made-up books.
[[nodiscard]] ScenarioDraft banks48();

} // namespace waterhammer
