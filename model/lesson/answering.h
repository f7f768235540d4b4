// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/course.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What an answer comes to: right, near, and which reply it gets.
namespace waterhammer {

/// What was answered: a choice's id, a number, a value a day, or values of the free controls by path.
using LessonAnswer =
    std::variant<std::string, double, std::vector<std::pair<int, double>>, std::vector<std::pair<std::string, double>>>;

/// How it is judged.
struct Judged {
    bool right = false, near = false; ///< of the right value; near is not right
    std::string kind, id;             ///< of the reply's part: "choice" "bonds", "right", "mistake" "as-before", "low"
    std::optional<FigureValue> truth; ///< of a number
    std::string truthId;              ///< of choices: the right one
};

/// How far from the right value still counts, in its unit.
[[nodiscard]] double bandOf(const LessonBand& band, double right);

/// The answer to a step's question. Nothing where the question cannot be worked out.
[[nodiscard]] std::optional<Judged> judge(const LessonStep& step, const LessonScope& scope, const LessonAnswer& answer);

/// The true values of a curve, a day each; nothing where the figure is none.
[[nodiscard]] std::optional<std::vector<double>> trueCurve(const LessonCurve& curve, const LessonScope& scope);

/// The first reply that holds of a state; null: none does.
[[nodiscard]] const LessonMiss* firstMiss(const LessonStep& step, const LessonScope& scope, LessonProblems& problems);

/// Whether the goal fails once the path is moved by so much.
[[nodiscard]] bool isTight(const LessonStep& step, const LessonTight& tight, const LessonScope& scope,
    const std::string& balance, LessonRuns& runs, LessonProblems& problems);

/// What an answer is worth, of the step's points.
[[nodiscard]] double pointsOf(const LessonStep& step, bool right, bool near, int hints);

} // namespace waterhammer
