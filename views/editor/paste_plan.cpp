// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/paste_plan.h"

#include "views/editor/cell_reading.h"

#include <algorithm>
#include <utility>

namespace waterhammer {

namespace {

class Planner {
public:
    Planner(const PasteBlock& block, const Placement& place, const SheetModel& sheet, const ScenarioDraft& draft)
        : m_block(block)
        , m_place(place)
        , m_sheet(sheet)
        , m_draft(draft)
    {
    }

    [[nodiscard]] bool repeatsIn(const SheetView::Block& selected) const
    {
        const bool plain = m_place.headLines == 0 && m_place.nameColumns == 0;
        return plain && selected.rows.size() * selected.columns.size() > 1 && selected.rows.size() % height() == 0
            && selected.columns.size() % width() == 0;
    }

    void repeat(const SheetView::Block& selected)
    {
        for (std::size_t r = 0; r < selected.rows.size(); ++r)
            for (std::size_t c = 0; c < selected.columns.size(); ++c)
                if (const auto& line = m_block.rows[r % height()]; c % width() < line.size())
                    put(selected.rows[r], selected.columns[c], line[c % width()]);
    }

    void placeLines(const std::vector<std::size_t>& order, std::size_t rows)
    {
        std::size_t added = m_sheet.content().rows();
        noteStrangers();
        for (std::size_t line = 0; line < height(); ++line) {
            const int at = m_place.row[line];
            if (at >= 0)
                placeLine(m_block.rows[line], order[static_cast<std::size_t>(at)], false);
            else if (at == Placement::beyond && added < rows)
                placeLine(m_block.rows[line], added++, true);
        }
        m_plan.rows = added - m_sheet.content().rows();
    }

    PastePlan m_plan;

private:
    [[nodiscard]] std::size_t height() const { return m_block.rows.size(); }
    [[nodiscard]] std::size_t width() const { return static_cast<std::size_t>(m_block.columnCount()); }

    void noteStrangers()
    {
        for (std::size_t c = static_cast<std::size_t>(m_place.nameColumns); m_place.headLines > 0 && c < width(); ++c)
            if (m_place.column[c] == Placement::skipped && c < m_block.rows.front().size())
                m_plan.strangers += m_block.rows.front()[c].text;
    }

    /// Names are written to rows that are new: the others have them. Who finances whom is one thing with how much: a
    /// line of which a cell is refused leaves its row as it was, or the figure of another claim would become its own.
    void placeLine(const std::vector<PastedCell>& line, std::size_t row, bool isNew)
    {
        const bool claims = m_sheet.content().ofLenders();
        if (claims && std::ranges::all_of(line, [](const PastedCell& cell) { return cell.text.isEmpty(); }))
            return; // says of nobody anything
        const std::size_t refused = m_plan.refused.size();
        placeCells(line, row, isNew);
        if (claims && m_plan.refused.size() > refused) {
            std::erase_if(m_plan.changes, [row](const CellChange& change) { return change.row == row; });
            std::erase_if(m_plan.pasted, [row](const auto& cell) { return cell.first == row; });
        }
    }

    void placeCells(const std::vector<PastedCell>& line, std::size_t row, bool isNew)
    {
        for (std::size_t c = isNew ? 0 : static_cast<std::size_t>(m_place.nameColumns); c < line.size(); ++c)
            if (m_place.column[c] != Placement::skipped)
                put(row, m_place.column[c], line[c]);
            else if (m_place.headLines == 0 && !line[c].text.isEmpty())
                ++m_plan.outside;
    }

    void put(std::size_t row, int c, const PastedCell& from)
    {
        const SheetColumn& column = m_sheet.content().column(c);
        if (column.kind != SheetColumn::Kind::Field)
            return; // worked out
        if (!column.field.infoAt(m_draft, row)) {
            m_plan.outside += from.text.isEmpty() ? 0 : 1;
            return;
        }
        const auto value = pastedValue(column, m_draft, row, from, m_sheet.content().numbers());
        if (!value) {
            m_plan.refused[column.field.path(m_draft, m_sheet.content().part(), row)] = from.text;
            return;
        }
        m_plan.changes.push_back({row, column.field, *value});
        if (!m_sheet.content().ofLenders()) // an event's kind says which other fields it has
            setCell(m_draft, m_sheet.content().part(), m_plan.changes.back());
        m_plan.pasted.insert({row, column.key()});
    }

    const PasteBlock& m_block;
    const Placement& m_place;
    const SheetModel& m_sheet;
    ScenarioDraft m_draft; ///< with what has been placed so far
};

} // namespace

PastePlan planPaste(const PasteBlock& block, const Placement& place, const SheetModel& sheet,
    const ScenarioDraft& draft, const std::vector<std::size_t>& order, const SheetView::Block& selected,
    std::size_t rows)
{
    Planner planner(block, place, sheet, draft);
    if (planner.repeatsIn(selected))
        planner.repeat(selected);
    else
        planner.placeLines(order, rows);
    return std::move(planner.m_plan);
}

} // namespace waterhammer
