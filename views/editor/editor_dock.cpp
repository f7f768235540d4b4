// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editor/editor_dock.h"

#include "views/editor/table_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
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
    : View(parent)
    , m_tabs(new QTabBar(this))
    , m_title(new QLabel(this))
    , m_undo(new QLabel(this))
    , m_done(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("editorDock"));
    setAccessibleName(tr("Edit scenario"));
    makeHead();
    for (const Part part : parts)
        makePage(part);
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
    for (std::size_t i = 0; i < std::size(parts); ++i)
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
    head->addWidget(m_done);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { setSection(static_cast<Section>(tab)); });
    connect(m_done, &QPushButton::clicked, this, &EditorDock::doneRequested);
}

void EditorDock::makePage(Part part)
{
    auto* page = new TablePage(part, this);
    m_pages[part] = page;
    m_stack->addWidget(page);
    connect(page, &TablePage::editRequested, this, &EditorDock::editRequested);
    connect(page, &TablePage::sentenceRequested, this, &EditorDock::sentenceRequested);
    connect(page, &TablePage::undoRequested, this, &EditorDock::undoRequested);
    connect(page, &TablePage::leaveRequested, this, &EditorDock::doneRequested);
    connect(page, &TablePage::balancingItemChosen, this, &EditorDock::setBalancingItem);
    connect(page, &TablePage::problemsChanged, this, &EditorDock::refreshTabs);
    connect(page, &TablePage::rowChosen, this, [this, part](std::size_t row) {
        if (!m_draft || partOf(m_section) != part || row >= waterhammer::rowCount(*m_draft, part))
            return;
        const Selection chosen = rowSelection(*m_draft, part, row);
        if (chosen.kind != Selection::Kind::None && chosen != m_selection) {
            m_selection = chosen;
            Q_EMIT selectionRequested(chosen);
        }
    });
}

void EditorDock::setDraft(DraftPtr draft, DraftPtr reference, const Problems& problems)
{
    m_draft = std::move(draft);
    m_reference = std::move(reference);
    m_problems = problems;
    refreshPage();
    refreshTabs();
}

/// Only the page in sight is kept up to date; the others follow when they are opened.
void EditorDock::refreshPage()
{
    if (const auto part = partOf(m_section))
        page(*part).setDraft(m_draft, m_reference, m_problems);
}

void EditorDock::setSelection(const Selection& selection)
{
    m_selection = selection;
    if (!m_draft)
        return;
    const auto part = selection.kind == Selection::Kind::Dealer ? std::optional(Part::Dealers)
        : selection.kind == Selection::Kind::Asset             ? std::optional(Part::Assets)
        : selection.kind == Selection::Kind::Fund              ? std::optional(Part::Funds)
                                                               : std::nullopt;
    if (part && partOf(m_section) == part)
        if (const auto row = rowOf(*m_draft, *part, selection.id))
            page(*part).selectRow(*row);
}

void EditorDock::setUndoText(const QString& text)
{
    m_undoText = text;
    const QString shown = text.isEmpty() ? QString() : tr("Undo: %1   Ctrl+Z").arg(text);
    m_undo->setText(fontMetrics().elidedText(shown, Qt::ElideMiddle, std::max(0, m_undo->width())));
    m_undo->setToolTip(shown);
    m_undo->setAccessibleName(shown);
}

void EditorDock::setDay(int day)
{
    m_day = std::max(1, day);
    for (const auto& [part, page] : m_pages)
        page->setDay(m_day);
}

void EditorDock::setSection(Section section)
{
    m_section = section;
    m_tabs->setCurrentIndex(static_cast<int>(section));
    if (const auto part = partOf(section))
        m_stack->setCurrentWidget(&page(*part));
    refreshPage();
    setSelection(m_selection);
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
}

void EditorDock::setBalancingItem(BalancingItem item)
{
    m_item = item;
    page(Part::Dealers).setBalancingItem(item);
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
        m_tabs->setTabText(tab, names[i] + QStringLiteral("   ") + QLocale().toString(static_cast<qulonglong>(rows)));
        m_tabs->setTabIcon(tab, problemSquare(theme(), problem));
        m_tabs->setAccessibleTabName(tab, problem ? tr("%1, %2, with problems").arg(names[i]).arg(rows) : tr("%1, %2").arg(names[i]).arg(rows));
    }
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
    m_title->setVisible(width() >= theme().length(1100));
    setAutoFillBackground(true);
    QPalette own = this->palette();
    own.setColor(QPalette::Window, theme().surface);
    setPalette(own);
    refreshTabs();
}

void EditorDock::resizeEvent(QResizeEvent* event)
{
    View::resizeEvent(event);
    m_title->setVisible(width() >= theme().length(1100));
    setUndoText(m_undoText);
}

void EditorDock::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT doneRequested();
    else if (const auto part = partOf(m_section); event->key() == Qt::Key_F8 && part)
        page(*part).goToProblem(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        View::keyPressEvent(event);
}

} // namespace waterhammer
