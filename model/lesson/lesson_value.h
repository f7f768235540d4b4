// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/figure_value.h"

#include <optional>
#include <string>
#include <variant>

/// Sums and conditions of lessons over the runs they are asked of.
namespace waterhammer {

/// What a text of a step is about: the run at hand, the run as the step began, the two of a comparison, the day, and
/// the answer that was given.
struct LessonScope {
    LessonRunPtr now, start, a, b;    ///< null: there is none of this name
    int day = 0;                      ///< the step's
    std::optional<double> answer;     ///< in the unit of what is right
    std::optional<FigureValue> right; ///< what is
    std::optional<double> drawn;      ///< while misses of a curve are looked at
    bool eachDay = false;             ///< while days are tried: a name of both a day and the run is the day's
};

/// The value of a sum, or why a name in it is none. What is not defined is not a number.
[[nodiscard]] FigureFound valueOf(const Expression& expression, const LessonScope& scope);

/// Whether a condition holds, or why a name in it is none. With what is not defined it does not hold.
[[nodiscard]] std::variant<bool, NameFault> holds(const Condition& condition, const LessonScope& scope);

/// Whether two numbers count as the same: 1e-9 of the larger, against zero absolute.
[[nodiscard]] bool asGoodAs(double a, double b);

/// By how much a condition holds at least: the smallest distance of its sides, as a share of the larger; infinite
/// where its sides are equal by rule.
[[nodiscard]] double marginOf(const Condition& condition, const LessonScope& scope);

} // namespace waterhammer
