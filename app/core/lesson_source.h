// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/lesson_folder.h"

#include <QString>

namespace waterhammer {

/// Reads the folder of a lesson, of the program (":/lessons/…") or of the disk.
[[nodiscard]] LessonFiles lessonFilesAt(const QString& folder);

/// A scenario of the program's library; no value and no problem where there is none of this name.
[[nodiscard]] Result<ScenarioDraft> libraryScenario(const std::string& id);

/// The title of a lesson in a language, its figures filled; empty where the folder has none.
[[nodiscard]] QString lessonTitle(const QString& folder, const QString& language, const Language& words);

} // namespace waterhammer
