// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the sections: their names, how many rows they have, and which have problems.
#include "views/editor/editor_dock.h"

#include "views/controls/parameter_table.h"
#include "views/editor/table_page.h"
#include "views/teaching/scenario_form.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>

namespace waterhammer {

namespace {

/// The small red square of a section with problems.
QIcon problemSquare(const Theme& theme, bool problem)
{
    const int side = static_cast<int>(theme.length(8));
    QPixmap pixmap(side, side);
    pixmap.fill(problem ? theme.breach : QColor(Qt::transparent));
    return problem ? QIcon(pixmap) : QIcon();
}

} // namespace

void EditorDock::refreshTabs()
{
    const QString names[] = {
        tr("Dealers"), tr("Assets"), tr("Funds"), tr("Repo lenders"), tr("Exposures"), tr("Events"), tr("Policies")};
    for (const auto& [section, page] : m_pages) {
        const int tab = static_cast<int>(section);
        const Part part = page->list().part();
        const QString& name = names[tab];
        const std::size_t rows = m_draft ? page->list().count(*m_draft) : 0;
        const bool problem = isFaulty(section) || page->sheet().problems().refuses();
        const bool both = m_shared && m_draft;
        page->view().setAccessibleName(name);
        m_tabs->setTabText(tab,
            both && (part == Part::Events || part == Part::Policies)
                ? tr("Events and policies   %1").arg(m_draft->events.size() + m_draft->policies.size())
                : name + QStringLiteral("   ") + QLocale().toString(static_cast<qulonglong>(rows)));
        m_tabs->setTabIcon(tab, problemSquare(theme(), problem));
        m_tabs->setAccessibleTabName(
            tab, problem ? tr("%1, %2, with problems").arg(name).arg(rows) : tr("%1, %2").arg(name).arg(rows));
    }
    m_tabs->setTabText(static_cast<int>(Section::Market), tr("Market"));
    m_tabs->setTabText(static_cast<int>(Section::Scenario), tr("Scenario"));
    fitTabs();
}

/// Where there is too little room the tabs leave out how many rows they have.
void EditorDock::fitTabs()
{
    int room = width() - static_cast<int>(theme().length(60));
    for (const QWidget* other : std::initializer_list<const QWidget*>{m_title, m_books, m_done})
        room -= other->isHidden() ? 0 : other->sizeHint().width();
    if (m_tabs->sizeHint().width() > room)
        for (int tab = 0; tab < m_tabs->count(); ++tab)
            m_tabs->setTabText(tab, m_tabs->tabText(tab).section(QStringLiteral("   "), 0, 0));
    m_tabs->updateGeometry();
}

bool EditorDock::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_undo && event->type() == QEvent::Resize)
        showUndo();
    return Panel::eventFilter(watched, event);
}

void EditorDock::focusTable()
{
    if (TablePage* page = shownPage())
        page->focusTable();
    else if (m_section == Section::Scenario)
        m_form->focusTitle();
    else
        m_market->find();
}

/// Inside it F8 goes on from the problem at hand, wherever the window would begin.
bool EditorDock::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F8) {
        event->accept();
        return true;
    }
    return Panel::event(event);
}

} // namespace waterhammer
