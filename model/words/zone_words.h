// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/day_words.h"

namespace waterhammer {

/// Where the market's feedback stands, with marks: the words of ClauseKind::Feedback. Nothing where that is no news.
[[nodiscard]] std::string feedbackText(
    const Scenario& scenario, const Clause& clause, Form form, const Language& language);

} // namespace waterhammer
