// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/cell_edits.h"
#include "views/editor/paste_block.h"
#include "views/editor/sheet_view.h"

namespace waterhammer {

/// What pasting a block does to a table, cell by cell.
struct PastePlan {
    std::vector<CellChange> changes;
    SheetModel::Cells pasted;
    RefusedTexts refused;  ///< what is no value of the cell it was meant for
    QStringList strangers; ///< heads that are no column here
    int outside = 0;       ///< cells beside the table, or of a field that their row does not have
    std::size_t rows = 0;  ///< rows to add first
};

/// `draft` has the rows that are to be added; `order` are its rows in the order shown, those to be added last;
/// `rows` counts them all.
/// A plain block of which the selection is a multiple fills the selection.
[[nodiscard]] PastePlan planPaste(const PasteBlock& block, const Placement& place, const SheetModel& sheet,
    const ScenarioDraft& draft, const std::vector<std::size_t>& order, const SheetView::Block& selected,
    std::size_t rows);

} // namespace waterhammer
