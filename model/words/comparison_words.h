// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/words/language.h"

#include <string>
#include <vector>

namespace waterhammer {

/// Whether it is said which of the two is which.
enum class Compared {
    AsNamed,     ///< whoever hears it knows
    LeftAndRight ///< the second is on the right
};

/// What a difference between two runs did, in one sentence with both figures of each: "Shareholders lose 26 bn at the
/// peak instead of 13; sales for the leverage ratio 114 bn instead of 0; US Treasuries fall to 95.1 instead of 99.2;
/// Dealer C fails." The kind of sale and the asset are those that differ most; what is not worth telling is left out.
/// Texts in UTF-8.
[[nodiscard]] std::string comparisonSentence(
    const Trajectory& first, const Trajectory& second, const Language& language);

/// The same in its parts, for a line that leaves out what has no room; the last one ends the sentence.
[[nodiscard]] std::vector<std::string> comparisonParts(
    const Trajectory& first, const Trajectory& second, const Language& language, Compared which = Compared::AsNamed);

} // namespace waterhammer
