// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/words/language.h"

#include <string>

namespace waterhammer {

/// What a difference between two runs did, in one sentence with both figures of each: "Shareholders lose 26 bn at the
/// peak instead of 13; sales for the leverage ratio 114 bn instead of 0; US Treasuries fall to 95.1 instead of 99.2;
/// Dealer C fails." The kind of sale and the asset are those that differ most; what is not worth telling is left out.
/// Texts in UTF-8.
enum class Compared {
    AsNamed,     ///< whoever hears it knows which is which
    LeftAndRight ///< it is said that the second is on the right
};
[[nodiscard]] std::string comparisonSentence(
    const Trajectory& first, const Trajectory& second, const Language& language, Compared which = Compared::AsNamed);

} // namespace waterhammer
