// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/lesson_shown.h"

#include <functional>

namespace waterhammer {

/// As it is played: a lesson says itself what is hidden, asked and opened at; a file's own wishes would stand in its
/// way.
[[nodiscard]] DraftPtr playedDraft(ScenarioDraft draft);

/// Reads the folder of a lesson, of the program or of the disk, and plays its runs; `readerOf` says whose figures those
/// are, once the lesson is known. It takes a while.
[[nodiscard]] LessonStudyPtr readLessonStudy(
    const QString& folder, const std::function<QString(const Lesson&)>& readerOf);

/// The lesson at a step as it begins, with nothing answered and nothing hidden: for what is not played.
[[nodiscard]] LessonShown unplayedLesson(const LessonStudyPtr& study, std::size_t step);

} // namespace waterhammer
