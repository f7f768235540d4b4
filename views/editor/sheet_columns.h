// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/scenario_table.h"
#include "views/numbers.h"

#include <QString>
#include <QStringList>

#include <vector>

/// The columns of the editor's tables: the fields of a list in the words and units of the screen, and columns that
/// are worked out from them.
namespace waterhammer {

struct SheetColumn {
    enum class Kind { RowNumber, Field, Ratio, Balance, Unit, Was, Meaning, Repo, Outside, LenderKind, Explains };

    Kind kind = Kind::Field;
    TableField field; ///< of Kind::Field
    QString group;    ///< "Assets, bn"; neighbours of one group stand under one head
    QString head;     ///< "UST"
    QString name;     ///< "Treasuries", for sentences
    int shift = 0;    ///< numbers are shown times 10^shift: 2 for percentages
    int decimals = 1;
    int width = 56; ///< px of the design, at least
    bool rightAligned = true;

    /// What names the column for good: path below the row, such as "holdings.ust"; "#ratio" and the like.
    [[nodiscard]] std::string key() const;
    [[nodiscard]] bool isNumber() const
    {
        return kind == Kind::Field && (field.kind == CellKind::Number || field.kind == CellKind::Whole);
    }
    /// Shift in this row: an event's size is a percentage or an amount as its kind says.
    [[nodiscard]] int shiftAt(const ScenarioDraft& draft, std::size_t row) const;
};

/// What a table of dealers shows: their books and limits, or who finances their repo.
enum class Columns { Own, Lenders };

[[nodiscard]] std::vector<SheetColumn> sheetColumns(
    const ScenarioDraft& draft, Part part, Columns which = Columns::Own);

/// The field in words: "Treasuries", "Repo on Treasuries", "Tier 1 capital".
[[nodiscard]] QString fieldTitle(const SheetColumn& column, const ScenarioDraft& draft, Part part, std::size_t row);
/// What the field does, in a sentence.
[[nodiscard]] QString fieldSentence(const SheetColumn& column, const ScenarioDraft& draft, Part part, std::size_t row);
/// "bn, 0 to 628.3; default 3": unit, range, default.
[[nodiscard]] QString fieldRange(
    const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const Numbers& numbers);

/// A cell as a table shows it, and with all digits for the editor.
[[nodiscard]] QString shownCell(
    const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const Numbers& numbers);
[[nodiscard]] QString fullCell(
    const SheetColumn& column, const ScenarioDraft& draft, std::size_t row, const Numbers& numbers);
[[nodiscard]] QString shownValue(const SheetColumn& column, const CellValue& value, int shift, const Numbers& numbers);

/// "yes", "no"
[[nodiscard]] QString flagWord(bool truth);

} // namespace waterhammer
