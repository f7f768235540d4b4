// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/course.h"
#include "model/lesson/lesson_folder.h"

#include <filesystem>
#include <string>
#include <vector>

namespace waterhammer::cli {

/// A lesson that was found.
struct ShelvedLesson {
    LessonFiles files;  ///< as they were read
    LessonBook book;    ///< readable
    std::string sha256; ///< of its lesson.json
};

/// The lessons of a folder, and the scenarios that they may take from the library: of the program as it is installed,
/// or of the tree that it was built in.
class LessonShelf {
public:
    /// `folder`: of lessons, or a lesson itself; empty: those of the program.
    explicit LessonShelf(const std::string& folder);

    /// Null: there is none.
    [[nodiscard]] const ShelvedLesson* find(const std::string& id, int edition) const;
    /// Editions of a lesson that are here, ascending.
    [[nodiscard]] std::vector<int> editionsOf(const std::string& id) const;
    /// Gives a lesson's scenarios. The lesson must outlive it.
    [[nodiscard]] ScenarioSource sourceOf(const ShelvedLesson& lesson) const;

private:
    void take(const std::filesystem::path& folder);

    std::filesystem::path m_scenarios; ///< of the library
    std::vector<ShelvedLesson> m_lessons;
};

} // namespace waterhammer::cli
