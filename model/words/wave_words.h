// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/waves.h"
#include "model/scenario/scenario.h"
#include "model/words/language.h"

#include <string>
#include <vector>

/// Who came into trouble when.
namespace waterhammer {

/// "A: 7 dealers on day 1, B: Dealer I on day 2"; nobody, where there are no waves.
[[nodiscard]] std::string wavesText(const Scenario& scenario, const std::vector<Wave>& waves, const Language& language);

/// A wave by name: "Wave A, day 1: Dealer A, Dealer B"; of more than nine, the first and how many more.
[[nodiscard]] std::string waveText(const Scenario& scenario, const Wave& wave, const Language& language);

} // namespace waterhammer
