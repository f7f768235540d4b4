// SPDX-License-Identifier: GPL-3.0-or-later
// What the panels stand in.
#include "app/desktop/desk.h"
#include "views/plain_text.h"

#include <QDockWidget>
#include <QFrame>
#include <QMainWindow>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace waterhammer {

Desk::Desk(QMainWindow& window, std::vector<PlacedPanel> panels, QWidget* notices)
    : QObject(&window)
    , m_window(window)
    , m_panels(std::move(panels))
{
    m_window.setDockNestingEnabled(true);
    m_window.setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    const auto group = [this](const char* name, const QString& title, Qt::DockWidgetArea side) {
        return m_docks.emplace_back(makeDock(QLatin1String(name), title, side, nullptr)).widget;
    };
    m_controls = group("controls", tr("Shock and Constraints"), Qt::LeftDockWidgetArea);
    makeDocks(Area::Left, Qt::LeftDockWidgetArea);
    makeDocks(Area::Right, Qt::RightDockWidgetArea);
    m_details = group("detail", tr("Details"), Qt::RightDockWidgetArea);
    makeDocks(Area::Differences, Qt::RightDockWidgetArea);
    makeDocks(Area::Lower, Qt::BottomDockWidgetArea);
    makeDocks(Area::Editing, Qt::BottomDockWidgetArea);
    m_controlsScroll = buildControls();
    buildTabs();
    buildCentre(notices);
    buildStrip();
    fill(m_controls, m_controlsScroll);
    fill(m_details, m_tabs);
    for (const Area area : {Area::Left, Area::Right, Area::Differences, Area::Lower, Area::Editing})
        each(area, [this](const PlacedPanel& placed) { fill(dockOf(*placed.place), placed.panel); });
    for (const Area area : {Area::Left, Area::Differences, Area::Editing})
        each(area, [this](const PlacedPanel& placed) { dockOf(*placed.place)->hide(); });
    buildFoot();
}

void Desk::makeDocks(Area area, Qt::DockWidgetArea side)
{
    each(area, [&](const PlacedPanel& placed) {
        m_docks.push_back(makeDock(QLatin1String(placed.place->name), placed.place->headingText(), side, placed.place));
    });
}

Desk::Dock Desk::makeDock(const QString& name, const QString& title, Qt::DockWidgetArea side, const PanelPlace* place)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name + QStringLiteral("Dock"));
    dock->setAccessibleName(title);
    dock->setTitleBarWidget(new QWidget(dock)); // no title bar until panels are to be moved
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    m_window.addDockWidget(side, dock);
    return {dock, side, place};
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

QScrollArea* Desk::buildControls()
{
    auto* controls = new QWidget;
    auto* column = new QVBoxLayout(controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    each(Area::Controls, [column](const PlacedPanel& placed) { column->addWidget(placed.panel); });
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("controlsScroll"));
    scroll->setAccessibleName(tr("Shock and Constraints"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(controls);
    return scroll;
}

void Desk::buildTabs()
{
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    // All tabs are in sight: where they have no room their words are shortened.
    m_tabs->tabBar()->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    each(Area::Right, [this](const PlacedPanel& placed) { placed.panel->installEventFilter(this); });
    each(Area::Details, [this](const PlacedPanel& placed) {
        placed.panel->installEventFilter(this);
        connect(placed.panel, &QWidget::windowTitleChanged, this, [this, placed](const QString& title) {
            m_tabs->setTabText(
                m_tabs->indexOf(placed.panel), captionOf(title.isEmpty() ? placed.place->titleText() : title));
            fitTabs();
        });
    });
    m_tabs->installEventFilter(this);
}

void Desk::buildCentre(QWidget* notices)
{
    auto* centre = new QWidget(&m_window);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notices);
    m_centreFrame = new QFrame(centre);
    m_centreFrame->setProperty("panel", true);
    auto* inside = new QVBoxLayout(m_centreFrame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_centreTabs = new QTabBar(m_centreFrame);
    m_centreTabs->setObjectName(QStringLiteral("centreTabs"));
    m_centreTabs->setAccessibleName(tr("Graph or charts"));
    m_centreTabs->setDrawBase(false);
    m_centreTabs->hide();
    m_centre = new QStackedWidget(m_centreFrame);
    each(Area::Centre, [this](const PlacedPanel& placed) {
        m_centreTabs->addTab(placed.place->titleText());
        m_centre->addWidget(placed.panel);
    });
    for (const Area area : {Area::Lower, Area::Differences})
        each(area, [this](const PlacedPanel& placed) { m_centreTabs->addTab(placed.place->titleText()); });
    each(Area::Head, [inside](const PlacedPanel& placed) { inside->addWidget(placed.panel); });
    inside->addWidget(m_centreTabs);
    inside->addWidget(m_centre, 1);
    // No page of the stack: what is hidden there takes its room all the same.
    each(Area::Pair, [inside](const PlacedPanel& placed) {
        inside->addWidget(placed.panel, 1);
        placed.panel->hide();
    });
    column->addWidget(m_centreFrame, 1);
    connect(m_centreTabs, &QTabBar::currentChanged, this, &Desk::showCentre);
    m_window.setCentralWidget(centre);
}

/// At the smallest density the controls stand behind a strip of buttons and open over the graph.
void Desk::buildStrip()
{
    m_strip = new QToolBar(tr("Controls"), &m_window);
    m_strip->setObjectName(QStringLiteral("controlsStrip"));
    m_strip->setMovable(false);
    m_strip->setContextMenuPolicy(Qt::PreventContextMenu);
    int section = 0;
    each(Area::Controls, [&](const PlacedPanel& placed) {
        if (!placed.place->icon)
            return;
        auto* button = new QToolButton(m_strip);
        button->setObjectName(QStringLiteral("strip") + QString::number(section++));
        button->setText(placed.place->titleText());
        button->setAccessibleName(button->text());
        button->setProperty("iconName", QLatin1String(placed.place->icon));
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, placed] { openFlyout(placed); });
        m_strip->addWidget(button);
    });
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

void Desk::buildFoot()
{
    each(Area::Foot, [this](const PlacedPanel& placed) {
        auto* bar = new QToolBar(placed.panel->accessibleName(), &m_window);
        bar->setObjectName(QLatin1String(placed.place->name) + QStringLiteral("Bar"));
        bar->setMovable(false);
        bar->setContextMenuPolicy(Qt::PreventContextMenu);
        placed.panel->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        bar->addWidget(placed.panel);
        m_window.addToolBar(Qt::BottomToolBarArea, bar);
    });
}

} // namespace waterhammer
