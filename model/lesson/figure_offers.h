// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/figure_value.h"
#include "model/words/language.h"

#include <string>
#include <vector>

/// Figures that an author may want to name: what each is called, and where in the window it stands.
namespace waterhammer {

/// A figure that words can name.
struct FigureOffer {
    std::string name;    ///< without its day: "dealers[prime].slr"
    bool ofDay = true;   ///< it is of a day; else of the whole run, or of the scenario
    std::string control; ///< at which it stands (controls.h)
    Saying words;        ///< "Leverage ratio of Dealer Prime"

    /// As it stands in words and conditions: with the day where it is of one.
    [[nodiscard]] std::string at(int day) const { return ofDay ? name + " day " + std::to_string(day) : name; }
};

/// All of a scenario: the market's first, then assets, then dealers.
[[nodiscard]] std::vector<FigureOffer> figureOffers(const ScenarioDraft& draft, const Language& language);

/// A figure on two days; not defined: it has no value before.
struct FigureMove {
    FigureOffer figure;        ///< of a day
    FigureValue before, after; ///< at the close of each day
};

/// The figures of a run that are others at the close of day `to` than of day `from`, those that moved most first: by
/// their change as a share of the larger value.
[[nodiscard]] std::vector<FigureMove> movedMost(
    const LessonRun& run, int from, int to, const std::vector<FigureOffer>& figures);

/// The value of a figure's name, as at() gives it; undefined where it is none.
[[nodiscard]] FigureValue valueOfFigure(const LessonRun& run, const std::string& text, int day);

/// A condition that holds of a figure on a day, as an author would put it: more or less than on the day before, or
/// than nothing.
[[nodiscard]] std::string trueOf(const LessonRun& run, const FigureOffer& figure, int before, int day);

} // namespace waterhammer
