// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <optional>
#include <vector>

/// Figures that a lever moves together, and the arithmetic that keeps them short in files.
namespace waterhammer {

/// Twelve significant digits, so that files show 0.063 and not the rounding of a sum.
[[nodiscard]] double tidy(double x);
/// Of a figure that is what sums of this size leave: so many digits of the sums, without those that only the order of
/// additions made. As it is where either is not finite, or the size is 0.
[[nodiscard]] double tidy(double x, double size);

/// The middle one, or half-way between the middle two; `values` are not empty.
[[nodiscard]] double median(std::vector<double> values);

/// The next of 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10 … of the same power of ten, with x's sign.
[[nodiscard]] double roundEnd(double x);

/// A figure of the draft and what it was in the reference, if it was there.
struct Knob {
    double* now;               ///< outlives the knob
    std::optional<double> was; ///< absent: the reference has no such figure
};
using Knobs = std::vector<Knob>; ///< of one lever

/// The factor that most figures have been multiplied by; nothing where none can tell.
[[nodiscard]] std::optional<double> factorOf(const Knobs& knobs);

/// From one factor of the reference to another. A figure that does not follow the lever keeps its proportion.
void scale(const Knobs& knobs, double factorNow, double factor);

/// How far all dealers' minima, with their triggers and targets, can move together; fractions of at least 0.
struct MinimumRoom {
    double down = 0; ///< until one of them would leave its range
    double up = 0;   ///< likewise
};
/// Nobody's leaves 0 to 1, and a target stays above zero by a hair, for it divides.
[[nodiscard]] MinimumRoom roomOfMinimum(const ScenarioDraft& draft);

/// Moves a leverage minimum, with its trigger and target where they are given, from one step above the reference (null:
/// there is none) to another; fractions. What was at its step of the reference comes back to it to the last digit.
void stepMinimum(Constraints& now, const Constraints* was, double stepNow, double step);

} // namespace waterhammer
