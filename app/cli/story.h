// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/files/file_telling.h"
#include "model/files/made.h"
#include "model/words/language.h"

namespace waterhammer::cli {

/// Tells a run day by day on stdout, and ends with the step that mattered most: how the largest forced sale came
/// from a loss. Days of a calendar have their dates, and what really happened is told beside it.
void printStory(const Trajectory& run, const Language& language, const FileTelling& file);

/// The same for programs: one JSON object on stdout, with every day's clauses, their figures by name, and their words
/// in full, for a line, and in brief.
void printStoryJson(const Made& made, const Trajectory& run, const Language& language, const FileTelling& file);

} // namespace waterhammer::cli
