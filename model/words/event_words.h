// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/event_effects.h"
#include "model/words/language.h"

#include <string>
#include <vector>

namespace waterhammer {

/// What events from outside do, with marks: "Corporate bonds −4.0 %". `shocks`: indices into Scenario::shocks, with
/// their effects. What is alike is said once: "Haircut: UST 2 → 5 %, IG 5 → 9 %". In brief assets go by their codes.
[[nodiscard]] std::string shocksPhrase(const Scenario& scenario, const std::vector<std::size_t>& shocks,
    const std::vector<EventEffect>& effects, const Language& language, bool brief = false);

} // namespace waterhammer
