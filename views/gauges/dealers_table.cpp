// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/dealers_table.h"

#include "model/analysis/scale.h"
#include "model/lesson/controls.h"
#include "views/gauges/dealers_delegate.h"
#include "views/gauges/dealers_model.h"
#include "views/gauges/panel_head.h"
#include "views/numbers.h"
#include "views/shown/my_bank.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFontMetrics>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

/// Widths of columns, px of the design.
constexpr double stanceWidth = 24, nameWidth = 58, numberWidth = 44, widestBullet = 100, equityWidth = 46,
                 boundWidth = 52, sellsWidth = 44, figureMargin = 12, leastBullet = 40, nameMargin = 10;
constexpr int frame = 2; ///< px, for the focus
constexpr double rowHeight = 23, lowestRow = 14, headHeight = 25, lowHead = 20;

} // namespace

DealersTable::DealersTable(QWidget* parent)
    : Panel(parent)
    , m_head(new PanelHead(this))
    , m_table(new QTableView(this))
    , m_model(new DealersModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_delegate(new DealersDelegate(this))
{
    setObjectName(QStringLiteral("dealers"));
    setAccessibleName(tr("Dealers"));
    m_head->setTitle(tr("Dealers"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(DealersModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setDynamicSortFilter(false);
    buildTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
}

void DealersTable::buildTable()
{
    m_table->setObjectName(QStringLiteral("dealersTable"));
    m_table->setAccessibleName(tr("Dealers"));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    QHeaderView* heads = m_table->horizontalHeader();
    heads->setObjectName(QStringLiteral("dealersHeadings"));
    heads->setSectionResizeMode(QHeaderView::Fixed);
    heads->setMinimumSectionSize(1);
    heads->setSortIndicatorClearable(true);
    heads->setSortIndicator(-1, Qt::AscendingOrder);
    heads->setHighlightSections(false);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DealersTable::currentChanged);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { edit(selectionAt(index)); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &DealersTable::showMenu);
    themeChanged();
}

void DealersTable::look(const Shown& shown, Changes changes)
{
    m_run = shown.run;
    m_moment = shown.moment;
    m_selection = shown.selection;
    if (changes & (Change::Run | Change::Others))
        showRun(shown.scales);
    if (changes & Change::Moment)
        showMoment();
    if (changes & (Change::Run | Change::Selection))
        showSelection();
    if (changes & Change::State)
        fade(shown.outOfDate);
}

void DealersTable::showRun(const RunScales& scales)
{
    m_showing = true;
    m_model->setRun(m_run, scales);
    if (!m_moment.moving)
        m_sorted->sort(m_sorted->sortColumn(), m_sorted->sortOrder());
    m_showing = false;
    arrangeColumns();
}

void DealersTable::showMoment()
{
    m_model->setMoment(m_moment);
    if (!m_moment.moving && m_sorted->sortColumn() >= 0)
        m_sorted->sort(m_sorted->sortColumn(), m_sorted->sortOrder());
}

void DealersTable::fit(const Room& room)
{
    m_head->setVisible(!room.titled);
    arrangeColumns();
}

std::optional<Hint> DealersTable::placeOf(const Control& control) const
{
    if (control.role != ControlRole::Dealers)
        return {};
    const auto dealer = m_run ? indexOfDealer(control.name, m_run->scenario()) : std::nullopt;
    if (!dealer)
        return control.name.empty() ? std::optional(Hint{m_table, {}}) : std::nullopt;
    QRect row =
        m_table->visualRect(m_sorted->mapFromSource(m_model->index(static_cast<int>(*dealer), DealersModel::Name)));
    row.setRight(m_table->viewport()->width() - 1);
    return Hint{m_table->viewport(), {}, QRectF(row)};
}

void DealersTable::showSelection()
{
    const auto dealer =
        m_run && m_selection.kind == Selection::Kind::Dealer ? m_selection.indexIn(m_run->scenario()) : std::nullopt;
    m_showing = true;
    if (!dealer) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    } else {
        const QModelIndex at = m_sorted->mapFromSource(m_model->index(static_cast<int>(*dealer), DealersModel::Name));
        // Rows marked together by hand stay so while their dealer does. In words, as the view itself would look at the
        // keys that are down: Ctrl+Z would mark one row more.
        if (m_table->currentIndex().row() != at.row() || !m_table->selectionModel()->isSelected(at))
            m_table->selectionModel()->setCurrentIndex(
                at, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_showing = false;
}

void DealersTable::currentChanged()
{
    const QModelIndex current = m_table->currentIndex();
    if (m_showing || !current.isValid())
        return;
    m_selection = selectionAt(current);
    Q_EMIT asked(Select{m_selection});
}

void DealersTable::edit(const Selection& dealer)
{
    Q_EMIT asked(Select{dealer});
    Q_EMIT asked(OpenEditor{{sectionOf(dealer), {}}});
}

Selection DealersTable::selectionAt(const QModelIndex& sorted) const
{
    const QModelIndex index = m_sorted->mapToSource(sorted);
    return index.isValid() ? dealerSelection(m_run->scenario(), static_cast<std::size_t>(index.row())) : Selection{};
}

QString DealersTable::selectedRowsAsText(bool withHeadings) const
{
    QStringList lines;
    const auto line = [this](const auto& cell) {
        QStringList cells;
        for (int column = 0; column < DealersModel::columnTotal; ++column)
            cells << cell(column);
        return cells.join(QLatin1Char('\t'));
    };
    if (withHeadings)
        lines << line([this](int column) {
            const QString title = m_model->headerData(column, Qt::Horizontal).toString();
            return title.isEmpty() ? tr("State") : title;
        });
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex& row : rows)
        lines << line(
            [&row](int column) { return row.siblingAtColumn(column).data(DealersModel::CopyRole).toString(); });
    return lines.isEmpty() ? QString() : lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void DealersTable::copy(bool withHeadings) const
{
    if (const QString text = selectedRowsAsText(withHeadings); !text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void DealersTable::showMenu(const QPoint& at)
{
    const QModelIndex index = m_table->indexAt(at);
    QMenu menu(this);
    if (index.isValid()) {
        const Selection dealer = selectionAt(index);
        menu.addAction(tr("Edit this dealer"), this, [=, this] { edit(dealer); });
        menu.addAction(tr("Why?"), this, [=, this] { Q_EMIT asked(AskWhy{dealer}); });
        if (m_run->draft) {
            QAction* mine =
                menu.addAction(tr("My bank"), this, [=, this] { Q_EMIT asked(markMyBank(*m_run->draft, dealer)); });
            mine->setObjectName(QStringLiteral("myBank"));
            mine->setCheckable(true);
            mine->setChecked(isMyBank(*m_run->draft, dealer));
        }
        menu.addSeparator();
        menu.addAction(tr("Copy the selected rows"), this, [this] { copy(false); })->setShortcut(QKeySequence::Copy);
        menu.addAction(tr("Copy with headings"), this, [this] { copy(true); });
        menu.addSeparator();
    }
    QAction* order = menu.addAction(tr("Order of the file"), this,
        [this] { m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); });
    order->setEnabled(m_sorted->sortColumn() >= 0);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

bool DealersTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QModelIndex current = m_table->currentIndex();
    if (key->matches(QKeySequence::Copy)) {
        copy(false);
        return true;
    }
    if (current.isValid()
        && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2)) {
        edit(selectionAt(current));
        return true;
    }
    if (current.isValid() && key->key() == Qt::Key_Space) {
        Q_EMIT asked(AskWhy{selectionAt(current)});
        return true;
    }
    return false;
}

void DealersTable::themeChanged()
{
    m_delegate->setTheme(theme());
    m_table->setFont(theme().font(type::table));
    m_table->horizontalHeader()->setFont(theme().font(11, QFont::Medium));
    arrangeColumns();
}

void DealersTable::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrangeColumns();
    // The selected row may have been scrolled to while the table was still lower: begins at the top if it can.
    m_table->scrollToTop();
    if (m_table->currentIndex().isValid())
        m_table->scrollTo(m_table->currentIndex());
}

void DealersTable::arrangeColumns()
{
    const auto px = [this](double length) { return static_cast<int>(theme().length(length)); };
    // All dealers at a glance, if rows a little lower make the difference.
    const int rows = std::max(1, m_model->rowCount());
    const int all = height() - 2 * frame - (m_head->isHidden() ? 0 : m_head->sizeHint().height());
    const int head = std::clamp(all - rows * px(lowestRow), px(lowHead), px(headHeight)), tall = all - head;
    const bool scrolls = rows * px(lowestRow) > tall;
    // Where nearly all are in sight, rows do not grow again for the few that are not.
    const bool nearly = rows * px(lowestRow) < 1.5 * tall;
    const int row = scrolls && !nearly ? px(rowHeight) : std::clamp(tall / rows, px(lowestRow), px(rowHeight));
    m_table->horizontalHeader()->setFixedHeight(head);
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_delegate->setRowHeight(row / theme().length(1));
    const int room = width() - 2 * frame - (scrolls ? m_table->verticalScrollBar()->sizeHint().width() : 0);
    // A figure that is cut would be read for a smaller one: no dealer sells more than the largest books come to.
    const QFontMetrics metrics(theme().font(type::table, QFont::Bold));
    const QString most = m_run ? Numbers(m_run->scenario()).money(largestBooks(m_run->scenario())) : QString();
    const int sells = std::max(px(sellsWidth), metrics.horizontalAdvance(most) + px(figureMargin));
    const int fixed = px(stanceWidth) + px(nameWidth) + px(numberWidth) + px(equityWidth) + sells;
    const bool bound = room - fixed - px(boundWidth) >= px(60);
    const int rest = std::max(0, room - fixed - (bound ? px(boundWidth) : 0));
    // Bars tell as much when they are shorter: names come first.
    const int longer = std::max(0, longestName() - px(nameWidth));
    const int bullet = std::min({px(widestBullet), rest, std::max(px(leastBullet), rest - longer)});
    m_table->setColumnHidden(DealersModel::Bound, !bound);
    m_table->setColumnWidth(DealersModel::Stance, px(stanceWidth));
    m_table->setColumnWidth(DealersModel::Name, px(nameWidth) + rest - bullet);
    m_table->setColumnWidth(DealersModel::Slr, px(numberWidth) + bullet);
    m_table->setColumnWidth(DealersModel::Equity, px(equityWidth));
    m_table->setColumnWidth(DealersModel::Bound, px(boundWidth));
    m_table->setColumnWidth(DealersModel::Sells, sells);
}

/// With its margins, px.
int DealersTable::longestName() const
{
    const QFontMetrics metrics(theme().font(type::table, QFont::Medium));
    int longest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        longest =
            std::max(longest, metrics.horizontalAdvance(m_model->index(row, DealersModel::Name).data().toString()));
    return longest + static_cast<int>(theme().length(nameMargin));
}

QString DealersTable::spokenText() const
{
    return m_run ? tr("%1 dealers").arg(m_model->rowCount()) : tr("No run yet.");
}

QSize DealersTable::sizeHint() const
{
    const int dealers = m_model->rowCount(); // none yet: there is room for a market
    const int rows = dealers == 0 ? 12 : std::clamp(dealers, 3, 12);
    return {static_cast<int>(theme().length(396)),
        static_cast<int>(theme().length(30 + headHeight + rows * rowHeight + 4))};
}

QSize DealersTable::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(220)), static_cast<int>(theme().length(30 + headHeight + 3 * rowHeight))};
}

} // namespace waterhammer
