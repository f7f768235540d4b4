// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/controls/field_words.h"
#include "views/editor/sheet_columns.h"

namespace waterhammer {

/// The words of a field in its list.
[[nodiscard]] ShownWords wordsOf(const TableField& field, const ScenarioDraft& draft, Part part, std::size_t row);
/// By which power of ten numbers of a unit are shown.
[[nodiscard]] int shiftOf(std::string_view unit);

/// The column of a field, by the general rule.
[[nodiscard]] SheetColumn fieldColumn(const ScenarioDraft& draft, Part part, TableField field);
/// Short heads, decimals and widths where the general rule does not fit.
void dress(SheetColumn& column, const Numbers& numbers);
/// A column that is worked out.
[[nodiscard]] SheetColumn derived(SheetColumn::Kind kind, const QString& head, const QString& name, int width);

} // namespace waterhammer
