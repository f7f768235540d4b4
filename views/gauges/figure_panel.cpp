// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/figure_panel.h"

#include "views/gauges/figure_delegate.h"
#include "views/gauges/figure_model.h"
#include "views/gauges/panel_head.h"
#include "views/why/why_tree.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double headHeight = 25, rowHeight = 23; // px of the design
constexpr double aroundHead = 12; // of a heading, and no less than the style leaves free: its lines are counted by it

} // namespace

FigurePanel::FigurePanel(const QString& name, const QString& title, QWidget* parent)
    : Panel(parent)
    , m_head(new PanelHead(this))
    , m_top(new QHBoxLayout)
    , m_nothing(new QLabel(this))
    , m_table(new WhyTree(this))
    , m_model(new FigureModel(this))
    , m_sorted(new SortedFigures(m_model))
    , m_delegate(new FigureDelegate(this))
{
    build(name, title);
    setEnabled(false); // until there is something of its kind
}

void FigurePanel::build(const QString& name, const QString& title)
{
    setObjectName(name);
    setAccessibleName(title);
    m_head->setTitle(title);
    m_nothing->setObjectName(name + QStringLiteral("Nothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setAccessibleName(title);
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(m_delegate);
    m_table->setHeaderHidden(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSortingEnabled(true);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    QHeaderView* heads = m_table->header();
    heads->setObjectName(name + QStringLiteral("Headings"));
    heads->setStretchLastSection(false);
    heads->setSectionsMovable(false);
    heads->setSortIndicatorClearable(true);
    heads->setSortIndicator(-1, Qt::AscendingOrder);
    heads->setHighlightSections(false);
    heads->setTextElideMode(Qt::ElideNone); // a heading without room has several lines
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FigurePanel::select);
    connect(m_table, &QTreeView::expanded, this,
        [this](const QModelIndex& row) { m_open.insert(row.siblingAtColumn(0).data().toString()); });
    connect(m_table, &QTreeView::collapsed, this,
        [this](const QModelIndex& row) { m_open.remove(row.siblingAtColumn(0).data().toString()); });
    connect(m_table, &QTreeView::customContextMenuRequested, this, &FigurePanel::showMenu);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_top->setSpacing(0);
    m_top->addWidget(m_head, 1);
    column->addLayout(m_top);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
    themeChanged();
}

void FigurePanel::addToHead(QWidget* widget) { m_top->addWidget(widget, 0, Qt::AlignRight); }

void FigurePanel::addStrip(QWidget* strip) { static_cast<QVBoxLayout*>(layout())->insertWidget(1, strip); }

void FigurePanel::addNote(QWidget* note) { layout()->addWidget(note); }

QTreeView* FigurePanel::table() const { return m_table; }

void FigurePanel::look(const Shown& shown, Changes changes)
{
    if (changes & Change::Run) {
        m_run = shown.run;
        setEnabled(m_run && concerns(*m_run));
        m_stale = true;
    }
    if (const int round = m_run ? std::max(0, dayOf(shown)) : 0; round != m_round) {
        m_round = round;
        m_stale = true;
    }
    renewIfSeen();
    if (changes & Change::State)
        fade(shown.outOfDate);
}

void FigurePanel::renew()
{
    m_stale = true;
    renewIfSeen();
}

void FigurePanel::renewIfSeen()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    m_renewing = true;
    FigureSheet sheet = m_run ? sheetOf(*m_run, m_round) : FigureSheet();
    m_head->setRemark(headRemark(sheet));
    m_nothing->setText(sheet.remark);
    m_nothing->setVisible(sheet.rows.empty());
    m_model->setSheet(std::move(sheet));
    if (m_sorted->sortColumn() >= 0)
        m_sorted->sort(m_sorted->sortColumn(), m_sorted->sortOrder());
    openAgain();
    m_renewing = false;
    arrangeColumns();
    renewed();
    noteChanged();
}

/// Rows that were open stay so from day to day.
void FigurePanel::openAgain()
{
    const QSet<QString> open = m_open;
    for (int row = 0; row < m_sorted->rowCount(); ++row)
        if (const QModelIndex at = m_sorted->index(row, 0); open.contains(at.data().toString()))
            m_table->setExpanded(at, true);
}

void FigurePanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    renewIfSeen();
}

void FigurePanel::fit(const Room& room) { m_head->setVisible(!room.titled); }

void FigurePanel::select()
{
    if (m_renewing)
        return;
    if (const Selection about = aboutCurrent(); about.kind != Selection::Kind::None)
        Q_EMIT asked(Select{about});
}

Selection FigurePanel::aboutCurrent() const
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    return current.isValid() ? m_model->row(current).about : Selection{};
}

QString FigurePanel::asText() const
{
    QStringList lines;
    const auto line = [&](const auto& cell) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << cell(column);
        lines << cells.join(QLatin1Char('\t'));
    };
    line([&](int column) { return m_model->sheet().columns[static_cast<std::size_t>(column)].title; });
    const bool all = !m_table->selectionModel()->hasSelection();
    for (QModelIndex row = m_sorted->index(0, 0); row.isValid(); row = m_table->indexBelow(row))
        if (all || m_table->selectionModel()->isSelected(row))
            line([&](int column) { return row.siblingAtColumn(column).data(FigureModel::CopyRole).toString(); });
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void FigurePanel::copy() const { QGuiApplication::clipboard()->setText(asText()); }

void FigurePanel::showMenu(const QPoint& at)
{
    QMenu menu(this);
    const Selection about = aboutCurrent();
    if (about.kind != Selection::Kind::None) {
        menu.addAction(tr("Edit these books"), this, [=, this] { Q_EMIT asked(OpenEditor{{sectionOf(about), {}}}); });
        menu.addAction(tr("Why?"), this, [=, this] { Q_EMIT asked(AskWhy{about}); });
        menu.addSeparator();
    }
    menu.addAction(tr("Copy"), this, [this] { copy(); })->setShortcut(QKeySequence::Copy);
    QAction* order = menu.addAction(
        tr("Order of the file"), this, [this] { m_table->header()->setSortIndicator(-1, Qt::AscendingOrder); });
    order->setEnabled(m_sorted->sortColumn() >= 0);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

bool FigurePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        arrangeColumns(); // a scroll bar may have come or gone
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return Panel::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    const Selection about = aboutCurrent();
    if (about.kind == Selection::Kind::None)
        return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2) {
        Q_EMIT asked(Select{about});
        Q_EMIT asked(OpenEditor{{sectionOf(about), {}}});
        return true;
    }
    if (key->key() == Qt::Key_Space) {
        Q_EMIT asked(AskWhy{about});
        return true;
    }
    return false;
}

void FigurePanel::themeChanged()
{
    m_delegate->setTheme(theme());
    m_table->setTheme(theme());
    m_table->setFont(theme().font(type::table));
    m_table->setIndentation(static_cast<int>(theme().length(14)));
    m_table->header()->setMinimumSectionSize(1);
    m_table->header()->setFont(theme().condensed(11, QFont::Medium));
    m_nothing->setFont(theme().font(type::label));
    m_nothing->setMargin(static_cast<int>(theme().length(12)));
    arrangeColumns();
}

void FigurePanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrangeColumns();
}

std::vector<FigurePanel::Width> FigurePanel::widthsOf(const FigureSheet& sheet, NamePlace names) const
{
    const QFontMetricsF heads(m_table->header()->font());
    std::vector<Width> widths;
    for (std::size_t c = 0; c < sheet.columns.size(); ++c) {
        double cells = 0;
        const double step = c == 0 ? m_table->indentation() : 0;
        for (const FigureRow& row : sheet.rows) {
            cells = std::max(cells, m_delegate->widthOf(row, row.cells[c], c == 0, names) + step);
            for (const FigureRow& part : row.parts)
                cells = std::max(cells, m_delegate->widthOf(part, part.cells[c], c == 0, names) + 2 * step);
        }
        const bool sorted = m_sorted->sortColumn() == static_cast<int>(c);
        const double beside = theme().length(sorted ? 2 * aroundHead : aroundHead);
        double word = 0;
        for (const QString& each : sheet.columns[c].title.split(QLatin1Char(' ')))
            word = std::max(word, heads.horizontalAdvance(each));
        widths.push_back({std::ceil(cells), std::ceil(heads.horizontalAdvance(sheet.columns[c].title) + beside),
            std::ceil(word + beside)});
    }
    return widths;
}

bool FigurePanel::hasRoomFor(const FigureSheet& sheet) const
{
    double all = 0;
    for (const Width& width : widthsOf(sheet, NamePlace::Beside))
        all += width.least();
    return all <= m_table->viewport()->width();
}

/// The first of the places in which all figures are whole, or the last.
void FigurePanel::placeNames()
{
    const auto fits = [this](NamePlace names) {
        double all = names == NamePlace::Beside ? theme().length(m_leastName) : 0;
        const std::vector<Width> widths = widthsOf(m_model->sheet(), names);
        for (std::size_t c = 1; c < widths.size(); ++c)
            all += widths[c].least();
        return all <= m_table->viewport()->width();
    };
    NamePlace names = NamePlace::Beside;
    if (m_namesMayStandAbove && !fits(names))
        names = fits(NamePlace::Above) ? NamePlace::Above : NamePlace::AboveInWords;
    if (names == m_delegate->names())
        return;
    m_delegate->setNames(names);
    m_model->setNamesHeaded(names == NamePlace::Beside);
    m_table->doItemsLayout(); // rows have another height
}

/// Figures are always whole and in sight. Where there is too little room the words of headings stand one below the
/// other; then names give way, and last of all headings. What is left over is the names'.
void FigurePanel::arrangeColumns()
{
    if (m_model->sheet().columns.empty())
        return;
    placeNames();
    const std::vector<Width> widths = widthsOf(m_model->sheet(), m_delegate->names());
    const bool above = m_delegate->names() != NamePlace::Beside;
    const double room = m_table->viewport()->width(), leastName = theme().length(above ? 1 : m_leastName);
    double whole = 0, least = 0, cells = 0; // of all figures
    for (std::size_t c = 1; c < widths.size(); ++c) {
        whole += widths[c].whole();
        least += widths[c].least();
        cells += widths[c].cells;
    }
    const auto shareOf = [](double missing, double spare) {
        return spare > 0 ? std::clamp(missing / spare, 0., 1.) : 0;
    };
    const double lines = shareOf(whole + widths.front().least() - room, whole - least);
    const double cut = shareOf(least + leastName - room, least - cells);
    double rest = room;
    for (std::size_t c = 1; c < widths.size(); ++c) {
        const Width& w = widths[c];
        const int width = static_cast<int>(w.whole() - lines * (w.whole() - w.least()) - cut * (w.least() - w.cells));
        m_table->setColumnWidth(static_cast<int>(c), width);
        rest -= width;
    }
    m_table->setColumnWidth(0, static_cast<int>(std::max(rest, leastName)));
    arrangeHeadings();
}

/// The heads are as high as the heading with the most lines.
void FigurePanel::arrangeHeadings()
{
    QHeaderView& heads = *m_table->header();
    const QFontMetricsF metrics(heads.font());
    const double beside = theme().length(aroundHead);
    double highest = 0;
    for (int c = 0; c < m_model->columnCount(); ++c)
        highest = std::max(highest,
            metrics
                .boundingRect(QRectF(0, 0, std::max(1., heads.sectionSize(c) - beside), 1000), Qt::TextWordWrap,
                    m_model->sheet().columns[static_cast<std::size_t>(c)].title)
                .height());
    const double height = std::max(theme().length(headHeight), highest + theme().length(headHeight) - metrics.height());
    if (heads.height() != static_cast<int>(height))
        heads.setFixedHeight(static_cast<int>(height));
}

QString FigurePanel::spokenText() const { return m_model->sheet().remark; }

QSize FigurePanel::sizeHint() const
{
    return {static_cast<int>(theme().length(396)), static_cast<int>(theme().length(30 + headHeight + 6 * rowHeight))};
}

QSize FigurePanel::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(220)), static_cast<int>(theme().length(30 + headHeight + 3 * rowHeight))};
}

} // namespace waterhammer
