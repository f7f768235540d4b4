// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/lesson.h"
#include "model/lesson/lesson_words.h"

#include <string>

namespace waterhammer {

/// The text of lesson.json. What reads as the usual is not said: readLesson() gives the same lesson again.
[[nodiscard]] std::string lessonJson(const Lesson& lesson);

/// The text of a language's file; readLessonWords() gives the same words again.
[[nodiscard]] std::string lessonMarkdown(const LessonWordsFile& words);

} // namespace waterhammer
