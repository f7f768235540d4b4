// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/lesson.h"

#include <string>
#include <vector>

namespace waterhammer {

/// A part of a step's words that what it says asks for.
struct WantedPart {
    std::string kind, id; ///< "choice" "bonds"; empty id: it has none
    bool required = true; ///< else it may be left out
    bool label = false;   ///< words behind the colon are wanted
    bool reply = false;   ///< a text below it is wanted
};

/// All of a step, in the order in which they are written.
[[nodiscard]] std::vector<WantedPart> wantedParts(const LessonStep& step);

} // namespace waterhammer
