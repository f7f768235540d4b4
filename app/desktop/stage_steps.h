// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/bookmarks.h"
#include "views/shown/lesson_shown.h"

#include <QString>

#include <optional>
#include <vector>

namespace waterhammer {

/// Where the presenter comes to rest before a room.
struct StageStep {
    Bookmark mark; ///< its day, and what the file says of it
    QString title; ///< in a line
};

/// The bookmarks of the file, in the words of a language; without them every day, to the last on which something moves.
[[nodiscard]] std::vector<StageStep> stageSteps(const ScenarioDraft& file, const Run* run, const std::string& language);

/// Those of a lesson that can be played, each with its day, its minutes and its title.
[[nodiscard]] std::vector<StageStep> lessonSteps(const LessonShown& lesson);

/// The step at hand: the last one that is not later than a day. Nothing before the first.
[[nodiscard]] std::optional<std::size_t> stepAt(const std::vector<StageStep>& steps, int day);

/// The minutes they take together; 0 where the file does not say.
[[nodiscard]] double minutesOf(const std::vector<StageStep>& steps);

} // namespace waterhammer
