// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/sheet_view.h"

#include "views/editor/message_strip.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <ranges>
#include <set>

namespace waterhammer {

namespace {

constexpr double roomyLine = 25, tightLine = 23, messageLine = 29;
constexpr int frozenColumns = 3;

/// Keys of the table that are more than walking and typing.
struct TableKey {
    int key;
    Qt::KeyboardModifiers modifiers;
    void (SheetView::*signal)();
};

const TableKey tableKeys[] = {
    {Qt::Key_C, Qt::ControlModifier, &SheetView::copyRequested},
    {Qt::Key_X, Qt::ControlModifier, &SheetView::cutRequested},
    {Qt::Key_V, Qt::ControlModifier, &SheetView::pasteRequested},
    {Qt::Key_D, Qt::ControlModifier, &SheetView::fillRequested},
    {Qt::Key_Delete, Qt::NoModifier, &SheetView::clearRequested},
    {Qt::Key_Insert, Qt::NoModifier, &SheetView::addRequested},
    {Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier, &SheetView::duplicateRequested},
    {Qt::Key_Delete, Qt::ControlModifier, &SheetView::removeRequested},
    {Qt::Key_F, Qt::ControlModifier, &SheetView::findRequested},
    {Qt::Key_Escape, Qt::NoModifier, &SheetView::leaveRequested},
};

const TableKey* tableKey(const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const auto found = std::ranges::find_if(
        tableKeys, [&](const TableKey& k) { return k.key == key.key() && k.modifiers == modifiers; });
    return found == std::end(tableKeys) ? nullptr : found;
}

} // namespace

SheetView::SheetView(SheetModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new SheetHeader(this))
    , m_delegate(new SheetDelegate(this))
    , m_frozenDelegate(new SheetDelegate(this))
    , m_frozen(new QTableView(this))
{
    setHorizontalHeader(m_header);
    verticalHeader()->hide();
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTableView, QTableView:focus { border: 0; }")); // the cursor's cell shows the focus
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ContiguousSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(true);
    setModel(&m_model);

    m_frozen->setObjectName(QStringLiteral("frozenColumns"));
    m_frozen->setModel(&m_model);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setItemDelegate(m_frozenDelegate);
    auto* head = new SheetHeader(m_frozen);
    head->setObjectName(QStringLiteral("frozenHeader"));
    m_frozen->setHorizontalHeader(head);
    m_frozen->verticalHeader()->hide();
    m_frozen->setShowGrid(false);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->setVerticalScrollMode(ScrollPerPixel);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->hide();

    connect(m_delegate, &SheetDelegate::moveOn, this, &SheetView::moveBy);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        // By hand: resets and fits of ours go through here too.
        if (!m_fitting && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_ownWidths[m_model.column(column).key()] = width / m_theme.textScale();
        m_frozen->setColumnWidth(column, width);
        placeFrozen();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SheetView::placeStrips);
    // Connected last: the selection, which the two tables share, forgets its cell at each reset, too.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SheetView::findCurrentAgain);
}

SheetView::~SheetView() = default;

void SheetView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_frozenDelegate->setTheme(theme);
    m_header->setTheme(theme);
    static_cast<SheetHeader*>(m_frozen->horizontalHeader())->setTheme(theme);
    qDeleteAll(m_strips | std::views::values);
    m_strips.clear();
    m_model.setTheme(theme);
    fitLines();
    fitColumns();
    placeStrips();
}

void SheetView::initViewItemOption(QStyleOptionViewItem* option) const
{
    QTableView::initViewItemOption(option);
    option->features &= ~QStyleOptionViewItem::Alternate;
}

void SheetView::reset()
{
    QTableView::reset();
    fitLines();
    fitColumns();
    placeStrips();
}

/// The row may have moved, or have another name now.
void SheetView::findCurrentAgain()
{
    if (!m_current || !m_model.draft())
        return;
    CellPlace place = *m_current;
    const ScenarioDraft& draft = *m_model.draft();
    const bool stays = place.row < m_model.rows() && rowId(draft, m_model.part(), place.row) == m_currentId;
    if (!stays && !m_currentId.empty())
        place.row = rowOf(draft, m_model.part(), m_currentId).value_or(place.row);
    setCurrentCell(place);
}

std::optional<CellPlace> SheetView::currentCell() const
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || m_model.line(at.row()).kind != SheetModel::Line::Kind::Row)
        return {};
    return CellPlace{m_model.line(at.row()).row, m_model.column(at.column()).key()};
}

void SheetView::setCurrentCell(const CellPlace& place)
{
    if (m_model.rows() == 0)
        return;
    const auto line = m_model.lineOfRow(std::min(place.row, m_model.rows() - 1));
    const auto column = m_model.columnOfKey(place.column);
    if (line)
        setCurrentIndex(m_model.index(*line, column.value_or(std::min(frozenColumns, m_model.columnCount() - 1))));
}

void SheetView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (const auto place = currentCell()) {
        m_current = place;
        m_currentId = rowId(*m_model.draft(), m_model.part(), place->row);
    }
    viewport()->update();
    Q_EMIT currentCellChanged();
}

SheetView::Block SheetView::selectedBlock() const
{
    Block block;
    std::set<int> lines, columns;
    for (const QModelIndex& at : selectionModel()->selectedIndexes())
        if (m_model.line(at.row()).kind == SheetModel::Line::Kind::Row) {
            lines.insert(at.row());
            columns.insert(at.column());
        }
    if (lines.empty() && currentCell()) {
        lines.insert(currentIndex().row());
        columns.insert(currentIndex().column());
    }
    for (const int line : lines)
        block.rows.push_back(m_model.line(line).row);
    block.columns.assign(columns.begin(), columns.end());
    return block;
}

int SheetView::nextRowLine(int from, int direction) const
{
    int at = from + direction;
    while (at >= 0 && at < m_model.rowCount() && m_model.line(at).kind != SheetModel::Line::Kind::Row)
        at += direction;
    return at >= 0 && at < m_model.rowCount() ? at : from;
}

QModelIndex SheetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return m_model.rows() > 0 ? m_model.index(*m_model.lineOfRow(m_model.rowsInOrder().front()), 0) : QModelIndex();
    const bool far = modifiers & Qt::ControlModifier;
    const int first = nextRowLine(-1, 1), last = nextRowLine(m_model.rowCount(), -1), end = m_model.columnCount() - 1;
    int line = at.row(), column = at.column();
    const auto page = [&](int direction) {
        const int lines = std::max(1, viewport()->height() / std::max(1, this->rowHeight(at.row())) - 1);
        for (int i = 0; i < lines; ++i)
            line = nextRowLine(line, direction);
    };
    switch (action) {
    case MoveUp: line = far ? first : nextRowLine(line, -1); break;
    case MoveDown: line = far ? last : nextRowLine(line, 1); break;
    case MoveLeft: column = far ? 0 : std::max(0, column - 1); break;
    case MoveRight: column = far ? end : std::min(end, column + 1); break;
    case MoveHome:
        column = 0;
        line = far ? first : line;
        break;
    case MoveEnd:
        column = end;
        line = far ? last : line;
        break;
    case MovePageUp: page(-1); break;
    case MovePageDown: page(1); break;
    case MoveNext:
        if (++column > end) { // Tab at the end goes on in the next row
            const int next = nextRowLine(line, 1);
            column = next == line ? end : 0;
            line = next;
        }
        break;
    case MovePrevious:
        if (--column < 0) {
            const int before = nextRowLine(line, -1);
            column = before == line ? 0 : end;
            line = before;
        }
        break;
    }
    return m_model.index(line, column);
}

void SheetView::moveBy(int rows, int columns)
{
    const QModelIndex to = columns != 0 ? moveCursor(columns > 0 ? MoveNext : MovePrevious, {})
                                        : moveCursor(rows > 0 ? MoveDown : MoveUp, {});
    if (to.isValid())
        setCurrentIndex(to);
    setFocus();
}

void SheetView::goToProblem(int direction)
{
    const auto& problems = m_model.problems();
    if (problems.empty())
        return;
    const auto lineOf = [&](const RowProblem& p) { return m_model.lineOfRow(p.row).value_or(0); };
    const int here = currentIndex().isValid() ? currentIndex().row() : -1;
    const RowProblem* best = nullptr;
    for (const RowProblem& p : problems) {
        const bool ahead = direction > 0 ? lineOf(p) > here : lineOf(p) < here;
        const bool closer = !best || (direction > 0 ? lineOf(p) < lineOf(*best) : lineOf(p) > lineOf(*best));
        if (ahead && closer)
            best = &p;
    }
    if (!best) // round the corner
        best = direction > 0 ? &problems.front() : &problems.back();
    setCurrentCell({best->row, best->column});
    scrollTo(currentIndex());
    setFocus();
}

bool SheetView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    m_delegate->openedByTyping(trigger == AnyKeyPressed);
    return QTableView::edit(index, trigger, event);
}

bool SheetView::takesKey(const QKeyEvent& key) const
{
    const bool reorder = key.modifiers() & Qt::AltModifier && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
    return tableKey(key) || reorder || key.key() == Qt::Key_F8 || key.key() == Qt::Key_F2;
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
        (this->*own->signal)();
        return true;
    }
    const bool alt = key.modifiers() & Qt::AltModifier, control = key.modifiers() & Qt::ControlModifier;
    switch (key.key()) {
    case Qt::Key_F8: goToProblem(key.modifiers() & Qt::ShiftModifier ? -1 : 1); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            Q_EMIT moveRowRequested(key.key() == Qt::Key_Up ? -1 : 1);
        return alt;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (MessageStrip* strip = control && currentCell() ? stripOfLine(currentIndex().row() + 1) : nullptr)
            strip->focusButton(MessageStrip::End::First);
        else
            moveBy(key.modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return tabIntoMessage(key.key() == Qt::Key_Backtab);
    case Qt::Key_Space:
        return currentIndex().data(Qt::CheckStateRole).isValid()
            && m_model.setData(currentIndex(),
                currentIndex().data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                Qt::CheckStateRole);
    default: return false;
    }
}

/// Tab walks the cells, and out of the table at its last one, Shift+Tab at its first.
bool SheetView::tabLeaves(const QKeyEvent& key)
{
    const bool next = key.key() == Qt::Key_Tab, previous = key.key() == Qt::Key_Backtab;
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

MessageStrip* SheetView::stripOfLine(int line) const
{
    if (line < 0 || line >= m_model.rowCount() || m_model.line(line).kind != SheetModel::Line::Kind::Message)
        return nullptr;
    const auto found = m_strips.find(m_model.line(line).row);
    return found == m_strips.end() ? nullptr : found->second;
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
    MessageStrip* strip = stripOfLine(line);
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

void SheetView::moveEvent(QMoveEvent* event)
{
    QTableView::moveEvent(event);
    placeStrips();
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    placeFrozen();
    placeStrips();
}

void SheetView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    placeFrozen();
    placeStrips();
}

void SheetView::updateGeometries()
{
    QTableView::updateGeometries();
    placeFrozen();
    placeStrips();
}

/// Widths of the design, spread over the room there is; where it does not suffice the table scrolls.
void SheetView::setColumnWidths(ColumnWidths widths)
{
    m_ownWidths = std::move(widths);
    fitColumns();
}

/// Columns that somebody made as wide as they are stay so; the others share the rest.
void SheetView::fitColumns()
{
    if (m_model.columnCount() == 0)
        return;
    const auto own = [this](int c) -> std::optional<double> {
        const auto found = m_ownWidths.find(m_model.column(c).key());
        return found == m_ownWidths.end() ? std::nullopt : std::optional(m_theme.length(found->second));
    };
    double wanted = 0, taken = 0;
    for (int c = 0; c < m_model.columnCount(); ++c)
        if (const auto width = own(c))
            taken += *width;
        else
            wanted += m_theme.length(m_model.column(c).width);
    const double stretch = wanted > 0 ? std::max(1.0, (viewport()->width() - taken) / wanted) : 1;
    const QScopedValueRollback fitting(m_fitting, true);
    double edge = 0;
    for (int c = 0; c < m_model.columnCount(); ++c) {
        const double next = edge + own(c).value_or(stretch * m_theme.length(m_model.column(c).width));
        setColumnWidth(c, static_cast<int>(next) - static_cast<int>(edge));
        m_frozen->setColumnWidth(c, columnWidth(c));
        edge = next;
    }
}

void SheetView::fitLines()
{
    const bool open = !m_model.problems().empty();
    const int height = static_cast<int>(m_theme.length(open ? tightLine : roomyLine));
    for (QTableView* table : {static_cast<QTableView*>(this), m_frozen}) {
        table->verticalHeader()->setMinimumSectionSize(8);
        table->verticalHeader()->setDefaultSectionSize(height);
        for (int line = 0; line < m_model.rowCount(); ++line)
            table->setRowHeight(line,
                m_model.line(line).kind == SheetModel::Line::Kind::Message
                    ? static_cast<int>(m_theme.length(messageLine))
                    : height);
    }
}

void SheetView::placeFrozen()
{
    const bool scrolled = horizontalScrollBar()->value() > 0;
    m_frozen->setVisible(scrolled);
    if (!scrolled)
        return;
    int width = 0;
    for (int c = 0; c < std::min(frozenColumns, m_model.columnCount()); ++c)
        width += columnWidth(c);
    for (int c = 0; c < m_model.columnCount(); ++c)
        m_frozen->setColumnHidden(c, c >= frozenColumns);
    m_frozen->setGeometry(frameWidth(), frameWidth(), width, viewport()->height() + horizontalHeader()->height());
    m_frozen->horizontalScrollBar()->setValue(0);
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_frozen->raise();
}

/// Strips stand over the lines kept free for them, as wide as the window, wherever the columns are scrolled to.
void SheetView::placeStrips()
{
    if (m_placing)
        return;
    m_placing = true;
    std::set<std::size_t> seen;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const auto& at = m_model.line(line);
        const int y = rowViewportPosition(line), height = this->rowHeight(line);
        const RowProblem* problem = at.kind == SheetModel::Line::Kind::Message ? m_model.worstOf(at.row) : nullptr;
        if (!problem || y + height < 0 || y >= viewport()->height())
            continue;
        MessageStrip*& strip = m_strips[at.row];
        const bool focused = strip && strip->isAncestorOf(QApplication::focusWidget());
        if (strip && strip->what() != problem->what && !focused) {
            strip->deleteLater();
            strip = nullptr;
        }
        if (!strip) {
            strip = new MessageStrip(*problem, m_model.problemCountOf(at.row) - 1, m_theme, parentWidget());
            connect(strip, &MessageStrip::repairRequested, this, &SheetView::repairRequested);
            connect(strip, &MessageStrip::undoRequested, this, &SheetView::undoRequested);
            connect(strip, &MessageStrip::leaveRequested, this, qOverload<>(&QWidget::setFocus));
            connect(
                strip, &MessageStrip::tabbedOut, this, [this, row = at.row](bool back) { tabOutOfMessage(row, back); });
        }
        // Beside the table: there the frozen columns cannot cover it, and assistive technology, which finds nothing
        // but cells in a table, meets its buttons.
        strip->setGeometry(QRect(mapToParent(viewport()->pos()) + QPoint(0, y),
            QSize(viewport()->width(), std::min(height, viewport()->height() - y))));
        strip->setVisible(y >= 0);
        strip->raise();
        seen.insert(at.row);
    }
    for (auto it = m_strips.begin(); it != m_strips.end();) {
        if (seen.contains(it->first)) {
            ++it;
            continue;
        }
        if (it->second->isAncestorOf(QApplication::focusWidget()))
            setFocus();
        it->second->hide();
        it->second->deleteLater();
        it = m_strips.erase(it);
    }
    m_placing = false;
}

} // namespace waterhammer
