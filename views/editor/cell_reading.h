// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/paste_block.h"
#include "views/editor/sheet_columns.h"

/// What is typed or pasted into a cell, as a value of its field; nothing where it is none.
namespace waterhammer {

/// Numbers may calculate with the old value (see typedNumber()); flags and choices go by word, name or id. An empty
/// text is the field's default, unless the field has none.
[[nodiscard]] std::optional<CellValue> typedValue(const SheetColumn& column, const ScenarioDraft& draft,
    std::size_t row, const QString& text, const Numbers& numbers);

/// As typed, but numbers are those that the whole block's decimal mark makes of them.
[[nodiscard]] std::optional<CellValue> pastedValue(const SheetColumn& column, const ScenarioDraft& draft,
    std::size_t row, const PastedCell& cell, const Numbers& numbers);

} // namespace waterhammer
