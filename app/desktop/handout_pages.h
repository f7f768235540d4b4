// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/handout.h"
#include "app/desktop/handout_sheet.h"

namespace waterhammer {

/// The task, the books, predictions as blanks and an empty axis, a table to fill in, the arithmetic to work out.
void studentsPages(Sheet& sheet, const HandoutAsked& asked);
/// The same with its answers, what became of prices and losses, and the story of the days.
void teachersPages(Sheet& sheet, const HandoutAsked& asked);

/// What is asked of a run, each with its answer as text; in the order of the sheet.
struct Asked {
    QString ask, unit, answer;
};
[[nodiscard]] std::vector<Asked> questionsOf(const Run& run);

/// The largest sale for the leverage ratio, with its day and steps as text; nothing where there is none.
struct LargestStep {
    QString dealer;
    int day = 0;
    QString equity, exposure, ratio, allowed, shed;
};
[[nodiscard]] std::optional<LargestStep> largestStep(const Run& run);

} // namespace waterhammer
