// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_facts.h"
#include "model/words/language.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waterhammer {

/// A day of a run in a line, for who cannot see its picture: "Day 3: 2 of 12 dealers in breach, 0 failed; 47 bn sold,
/// 12 bn absorbed by dealers; Treasuries −0.8 %, …". `round`: an index into the run's frames, `day` what is read
/// off it. In its parts, UTF-8, without a full stop.
[[nodiscard]] std::vector<std::string> spokenDay(
    const Trajectory& run, std::size_t round, const FactsOfDay& day, const Language& language);

} // namespace waterhammer
