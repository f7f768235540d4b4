// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desk.h"

#include "views/icons.h"

#include <QDockWidget>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace waterhammer {

namespace {

struct Room {
    double width, height;
};
constexpr Room fullRoom{1500, 860}, smallRoom{1180, 640}; ///< px at text scale 1 from which a density holds

} // namespace

Density densityOf(QSize window, double textScale)
{
    const double width = window.width() / textScale, height = window.height() / textScale;
    if (width >= fullRoom.width && height >= fullRoom.height)
        return Density::Full;
    return width >= smallRoom.width && height >= smallRoom.height ? Density::Small : Density::Tiny;
}

Desk::Desk(QMainWindow& window, const Panels& panels, QWidget* notices)
    : QObject(&window)
    , m_window(window)
    , m_panels(panels)
    , m_tabs(new QTabWidget)
{
    m_window.setDockNestingEnabled(true);
    m_window.setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    m_controls = makeDock("controlsDock", tr("Shock and Constraints"), Qt::LeftDockWidgetArea);
    m_market = makeDock("marketDock", tr("State of the Market"), Qt::RightDockWidgetArea);
    m_dealers = makeDock("dealersDock", tr("Dealers"), Qt::RightDockWidgetArea);
    m_detail = makeDock("detailDock", tr("Details"), Qt::RightDockWidgetArea);
    m_charts = makeDock("chartsDock", tr("Paths"), Qt::BottomDockWidgetArea);
    m_editor = makeDock("editorDock", tr("Editor"), Qt::BottomDockWidgetArea);

    m_controlsScroll = new QScrollArea;
    m_controlsScroll->setObjectName(QStringLiteral("controlsScroll"));
    m_controlsScroll->setAccessibleName(tr("Shock and Constraints"));
    m_controlsScroll->setWidgetResizable(true);
    m_controlsScroll->setFrameShape(QFrame::NoFrame);
    m_controlsScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_controlsScroll->setWidget(m_panels.controls);
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(true);
    m_detailTitle = tr("Selected");
    buildCentre(notices);
    buildStrip();
    fill(m_controls, m_controlsScroll);
    fill(m_market, m_panels.market);
    fill(m_dealers, m_panels.dealers);
    fill(m_detail, m_tabs);
    fill(m_charts, m_panels.charts);
    fill(m_editor, m_panels.editor);
    m_editor->hide();
}

QDockWidget* Desk::makeDock(const char* name, const QString& title, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(QLatin1String(name));
    dock->setAccessibleName(title);
    dock->setTitleBarWidget(new QWidget(dock)); // no title bar until panels are to be moved
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    m_window.addDockWidget(area, dock);
    return dock;
}

/// A panel stands on a surface with a hairline around it.
void Desk::fill(QDockWidget* dock, QWidget* panel)
{
    auto* frame = qobject_cast<QFrame*>(dock->widget());
    if (!frame) {
        frame = new QFrame(dock);
        frame->setProperty("panel", true);
        auto* column = new QVBoxLayout(frame);
        column->setContentsMargins(1, 1, 1, 1);
        dock->setWidget(frame);
    }
    if (panel->parentWidget() != frame) {
        frame->layout()->addWidget(panel);
        panel->show();
    }
}

void Desk::buildCentre(QWidget* notices)
{
    auto* centre = new QWidget(&m_window);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notices);
    auto* frame = new QFrame(centre);
    frame->setProperty("panel", true);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_centreTabs = new QTabBar(frame);
    m_centreTabs->setObjectName(QStringLiteral("centreTabs"));
    m_centreTabs->setAccessibleName(tr("Graph or charts"));
    m_centreTabs->setDrawBase(false);
    m_centreTabs->addTab(tr("Graph"));
    m_centreTabs->addTab(tr("Charts"));
    m_centreTabs->hide();
    m_centre = new QStackedWidget(frame);
    m_centre->addWidget(m_panels.graph);
    inside->addWidget(m_centreTabs);
    inside->addWidget(m_centre, 1);
    column->addWidget(frame, 1);
    connect(m_centreTabs, &QTabBar::currentChanged, m_centre, &QStackedWidget::setCurrentIndex);
    m_window.setCentralWidget(centre);
}

/// At the smallest density the sliders stand behind a strip of three buttons and open over the graph.
void Desk::buildStrip()
{
    m_strip = new QToolBar(tr("Controls"), &m_window);
    m_strip->setObjectName(QStringLiteral("controlsStrip"));
    m_strip->setMovable(false);
    m_strip->setContextMenuPolicy(Qt::PreventContextMenu);
    const std::pair<QString, QString> buttons[] = {
        {tr("Sliders"), QStringLiteral("tip")},
        {tr("Channels"), QStringLiteral("branch")},
        {tr("Policies"), QStringLiteral("bank")},
    };
    int section = 0;
    for (const auto& [text, iconName] : buttons) {
        auto* button = new QToolButton(m_strip);
        button->setObjectName(QStringLiteral("strip") + QString::number(section));
        button->setText(text);
        button->setAccessibleName(text);
        button->setProperty("iconName", iconName);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, section] { openFlyout(section); });
        m_strip->addWidget(button);
        ++section;
    }
    m_window.addToolBar(Qt::LeftToolBarArea, m_strip);
    m_strip->hide();
    m_flyout = new QFrame(&m_window);
    m_flyout->setObjectName(QStringLiteral("controlsFlyout"));
    m_flyout->setProperty("panel", true);
    m_flyout->hide();
    auto* column = new QVBoxLayout(m_flyout);
    column->setContentsMargins(1, 1, 1, 1);
    m_flyout->installEventFilter(this);
}

void Desk::openFlyout(int section)
{
    if (m_flyout->isVisible() && m_flyout->property("section").toInt() == section)
        return closeFlyout();
    m_flyout->setProperty("section", section);
    const QRect centre = m_window.centralWidget()->geometry();
    const int width = std::min(centre.width(), static_cast<int>(m_theme.length(250)));
    m_flyout->setGeometry(centre.left(), centre.top(), width, centre.height());
    m_flyout->show();
    m_flyout->raise();
    m_controlsScroll->setFocus();
    const auto sections = m_panels.controls->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    if (section < sections.size())
        m_controlsScroll->verticalScrollBar()->setValue(section == 0 ? 0 : sections[section]->y());
}

void Desk::closeFlyout() { m_flyout->hide(); }

bool Desk::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_flyout && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeFlyout();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void Desk::fillTabs(const std::vector<std::pair<QString, QWidget*>>& pages)
{
    QWidget* current = m_tabs->currentWidget();
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const auto& [title, page] : pages)
        m_tabs->addTab(page, title);
    m_tabs->setCurrentIndex(std::max(0, m_tabs->indexOf(current)));
}

void Desk::arrange(Density density, const Theme& theme)
{
    m_theme = theme;
    for (auto* button : m_strip->findChildren<QToolButton*>())
        if (const QString name = button->property("iconName").toString(); !name.isEmpty())
            button->setIcon(icon(name, theme));
    if (m_arranged && density == m_density)
        return;
    m_arranged = true;
    m_density = density;
    const bool tiny = density == Density::Tiny, full = density == Density::Full;
    closeFlyout();

    if (tiny)
        m_flyout->layout()->addWidget(m_controlsScroll);
    else
        fill(m_controls, m_controlsScroll);
    if (tiny)
        m_centre->addWidget(m_panels.charts);
    else
        fill(m_charts, m_panels.charts);
    std::vector<std::pair<QString, QWidget*>> pages;
    if (tiny)
        pages.emplace_back(tr("Market"), m_panels.market);
    if (!full)
        pages.emplace_back(tr("Dealers"), m_panels.dealers);
    pages.emplace_back(m_detailTitle, m_panels.detail);
    pages.emplace_back(tr("Why?"), m_panels.why);
    pages.emplace_back(tr("Events"), m_panels.events);
    fillTabs(pages);
    if (!tiny)
        fill(m_market, m_panels.market);
    if (full)
        fill(m_dealers, m_panels.dealers);
    if (tiny)
        m_tabs->setCurrentWidget(m_panels.market); // the loop gain is never out of sight by itself
    m_centreTabs->setVisible(tiny);
    if (!tiny)
        m_centreTabs->setCurrentIndex(0);
    m_strip->setVisible(tiny);
    placeDocks();
}

/// Which docks there are at this density, in this mode.
void Desk::placeDocks()
{
    const bool tiny = m_density == Density::Tiny, full = m_density == Density::Full;
    m_window.setCorner(Qt::BottomLeftCorner, m_editing ? Qt::BottomDockWidgetArea : Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, m_editing ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea);
    m_controls->setVisible(!tiny);
    m_market->setVisible(!tiny);
    m_dealers->setVisible(full && !m_editing);
    m_detail->setVisible(!m_editing || tiny);
    m_charts->setVisible(!tiny && !m_editing);
    m_editor->setVisible(m_editing);
    sizeDocks();
}

void Desk::sizeDocks()
{
    const bool full = m_density == Density::Full;
    const auto px = [this](double length) { return static_cast<int>(m_theme.length(length)); };
    const int left = px(full ? 296 : 236), right = px(full ? 404 : 312);
    m_window.resizeDocks({m_controls, m_detail}, {left, right}, Qt::Horizontal);
    if (m_editing) {
        m_window.resizeDocks({m_market}, {right}, Qt::Horizontal);
        m_window.resizeDocks({m_editor}, {m_window.height() * (full ? 524 : 338) / (full ? 1080 : 720)}, Qt::Vertical);
        return;
    }
    m_window.resizeDocks({m_charts}, {px(full ? 236 : 158)}, Qt::Vertical);
    if (full)
        m_window.resizeDocks({m_market, m_dealers, m_detail}, {px(300), px(320), px(260)}, Qt::Vertical);
    else
        m_window.resizeDocks({m_market, m_detail}, {px(232), px(320)}, Qt::Vertical);
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
    m_movable = movable;
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
    m_window.addDockWidget(Qt::LeftDockWidgetArea, m_controls);
    for (QDockWidget* dock : {m_market, m_dealers, m_detail})
        m_window.addDockWidget(Qt::RightDockWidgetArea, dock);
    for (QDockWidget* dock : {m_charts, m_editor})
        m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    placeDocks();
}

void Desk::showOnRight(QWidget* page)
{
    if (m_tabs->indexOf(page) >= 0)
        m_tabs->setCurrentWidget(page);
    m_detail->show();
}

void Desk::nameDetail(const QString& title)
{
    m_detailTitle = title.isEmpty() ? tr("Selected") : title;
    if (const int at = m_tabs->indexOf(m_panels.detail); at >= 0)
        m_tabs->setTabText(at, m_detailTitle);
}

std::vector<QDockWidget*> Desk::docks() const
{
    return {m_controls, m_market, m_dealers, m_detail, m_charts, m_editor};
}

} // namespace waterhammer
