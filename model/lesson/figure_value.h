// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/lesson/expression.h"
#include "model/scenario/scenario_draft.h"
#include "model/words/lesson_problem.h"

#include <cmath>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// Figures of a run by the names that lessons give them: those of traces and of comparisons, and paths of the scenario.
namespace waterhammer {

/// What a value is, as far as that says how it is written.
enum class FigureUnit {
    Open,     ///< none follows
    Number,   ///< plain
    Whole,    ///< dealers, days
    Gain,     ///< feedback
    Multiple, ///< told as "× 2.1"
    Money,    ///< in the scenario's unit
    Ratio,    ///< a fraction told with two decimals of a per cent
    Share,    ///< a fraction told in whole per cents
    Fraction, ///< a fraction told with one decimal of a per cent
    Points    ///< a fraction told in basis points
};

/// Whether a unit is one of the fractions.
[[nodiscard]] constexpr bool isShare(FigureUnit unit) { return unit >= FigureUnit::Ratio; }
/// Whether a unit is one of the numbers.
[[nodiscard]] constexpr bool isNumber(FigureUnit unit)
{
    return unit == FigureUnit::Number || unit == FigureUnit::Whole || unit == FigureUnit::Gain
        || unit == FigureUnit::Multiple;
}

/// A value; not a number where it is not defined.
struct FigureValue {
    double value = std::numeric_limits<double>::quiet_NaN(); ///< in its unit
    FigureUnit unit = FigureUnit::Open;                      ///< of the value
    int lastDay = 0; ///< the last day whose close it tells of; of whole runs and ends: wholeRun

    static constexpr int wholeRun = std::numeric_limits<int>::max(); ///< every day

    [[nodiscard]] bool defined() const { return std::isfinite(value); } ///< whether there is one
};

/// A run of a lesson, shared and never changed.
struct LessonRun {
    ScenarioDraft draft;   ///< as it was run
    Trajectory trajectory; ///< with its loop gains
};
/// Null: there is none.
using LessonRunPtr = std::shared_ptr<const LessonRun>;

/// Why a name is none.
struct NameFault {
    LessonFault code = LessonFault::NoFigure; ///< NoFigure, NoAsset, NoDealer, NoFund, NoDay
    std::string name, meant;                  ///< as it stands, and what was probably meant
};

/// A figure's value, or why there is none.
using FigureFound = std::variant<FigureValue, NameFault>;

/// A figure of a run. `day`: as it was said; absent: it was not, and then a name that is also the run's or the
/// scenario's is that one; what else is of a day is of `dayAtHand`.
[[nodiscard]] FigureFound figureOf(const LessonRun& run, const FigureName& name, std::optional<int> day, int dayAtHand);

/// The unit of the number at a path of the scenario.
[[nodiscard]] FigureUnit unitOfPath(const ScenarioDraft& draft, const std::string& path);

} // namespace waterhammer
