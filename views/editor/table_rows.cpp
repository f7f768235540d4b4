// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that are added, copied, removed and moved.
#include "views/editor/table_page.h"

#include "model/editing/scenario_editing.h"
#include "views/editor/note_line.h"

namespace waterhammer {

void TablePage::addRow()
{
    if (!m_draft)
        return;
    const std::size_t row = m_model->rows();
    const std::string column = m_view->currentCell() ? m_view->currentCell()->column : std::string("name");
    ScenarioDraft after = *m_draft;
    waterhammer::addRow(after, part(), m_day);
    request(
        tr("add %1").arg(rowTitle(after, part(), row)),
        [p = part(), day = m_day](ScenarioDraft& d) { waterhammer::addRow(d, p, day); }, row);
    selectCell({row, hasNames(part()) ? "name" : column});
    focusTable();
}

void TablePage::duplicateRow()
{
    const auto row = currentRow();
    if (!row)
        return;
    ScenarioDraft after = *m_draft;
    const std::size_t copy = waterhammer::duplicateRow(after, part(), *row);
    const std::string column = m_view->currentCell()->column;
    const QString name = rowTitle(after, part(), copy);
    request(
        tr("duplicate %1").arg(titleOf(*row)),
        [p = part(), r = *row](ScenarioDraft& d) { waterhammer::duplicateRow(d, p, r); }, copy);
    selectCell({copy, column});
    focusTable();
    if (part() != Part::Dealers)
        return;
    m_note->tell(
        tr("<b>%1</b> is the last row, so that no other dealer moves in the graph.").arg(name.toHtmlEscaped()));
    if (ScenarioDraft tried = after; copyExposures(tried, *row, copy) > 0)
        m_note->addButton(tr("Also copy exposures"), QStringLiteral("copyExposures"), [this, r = *row, copy] {
            m_note->clearButtons();
            request(
                tr("copy exposures"), [r, copy](ScenarioDraft& d) { copyExposures(d, r, copy); }, copy);
        });
}

void TablePage::removeRow()
{
    const auto row = currentRow();
    if (!row)
        return;
    ScenarioDraft after = *m_draft;
    const BalancingItem item = m_model->balancingItem();
    const Removed removed = waterhammer::removeRow(after, part(), *row, item);
    const QString name = titleOf(*row);
    QStringList with;
    if (removed.exposures > 0)
        with += tr("%n exposure(s)", nullptr, static_cast<int>(removed.exposures));
    if (removed.events > 0)
        with += tr("%n event(s)", nullptr, static_cast<int>(removed.events));
    if (removed.policies > 0)
        with += tr("%n policies", nullptr, static_cast<int>(removed.policies));
    if (removed.positions > 0)
        with += tr("%n position(s)", nullptr, static_cast<int>(removed.positions));
    const std::string column = m_view->currentCell()->column;
    request(
        tr("remove %1").arg(name),
        [p = part(), r = *row, item](ScenarioDraft& d) { waterhammer::removeRow(d, p, r, item); }, *row);
    selectCell({*row, column});
    m_note->tell(with.isEmpty() ? tr("<b>%1</b> removed.").arg(name.toHtmlEscaped())
                                : tr("<b>%1</b> removed, and with it %2 that named it.")
                                      .arg(name.toHtmlEscaped(), with.join(QStringLiteral(", "))));
    m_note->addButton(tr("Undo"), QStringLiteral("noteUndo"), [this] { Q_EMIT undoRequested(); });
    focusTable();
}

void TablePage::moveRow(int by)
{
    const auto row = currentRow();
    if (!row || (by < 0 && *row == 0) || (by > 0 && *row + 1 >= m_model->rows()))
        return;
    if (m_model->sortedBy()) {
        m_note->tell(
            tr("The table is sorted. Click the head until the order of the file is back, then rows can be moved."));
        return;
    }
    const std::size_t to = by < 0 ? *row - 1 : *row + 1;
    const std::string column = m_view->currentCell()->column;
    const QString name = titleOf(*row);
    request(
        tr("move %1").arg(name), [p = part(), r = *row, to](ScenarioDraft& d) { waterhammer::moveRow(d, p, r, to); },
        to, QStringLiteral("move"));
    selectCell({to, column});
    if (part() == Part::Dealers)
        m_note->tell(tr("The order of the file is the order in the arcs of the graph: <b>%1</b> is now number %2.")
                         .arg(name.toHtmlEscaped())
                         .arg(to + 1));
}

} // namespace waterhammer
