// SPDX-License-Identifier: GPL-3.0-or-later
// The window's parts and where they stand; window_wiring.cpp connects them, window.cpp shows things in them.
#include "app/desktop/window.h"

#include "views/charts/chart_panel.h"
#include "views/controls/channel_switches.h"
#include "views/controls/lever_panel.h"
#include "views/controls/policy_list.h"
#include "views/editor/editor_dock.h"
#include "views/gauges/dealer_panel.h"
#include "views/gauges/dealers_table.h"
#include "views/gauges/market_state_panel.h"
#include "views/graph/contagion_graph.h"
#include "views/story/event_log.h"
#include "views/timeline/timeline_panel.h"
#include "views/why/why_panel.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <map>

namespace waterhammer {

void Window::buildPanels()
{
    m_notices = new NoticeBar(this);
    m_controls = new QWidget(this);
    m_levers = new LeverPanel(m_controls);
    m_channels = new ChannelSwitches(m_controls);
    m_policies = new PolicyList(m_controls);
    auto* column = new QVBoxLayout(m_controls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_levers, m_channels, m_policies})
        column->addWidget(part);
    m_more = new QPushButton(tr("More parameters…"), m_controls);
    m_more->setObjectName(QStringLiteral("moreParameters"));
    m_more->setAccessibleName(tr("More parameters"));
    auto* last = new QVBoxLayout;
    last->setContentsMargins(14, 6, 14, 10);
    last->addWidget(m_more);
    column->addLayout(last);
    column->addStretch(1);
    m_graph = new ContagionGraph(this);
    m_charts = new ChartPanel(this);
    m_market = new MarketStatePanel(this);
    m_dealers = new DealersTable(this);
    m_detail = new DealerPanel(this);
    m_why = new WhyPanel(this);
    m_events = new EventLog(this);
    m_editor = new EditorDock(this);
    m_timeline = new TimelinePanel(this);
    m_desk = new Desk(
        *this, {m_controls, m_graph, m_charts, m_market, m_dealers, m_detail, m_why, m_events, m_editor}, m_notices);
    m_hint = new FirstHint(this);

    auto* bar = new QToolBar(tr("Timeline"), this);
    bar->setObjectName(QStringLiteral("timelineBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_timeline->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    bar->addWidget(m_timeline);
    addToolBar(Qt::BottomToolBarArea, bar);
}

void Window::buildToolBar()
{
    auto* bar = new QToolBar(tr("Tools"), this);
    bar->setObjectName(QStringLiteral("mainBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    const auto add = [bar](QAction* action, Qt::ToolButtonStyle style = Qt::ToolButtonIconOnly) {
        auto* button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->toolTip());
        button->setToolButtonStyle(style);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    };
    add(m_actions->open);
    add(m_actions->save);
    bar->addSeparator();
    add(m_actions->undo);
    add(m_actions->redo);
    bar->addSeparator();
    m_scenarioName = new QLabel(bar);
    m_scenarioName->setObjectName(QStringLiteral("scenarioName"));
    m_scenarioName->setAccessibleName(tr("Scenario"));
    bar->addWidget(m_scenarioName);
    m_status = new RunStatus(bar);
    bar->addWidget(m_status);
    auto* gap = new QWidget(bar);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(gap);
    add(m_actions->restore, Qt::ToolButtonTextBesideIcon);
    add(m_actions->editScenario, Qt::ToolButtonTextBesideIcon);
    addToolBar(Qt::TopToolBarArea, bar);
}

void Window::buildMenus()
{
    auto* a = m_actions;
    const auto menu = [this](const char* name, const QString& title) {
        QMenu* made = menuBar()->addMenu(title);
        made->setObjectName(QLatin1String(name));
        return made;
    };
    QMenu* file = menu("fileMenu", tr("&File"));
    file->addActions({a->newScenario, a->open});
    QMenu* recent = file->addMenu(tr("Open &Recent"));
    recent->setToolTipsVisible(true);
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { m_files->fillRecentMenu(*recent); });
    QMenu* scenarios = file->addMenu(tr("&Scenarios"));
    for (const auto& [name, resource] : FileDesk::builtIn())
        scenarios->addAction(name, this, [this, resource = resource] {
            if (m_files->mayLeave())
                m_files->openBuiltIn(resource);
        });
    file->addSeparator();
    file->addActions({a->save, a->saveAs, a->restore});
    file->addSeparator();
    file->addAction(a->quit);

    QMenu* editMenu = menu("editMenu", tr("&Edit"));
    editMenu->addActions({a->undo, a->redo});
    editMenu->addSeparator();
    editMenu->addActions({a->editScenario, a->findParameter});

    QMenu* view = menu("viewMenu", tr("&View"));
    QMenu* themes = view->addMenu(tr("&Colours"));
    auto* themeGroup = new QActionGroup(this);
    const std::pair<QString, std::optional<ThemeKind>> kinds[] = {
        {tr("As the &System"), std::nullopt},
        {tr("&Light"), ThemeKind::Light},
        {tr("&Dark"), ThemeKind::Dark},
        {tr("&Projector"), ThemeKind::Projector},
    };
    for (const auto& [text, kind] : kinds) {
        QAction* action = themes->addAction(text, this, [this, kind = kind] {
            m_session.settings.theme = kind;
            themeFromSettings();
        });
        action->setCheckable(true);
        action->setChecked(m_session.settings.theme == kind);
        themeGroup->addAction(action);
    }
    view->addActions({a->largerText, a->smallerText, a->normalText, a->reducedMotion});
    view->addSeparator();
    QMenu* panels = view->addMenu(tr("&Panels"));
    for (QDockWidget* dock : m_desk->docks())
        if (dock->objectName() != QLatin1String("editorDock"))
            panels->addAction(dock->toggleViewAction());
    view->addActions({a->movePanels, a->resetLayout});
    view->addSeparator();
    QMenu* languages = view->addMenu(tr("Lan&guage"));
    auto* languageGroup = new QActionGroup(this);
    const std::pair<QString, QString> codes[] = {
        {tr("As the &System"), QString()},
        {QStringLiteral("English"), QStringLiteral("en")},
        {QStringLiteral("Deutsch"), QStringLiteral("de")},
    };
    for (const auto& [text, code] : codes) {
        QAction* action = languages->addAction(text, this, [this, code = code] { Q_EMIT languageRequested(code); });
        action->setCheckable(true);
        action->setChecked(m_session.settings.language == code);
        languageGroup->addAction(action);
    }

    QMenu* run = menu("runMenu", tr("&Run"));
    run->addActions({a->play, a->playBackwards, a->stepBack, a->step, a->rewind, a->toEnd});
    run->addSeparator();
    run->addAction(a->stop);

    QMenu* help = menu("helpMenu", tr("&Help"));
    help->addActions({a->hint, a->keys, a->about});

    m_fileName = new QLabel(menuBar());
    m_fileName->setObjectName(QStringLiteral("fileName"));
    m_fileName->setContentsMargins(0, 3, 12, 0);
    menuBar()->setCornerWidget(m_fileName);
}

} // namespace waterhammer
