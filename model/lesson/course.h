// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/lesson.h"
#include "model/lesson/lesson_value.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// A lesson with its runs: what each step begins with, in the figures of one reader.
namespace waterhammer {

/// Gives a scenario of the library, by id, or of the lesson's folder, by path. The problems where there is none, or
/// where it is none.
using ScenarioSource = std::function<Result<ScenarioDraft>(const LessonScenario&)>;

/// What is set for one reader.
struct DrawnValue {
    const LessonVariant* variant = nullptr; ///< what varies
    double value = 0;                       ///< drawn
};

/// Runs of scenarios, each made once. Not for several threads.
class LessonRuns {
public:
    /// The run of a draft; its problems where it is no scenario.
    Result<LessonRunPtr> run(const ScenarioDraft& draft);

private:
    std::vector<LessonRunPtr> m_runs;
};

/// A step as it begins.
struct StepStart {
    ScenarioDraft draft;                 ///< of its run
    LessonRunPtr run, a, b;              ///< null: it cannot run, or it compares nothing
    int day = 0;                         ///< where the clock stands; of a `run` step: where it goes
    int from = 0;                        ///< where it stood before
    bool hide = false;                   ///< days after the latest shown are withheld
    bool sameRun = false;                ///< it is the run of the step before
    std::string scenario;                ///< name
    int seen = 0;                        ///< last day that is shown while the step's question waits
    int seenAfter = 0;                   ///< last day that is shown once it is done
    std::optional<std::size_t> resolves; ///< of a question: the step that shows what was right; its own: at once
};

/// All steps as they begin, and what is wrong with them.
struct Course {
    std::vector<StepStart> steps; ///< as in the lesson
    LessonProblems problems;      ///< what could not be set, added, run or reached

    /// What texts of a step are about. `now`: the run at hand, where the reader has moved something.
    [[nodiscard]] LessonScope scope(std::size_t step, const LessonRunPtr& now = {}) const;
};

/// Makes it; `drawn`: the figures of a reader, none as the lesson is written.
[[nodiscard]] Course makeCourse(
    const Lesson& lesson, const ScenarioSource& source, LessonRuns& runs, const std::vector<DrawnValue>& drawn = {});

/// A draft with values set, expressions worked out in this scope; books balanced by the lesson's item. What cannot be
/// set is told, with the text where it stands.
[[nodiscard]] ScenarioDraft withSettings(ScenarioDraft draft, const std::vector<LessonSetting>& settings,
    const LessonScope& scope, const std::string& balance, const std::string& step, LessonProblems& problems);

/// A condition or a sum of lesson.json, worked out; where it is none, or a name in it is, that is told and nothing is
/// given.
[[nodiscard]] std::optional<bool> conditionOf(
    const Sourced& text, const LessonScope& scope, const std::string& step, LessonProblems& problems);
[[nodiscard]] std::optional<FigureValue> sumOf(
    const Sourced& text, const LessonScope& scope, const std::string& step, LessonProblems& problems);

} // namespace waterhammer
