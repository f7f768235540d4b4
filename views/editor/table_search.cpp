// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in a table by name, field or value.
#include "views/editor/table_page.h"

#include "views/editor/note_line.h"

#include <QLineEdit>

namespace waterhammer {

void TablePage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

/// The next cell, name or head that contains the text; all of it is looked through once.
void TablePage::search(bool forward)
{
    const QString wanted = m_search->text().trimmed().toCaseFolded();
    const int lines = m_model->rowCount(), columns = m_model->columnCount();
    if (wanted.isEmpty() || lines == 0 || columns == 0)
        return;
    const QModelIndex here = m_view->currentIndex();
    const int cells = lines * columns, start = here.isValid() ? here.row() * columns + here.column() : 0;
    for (int i = 1; i <= cells; ++i) {
        const int at = (start + (forward ? i : cells - i)) % cells;
        const int line = at / columns, c = at % columns;
        if (m_model->line(line).kind != SheetModel::Line::Kind::Row)
            continue;
        const QModelIndex index = m_model->index(line, c);
        const SheetColumn& column = m_model->content().column(c);
        const bool head = m_model->line(line).row == 0
            && (column.head.toCaseFolded().contains(wanted) || column.name.toCaseFolded().contains(wanted));
        if (head || index.data().toString().toCaseFolded().contains(wanted)
            || index.data(Qt::EditRole).toString().toCaseFolded() == wanted) {
            m_view->setCurrentIndex(index);
            m_view->scrollTo(index);
            return;
        }
    }
    m_note->tell(tr("‘%1’ does not occur in this table.").arg(m_search->text().toHtmlEscaped()));
}

} // namespace waterhammer
