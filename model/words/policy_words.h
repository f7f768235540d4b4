// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"
#include "model/words/language.h"

#include <string>

namespace waterhammer {

/// "Buy 75 bn of Treasuries a day": what a policy does, in a phrase.
[[nodiscard]] std::string policyPhrase(const Policy& policy, const ScenarioDraft& draft, const Language& language);

/// "days 5–15", "from day 5", "day 5".
[[nodiscard]] std::string policyDays(const Policy& policy, const Language& language);

} // namespace waterhammer
