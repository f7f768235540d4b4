// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lever_tippings.h"
#include "model/editing/levers.h"
#include "model/words/figures.h"

#include <string>
#include <vector>

/// How the levers of the front speak: their labels, and their numbers with units.
namespace waterhammer {

/// Labels from the longest to the shortest, so that a narrow panel can take another: "Shock to investment grade",
/// "Shock to IG".
[[nodiscard]] std::vector<std::string> leverLabels(
    Lever lever, const LeverState& state, const ScenarioDraft& draft, const Language& language);

/// Where a lever now stands, for the name of the step: "SLR minimum 5.0 %"; of several shocks each, against the
/// reference: "All shocks × 0.50, IG −6.0 % → −3.0 %, HY −12.0 % → −6.0 %".
[[nodiscard]] std::string leverChange(
    Lever lever, const ScenarioDraft& draft, const ScenarioDraft& reference, const Language& language);

/// What a lever of behaviour means, in a few words; nothing of the others.
[[nodiscard]] std::string leverMeaning(Lever lever, const Language& language);

/// How many levers of behaviour are not as the file has them, and how many the scenario does not use.
struct LeversAtRest {
    int changed = 0; ///< against the file
    int atRest = 0;  ///< in no use
};
/// "1 changed", "3 more at rest"; nothing where neither.
[[nodiscard]] std::string leversAtRest(const LeversAtRest& count, const Language& language);

/// Why a lever cannot be used, in a few words.
[[nodiscard]] std::string unusableWords(Lever lever, const Language& language);

/// Of a shock that has happened where the days up to `day` are not changed any more.
[[nodiscard]] std::string pastShockText(int day, const Language& language);

/// "−5.0 %", "× 1.00", "50 %/day", "12 bn": more decimals where the value has them.
[[nodiscard]] std::string leverText(
    LeverUnit unit, double value, const Language& language, const MoneyUnit& money = {});
/// Of an open end: "no bound".
[[nodiscard]] std::string noBoundText(const Language& language);
/// For the ends of a track: no decimals that are nothing.
[[nodiscard]] std::string leverEndText(
    LeverUnit unit, double value, const Language& language, const MoneyUnit& money = {});

/// "tips at 4.1 %", "first breach at 4.1 %", "no tipping point in range", …: by the measure it was found with.
[[nodiscard]] std::string tippingText(
    LeverUnit unit, const LeverTipping& tipping, const Language& language, const MoneyUnit& money = {});

/// "past it from 2.0 % to 3.1 %, past it from 4.0 % to 8.0 %": where the level is passed, unless that is all from the
/// first crossing to `end`, the end of the walk.
[[nodiscard]] std::string stretchesText(
    LeverUnit unit, const LeverTipping& tipping, double end, const Language& language, const MoneyUnit& money = {});

} // namespace waterhammer
