// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"
#include "model/words/language.h"

#include <string>

namespace waterhammer {

/// What an event from outside does, with marks: "Corporate bonds −4.0 %". In brief assets go by their codes.
[[nodiscard]] std::string shockPhrase(
    const Scenario& scenario, const Scenario::Shock& shock, const Language& language, bool brief = false);

/// What a policy in force is, with marks: "the authority buys up to 75 bn of Treasuries a day".
[[nodiscard]] std::string measurePhrase(
    const Scenario& scenario, const Scenario::Measure& measure, const Language& language, bool brief = false);

} // namespace waterhammer
