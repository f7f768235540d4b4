// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/row_problems.h"

namespace waterhammer {

/// What is wrong in the table of who finances whom; see rowProblems().
[[nodiscard]] std::vector<RowProblem> claimProblems(
    const ProblemSource& source, const std::vector<SheetColumn>& columns, const Numbers& numbers);

} // namespace waterhammer
