// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/recording.h"

namespace waterhammer {

/// Words for what has none yet, as a beginning: titles of steps, answers and their replies, goals. What stands there,
/// be it nothing, is left as it is.
void proposeWords(const Recording& recording, RecordedWords& words, const Language& language);

/// The section of a step, made where there is none.
[[nodiscard]] WordsSection& sectionOf(RecordedWords& words, const std::string& step);
/// A part of a section, made where there is none.
[[nodiscard]] WordsPart& partOf(WordsSection& section, const std::string& kind, const std::string& id);

/// An id that a title makes: small letters, digits and dashes; "lesson" where nothing is left.
[[nodiscard]] std::string idOfTitle(std::string_view title);

} // namespace waterhammer
