// SPDX-License-Identifier: GPL-3.0-or-later
// Where the panels go as the room changes; desk_building.cpp makes what they stand in.
#include "app/desktop/desk.h"

#include "views/icons.h"

#include <QDockWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waterhammer {

namespace {

struct Least {
    double width, height;
};
constexpr Least fullRoom{1500, 860}, smallRoom{1180, 640}; ///< px at text scale 1 from which a density holds
constexpr int detailsFull = 260, detailsSmall = 320;       ///< px of the design the details would like in height
constexpr int lowerBeside = 284;                           ///< likewise the lower row below two runs side by side

} // namespace

Density densityOf(QSize window, double textScale)
{
    const double width = window.width() / textScale, height = window.height() / textScale;
    if (width >= fullRoom.width && height >= fullRoom.height)
        return Density::Full;
    return width >= smallRoom.width && height >= smallRoom.height ? Density::Small : Density::Tiny;
}

void Desk::openFlyout(const PlacedPanel& placed)
{
    const QString name = QLatin1String(placed.place->name);
    if (m_flyout->isVisible() && m_flyout->property("section").toString() == name)
        return closeFlyout();
    m_flyout->setProperty("section", name);
    const QRect centre = m_window.centralWidget()->geometry();
    const int width = std::min(centre.width(), static_cast<int>(m_theme.length(250)));
    m_flyout->setGeometry(centre.left(), centre.top(), width, centre.height());
    m_flyout->show();
    m_flyout->raise();
    m_controlsScroll->setFocus();
    m_controlsScroll->verticalScrollBar()->setValue(placed.panel->y());
}

void Desk::closeFlyout() { m_flyout->hide(); }

bool Desk::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_flyout && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeFlyout();
        return true;
    }
    if (event->type() == QEvent::EnabledChange)
        showTabOf(qobject_cast<QWidget*>(watched));
    if (watched == m_tabs && event->type() == QEvent::Resize)
        fitTabs();
    return QObject::eventFilter(watched, event);
}

void Desk::arrange(Density density, const Theme& theme)
{
    const bool rescaled = std::exchange(m_theme, theme).textScale() != theme.textScale();
    for (auto* button : m_strip->findChildren<QToolButton*>())
        if (const QString name = button->property("iconName").toString(); !name.isEmpty())
            button->setIcon(icon(name, theme));
    if (m_arranged && density == m_density) {
        dressTabs();
        if (rescaled) // words of another size in docks of the old one would be cut
            sizeDocks();
        return;
    }
    m_arranged = true;
    m_density = density;
    closeFlyout();
    moveControls();
    moveLower();
    moveTabs();
    placeDocks();
}

void Desk::moveControls()
{
    if (m_density == Density::Tiny)
        m_flyout->layout()->addWidget(m_controlsScroll);
    else
        fill(m_controls, m_controlsScroll);
}

/// What does not stand alone is behind the tabs of the centre, in their order.
void Desk::moveLower()
{
    bool behindTabs = false;
    for (const Area area : {Area::Lower, Area::Differences})
        each(area, [&](const PlacedPanel& placed) {
            if (placed.place->standsAlone(m_density))
                return fill(dockOf(*placed.place), placed.panel);
            behindTabs = true;
            m_centre->addWidget(placed.panel);
        });
    m_centreTabs->setVisible(behindTabs);
    if (!behindTabs)
        m_centreTabs->setCurrentIndex(0);
}

/// The tab of the differences is there while runs are compared: the last of the centre's.
void Desk::showDifferencesTab()
{
    const bool compared = m_side == Side::Runs || m_sideBySide;
    const int tab = m_centreTabs->count() - 1;
    if (!compared && m_centreTabs->currentIndex() == tab)
        m_centreTabs->setCurrentIndex(0);
    m_centreTabs->setTabVisible(tab, compared);
}

/// Side by side stands where graph and headline do, also behind the first of the centre's tabs.
void Desk::showCentre()
{
    const bool pair = m_sideBySide && m_centreTabs->currentIndex() <= 0;
    m_centre->setCurrentIndex(std::max(0, m_centreTabs->currentIndex()));
    m_centre->setVisible(!pair);
    each(Area::Head, [this](const PlacedPanel& placed) { placed.panel->setVisible(!m_sideBySide); });
    each(Area::Pair, [pair](const PlacedPanel& placed) { placed.panel->setVisible(pair); });
    m_centreTabs->updateGeometry(); // as wide as the window its tabs are a little higher
}

/// The table of differences is beside the charts while two runs stand side by side.
void Desk::moveDifferences()
{
    for (const Dock& dock : m_docks) {
        if (!dock.place || dock.place->area != Area::Differences)
            continue;
        const auto area = m_sideBySide ? Qt::BottomDockWidgetArea : dock.side;
        if (!dock.widget->isFloating() && m_window.dockWidgetArea(dock.widget) != area)
            m_window.addDockWidget(area, dock.widget, m_sideBySide ? Qt::Horizontal : Qt::Vertical);
    }
}

QDockWidget* Desk::dockOf(const PanelPlace& place) const
{
    return std::ranges::find(m_docks, &place, &Dock::place)->widget;
}

const Panel& Desk::panelOf(const Dock& dock) const
{
    return *std::ranges::find(m_panels, dock.place, &PlacedPanel::place)->panel;
}

/// Whether a dock's panel has anything to show in this run.
bool Desk::hasSomething(const Dock& dock) const
{
    const Panel& panel = panelOf(dock);
    return panel.isEnabledTo(panel.parentWidget());
}

/// Where there is least room a page that explains has it beside the graph, whose names would be cut between two.
bool Desk::pageIsAlone() const
{
    return m_density == Density::Tiny && (m_side == Side::Switch || m_side == Side::Mechanisms);
}

/// Whether a dock is there at this density, in this mode.
bool Desk::stands(const Dock& dock) const
{
    if (dock.widget == m_controls)
        return m_density != Density::Tiny && m_side == Side::Levers && !m_sideBySide;
    if (dock.widget == m_details)
        return !m_editing && m_side != Side::Runs && !m_sideBySide && !pageIsAlone();
    switch (dock.place->area) {
    case Area::Editing: return m_editing;
    case Area::Left: return dock.place->side == m_side;
    case Area::Differences:
        return dock.place->standsAlone(m_density)
            && (m_side == Side::Runs || (m_sideBySide && m_density == Density::Full));
    case Area::Right:
        if (m_side == Side::Runs || m_sideBySide || !hasSomething(dock))
            return false;
        break;
    case Area::Controls:
    case Area::Head:
    case Area::Centre:
    case Area::Pair:
    case Area::Lower:
    case Area::Details:
    case Area::Foot: break;
    }
    return dock.place->standsAlone(m_density) && (!m_editing || dock.place->besideEditor);
}

void Desk::placeDocks()
{
    // Where there is little room the editor has all of it but the notices'.
    const bool tiny = m_density == Density::Tiny;
    m_strip->setVisible(tiny && !m_editing && m_side == Side::Levers && !m_sideBySide);
    m_centreFrame->setVisible(!tiny || !m_editing);
    m_window.centralWidget()->setSizePolicy(
        QSizePolicy::Preferred, tiny && m_editing ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    m_window.centralWidget()->setMinimumHeight(tiny && m_editing ? 1 : 0); // what is empty is put outside the window
    m_window.setCorner(Qt::BottomLeftCorner, m_editing ? Qt::BottomDockWidgetArea : Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, m_editing ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea);
    moveDifferences();
    showDifferencesTab();
    for (const Dock& dock : m_docks)
        dock.widget->setVisible(stands(dock));
    showCentre();
    // What has gone from the centre leaves its room before docks are sized, or they would be squeezed by it.
    for (QLayout* layout : {m_centreFrame->layout(), m_window.centralWidget()->layout(), m_window.layout()})
        layout->activate();
    sizeDocks();
}

void Desk::sizeDocks()
{
    const bool full = m_density == Density::Full;
    const auto px = [this](double length) { return static_cast<int>(m_theme.length(length)); };
    const int left = px(full ? 296 : 236), right = px(full ? 404 : 312);
    m_window.resizeDocks({m_controls, m_details}, {left, right}, Qt::Horizontal);
    if (m_side == Side::Runs)
        return sizeCompared(left, right);
    const int page = m_side == Side::Lesson ? left : full ? left * 8 / 5 : left * 5 / 4;
    for (const Dock& dock : m_docks)
        if (dock.place && dock.place->area == Area::Left && dock.place->side == m_side)
            m_window.resizeDocks({dock.widget}, {page}, Qt::Horizontal);
    for (const Dock& dock : m_docks) {
        if (m_editing && dock.side == Qt::RightDockWidgetArea && dock.place && dock.place->besideEditor)
            m_window.resizeDocks({dock.widget}, {right}, Qt::Horizontal);
        if (m_editing && dock.place && dock.place->area == Area::Editing)
            m_window.resizeDocks(
                {dock.widget}, {m_window.height() * (full ? 524 : 360) / (full ? 1080 : 720)}, Qt::Vertical);
    }
    if (m_editing)
        return;
    const auto height = [&](const Dock& dock) {
        if (!dock.place)
            return px(full ? detailsFull : detailsSmall);
        const bool beside = m_sideBySide && full && dock.place->area == Area::Lower; // the differences stand there too
        const int most = px(beside ? lowerBeside : full ? dock.place->heightFull : dock.place->heightSmall);
        return dock.place->area == Area::Right ? std::min(most, panelOf(dock).sizeHint().height()) : most;
    };
    QList<QDockWidget*> column;
    QList<int> heights;
    for (const Dock& dock : m_docks) {
        if (dock.place && dock.place->area == Area::Lower)
            m_window.resizeDocks({dock.widget}, {height(dock)}, Qt::Vertical);
        if (dock.side == Qt::RightDockWidgetArea && height(dock) > 0) {
            column << dock.widget;
            heights << height(dock);
        }
    }
    m_window.resizeDocks(column, heights, Qt::Vertical);
}

/// The table of differences has a column a run.
void Desk::sizeCompared(int left, int right)
{
    for (const Dock& dock : m_docks) {
        if (dock.place && dock.place->area == Area::Left)
            m_window.resizeDocks({dock.widget}, {left + left / 8}, Qt::Horizontal);
        if (dock.place && dock.place->area == Area::Differences)
            m_window.resizeDocks({dock.widget}, {right * 29 / 20}, Qt::Horizontal);
        if (dock.place && dock.place->area == Area::Lower)
            m_window.resizeDocks({dock.widget}, {m_window.height() / 3}, Qt::Vertical);
    }
}

void Desk::setSide(Side side)
{
    if (std::exchange(m_side, side) == side)
        return;
    closeFlyout();
    placeDocks();
}

void Desk::setSideBySide(bool shown)
{
    if (std::exchange(m_sideBySide, shown) == shown)
        return;
    closeFlyout();
    placeDocks();
    if (shown) // what had the focus may be gone, and Escape is to lead back
        each(Area::Pair, [](const PlacedPanel& placed) { placed.panel->setFocus(); });
}

void Desk::setPlain()
{
    m_side = Side::Levers;
    m_sideBySide = m_editing = false;
    placeDocks();
}

void Desk::placeAgain()
{
    for (const Dock& dock : m_docks)
        if (dock.place && dock.place->area == Area::Right && !hasSomething(dock))
            dock.widget->hide();
    if (m_side != Side::Levers || m_sideBySide || m_editing)
        placeDocks();
}

void Desk::setEditing(bool editing)
{
    if (m_editing == editing)
        return;
    m_editing = editing;
    placeDocks();
}

void Desk::setMovable(bool movable)
{
    for (QDockWidget* dock : docks()) {
        delete dock->titleBarWidget();
        dock->setTitleBarWidget(movable ? nullptr : new QWidget(dock));
        dock->setFeatures(movable
                ? QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable
                : QDockWidget::DockWidgetClosable);
    }
}

void Desk::reset()
{
    for (QDockWidget* dock : docks()) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    for (const Dock& dock : m_docks)
        m_window.addDockWidget(dock.side, dock.widget);
    placeDocks();
}

void Desk::showInFront(std::string_view name)
{
    for (const PlacedPanel& placed : m_panels)
        if (placed.place->name == name && m_tabs->indexOf(placed.panel) >= 0)
            m_tabs->setCurrentWidget(placed.panel);
    m_details->show();
}

std::vector<QDockWidget*> Desk::docks() const
{
    std::vector<QDockWidget*> all;
    for (const Dock& dock : m_docks)
        all.push_back(dock.widget);
    return all;
}

std::vector<QDockWidget*> Desk::docksToChoose() const
{
    std::vector<QDockWidget*> all;
    for (const Dock& dock : m_docks)
        if (!dock.place
            || (dock.place->area != Area::Editing && dock.place->area != Area::Left
                && dock.place->area != Area::Differences))
            all.push_back(dock.widget);
    return all;
}

} // namespace waterhammer
