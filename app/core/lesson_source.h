// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/lesson_folder.h"
#include "model/scenario/scenario.h"

#include <QString>

#include <optional>

namespace waterhammer {

/// Reads the folder of a lesson, of the program (":/lessons/…") or of the disk.
[[nodiscard]] LessonFiles lessonFilesAt(const QString& folder);

/// Writes a lesson into a folder, which is made where it is not there: what lesson.json names first, itself last, each
/// file whole or not at all. Other files there stay. Empty: it is there, else why not.
[[nodiscard]] QString writeLesson(const QString& folder, const LessonFiles& files);

/// A scenario of the program's library; no value and no problem where there is none of this name.
[[nodiscard]] Result<ScenarioDraft> libraryScenario(const std::string& id);

/// Whether a folder is one of a lesson, be it a damaged one.
[[nodiscard]] bool isLesson(const QString& folder);

/// What is said of a lesson before it is opened.
struct LessonOutline {
    bool playable = false;              ///< it can be read
    std::optional<LessonProblem> fault; ///< the first one, where it cannot
    QString id, title, summary;         ///< in a language, figures filled
    ScenarioPtr first;                  ///< scenario it opens with; null: it does not run
};
/// Reads it; `words`: in which figures are written.
[[nodiscard]] LessonOutline lessonOutline(const QString& folder, const QString& language, const Language& words);

} // namespace waterhammer
