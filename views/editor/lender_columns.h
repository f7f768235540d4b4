// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/sheet_columns.h"

namespace waterhammer {

/// Who finances whom: of each claim the borrower and its repo, the lender and its share, what the claim is and of what
/// it is a part.
[[nodiscard]] std::vector<SheetColumn> lenderColumns(const ScenarioDraft& draft);

/// A figure of such a column that is worked out, or what its claim is a part of.
[[nodiscard]] QString lendingCell(
    const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const Numbers& numbers);

/// "Money fund to Dealer A"
[[nodiscard]] QString claimTitle(const ScenarioDraft& draft, std::size_t row);

/// The shares as columns of dealers, a lender each: in these a change of them is told.
[[nodiscard]] std::vector<SheetColumn> shareColumns(const ScenarioDraft& draft);

} // namespace waterhammer
