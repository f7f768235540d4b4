// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/number_text.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// A block of cells from the clipboard: what its numbers are, and where they belong in a table.
namespace waterhammer {

struct PastedCell {
    QString text;                 ///< without the blanks around it
    std::optional<double> number; ///< as it stands: "5 %" is 5 with `percent`
    bool percent = false;
};

struct PasteBlock {
    std::vector<std::vector<PastedCell>> rows;
    DecimalMark mark = DecimalMark::Point;
    bool doubtful = false; ///< only a person knows the mark; `rows` are read with the likeliest
    QString example;       ///< the cell that raises the doubt

    [[nodiscard]] int rowCount() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int columnCount() const;
};

/// Read with the mark that was `told`, else with the one the block shows (see markOf()). `unit`: of the table's money;
/// a number with another one is none.
[[nodiscard]] PasteBlock readBlock(
    const QString& text, DecimalMark usual, std::optional<DecimalMark> told = {}, std::string_view unit = "bn");

/// Names by which a row or column may be called, all of one row or column together.
using Aliases = std::vector<QStringList>;

/// The table a block is pasted into, rows and columns in the order shown, and the cell it is pasted at.
/// A column that nobody types.
enum class WorkedOut { No, Word, Figure };

struct PasteTarget {
    Aliases rows, columns;
    std::vector<int> names; ///< columns that name their row: Name first, then id
    int row = 0, column = 0;
    std::vector<WorkedOut> workedOut = {}; ///< [columns]; empty: none is
};

/// Where the numbers of a block go.
struct Placement {
    std::vector<int> row;    ///< of each line of the block: a row of the table, `beyond`, or `skipped`
    std::vector<int> column; ///< of each column of the block, or `skipped`
    int headLines = 0;       ///< lines that are a head
    int nameColumns = 0;     ///< columns that are names: they say which row, and are not written
    int beyondCount = 0;     ///< lines past the end of the table, or with a name that it does not have
    static constexpr int skipped = -1, beyond = -2;
};

/// A first line or first columns that match the names place the numbers, whatever their order; otherwise they go from
/// the cursor on. Names at the cursor stand where the table has its names: the figures begin behind those.
[[nodiscard]] Placement placeBlock(const PasteBlock& block, const PasteTarget& target);

} // namespace waterhammer
