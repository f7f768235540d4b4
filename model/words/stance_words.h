// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/run_facts.h"
#include "model/words/language.h"

#include <string>

namespace waterhammer {

/// "in breach", "calm": how a dealer stands, in a word or two.
[[nodiscard]] std::string stanceText(DealerStance stance, const Language& language);

/// "wave A, in breach since day 1" (or: first breach on day 1, if it is in none now); empty for a dealer that never
/// was. `round`: an index into the run's frames.
[[nodiscard]] std::string waveText(
    const Trajectory& run, std::size_t round, std::size_t dealer, DealerStance stance, const Language& language);

/// The letters of a dealer's constraints: on lamps, and on what they caused.
struct ConstraintLetters {
    std::string leverage;    ///< of its leverage ratio
    std::string valueAtRisk; ///< of its value at risk
    std::string funding;     ///< of its lenders
};
[[nodiscard]] ConstraintLetters constraintLetters(const Language& language); ///< of a language

/// "leans against", "runs away": a zone of the market's feedback, in a word or two.
[[nodiscard]] std::string zoneText(FeedbackZone zone, const Language& language);

} // namespace waterhammer
