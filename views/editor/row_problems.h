// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/cell_edits.h"
#include "views/shown/run.h"

#include <QString>

#include <map>
#include <string>
#include <vector>

/// What is wrong with the rows of a table, in words, and how each can be mended.
namespace waterhammer {

struct RepairButton {
    QString text; ///< "Cash to 39.5"
    Edit edit;
};

struct RowProblem {
    std::size_t row = 0;
    std::string column;   ///< key of the column concerned; empty: the books as a whole
    QString what;         ///< "Dealer C: liabilities exceed assets by 10.0 bn."
    QString why;          ///< what it comes from, if known
    bool warning = false; ///< stops nothing
    std::vector<RepairButton> repairs;
};

/// Texts that are no value of their field and so stand only on the screen: by path.
using RefusedTexts = std::map<std::string, QString>;

struct ProblemSource {
    const ScenarioDraft& draft;
    const ScenarioDraft* reference; ///< the file as opened; may be absent
    const Problems& problems;       ///< of validate()
    const RefusedTexts& refused;
    BalancingItem item;
    const std::map<std::string, BalancingItem>& typed; ///< by dealer id: the balancing figure typed itself
};

/// Errors first in each row, rows in file order.
[[nodiscard]] std::vector<RowProblem> rowProblems(
    const ProblemSource& source, Part part, const std::vector<SheetColumn>& columns, const Numbers& numbers);

} // namespace waterhammer
