// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/sheet_content.h"

namespace waterhammer {

/// The order in which a table shows its rows: that of a column, or that of the file.
struct SheetOrder {
    std::optional<int> column; ///< nothing: the order of the file
    Qt::SortOrder direction = Qt::AscendingOrder;

    [[nodiscard]] std::vector<std::size_t> rowsOf(const SheetContent& content) const;
};

} // namespace waterhammer
