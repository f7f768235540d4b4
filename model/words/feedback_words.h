// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/feedback.h"
#include "model/words/language.h"

#include <string>

/// The one number of a day in words, and what it is made of.
namespace waterhammer {

/// "each bn lost cost 0.76 bn more", "of each bn lost, 0.40 bn came back" or "a fall of 1 % now would be followed by
/// 0.1 % more"; "a fall of 1 % now would be taken back by 0.1 %" where the loop gain is below 0.
[[nodiscard]] std::string feedbackWords(const Scenario& scenario, const Feedback& feedback, const Language& language);

/// A part as it stands in a sentence: "sales for the leverage ratio", "withdrawn quotes".
[[nodiscard]] std::string partWords(FeedbackPart part, const Language& language);

/// When the market switched and ran away, and why, as a sentence; that it never did, where there is none.
[[nodiscard]] std::string switchWords(
    const Scenario& scenario, const std::optional<FeedbackSwitch>& found, const Language& language);

} // namespace waterhammer
