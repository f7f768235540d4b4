// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of a table: those of a spreadsheet, and Tab through the messages below its rows.
#include "views/editor/sheet_view.h"

#include "views/editor/message_strips.h"

#include <QKeyEvent>

#include <algorithm>

namespace waterhammer {

namespace {

/// Keys of the table that are more than walking and typing.
struct TableKey {
    int key;
    Qt::KeyboardModifiers modifiers;
    TableCommand command;
};

const TableKey tableKeys[] = {
    {Qt::Key_C, Qt::ControlModifier, TableCommand::Copy},
    {Qt::Key_X, Qt::ControlModifier, TableCommand::Cut},
    {Qt::Key_V, Qt::ControlModifier, TableCommand::Paste},
    {Qt::Key_D, Qt::ControlModifier, TableCommand::Fill},
    {Qt::Key_Delete, Qt::NoModifier, TableCommand::Clear},
    {Qt::Key_Insert, Qt::NoModifier, TableCommand::Add},
    {Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier, TableCommand::Duplicate},
    {Qt::Key_Delete, Qt::ControlModifier, TableCommand::Remove},
    {Qt::Key_Up, Qt::AltModifier, TableCommand::MoveUp},
    {Qt::Key_Down, Qt::AltModifier, TableCommand::MoveDown},
    {Qt::Key_F, Qt::ControlModifier, TableCommand::Find},
    {Qt::Key_Escape, Qt::NoModifier, TableCommand::Leave},
};

const TableKey* tableKey(const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const auto found = std::ranges::find_if(
        tableKeys, [&](const TableKey& k) { return k.key == key.key() && k.modifiers == modifiers; });
    return found == std::end(tableKeys) ? nullptr : found;
}

} // namespace

bool SheetView::takesKey(const QKeyEvent& key) const
{
    return tableKey(key) || key.key() == Qt::Key_F8 || key.key() == Qt::Key_F2;
}

bool SheetView::event(QEvent* event)
{
    // The table's keys come before the window's of the same name.
    if (event->type() == QEvent::ShortcutOverride && state() != EditingState
        && takesKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

bool SheetView::handleKey(const QKeyEvent& key)
{
    if (const TableKey* own = tableKey(key)) {
        Q_EMIT commanded(own->command);
        return true;
    }
    const bool control = key.modifiers() & Qt::ControlModifier;
    switch (key.key()) {
    case Qt::Key_F8:
        goToProblem(key.modifiers() & Qt::ShiftModifier ? -1 : 1);
        return !m_model.problems().empty(); // where there is none another page may have one
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (MessageStrip* strip = control && currentCell() ? m_strips->ofLine(currentIndex().row() + 1) : nullptr)
            strip->focusButton(MessageStrip::End::First);
        else
            moveBy(key.modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return !control && tabIntoMessage(key.key() == Qt::Key_Backtab);
    case Qt::Key_Space:
        return currentIndex().data(Qt::CheckStateRole).isValid()
            && m_model.setData(currentIndex(),
                currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                Qt::CheckStateRole);
    default: return false;
    }
}

/// Tab walks the cells, and out of the table at its last one, Shift+Tab at its first; with Ctrl at once.
bool SheetView::tabLeaves(const QKeyEvent& key)
{
    const bool next = key.key() == Qt::Key_Tab, previous = key.key() == Qt::Key_Backtab;
    if ((next || previous) && key.modifiers() & Qt::ControlModifier)
        return true; // between tables
    return (next || previous) && moveCursor(next ? MoveNext : MovePrevious, {}) == currentIndex();
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    if (state() != EditingState && handleKey(*event))
        event->accept();
    else if (state() != EditingState && tabLeaves(*event))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

/// Between the last cell of a row and the first of the next Tab passes through the message that stands there.
bool SheetView::tabIntoMessage(bool back)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || at.column() != (back ? 0 : m_model.columnCount() - 1))
        return false;
    const int line = at.row() + (back ? -1 : 1);
    if (line < 0 || line >= m_model.rowCount() || m_model.line(line).kind != SheetModel::Line::Kind::Message)
        return false;
    scrollTo(m_model.index(line, at.column())); // a message out of sight has no buttons
    MessageStrip* strip = m_strips->ofLine(line);
    if (strip)
        strip->focusButton(back ? MessageStrip::End::Last : MessageStrip::End::First);
    return strip;
}

void SheetView::tabOutOfMessage(std::size_t row, bool back)
{
    if (const auto line = m_model.lineOfRow(row)) {
        const int next = back ? *line : nextRowLine(*line, 1);
        setCurrentIndex(m_model.index(next, back || next == *line ? m_model.columnCount() - 1 : 0));
    }
    setFocus(back ? Qt::BacktabFocusReason : Qt::TabFocusReason);
}

} // namespace waterhammer
