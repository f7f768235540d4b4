// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/edit.h"
#include "model/editing/scenario_table.h"
#include "views/editor/sheet_columns.h"
#include "views/shown/selection.h"

#include <QString>

#include <vector>

/// Edits of cells: what they do to a draft, with the balancing item following, and how they read in a sentence.
namespace waterhammer {

struct CellChange {
    std::size_t row = 0;
    TableField field;
    CellValue value;
};

/// All of them in one step, in their order; of a dealer's figures the balancing item takes what they leave open. A
/// value that is none of its field's, or whose row has no such field by then, is left out.
[[nodiscard]] Edit cellEdit(
    const ScenarioDraft& draft, Part part, const std::vector<CellChange>& changes, BalancingItem item);
/// Puts one value in its place.
void setCell(ScenarioDraft& draft, Part part, const CellChange& change);

/// The draft with an edit done; as it was if it cannot be. `reference` may be absent.
[[nodiscard]] ScenarioDraft edited(const ScenarioDraft& draft, const Edit& edit, const ScenarioDraft* reference);

/// A cell that is another in a changed draft.
struct CellDifference {
    std::size_t row = 0, column = 0; ///< column: index into the columns given
};
[[nodiscard]] std::vector<CellDifference> cellDifferences(
    const ScenarioDraft& before, const ScenarioDraft& after, Part part, const std::vector<SheetColumn>& columns);

/// "Dealer F: Tier 1 32.1 → 36.0, short-term funding 315.6 → 311.7"
[[nodiscard]] QString differenceSentence(ScenarioDraft before, const ScenarioDraft& after, Part part,
    const std::vector<SheetColumn>& columns, const Numbers& numbers);

/// What is selected when a row of this part is.
[[nodiscard]] Selection rowSelection(const ScenarioDraft& draft, Part part, std::size_t row);

} // namespace waterhammer
