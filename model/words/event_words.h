// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"
#include "model/words/language.h"

#include <string>

namespace waterhammer {

/// What an event from outside does, with marks: "Corporate bonds −4.0 %". In brief assets go by their codes.
[[nodiscard]] std::string shockPhrase(
    const Scenario& scenario, const Scenario::Shock& shock, const Language& language, bool brief = false);

} // namespace waterhammer
