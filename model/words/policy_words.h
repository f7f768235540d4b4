// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/policy_effects.h"
#include "model/scenario/scenario_draft.h"
#include "model/words/language.h"

#include <string>

namespace waterhammer {

/// "Buy 75 bn of Treasuries a day": what a policy does, in a phrase.
[[nodiscard]] std::string policyPhrase(const Policy& policy, const ScenarioDraft& draft, const Language& language);

/// "days 5–15", "from day 5", "day 5".
[[nodiscard]] std::string policyDays(const Policy& policy, const Language& language);

/// "averts 26.8 bn, 6 failures fewer; too late from day 8": what comes of it as it stands, and of it later. Money in
/// the unit of the draft.
[[nodiscard]] std::string policyEffectWords(
    const PolicyEffect& effect, const ScenarioDraft& draft, const Language& language);

} // namespace waterhammer
