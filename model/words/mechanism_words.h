// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/day_words.h"

#include <string>

namespace waterhammer {

/// The clauses about lenders with a name, fear, suspicion, marks, quotes and the purse, in words; nothing for others.
[[nodiscard]] std::string mechanismText(
    const Scenario& scenario, const Clause& clause, Form form, const Language& language);

} // namespace waterhammer
