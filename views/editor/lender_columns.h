// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/sheet_columns.h"

namespace waterhammer {

/// Who finances whom: the shares of a dealer's repo, what it has lent itself, and what of its other assets that is.
[[nodiscard]] std::vector<SheetColumn> lenderColumns(const ScenarioDraft& draft);

/// A figure of such a column that is worked out.
[[nodiscard]] QString lendingCell(
    SheetColumn::Kind kind, const ScenarioDraft& draft, std::size_t row, const Numbers& numbers);

} // namespace waterhammer
