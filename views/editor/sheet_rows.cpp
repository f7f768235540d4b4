// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/sheet_rows.h"

#include "model/editing/claim_table.h"
#include "views/editor/lender_columns.h"
#include "views/editor/row_words.h"

namespace waterhammer {

bool SheetRows::haveNames() const
{
    return !ofLenders() && (m_part == Part::Dealers || m_part == Part::Assets || m_part == Part::Funds);
}

std::size_t SheetRows::count(const ScenarioDraft& draft) const
{
    return ofLenders() ? claimCount(draft) : rowCount(draft, m_part);
}

std::string SheetRows::nameOf(const ScenarioDraft& draft, std::size_t row) const
{
    return ofLenders() ? claimName(draft, row) : rowId(draft, m_part, row);
}

std::optional<std::size_t> SheetRows::named(const ScenarioDraft& draft, const std::string& name) const
{
    return ofLenders() ? claimNamed(draft, name) : waterhammer::rowOf(draft, m_part, name);
}

std::optional<std::size_t> SheetRows::rowIn(
    const ScenarioDraft& other, const ScenarioDraft& draft, std::size_t row, const SheetColumn& column) const
{
    const std::string name = nameOf(draft, row);
    const auto there = name.empty() || column.field.info.key == "id" ? std::optional(row) : named(other, name);
    return there && *there < count(other) ? there : std::nullopt;
}

QString SheetRows::title(const ScenarioDraft& draft, std::size_t row) const
{
    return ofLenders() ? claimTitle(draft, row) : rowTitle(draft, m_part, row);
}

Selection SheetRows::selection(const ScenarioDraft& draft, std::size_t row) const
{
    if (!ofLenders())
        return rowSelection(draft, m_part, row);
    const auto claim = claimAt(draft, row);
    return claim ? rowSelection(draft, Part::Dealers, *claim->borrower) : Selection{};
}

std::optional<std::size_t> SheetRows::rowOf(const ScenarioDraft& draft, const Selection& selection) const
{
    if (ofLenders())
        return claimOf(draft, selection.id);
    return waterhammer::rowOf(draft, m_part, selection.id);
}

std::pair<std::size_t, std::string> SheetRows::cellOf(
    const ScenarioDraft& draft, std::size_t row, const std::string& field) const
{
    if (!ofLenders())
        return {row, field};
    const std::string lender = field.substr(std::min(field.size(), field.find('.') + 1));
    const auto claim = claimNamed(draft, lender + '>' + rowId(draft, m_part, row));
    return {claim.value_or(claimOf(draft, rowId(draft, m_part, row)).value_or(0)), "repoLenders"};
}

Edit SheetRows::edit(const ScenarioDraft& draft, const std::vector<CellChange>& changes, BalancingItem item) const
{
    if (!ofLenders())
        return cellEdit(draft, m_part, changes, item);
    std::vector<ClaimCell> cells;
    for (const CellChange& change : changes)
        cells.push_back({change.row, change.field.info.key, change.value});
    return claimEdit(draft, cells, item);
}

std::vector<SheetColumn> SheetRows::toldColumns(const ScenarioDraft& draft, const std::vector<SheetColumn>& shown) const
{
    if (!ofLenders())
        return shown;
    std::vector<SheetColumn> columns = sheetColumns(draft, Part::Dealers);
    std::ranges::move(shareColumns(draft), std::back_inserter(columns));
    return columns;
}

} // namespace waterhammer
