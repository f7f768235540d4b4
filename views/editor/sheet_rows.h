// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/editor/cell_edits.h"

namespace waterhammer {

/// The rows of an editor's table: those of a list of the scenario, or who finances whom, which is no list of its own.
class SheetRows {
public:
    SheetRows(Part part, Columns which)
        : m_part(part)
        , m_which(which)
    {
    }

    [[nodiscard]] Part part() const { return m_part; }
    [[nodiscard]] Columns which() const { return m_which; }
    [[nodiscard]] bool ofLenders() const { return m_which == Columns::Lenders; }
    /// Whether each row has a name and an id by which the rows of a pasted block find theirs.
    [[nodiscard]] bool haveNames() const;

    [[nodiscard]] std::size_t count(const ScenarioDraft& draft) const;
    /// What tells a row from the others wherever it stands; empty where nothing does.
    [[nodiscard]] std::string nameOf(const ScenarioDraft& draft, std::size_t row) const;
    [[nodiscard]] std::optional<std::size_t> named(const ScenarioDraft& draft, const std::string& name) const;
    /// Where a row stands in another draft, such as the file; nothing where it does not.
    [[nodiscard]] std::optional<std::size_t> rowIn(
        const ScenarioDraft& other, const ScenarioDraft& draft, std::size_t row, const SheetColumn& column) const;
    /// "Dealer F"; "Money fund to Dealer F".
    [[nodiscard]] QString title(const ScenarioDraft& draft, std::size_t row) const;
    /// What is selected in the whole window when a row is, and the row of what is.
    [[nodiscard]] Selection selection(const ScenarioDraft& draft, std::size_t row) const;
    [[nodiscard]] std::optional<std::size_t> rowOf(const ScenarioDraft& draft, const Selection& selection) const;
    /// The cell of a field: of a row of the part, by its path inside that.
    [[nodiscard]] std::pair<std::size_t, std::string> cellOf(
        const ScenarioDraft& draft, std::size_t row, const std::string& field) const;

    /// The edit that changes cells.
    [[nodiscard]] Edit edit(
        const ScenarioDraft& draft, const std::vector<CellChange>& changes, BalancingItem item) const;
    /// The columns in which a change of the rows is told.
    [[nodiscard]] std::vector<SheetColumn> toldColumns(
        const ScenarioDraft& draft, const std::vector<SheetColumn>& shown) const;

private:
    Part m_part;
    Columns m_which;
};

} // namespace waterhammer
