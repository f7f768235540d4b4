// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/sheet_view.h"

#include "views/editor/frozen_columns.h"
#include "views/editor/message_strips.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace waterhammer {

namespace {

constexpr double roomyLine = 25, tightLine = 23, messageLine = 29;

} // namespace

SheetView::SheetView(SheetModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new SheetHeader(this))
    , m_delegate(new SheetDelegate(this))
    , m_frozen(new FrozenColumns(*this, model))
    , m_strips(new MessageStrips(*this, model))
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
    m_frozen->setSelectionModel(selectionModel());

    connect(m_delegate, &SheetDelegate::moveOn, this, &SheetView::moveBy);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        // By hand: resets and fits of ours go through here too.
        if (!m_fitting && QGuiApplication::mouseButtons() != Qt::NoButton)
            m_ownWidths[m_model.content().column(column).key()] = width / m_theme.textScale();
        m_frozen->setColumnWidth(column, width);
        m_frozen->place();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, m_strips, &MessageStrips::place);
    connect(m_strips, &MessageStrips::repairRequested, this, &SheetView::repairRequested);
    connect(m_strips, &MessageStrips::undoRequested, this, [this] { Q_EMIT commanded(TableCommand::Undo); });
    connect(m_strips, &MessageStrips::leaveRequested, this, qOverload<>(&QWidget::setFocus));
    connect(m_strips, &MessageStrips::tabbedOut, this, &SheetView::tabOutOfMessage);
    // Connected last: the selection, which the two tables share, forgets its cell at each reset, too.
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SheetView::findCurrentAgain);
}

SheetView::~SheetView() = default;

void SheetView::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_delegate->setTheme(theme);
    m_frozen->setTheme(theme);
    m_header->setTheme(theme);
    m_strips->setTheme(theme);
    m_model.setTheme(theme);
    fitLines();
    fitColumns();
    m_strips->place();
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
    m_strips->place();
}

/// The row may have moved, or have another name now.
void SheetView::findCurrentAgain()
{
    if (!m_current || !m_model.content().draft())
        return;
    CellPlace place = *m_current;
    const ScenarioDraft& draft = *m_model.content().draft();
    const bool stays =
        place.row < m_model.content().rows() && m_model.content().list().nameOf(draft, place.row) == m_currentId;
    if (!stays && !m_currentId.empty())
        place.row = m_model.content().list().named(draft, m_currentId).value_or(place.row);
    setCurrentCell(place);
}

std::optional<CellPlace> SheetView::currentCell() const
{
    const QModelIndex at = currentIndex();
    if (!at.isValid() || m_model.line(at.row()).kind != SheetModel::Line::Kind::Row)
        return {};
    return CellPlace{m_model.line(at.row()).row, m_model.content().column(at.column()).key()};
}

void SheetView::setCurrentCell(const CellPlace& place)
{
    if (m_model.content().rows() == 0)
        return;
    const auto line = m_model.lineOfRow(std::min(place.row, m_model.content().rows() - 1));
    const auto column = m_model.content().columnOfKey(place.column);
    if (line)
        setCurrentIndex(
            m_model.index(*line, column.value_or(std::min(FrozenColumns::count, m_model.columnCount() - 1))));
}

void SheetView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (const auto place = currentCell()) {
        m_current = place;
        m_currentId = m_model.content().list().nameOf(*m_model.content().draft(), place->row);
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
        return m_model.content().rows() > 0 ? m_model.index(*m_model.lineOfRow(m_model.rowsInOrder().front()), 0)
                                            : QModelIndex();
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
    m_delegate->commit();
    const auto& problems = m_model.problems().all();
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
    // With what is wrong and its repairs, which stand in the line below.
    scrollTo(m_model.index(std::min(currentIndex().row() + 1, m_model.rowCount() - 1), currentIndex().column()));
    scrollTo(currentIndex());
    setFocus();
}

bool SheetView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    m_delegate->openedByTyping(trigger == AnyKeyPressed);
    return QTableView::edit(index, trigger, event);
}

void SheetView::moveEvent(QMoveEvent* event)
{
    QTableView::moveEvent(event);
    m_strips->place();
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    m_frozen->place();
    m_strips->place();
}

void SheetView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_frozen->place();
    m_strips->place();
}

void SheetView::updateGeometries()
{
    QTableView::updateGeometries();
    m_frozen->place();
    m_strips->place();
}

/// Widths of the design, spread over the room there is; where it does not suffice the table scrolls.
void SheetView::setColumnWidths(ColumnWidths widths)
{
    m_ownWidths = std::move(widths);
    fitColumns();
}

/// So that no figure of the last two lines is cut, which are the longest of their columns: the number of the last row,
/// and the sum. They may be drawn condensed.
double SheetView::leastWidth(int c) const
{
    constexpr double beside = 13;
    const SheetColumn& column = m_model.content().column(c);
    double least = m_theme.length(column.width);
    if (!column.rightAligned)
        return least;
    const QFontMetricsF metrics(m_theme.condensed(type::table, QFont::DemiBold));
    int looked = 0;
    for (int line = m_model.rowCount() - 1; line >= 0 && looked < 2; --line) {
        if (m_model.line(line).kind == SheetModel::Line::Kind::Message)
            continue; // it runs over all columns
        least = std::max(least, metrics.horizontalAdvance(m_model.index(line, c).data().toString()) + beside);
        ++looked;
    }
    return least;
}

/// Columns that somebody made as wide as they are stay so; the others share the rest.
void SheetView::fitColumns()
{
    if (m_model.columnCount() == 0)
        return;
    const auto own = [this](int c) -> std::optional<double> {
        const auto found = m_ownWidths.find(m_model.content().column(c).key());
        return found == m_ownWidths.end() ? std::nullopt : std::optional(m_theme.length(found->second));
    };
    double wanted = 0, taken = 0;
    std::vector<double> least;
    for (int c = 0; c < m_model.columnCount(); ++c) {
        least.push_back(leastWidth(c));
        if (const auto width = own(c))
            taken += *width;
        else
            wanted += least.back();
    }
    const double stretch = wanted > 0 ? std::max(1.0, (viewport()->width() - taken) / wanted) : 1;
    const QScopedValueRollback fitting(m_fitting, true);
    double edge = 0;
    for (int c = 0; c < m_model.columnCount(); ++c) {
        const double next = edge + own(c).value_or(stretch * least[static_cast<std::size_t>(c)]);
        setColumnWidth(c, static_cast<int>(next) - static_cast<int>(edge));
        m_frozen->setColumnWidth(c, columnWidth(c));
        edge = next;
    }
}

void SheetView::fitLines()
{
    const bool open = !m_model.problems().empty();
    const int height = static_cast<int>(m_theme.length(open ? tightLine : roomyLine));
    for (QTableView* table : std::initializer_list<QTableView*>{this, m_frozen}) {
        table->verticalHeader()->setMinimumSectionSize(8);
        table->verticalHeader()->setDefaultSectionSize(height);
        for (int line = 0; line < m_model.rowCount(); ++line)
            table->setRowHeight(line,
                m_model.line(line).kind == SheetModel::Line::Kind::Message
                    ? static_cast<int>(m_theme.length(messageLine))
                    : height);
    }
}

} // namespace waterhammer
