// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <QString>

namespace waterhammer {

/// "Buy 75 bn of Treasuries a day": what a policy does, in a phrase.
[[nodiscard]] QString policyPhrase(const Policy& policy, const ScenarioDraft& draft);

/// "days 5–15", "from day 5", "day 5".
[[nodiscard]] QString policyDays(const Policy& policy);

/// A policy of this kind with figures that suit the scenario, from day 5 on.
[[nodiscard]] Policy policyPreset(PolicyKind kind, const ScenarioDraft& draft);

} // namespace waterhammer
