// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are added, copied, removed and moved.
#include "views/editor/table_page.h"

#include "model/editing/claim_table.h"
#include "model/editing/scenario_editing.h"
#include "views/editor/note_line.h"
#include "views/editor/row_words.h"

#include <algorithm>
#include <functional>

namespace waterhammer {

void TablePage::addRow()
{
    if (!m_draft)
        return;
    if (list().ofLenders())
        return addClaim();
    const std::size_t row = m_model->content().rows();
    const std::string column = m_view->currentCell() ? m_view->currentCell()->column : std::string("name");
    const Edit add = AddRow{part(), m_day, {}};
    const QString title = rowTitle(after(add), part(), row);
    request(tr("add %1").arg(title), add, row);
    m_view->setCurrentCell({row, list().haveNames() ? "name" : column});
    focusTable();
    if (row > 0 && list().haveNames())
        m_note->tell(tr("<b>%1</b> has the middle figures of the rows above it.").arg(title.toHtmlEscaped()));
}

void TablePage::duplicateRow()
{
    const auto row = currentRow();
    if (!row || list().ofLenders())
        return;
    ScenarioDraft after = *m_draft;
    const std::size_t copy = waterhammer::duplicateRow(after, part(), *row);
    const std::string column = m_view->currentCell()->column;
    const QString name = rowTitle(after, part(), copy);
    const CopyExposures exposures{rowName(after, part(), *row), rowName(after, part(), copy)};
    request(tr("duplicate %1").arg(titleOf(*row)), DuplicateRow{part(), rowName(*m_draft, part(), *row)}, copy);
    m_view->setCurrentCell({copy, column});
    focusTable();
    if (part() != Part::Dealers)
        return;
    m_note->tell(
        tr("<b>%1</b> is the last row, so that no other dealer moves in the graph.").arg(name.toHtmlEscaped()));
    if (ScenarioDraft tried = after; copyExposures(tried, *row, copy) > 0)
        m_note->addButton(tr("Also copy exposures"), QStringLiteral("copyExposures"), [this, exposures, copy] {
            m_note->clearButtons();
            request(tr("copy exposures"), exposures, copy);
        });
}

/// "2 exposures, 1 event"
QString TablePage::wordsOf(const Removed& removed) const
{
    QStringList with;
    if (removed.exposures > 0)
        with += tr("%n exposure(s)", nullptr, static_cast<int>(removed.exposures));
    if (removed.events > 0)
        with += tr("%n event(s)", nullptr, static_cast<int>(removed.events));
    if (removed.policies > 0)
        with += tr("%n policies", nullptr, static_cast<int>(removed.policies));
    if (removed.loans > 0)
        with += tr("%n loan(s)", "on repo, by name", static_cast<int>(removed.loans));
    if (removed.positions > 0)
        with += tr("%n position(s)", nullptr, static_cast<int>(removed.positions));
    return with.join(QStringLiteral(", "));
}

/// All rows of the selection, as one step.
void TablePage::removeRows()
{
    std::vector<std::size_t> rows = m_view->selectedBlock().rows;
    const auto cell = m_view->currentCell();
    if (rows.empty() || !cell || !m_draft)
        return;
    if (list().ofLenders())
        return removeClaims(rows);
    std::ranges::sort(rows, std::greater<>{}); // from the last on, so that none moves before its turn
    const QString name =
        rows.size() == 1 ? titleOf(rows.front()) : tr("%n row(s)", nullptr, static_cast<int>(rows.size()));
    ScenarioDraft after = *m_draft;
    Removed all;
    Several remove;
    for (const std::size_t row : rows) {
        all += removeRow(after, part(), row, m_model->content().balancingItem());
        remove.edits.push_back(RemoveRow{part(), rowName(*m_draft, part(), row), m_model->content().balancingItem()});
    }
    const QString with = wordsOf(all);
    request(tr("remove %1").arg(name), remove, rows.back());
    m_view->setCurrentCell({rows.back(), cell->column});
    m_note->tell(with.isEmpty()
            ? tr("<b>%1</b> removed.").arg(name.toHtmlEscaped())
            : tr("<b>%1</b> removed, and with it %2 that named it.").arg(name.toHtmlEscaped(), with));
    m_note->addButton(tr("Undo"), QStringLiteral("noteUndo"), [this] { Q_EMIT undoRequested(); });
    focusTable();
}

void TablePage::moveRow(int by)
{
    const auto row = currentRow();
    if (list().ofLenders() || !row || (by < 0 && *row == 0) || (by > 0 && *row + 1 >= m_model->content().rows()))
        return;
    if (m_model->order().column) {
        m_note->tell(
            tr("The table is sorted. Click the head until the order of the file is back, then rows can be moved."));
        return;
    }
    const std::size_t to = by < 0 ? *row - 1 : *row + 1;
    const std::string column = m_view->currentCell()->column;
    const QString name = titleOf(*row);
    request(tr("move %1").arg(name), MoveRow{part(), rowName(*m_draft, part(), *row), to}, to,
        QStringLiteral("move %1").arg(name));
    m_view->setCurrentCell({to, column});
    if (part() == Part::Dealers)
        m_note->tell(tr("The order of the file is the order in the arcs of the graph: <b>%1</b> is now number %2.")
                         .arg(name.toHtmlEscaped())
                         .arg(to + 1));
}

/// Of the dealer whose lender the cursor is on, another one.
void TablePage::addClaim()
{
    const auto row = currentRow();
    const auto here = row ? claimAt(*m_draft, *row) : std::nullopt;
    std::vector<std::size_t> borrowers;
    if (here)
        borrowers.push_back(*here->borrower);
    else
        for (std::size_t i = 0; i < m_draft->dealers.size(); ++i)
            borrowers.push_back(i);
    for (const std::size_t borrower : borrowers)
        if (const auto claim = newClaim(*m_draft, borrower)) {
            const Edit add = withClaim(*m_draft, *claim);
            const ScenarioDraft after = this->after(add);
            const auto at = claimNamed(after, claim->lender + '>' + rowId(after, Part::Dealers, borrower));
            const QString title = list().title(after, at.value_or(0));
            request(tr("add %1").arg(title), add, at.value_or(0));
            m_view->setCurrentCell({at.value_or(0), "repoLenders"});
            m_note->tell(tr("<b>%1:</b> the share is taken from what comes from outside.").arg(title.toHtmlEscaped()));
            return focusTable();
        }
    m_note->tell(tr("There is nobody else who could lend."));
}

void TablePage::removeClaims(const std::vector<std::size_t>& rows)
{
    const QString name =
        rows.size() == 1 ? titleOf(rows.front()) : tr("%n row(s)", nullptr, static_cast<int>(rows.size()));
    const CellPlace cell = *m_view->currentCell();
    request(tr("remove %1").arg(name), withoutClaims(*m_draft, rows), rows.back());
    m_view->setCurrentCell({rows.back(), cell.column});
    m_note->tell(tr("<b>%1</b> removed: that part of the repo comes from outside.").arg(name.toHtmlEscaped()));
    m_note->addButton(tr("Undo"), QStringLiteral("noteUndo"), [this] { Q_EMIT undoRequested(); });
    focusTable();
}

} // namespace waterhammer
