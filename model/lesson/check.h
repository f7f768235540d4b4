// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/course.h"
#include "model/lesson/lesson_folder.h"

namespace waterhammer {

/// What a lesson is checked with.
struct CheckOptions {
    std::function<Result<ScenarioDraft>(const std::string& id)> shelf; ///< scenarios of the library by id
    int names = 200; ///< of readers whose figures are tried: "1", "2", …
};

/// All that is wrong with a lesson, problems before notes, in the order of files, lines and readers. What is false in
/// the figures of many readers is told of the first.
[[nodiscard]] LessonProblems checkLesson(const LessonFiles& files, const CheckOptions& options);

/// How a question, a puzzle and its replies stand in the figures of one reader: facts, choices, mistakes, goals.
void checkFigures(const Lesson& lesson, const Course& course, LessonRuns& runs, LessonProblems& problems);

/// What a lesson as a whole has to be: predictions, goals, minutes, what is learnt.
void checkShape(const Lesson& lesson, const Course& course, LessonProblems& problems);

/// Words of each language: parts that are missing or left over, places, typed numbers, links. `notes`: also what only
/// is to be thought about.
void checkWords(
    const LessonBook& book, const LessonFiles& files, const Course& course, bool notes, LessonProblems& problems);

/// Places and parts that stand in one language alone.
void compareLanguages(const LessonWordsFile& first, const LessonWordsFile& other, LessonProblems& problems);

/// Gives the scenarios of a folder and of the library.
[[nodiscard]] ScenarioSource sourceOf(
    const LessonFiles& files, std::function<Result<ScenarioDraft>(const std::string& id)> library);

} // namespace waterhammer
