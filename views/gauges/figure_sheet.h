// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lender_days.h"
#include "views/shown/selection.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

/// What a table of figures shows: rows of cells, some with rows of their own below. Values, no widgets.
namespace waterhammer {

/// How a cell is written.
enum class CellLook { Plain, Strong, Faint, Sold, Taken, Called, Tomorrow };

struct FigureCell {
    QString text;   ///< as it is shown
    QVariant order; ///< a number or text that orders the column
    QString full;   ///< as it is copied: all digits, in C's notation
    CellLook look = CellLook::Plain;
    QString tip;        ///< empty: the text
    QString below = {}; ///< a second line: how it stands to another figure
    CellLook belowLook = CellLook::Faint;
};

struct FigureColumn {
    QString title, tip;
};

struct FigureRow {
    std::vector<FigureCell> cells;           ///< [columns]; the first is a name
    Selection about;                         ///< what the row is of
    bool together = false;                   ///< the sum of the others: always last
    std::optional<LenderStance> stance = {}; ///< drawn before the name
    std::vector<FigureRow> parts = {};       ///< below it, when it is open
};

struct FigureSheet {
    std::vector<FigureColumn> columns;
    std::vector<FigureRow> rows;
    QString remark; ///< beside the title
};

/// All digits, in C's notation; empty for what is no number.
[[nodiscard]] QString plainNumber(double value);

} // namespace waterhammer
