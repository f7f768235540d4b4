// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are added, copied, removed and moved.
#include "views/editor/table_page.h"

#include "model/editing/scenario_editing.h"
#include "views/editor/note_line.h"

#include <algorithm>
#include <functional>

namespace waterhammer {

void TablePage::addRow()
{
    if (!m_draft || m_model->content().ofLenders())
        return;
    const std::size_t row = m_model->content().rows();
    const std::string column = m_view->currentCell() ? m_view->currentCell()->column : std::string("name");
    const Edit add = AddRow{part(), m_day, {}};
    const QString title = rowTitle(after(add), part(), row);
    request(tr("add %1").arg(title), add, row);
    m_view->setCurrentCell({row, hasNames(part()) ? "name" : column});
    focusTable();
    if (row > 0 && hasNames(part()))
        m_note->tell(tr("<b>%1</b> has the middle figures of the rows above it.").arg(title.toHtmlEscaped()));
}

void TablePage::duplicateRow()
{
    const auto row = currentRow();
    if (!row || m_model->content().ofLenders())
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
    if (removed.positions > 0)
        with += tr("%n position(s)", nullptr, static_cast<int>(removed.positions));
    return with.join(QStringLiteral(", "));
}

/// All rows of the selection, as one step.
void TablePage::removeRows()
{
    std::vector<std::size_t> rows = m_view->selectedBlock().rows;
    const auto cell = m_view->currentCell();
    if (rows.empty() || !cell || !m_draft || m_model->content().ofLenders())
        return;
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
    if (m_model->content().ofLenders() || !row || (by < 0 && *row == 0)
        || (by > 0 && *row + 1 >= m_model->content().rows()))
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

} // namespace waterhammer
