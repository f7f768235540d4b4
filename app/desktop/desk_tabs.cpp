// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the details, and docks that are there only with something to show.
#include "app/desktop/desk.h"
#include "views/icons.h"
#include "views/plain_text.h"

#include <QDockWidget>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace waterhammer {

void Desk::moveTabs()
{
    QWidget* current = m_tabs->currentWidget();
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const PlacedPanel& placed : m_panels) {
        const bool right = placed.place->area == Area::Right;
        if ((!right && placed.place->area != Area::Details) || placed.place->standsAlone(m_density))
            continue;
        const QString own = placed.panel->windowTitle();
        m_tabs->addTab(placed.panel, captionOf(own.isEmpty() ? placed.place->titleText() : own));
        showTabOf(placed.panel);
    }
    dressTabs();
    m_tabs->setCurrentIndex(std::max(0, m_tabs->indexOf(current)));
    each(Area::Right, [&](const PlacedPanel& placed) {
        if (placed.place->standsAlone(m_density))
            fill(dockOf(*placed.place), placed.panel);
    });
    if (m_density == Density::Tiny)
        m_tabs->setCurrentIndex(0); // the loop gain is never out of sight by itself
}

void Desk::dressTabs()
{
    m_tabs->tabBar()->setProperty("tight", m_density != Density::Full);
    m_tabs->tabBar()->style()->polish(m_tabs->tabBar());
    fitTabs();
}

void Desk::dressTab(const PlacedPanel& placed, bool words)
{
    const int tab = m_tabs->indexOf(placed.panel);
    if (!placed.place->icon || tab < 0)
        return;
    const QString title = placed.place->titleText();
    m_tabs->setTabText(tab, words ? captionOf(title) : QString());
    m_tabs->setTabIcon(tab, words ? QIcon() : icon(QString::fromUtf8(placed.place->icon), m_theme));
    m_tabs->setTabToolTip(tab, title);
    m_tabs->tabBar()->setAccessibleTabName(tab, title);
}

/// Where there is no room for the words of all tabs, those that have an icon show it alone, the last of them first.
void Desk::fitTabs()
{
    QTabBar& bar = *m_tabs->tabBar();
    bar.setFont(m_theme.font(type::body));
    for (const PlacedPanel& placed : m_panels)
        dressTab(placed, true);
    fitNames();
    if (bar.sizeHint().width() > m_tabs->width())
        bar.setFont(m_theme.condensed(type::body));
    for (auto placed = m_panels.rbegin(); placed != m_panels.rend() && bar.sizeHint().width() > m_tabs->width();
         ++placed)
        dressTab(*placed, false);
    fitNames();
}

/// What is selected may have a long name: it is shortened before the words of the other tabs are.
void Desk::fitNames()
{
    constexpr double least = 48; // px of a name
    QTabBar& bar = *m_tabs->tabBar();
    each(Area::Details, [&](const PlacedPanel& placed) {
        const int tab = m_tabs->indexOf(placed.panel);
        const QString own = placed.panel->windowTitle();
        if (own.isEmpty() || tab < 0)
            return;
        m_tabs->setTabText(tab, captionOf(own));
        const int over = bar.sizeHint().width() - m_tabs->width();
        m_tabs->setTabToolTip(tab, over > 0 ? toolTipOf(own) : QString());
        if (over <= 0)
            return;
        const QFontMetrics metrics(bar.font());
        const int room = std::max(static_cast<int>(m_theme.length(least)), metrics.horizontalAdvance(own) - over);
        m_tabs->setTabText(tab, captionOf(metrics.elidedText(own, Qt::ElideRight, room)));
    });
}

/// A panel of the details that is disabled has nothing to show in this run: its tab is not there.
void Desk::showTabOf(QWidget* panel)
{
    if (const int tab = m_tabs->indexOf(panel); tab >= 0)
        m_tabs->setTabVisible(tab, panel->isEnabledTo(m_tabs));
    else
        showDockOf(panel);
    fitTabs();
}

/// Likewise its dock, where it has one of its own.
void Desk::showDockOf(QWidget* panel)
{
    for (const Dock& dock : m_docks) {
        if (!dock.place || !dock.widget->isAncestorOf(panel) || dock.widget->isHidden() != stands(dock))
            continue;
        dock.widget->setVisible(stands(dock));
        sizeDocks();
    }
}

} // namespace waterhammer
