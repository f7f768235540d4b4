// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/editor_dock.h"

#include "model/editing/scenario_editing.h"
#include "views/controls/parameter_table.h"
#include "views/editor/day_axis.h"
#include "views/editor/dealer_account.h"
#include "views/editor/policy_presets.h"
#include "views/editor/table_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

constexpr Part parts[] = {Part::Dealers, Part::Assets, Part::Funds, Part::Exposures, Part::Events, Part::Policies};

std::optional<Part> partOf(EditorDock::Section section)
{
    const auto index = static_cast<std::size_t>(section);
    return index < std::size(parts) ? std::optional(parts[index]) : std::nullopt;
}

/// The small red square of a section with problems.
QIcon problemSquare(const Theme& theme, bool problem)
{
    const int side = static_cast<int>(theme.length(8));
    QPixmap pixmap(side, side);
    pixmap.fill(problem ? theme.breach : QColor(Qt::transparent));
    return problem ? QIcon(pixmap) : QIcon();
}

} // namespace

EditorDock::EditorDock(QWidget* parent)
    : Panel(parent)
    , m_tabs(new QTabBar(this))
    , m_title(new QLabel(this))
    , m_undo(new QLabel(this))
    , m_done(new QPushButton(this))
    , m_books(new QPushButton(tr("Balance sheet"), this))
    , m_stack(new QStackedWidget(this))
    , m_axis(new DayAxis(this))
    , m_account(new DealerAccount(this))
    , m_accountArea(new QScrollArea(this))
    , m_presets(new PolicyPresets(this))
    , m_presetsArea(new QScrollArea(this))
    , m_market(new ParameterTable(this))
{
    setObjectName(QStringLiteral("editorDock"));
    setAccessibleName(tr("Edit scenario"));
    makeHead();
    for (const Part part : parts)
        makePage(part);
    m_market->setObjectName(QStringLiteral("marketParameters"));
    m_stack->addWidget(m_market);
    connect(m_market, &ParameterTable::editRequested, this, [this](const DraftEdit& edit) { Q_EMIT asked(edit); });
    makeSide();
    connectAxis();
    themeChanged();
    setSection(Section::Dealers);
}

void EditorDock::makeHead()
{
    m_title->setText(tr("Edit scenario"));
    m_tabs->setObjectName(QStringLiteral("sections"));
    m_tabs->setAccessibleName(tr("Sections"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    for (std::size_t i = 0; i <= std::size(parts); ++i)
        m_tabs->addTab(QString());
    m_undo->setObjectName(QStringLiteral("undoText"));
    m_undo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_undo->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_done->setObjectName(QStringLiteral("done"));
    m_done->setText(tr("Done"));
    m_done->setAccessibleName(tr("Done (Ctrl+E)"));
    m_done->setToolTip(m_done->accessibleName());
    m_done->setProperty("filled", true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 3, 10, 3);
    head->setSpacing(10);
    head->addWidget(m_title);
    head->addWidget(m_tabs);
    head->addWidget(m_undo, 1);
    head->addWidget(m_books);
    head->addWidget(m_done);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_stack->setMinimumSize(1, 1); // a page that finds too little room scrolls; it does not make the window grow
    m_accountArea->setMinimumHeight(1);
    m_presetsArea->setMinimumHeight(1);
    layout->addLayout(head);
    auto* tables = new QVBoxLayout;
    tables->setSpacing(0);
    tables->addWidget(m_axis);
    tables->addWidget(m_stack, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addLayout(tables, 1);
    body->addWidget(m_accountArea);
    body->addWidget(m_presetsArea);
    layout->addLayout(body, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setSection(static_cast<Section>(tab)); });
    connect(m_done, &QPushButton::clicked, this, &EditorDock::close);
}

void EditorDock::makePage(Part part)
{
    auto* page = new TablePage(part, this);
    m_pages[part] = page;
    m_stack->addWidget(page);
    connect(page, &TablePage::editRequested, this, [this](const DraftEdit& edit) { Q_EMIT asked(edit); });
    connect(page, &TablePage::sentenceRequested, this,
        [this](const QString& sentence) { Q_EMIT asked(SayOfEdit{sentence}); });
    connect(page, &TablePage::undoRequested, this, [this] { Q_EMIT asked(Undo{}); });
    connect(page, &TablePage::leaveRequested, this, &EditorDock::close);
    connect(page, &TablePage::balancingItemChosen, this, &EditorDock::setBalancingItem);
    connect(page, &TablePage::problemsChanged, this, &EditorDock::refreshTabs);
    connect(page, &TablePage::cellChosen, this, [this, part] {
        if (part == Part::Dealers)
            showAccount();
    });
    connect(page, &TablePage::rowChosen, this, [this, part](std::size_t row) {
        if (!m_draft || partOf(m_section) != part || row >= waterhammer::rowCount(*m_draft, part))
            return;
        if (part == Part::Events || part == Part::Policies)
            m_axis->setCurrent(DayAxis::Item{part, row});
        const Selection chosen = rowSelection(*m_draft, part, row);
        if (chosen.kind != Selection::Kind::None && chosen != m_selection) {
            m_selection = chosen;
            Q_EMIT asked(Select{chosen});
        }
    });
}

void EditorDock::makeSide()
{
    m_books->setObjectName(QStringLiteral("showBooks"));
    m_books->setCheckable(true);
    m_books->setAccessibleName(tr("Balance sheet of the selected dealer"));
    connect(m_books, &QPushButton::toggled, this, &EditorDock::arrange);
    m_accountArea->setWidget(m_account);
    m_accountArea->setWidgetResizable(true);
    m_accountArea->setFrameShape(QFrame::NoFrame);
    m_accountArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_accountArea->setFocusPolicy(Qt::NoFocus);
    const auto row = [this]() -> std::optional<std::size_t> {
        const auto cell = page(Part::Dealers).view().currentCell();
        return cell ? std::optional(cell->row) : std::nullopt;
    };
    connect(m_account, &DealerAccount::figureChanged, this,
        [this, row](const std::string& key, double value, const QString& gesture) {
            if (const auto dealer = row())
                page(Part::Dealers).changeFigure(*dealer, key, value, gesture);
        });
    connect(m_account, &DealerAccount::repoChanged, this, [this, row](double value, const QString& gesture) {
        if (const auto dealer = row())
            page(Part::Dealers).changeRepo(*dealer, value, gesture);
    });
    connect(m_account, &DealerAccount::limitChanged, this,
        [this, row](DealerLimit limit, bool all, double value, const QString& gesture) {
            const auto dealer = row();
            if (!dealer)
                return;
            const QString names[] = {tr("SLR minimum"), tr("VaR limit"), tr("Quote tolerance")};
            const QString whose = all ? tr("all dealers") : rowTitle(*m_draft, Part::Dealers, *dealer);
            const auto one = all ? std::nullopt : dealer;
            page(Part::Dealers)
                .request(
                    tr("%1 of %2").arg(names[static_cast<std::size_t>(limit)], whose),
                    [limit, one, value](ScenarioDraft& d) { moveLimit(limit, d, one, value); }, *dealer, gesture);
        });
    m_presetsArea->setWidget(m_presets);
    m_presetsArea->setWidgetResizable(true);
    m_presetsArea->setFrameShape(QFrame::NoFrame);
    m_presetsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_presetsArea->setFocusPolicy(Qt::NoFocus);
    connect(m_presets, &PolicyPresets::presetRequested, this, [this](const Policy& policy) {
        const std::size_t place = m_draft ? m_draft->policies.size() : 0;
        page(Part::Policies)
            .request(
                tr("add a policy"), [policy](ScenarioDraft& d) { d.policies.push_back(policy); }, place);
        m_axis->setCurrent(DayAxis::Item{Part::Policies, place});
    });
}

void EditorDock::connectAxis()
{
    connect(m_axis, &DayAxis::itemChosen, this, [this](const DayAxis::Item& item) {
        if (partOf(m_section) != item.part)
            setSection(item.part == Part::Events ? Section::Events : Section::Policies);
        page(item.part).selectRow(item.row);
        m_axis->setCurrent(item);
    });
    connect(m_axis, &DayAxis::daysChanged, this,
        [this](const DayAxis::Item& item, int from, std::optional<int> to, const QString& gesture) {
            if (!m_draft || item.row >= rowCount(*m_draft, item.part))
                return;
            const bool event = item.part == Part::Events;
            const QString name = rowTitle(*m_draft, item.part, item.row).section(u',', 0, 0);
            const auto change = [item, event, from, to](ScenarioDraft& d) {
                if (item.row >= rowCount(d, item.part))
                    return;
                if (event)
                    d.events[item.row].round = from;
                else {
                    d.policies[item.row].from = from;
                    d.policies[item.row].to = to;
                }
            };
            page(item.part).request(
                event ? tr("%1 to day %2").arg(name).arg(from) : tr("days of %1").arg(name), change, item.row, gesture);
        });
    connect(m_axis, &DayAxis::copyRequested, this, [this](const DayAxis::Item& item) {
        const DayAxis::Item copy{item.part, item.row + 1};
        page(item.part).request(
            tr("copy %1").arg(rowTitle(*m_draft, item.part, item.row)),
            [item](ScenarioDraft& d) { duplicateRow(d, item.part, item.row); }, copy.row);
        m_axis->setCurrent(copy);
        page(item.part).selectRow(copy.row);
    });
}

bool EditorDock::isWide() const
{
    constexpr double wideFrom = 1480;
    return width() >= theme().length(wideFrom);
}

/// What stands beside and above the table, by section and room.
void EditorDock::arrange()
{
    constexpr double bareBelow = 420, accountWide = 604, flyout = 330, presetsWide = 430;
    const auto px = [&](double length) { return static_cast<int>(theme().length(length)); };
    const bool wide = isWide(), days = showsDays();
    m_title->setVisible(width() >= px(1100));
    m_books->setVisible(!wide && m_section == Section::Dealers);
    m_accountArea->setVisible(m_section == Section::Dealers && (wide || m_books->isChecked()));
    m_accountArea->setFixedWidth(wide ? std::min(px(accountWide), width() * 32 / 100) : px(flyout));
    m_presetsArea->setVisible(days && width() >= px(1000));
    m_presetsArea->setFixedWidth(std::min(px(presetsWide), width() * 35 / 100));
    m_axis->setVisible(days);
    const bool bare = height() < px(bareBelow);
    for (const Part part : {Part::Events, Part::Policies})
        page(part).setBare(bare);
    // Events and policies share the axis of days, and where there is little room their place too.
    m_tabs->setTabVisible(static_cast<int>(Section::Policies), wide || m_section == Section::Policies);
    m_tabs->setTabVisible(static_cast<int>(Section::Events), wide || m_section != Section::Policies);
    refreshTabs();
    showUndo();
}

void EditorDock::showAccount()
{
    const auto cell = page(Part::Dealers).view().currentCell();
    m_account->setDraft(m_draft, m_reference, cell ? std::optional(cell->row) : std::nullopt);
    m_account->setLitField(cell ? cell->column : std::string{});
}

void EditorDock::look(const Shown& shown, Changes changes)
{
    m_selection = shown.selection;
    if (changes & Change::Draft) {
        m_draft = shown.draft;
        m_reference = shown.reference;
        m_problems = shown.problems;
        refreshPage();
        refreshTabs();
    }
    if (changes & Change::Moment)
        showDay(shown.moment.round);
    if (changes & (Change::Selection | Change::Run))
        showSelection();
    if (changes & Change::Undo) {
        m_undoText = shown.undoText;
        showUndo();
    }
    if (changes & Change::Opened)
        open(shown.editorPlace);
}

void EditorDock::open(const EditorPlace& place)
{
    if (place.section)
        setSection(*place.section);
    if (place.path.empty())
        focusTable();
    else
        goToPath(place.path);
}

void EditorDock::close() { Q_EMIT asked(CloseEditor{}); }

/// Only the page in sight is kept up to date; the others follow when they are opened.
void EditorDock::refreshPage()
{
    if (const auto part = partOf(m_section))
        page(*part).setDraft(m_draft, m_reference, m_problems);
    if (m_section == Section::Dealers)
        showAccount();
    if (m_section == Section::Market)
        m_market->setDraft(m_draft, m_reference);
    if (showsDays()) {
        m_axis->setDraft(m_draft);
        m_presets->setDraft(m_draft);
    }
}

void EditorDock::showSelection()
{
    if (!m_draft)
        return;
    const Selection& selection = m_selection;
    const auto part = selection.kind == Selection::Kind::Dealer ? std::optional(Part::Dealers)
        : selection.kind == Selection::Kind::Asset              ? std::optional(Part::Assets)
        : selection.kind == Selection::Kind::Fund               ? std::optional(Part::Funds)
                                                                : std::nullopt;
    if (part && partOf(m_section) == part)
        if (const auto row = rowOf(*m_draft, *part, selection.id))
            page(*part).selectRow(*row);
}

void EditorDock::showUndo()
{
    const QString shown = m_undoText.isEmpty() ? QString() : tr("Undo: %1   Ctrl+Z").arg(m_undoText);
    m_undo->setText(fontMetrics().elidedText(shown, Qt::ElideMiddle, std::max(0, m_undo->width())));
    m_undo->setToolTip(shown);
    m_undo->setAccessibleName(shown);
}

void EditorDock::showDay(int day)
{
    if (std::max(1, day) == m_day)
        return;
    m_day = std::max(1, day);
    for (const auto& [part, page] : m_pages)
        page->setDay(m_day);
    m_axis->setDay(m_day);
    m_presets->setDay(m_day);
}

void EditorDock::setSection(Section section)
{
    m_section = section;
    m_tabs->setCurrentIndex(static_cast<int>(section));
    if (const auto part = partOf(section))
        m_stack->setCurrentWidget(&page(*part));
    else
        m_stack->setCurrentWidget(m_market);
    arrange();
    refreshPage();
    showSelection();
}

void EditorDock::goToPath(const std::string& path)
{
    const auto place = problemPlace(path);
    if (!place)
        return;
    setSection(static_cast<Section>(place->part));
    page(place->part).selectCell({place->row, place->field});
    focusTable();
}

void EditorDock::focusTable()
{
    if (const auto part = partOf(m_section))
        page(*part).focusTable();
    else
        m_market->find();
}

void EditorDock::setBalancingItem(BalancingItem item)
{
    m_item = item;
    page(Part::Dealers).setBalancingItem(item);
    m_account->setBalancingItem(item);
}

void EditorDock::refreshTabs()
{
    const QString names[] = {tr("Dealers"), tr("Assets"), tr("Funds"), tr("Exposures"), tr("Events"), tr("Policies")};
    for (std::size_t i = 0; i < std::size(parts); ++i) {
        const int tab = static_cast<int>(i);
        const std::size_t rows = m_draft ? rowCount(*m_draft, parts[i]) : 0;
        const bool problem = std::ranges::any_of(m_problems, [&](const Problem& p) {
            const auto place = problemPlace(p.place);
            return place && place->part == parts[i];
        }) || !m_pages.at(parts[i])->sheet().refused().empty();
        const bool both = showsDays() && !isWide() && m_draft;
        page(parts[i]).view().setAccessibleName(names[i]);
        m_tabs->setTabText(tab,
            both && (parts[i] == Part::Events || parts[i] == Part::Policies)
                ? tr("Events and policies   %1").arg(m_draft->events.size() + m_draft->policies.size())
                : names[i] + QStringLiteral("   ") + QLocale().toString(static_cast<qulonglong>(rows)));
        m_tabs->setTabIcon(tab, problemSquare(theme(), problem));
        m_tabs->setAccessibleTabName(
            tab, problem ? tr("%1, %2, with problems").arg(names[i]).arg(rows) : tr("%1, %2").arg(names[i]).arg(rows));
    }
    m_tabs->setTabText(static_cast<int>(Section::Market), tr("Market"));
}

void EditorDock::themeChanged()
{
    m_title->setFont(theme().font(12.5, QFont::DemiBold));
    m_tabs->setFont(theme().font(12.5));
    m_undo->setFont(theme().font(12));
    QPalette palette = m_undo->palette();
    palette.setColor(QPalette::WindowText, theme().ink2);
    m_undo->setPalette(palette);
    m_done->setFont(theme().font(12, QFont::DemiBold));
    m_books->setFont(theme().font(12));
    setAutoFillBackground(true);
    QPalette own = this->palette();
    own.setColor(QPalette::Window, theme().surface);
    setPalette(own);
    arrange();
}

void EditorDock::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    arrange();
}

void EditorDock::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (showsDays() && event->key() == Qt::Key_Tab && event->modifiers() & Qt::ControlModifier)
        setSection(m_section == Section::Events ? Section::Policies : Section::Events);
    else if (const auto part = partOf(m_section); event->key() == Qt::Key_F8 && part)
        page(*part).goToProblem(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        Panel::keyPressEvent(event);
}

QVariant EditorDock::memory() const
{
    QVariantMap all;
    for (const auto& [part, page] : m_pages)
        for (const auto& [column, width] : page->view().columnWidths())
            all[QStringLiteral("%1/%2").arg(static_cast<int>(part)).arg(QString::fromStdString(column))] = width;
    return all;
}

void EditorDock::remember(const QVariant& remembered)
{
    const QVariantMap widths = remembered.toMap();
    std::map<Part, SheetView::ColumnWidths> byPart;
    for (auto it = widths.begin(); it != widths.end(); ++it)
        byPart[static_cast<Part>(it.key().section(QLatin1Char('/'), 0, 0).toInt())]
              [it.key().section(QLatin1Char('/'), 1).toStdString()] = it.value().toDouble();
    for (auto& [part, columns] : byPart)
        if (const auto page = m_pages.find(part); page != m_pages.end())
            page->second->view().setColumnWidths(std::move(columns));
}

} // namespace waterhammer
