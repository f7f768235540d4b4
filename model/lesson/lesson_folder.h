// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/lesson.h"
#include "model/lesson/lesson_words.h"
#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>

namespace waterhammer {

/// A lesson's folder as it was read: its texts, and of its pictures their sizes.
struct LessonFiles {
    std::string name;                             ///< of the folder
    std::string json;                             ///< lesson.json
    bool jsonIsThere = false;                     ///< be it empty
    std::map<std::string, std::string> words;     ///< by language
    std::map<std::string, std::string> scenarios; ///< by path inside the folder
    std::map<std::string, std::size_t> pictures;  ///< bytes, by path inside the folder
    LessonProblems problems;                      ///< links, and what is too large
};

/// Reads a folder; links are passed over and told.
[[nodiscard]] LessonFiles readLessonFolder(const std::filesystem::path& folder);

/// A scenario of the folder; no problems and no value where there is no such file.
[[nodiscard]] Result<ScenarioDraft> scenarioOf(const LessonFiles& files, const Sourced& file);

/// A lesson read, with its words.
struct LessonBook {
    Lesson lesson;                                ///< worth playing where `readable`
    std::map<std::string, LessonWordsFile> words; ///< by language
    LessonProblems problems;                      ///< of its form
    bool readable = false;                        ///< it has steps, a scenario and a language with words

    /// Words in a language, else in the lesson's first.
    [[nodiscard]] const LessonWordsFile& in(const std::string& language) const;
};

/// Reads what the files say.
[[nodiscard]] LessonBook readLessonBook(const LessonFiles& files);

} // namespace waterhammer
