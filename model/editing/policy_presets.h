// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <vector>

namespace waterhammer {

/// A policy of this kind with figures that suit the scenario, from day 5 on. Purchases are a hundredth a day of what
/// dealers hold of the most liquid asset, in bn; 10 bn where they hold none.
[[nodiscard]] Policy policyPreset(PolicyKind kind, const ScenarioDraft& draft);

/// The kinds in the order in which they are offered: those that have been used most first, new ones last.
[[nodiscard]] std::vector<PolicyKind> offeredPolicies();

} // namespace waterhammer
