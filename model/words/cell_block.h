// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/number_text.h"

#include <vector>

/// A block of cells as spreadsheets put it on the clipboard.
namespace waterhammer {

/// Lines of cells, in UTF-8; lines may be of different lengths.
using CellBlock = std::vector<std::vector<std::string>>;

/// Cells are parted by tabs, lines by line ends; a cell in quotes may hold both, and two quotes for one. Where there is
/// no tab the block is one column, whatever commas and semicolons it holds: those belong to its numbers. Empty lines at
/// the end are left out.
[[nodiscard]] CellBlock readCells(std::string_view text);

/// A cell such that readCells() gives it back.
[[nodiscard]] std::string writtenCell(const std::string& text);

/// Which decimal mark a block is written with.
struct BlockMark {
    DecimalMark mark = DecimalMark::Point; ///< the likeliest
    bool doubtful = false;                 ///< only a person knows
    std::string example;                   ///< the cell that raises the doubt
};

/// `usual` decides unless the block's own numbers prove the other one. Numbers that bear themselves out ("1.234,5")
/// prove it. So do numbers with a single mark ("12,5") if all agree, and no other number would change its meaning
/// against what is usual. Cells that are no numbers, dates among them, say nothing.
[[nodiscard]] BlockMark markOf(const CellBlock& cells, DecimalMark usual);

} // namespace waterhammer
