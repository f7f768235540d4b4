// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/field_value.h"
#include "model/scenario/rows.h"
#include "model/scenario/scenario_draft.h"
#include "model/scenario/scenario_fields.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

/// The lists of a scenario as tables: one row a dealer, asset, fund, exposure, event or policy, one column a field.
/// The columns follow scenario_fields.h; a book gives one column per asset.
namespace waterhammer {

/// How a cell is edited and what it takes.
enum class CellKind { Number, Whole, Flag, Text, Choice, Choices, Term };

/// What stands in a cell: nothing, a number, yes or no, or a text (the id or file name of a choice).
using CellValue = std::variant<std::monostate, double, bool, std::string>;

/// One column.
struct TableField {
    CellKind kind = CellKind::Number; ///< how its cells are edited
    FieldInfo info;                   ///< where the kind of a row decides, ask infoAt()
    std::string asset;                ///< id, of a column of a book: of an asset, or of who lends
    CellValue standard;               ///< what a fresh row has
    std::function<CellValue(const ScenarioDraft&, std::size_t)> read;                     ///< what stands in a row
    std::function<std::optional<FieldInfo>(const ScenarioDraft&, std::size_t)> infoOfRow; ///< nothing: not this row's
    std::function<std::vector<std::string>(const ScenarioDraft&, std::size_t)> choices;   ///< "" stands for all or none

    /// The field's description in a row; nothing where the row has no such field.
    [[nodiscard]] std::optional<FieldInfo> infoAt(const ScenarioDraft& draft, std::size_t row) const
    {
        return infoOfRow ? infoOfRow(draft, row) : std::optional(info);
    }
    /// "holdings.ust"
    [[nodiscard]] std::string pathInRow(const ScenarioDraft& draft, std::size_t row) const;
    /// "dealers[5].holdings.ust"
    [[nodiscard]] std::string path(const ScenarioDraft& draft, Part part, std::size_t row) const;
    /// What sets the field so that the cell shows this; the path is that inside the row. Nothing is the standard.
    [[nodiscard]] FieldChange change(const ScenarioDraft& draft, std::size_t row, const CellValue& cell) const;
    /// Where it stands in the file, of columns whose rows are no list of the scenario; see claim_table.h.
    std::function<std::string(const ScenarioDraft&, std::size_t)> placeOf;
    /// Group the field stands in inside its row: "holdings", "repo", "constraints" or nothing.
    std::string_view group = {};
};

/// The columns of a list, in the order of the file.
[[nodiscard]] std::vector<TableField> tableFields(const ScenarioDraft& draft, Part part);

} // namespace waterhammer
