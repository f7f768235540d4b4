// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// A block of cells as spreadsheets put it on the clipboard: what its numbers are, and where they belong.
namespace waterhammer {

enum class DecimalMark { Point, Comma };

struct PastedCell {
    QString text;                 ///< without the blanks around it
    std::optional<double> number; ///< in the C sense: "5 %" is 5 with `percent`
    bool percent = false;
};

struct PasteBlock {
    std::vector<std::vector<PastedCell>> rows;
    QChar separator;
    DecimalMark mark = DecimalMark::Point;
    bool markProved = false;   ///< the block itself shows which mark it is
    bool markDoubtful = false; ///< three digits after every mark: thousands or decimals, which only a person knows

    [[nodiscard]] int rowCount() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] int numberCount() const;
};

/// Separator: tab, else semicolon, else a comma if every line has the same count. Decimal mark: `told`, else what the
/// block proves (both marks in one number; one mark twice in a number groups; other than three digits after it is a
/// decimal mark), else the locale's. Blanks, apostrophes, currency signs and % are passed over; "(12.0)" is −12.
[[nodiscard]] PasteBlock readBlock(const QString& text, const QLocale& locale, std::optional<DecimalMark> told = {});

/// One cell with this mark.
[[nodiscard]] PastedCell readPasted(const QString& text, DecimalMark mark);

/// Names by which a row or column may be called, all of one row or column together.
using Aliases = std::vector<QStringList>;

/// Where the numbers of a block go.
struct Placement {
    std::vector<int> row;    ///< of each line of the block: a row of the table, `beyond`, or `skipped`
    std::vector<int> column; ///< of each column of the block
    int headLines = 0;       ///< lines that are a head
    int nameColumns = 0;     ///< columns that are names
    int beyondCount = 0;     ///< lines past the end of the table
    static constexpr int skipped = -1, beyond = -2;
};

/// A first line or column that matches the names places the numbers, whatever their order; otherwise they go from the
/// cursor on. `columns` and `rows` are the table's, in the order shown.
[[nodiscard]] Placement placeBlock(
    const PasteBlock& block, const Aliases& rows, const Aliases& columns, int cursorRow, int cursorColumn);

} // namespace waterhammer
