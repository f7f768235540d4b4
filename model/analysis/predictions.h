// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/scenario/file_question.h"

#include <cstddef>
#include <optional>
#include <string_view>

/// What is true of a question about a run, and whether an answer is.
namespace waterhammer {

/// A number within this share of the truth is right.
inline constexpr double nearlyRight = 0.05;

/// A figure by its name (run_figures.h), with "@3" behind it at the close of day 3; nothing where the run has none of
/// that name, or it is not defined.
[[nodiscard]] std::optional<double> figureNamed(const Trajectory& run, std::string_view name);

/// The right place among the choices, or the right number in the unit of the question: a figure that is asked for in %
/// counts in hundredths. Nothing where the file does not say.
[[nodiscard]] std::optional<double> truthOf(const FileQuestion& question, const Trajectory& run);

/// Whether the answer is the truth: the same choice, or a number that is near.
[[nodiscard]] bool isRight(double truth, std::optional<std::size_t> choice, std::optional<double> number);

} // namespace waterhammer
