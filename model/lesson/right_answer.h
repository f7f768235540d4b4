// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/answering.h"

#include <optional>

namespace waterhammer {

/// What is right to answer to a step's question: of choices the one that holds, a number, or a value a day. Nothing
/// where nothing is asked, or the question cannot be worked out.
[[nodiscard]] std::optional<LessonAnswer> rightAnswer(const LessonStep& step, const LessonScope& scope);

} // namespace waterhammer
