// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/editor_dock.h"

#include "views/controls/parameter_table.h"
#include "views/editor/day_axis.h"
#include "views/editor/dealer_account.h"
#include "views/editor/lender_columns.h"
#include "views/editor/policy_presets.h"
#include "views/editor/table_page.h"
#include "views/teaching/scenario_form.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waterhammer {

namespace {

/// The list that each section shows; who finances whom stands among the dealers.
constexpr Part parts[] = {
    Part::Dealers, Part::Assets, Part::Funds, Part::Dealers, Part::Exposures, Part::Events, Part::Policies};

std::optional<Part> partOf(EditorDock::Section section)
{
    const auto index = static_cast<std::size_t>(section);
    return index < std::size(parts) ? std::optional(parts[index]) : std::nullopt;
}

std::optional<Part> partOf(const Selection& selection)
{
    switch (selection.kind) {
    case Selection::Kind::Dealer: return Part::Dealers;
    case Selection::Kind::Asset: return Part::Assets;
    case Selection::Kind::Fund: return Part::Funds;
    case Selection::Kind::None: break;
    }
    return {};
}

} // namespace

EditorDock::Section EditorDock::sectionOf(Part part, const std::string& field)
{
    if (part == Part::Dealers && field.starts_with("repoLenders"))
        return Section::Lenders;
    return static_cast<Section>(std::ranges::find(parts, part) - std::begin(parts));
}

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
    , m_form(new ScenarioForm(this))
{
    setObjectName(QStringLiteral("editorDock"));
    setAccessibleName(tr("Edit scenario"));
    makeHead();
    for (std::size_t i = 0; i < std::size(parts); ++i)
        makePage(static_cast<Section>(i), parts[i]);
    m_market->setObjectName(QStringLiteral("marketParameters"));
    m_stack->addWidget(m_market);
    m_stack->addWidget(m_form);
    connect(m_form, &ScenarioForm::editRequested, this, [this](const EditDraft& edit) { Q_EMIT asked(edit); });
    connect(m_market, &ParameterTable::editRequested, this, [this](const EditDraft& edit) { Q_EMIT asked(edit); });
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
    m_tabs->setUsesScrollButtons(false); // all are in sight: their words are shortened
    m_tabs->setElideMode(Qt::ElideRight);
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Section::Scenario); ++i)
        m_tabs->addTab(QString());
    m_undo->setObjectName(QStringLiteral("undoText"));
    m_undo->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_undo->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_undo->installEventFilter(this);
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

void EditorDock::makePage(Section section, Part part)
{
    auto* page = new TablePage(part, this, section == Section::Lenders ? Columns::Lenders : Columns::Own);
    m_pages[section] = page;
    m_stack->addWidget(page);
    connect(page, &TablePage::editRequested, this, [this](const EditDraft& edit) { Q_EMIT asked(edit); });
    connect(page, &TablePage::sentenceRequested, this,
        [this](const QString& sentence) { Q_EMIT asked(SayOfEdit{sentence}); });
    connect(page, &TablePage::undoRequested, this, [this] { Q_EMIT asked(Undo{}); });
    connect(page, &TablePage::leaveRequested, this, &EditorDock::close);
    connect(page, &TablePage::balancingItemChosen, this, &EditorDock::setBalancingItem);
    connect(page, &TablePage::problemsChanged, this, &EditorDock::refreshTabs);
    connect(page, &TablePage::cellChosen, this, [this, section] {
        if (section == Section::Dealers)
            showAccount();
    });
    connect(page, &TablePage::rowChosen, this, [this, section, part, page](std::size_t row) {
        if (!m_draft || m_section != section || row >= page->list().count(*m_draft))
            return;
        if (part == Part::Events || part == Part::Policies)
            m_axis->setCurrent(DayAxis::Item{part, row});
        m_presets->setCurrent(part == Part::Policies ? std::optional(row) : std::nullopt);
        const Selection chosen = page->list().selection(*m_draft, row);
        if (chosen.kind != Selection::Kind::None && chosen != m_selection) {
            m_selection = chosen;
            Q_EMIT asked(Select{chosen});
        }
    });
}

void EditorDock::look(const Shown& shown, Changes changes)
{
    if (std::exchange(m_selection, shown.selection) != m_selection)
        m_selectedMeanwhile = !shown.editing;
    if (changes & Change::Draft)
        takeDraft(shown);
    if (changes & Change::Moment)
        showDay(shown.moment.round);
    if (changes & (Change::Selection | Change::Run))
        showSelection();
    if (changes & Change::Averted)
        m_presets->setEffects(shown.policyEffects);
    if (changes & Change::Undo) {
        m_undoText = shown.undoText;
        showUndo();
    }
    if (changes & Change::Opened)
        open(shown.editorPlace);
}

void EditorDock::takeDraft(const Shown& shown)
{
    const DraftPtr before = std::exchange(m_draft, shown.draft);
    const bool sameFile = std::exchange(m_reference, shown.reference) == shown.reference;
    m_problems = shown.problems;
    const TablePage* open = shownPage();
    const bool own = open && m_draft && open->expects(*m_draft);
    refreshPage();
    refreshTabs();
    if (!own && sameFile && before && m_draft && *before != *m_draft)
        tellChange(*before, *m_draft);
}

bool EditorDock::isFaulty(Section section) const
{
    return std::ranges::any_of(m_problems, [&](const Problem& p) {
        return p.place.row && p.place.part && sectionOf(*p.place.part, p.place.field) == section;
    });
}

TablePage& EditorDock::page(Part part) const { return page(sectionOf(part, {})); }

/// Whether the cursor is on a row that stands for what is selected: of a dealer there may be several.
bool EditorDock::isSelected(std::size_t first) const
{
    const auto cell = shownPage()->view().currentCell();
    const SheetRows& list = shownPage()->list();
    return cell && cell->row < list.count(*m_draft)
        && list.selection(*m_draft, cell->row) == list.selection(*m_draft, first);
}

TablePage* EditorDock::shownPage() const
{
    const auto page = m_pages.find(m_section);
    return page == m_pages.end() ? nullptr : page->second;
}

/// The next problem of the page in sight; where it has none, the first of the next page that has.
void EditorDock::goToProblem(int direction)
{
    const auto here = static_cast<int>(m_section), count = static_cast<int>(Section::Scenario) + 1;
    for (int i = 0; i < count; ++i) {
        const auto section = static_cast<Section>((here + direction * i + count) % count);
        const bool open = section == m_section && shownPage() && !shownPage()->sheet().problems().empty();
        if (!open && (!partOf(section) || !isFaulty(section)))
            continue;
        if (section != m_section)
            setSection(section);
        return shownPage()->view().goToProblem(direction);
    }
}

void EditorDock::open(const EditorPlace& place)
{
    // What has been selected since the editor was closed is what somebody wants to edit now.
    const auto selected =
        std::exchange(m_selectedMeanwhile, false) ? waterhammer::sectionOf(m_selection) : std::nullopt;
    if (const auto section = place.section ? place.section : selected)
        setSection(*section);
    if (place.path.empty())
        focusTable();
    else
        goToPath(place.path);
}

void EditorDock::close() { Q_EMIT asked(CloseEditor{}); }

/// Only the page in sight is kept up to date; the others follow when they are opened.
void EditorDock::refreshPage()
{
    if (TablePage* page = shownPage())
        page->setDraft(m_draft, m_reference, m_problems);
    if (m_section == Section::Dealers)
        showAccount();
    if (m_section == Section::Market)
        m_market->setDraft(m_draft, m_reference);
    if (m_section == Section::Scenario)
        m_form->setDraft(m_draft);
    if (showsDays()) {
        m_axis->setDraft(m_draft);
        m_presets->setDraft(m_draft);
        arrange(); // the axis is as high as there are policies
    }
}

void EditorDock::showSelection()
{
    const auto part = partOf(m_selection);
    const bool shown = partOf(m_section) == part || (m_section == Section::Lenders && part == Part::Funds);
    if (m_draft && part && shown)
        if (const auto row = shownPage()->list().rowOf(*m_draft, m_selection))
            if (!isSelected(*row))
                shownPage()->selectRow(*row);
}

/// What another than the pages has changed: undo, redo, a slider once it is let go.
void EditorDock::tellChange(const ScenarioDraft& before, const ScenarioDraft& after)
{
    if (!isVisible() || QGuiApplication::mouseButtons() != Qt::NoButton)
        return;
    QStringList sentences;
    for (std::size_t i = 0; i < std::size(parts); ++i) {
        const bool lenders = static_cast<Section>(i) == Section::Lenders;
        if (lenders && before.dealers.size() != after.dealers.size())
            continue; // who came and went is said of the dealers
        const auto columns = lenders ? shareColumns(after) : sheetColumns(after, parts[i]);
        if (const QString s = differenceSentence(before, after, parts[i], columns, Numbers(after)); !s.isEmpty())
            sentences += s;
    }
    const QString all = sentences.join(QStringLiteral("; "));
    // When everybody has seen the draft: until then nothing is asked for.
    QMetaObject::invokeMethod(
        this,
        [this, all, of = m_draft] {
            if (m_draft == of) // what came after it has words of its own
                Q_EMIT asked(SayOfEdit{all});
        },
        Qt::QueuedConnection);
}

void EditorDock::showUndo()
{
    const QString shown = m_undoText.isEmpty() ? QString() : tr("Undo: %1   Ctrl+Z").arg(m_undoText);
    const QFontMetrics metrics = m_undo->fontMetrics();
    // "Undo" of a few letters is no word: where no more has room the tool tip has it all.
    const bool some = metrics.horizontalAdvance(tr("Undo: %1   Ctrl+Z").arg(QStringLiteral("……"))) <= m_undo->width();
    m_undo->setText(some ? metrics.elidedText(shown, Qt::ElideMiddle, m_undo->width()) : QString());
    m_undo->setToolTip(shown);
    m_undo->setAccessibleName(shown);
}

void EditorDock::showDay(int day)
{
    if (std::max(1, day) == m_day)
        return;
    m_day = std::max(1, day);
    for (const auto& [section, page] : m_pages)
        page->setDay(m_day);
    m_axis->setDay(m_day);
    m_presets->setDay(m_day);
}

void EditorDock::setSection(Section section)
{
    m_section = section;
    m_tabs->setCurrentIndex(static_cast<int>(section));
    if (TablePage* page = shownPage())
        m_stack->setCurrentWidget(page);
    else
        m_stack->setCurrentWidget(section == Section::Scenario ? static_cast<QWidget*>(m_form) : m_market);
    arrange();
    refreshPage();
    showSelection();
}

void EditorDock::setBalancingItem(BalancingItem item)
{
    m_item = item;
    page(Part::Dealers).setBalancingItem(item);
    m_pages.at(Section::Lenders)->setBalancingItem(item);
    m_account->setBalancingItem(item);
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
    else if (showsDays() && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)
        && event->modifiers() & Qt::ControlModifier)
        setSection(m_section == Section::Events ? Section::Policies : Section::Events);
    else if (event->key() == Qt::Key_F8)
        goToProblem(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        Panel::keyPressEvent(event);
}

} // namespace waterhammer
