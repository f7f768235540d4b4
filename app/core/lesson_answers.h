// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/answers_file.h"
#include "views/shown/lesson_shown.h"

namespace waterhammer {

/// What a reader has answered, as the file of answers has it; `name` as typed, `program` its name and version,
/// `language` that of the window.
[[nodiscard]] AnswersFile answersOf(
    const LessonShown& lesson, const QString& name, const QString& program, const QString& language);

/// "a-6-bn-loss-anna.answers.json"
[[nodiscard]] QString answersFileName(const AnswersFile& answers);

} // namespace waterhammer
