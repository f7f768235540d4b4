// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/scenario_json.h"
#include "model/lesson/lesson_folder.h"

#include <string>

namespace waterhammer {

/// A scenario of the library, as the program has it.
[[nodiscard]] inline Result<ScenarioDraft> shippedScenario(const std::string& id)
{
    ReadScenario read = readScenarioFile(std::string(RESOURCES "/scenarios/") + id + ".waterhammer.json");
    if (!read.readable)
        return Problems();
    return std::move(read.draft);
}

/// The folder of a lesson of the program.
[[nodiscard]] inline LessonFiles shippedLesson(const std::string& id)
{
    return readLessonFolder(std::string(RESOURCES "/lessons/") + id);
}

} // namespace waterhammer
