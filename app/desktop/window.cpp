// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window.h"

#include "app/desktop/dialogs.h"
#include "views/charts/chart_panel.h"
#include "views/controls/channel_switches.h"
#include "views/controls/constraint_slider.h"
#include "views/controls/lever_panel.h"
#include "views/controls/policy_list.h"
#include "views/editor/editor_dock.h"
#include "views/gauges/dealer_panel.h"
#include "views/gauges/dealers_table.h"
#include "views/gauges/market_state_panel.h"
#include "views/graph/contagion_graph.h"
#include "views/icons.h"
#include "views/story/event_log.h"
#include "views/style.h"
#include "views/timeline/timeline_panel.h"
#include "views/why/why_panel.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLocale>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QTime>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <map>

namespace waterhammer {

namespace {

/// Whom to look at first: the dealer that is forced to sell most in any one day.
Selection mostStricken(const Run& run)
{
    const Scenario& scenario = run.scenario();
    double most = -1;
    std::size_t found = 0;
    for (int round = 1; round <= run.lastRound(); ++round)
        for (std::size_t i = 0; i < scenario.dealerCount(); ++i)
            if (const double sold = soldBy(run, round, i); sold > most) {
                most = sold;
                found = i;
            }
    return scenario.dealerCount() ? dealerSelection(scenario, found) : Selection{};
}

QString problemLines(const Problems& problems)
{
    QStringList lines;
    for (const Problem& problem : problems)
        lines << QString::fromStdString(problem.message());
    return lines.join(QLatin1Char('\n'));
}

/// What keeps the run from following, short enough for the tool bar; the whole list is in the tool tip.
QString whatToFix(const Problem& problem)
{
    static const QRegularExpression row(QStringLiteral("^(\\w+)\\[(\\d+)\\]"));
    const auto match = row.match(QString::fromStdString(problem.place));
    if (!match.hasMatch())
        return Window::tr("Out of date · the scenario must be fixed first");
    const std::map<QString, QString> tables{
        {QStringLiteral("dealers"), Window::tr("Dealers")}, {QStringLiteral("assets"), Window::tr("Assets")},
        {QStringLiteral("funds"), Window::tr("Funds")},     {QStringLiteral("exposures"), Window::tr("Exposures")},
        {QStringLiteral("events"), Window::tr("Events")},   {QStringLiteral("policies"), Window::tr("Policies")},
    };
    const auto table = tables.find(match.captured(1));
    return Window::tr("Out of date · %1, row %2, must be fixed first")
        .arg(table == tables.end() ? match.captured(1) : table->second)
        .arg(match.captured(2).toInt() + 1);
}

} // namespace

Window::Window(Session& session)
    : m_session(session)
    , m_actions(new Actions(this))
{
    setObjectName(QStringLiteral("waterhammerWindow"));
    setAcceptDrops(true);
    setMinimumSize(800, 480);
    buildPanels();
    m_files = new FileDesk(m_session.document, m_session.recovery, *m_notices, m_session.settings, this);
    buildToolBar();
    buildMenus();
    connectPanels();
    connectActions();
    connectSession();
    themeFromSettings();
    showDraft();
    if (m_session.runs.lastGood())
        showRun(m_session.runs.lastGood());
    showState();
    showTitles();
}

Window::~Window() = default;

// ---- building ----------------------------------------------------------------------------------------------------

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
    m_desk = new Desk(*this, {m_controls, m_graph, m_charts, m_market, m_dealers, m_detail, m_why, m_events, m_editor},
                      m_notices);
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

// ---- connecting --------------------------------------------------------------------------------------------------

void Window::connectPanels()
{
    const auto selects = [this](auto* view) {
        using V = std::remove_pointer_t<decltype(view)>;
        connect(view, &V::selectionRequested, this, &Window::select);
    };
    selects(m_graph);
    selects(m_dealers);
    selects(m_timeline);
    selects(m_events);
    selects(m_editor);
    const auto edits = [this](auto* view) {
        using V = std::remove_pointer_t<decltype(view)>;
        connect(view, &V::editRequested, this, &Window::edit);
    };
    edits(m_graph);
    edits(m_levers);
    edits(m_channels);
    edits(m_policies);
    edits(m_editor);
    const auto asks = [this](auto* view) {
        using V = std::remove_pointer_t<decltype(view)>;
        connect(view, &V::whyRequested, this, &Window::ask);
    };
    asks(m_graph);
    asks(m_detail);
    asks(m_dealers);
    asks(m_timeline);
    const auto opensEditor = [this](const Selection& selection) {
        select(selection);
        setEditing(true);
    };
    connect(m_graph, &ContagionGraph::editRequestedFor, this, opensEditor);
    connect(m_dealers, &DealersTable::editRequestedFor, this, opensEditor);
    const auto movesDay = [this](auto* view) {
        using V = std::remove_pointer_t<decltype(view)>;
        connect(view, &V::roundRequested, &m_session.playback, &Playback::goTo);
    };
    movesDay(m_charts);
    movesDay(m_timeline);
    movesDay(m_events);

    auto& playback = m_session.playback;
    connect(m_timeline, &TimelinePanel::playToggled, &playback, &Playback::toggle);
    connect(m_timeline, &TimelinePanel::stepRequested, &playback, &Playback::step);
    connect(m_timeline, &TimelinePanel::rewindRequested, &playback, &Playback::rewind);
    connect(m_timeline, &TimelinePanel::endRequested, &playback, &Playback::toEnd);
    connect(m_timeline, &TimelinePanel::speedChanged, this, [this](double speed) {
        m_session.playback.setSpeed(speed);
        m_session.settings.speed = speed;
    });
    connect(m_levers, &LeverPanel::gestureEnded, &m_session.document, &Document::endGesture);
    connect(m_levers, &LeverPanel::restoreRequested, &m_session.document, &Document::restore);
    connect(m_levers, &LeverPanel::findParameterRequested, m_actions->findParameter, &QAction::trigger);
    connect(m_more, &QPushButton::clicked, m_actions->findParameter, &QAction::trigger);
    connect(m_policies, &PolicyList::editPolicyRequested, this, [this](int index) {
        setEditing(true);
        m_editor->setSection(EditorDock::Section::Policies);
        m_editor->goToPath("policies[" + std::to_string(index) + "].from");
    });
    connect(m_editor, &EditorDock::undoRequested, m_actions->undo, &QAction::trigger);
    connect(m_editor, &EditorDock::doneRequested, this, [this] { setEditing(false); });
    connect(m_editor, &EditorDock::sentenceRequested, m_timeline, &TimelinePanel::setEditSentence);
    connect(m_why, &WhyPanel::highlightRequested, m_graph, &ContagionGraph::setSelection);
    connect(m_status, &RunStatus::stopRequested, &m_session.runs, &RunController::stop);
    connect(m_charts, &ChartPanel::refused, this, [this](const QString& reason) { m_notices->say(reason); });
    connect(m_detail, &DealerPanel::titleChanged, m_desk, &Desk::nameDetail);
    connect(m_hint, &FirstHint::closed, this, [this] { m_session.settings.hintSeen = true; });
}

void Window::connectActions()
{
    auto* a = m_actions;
    auto& playback = m_session.playback;
    auto& history = m_session.document.history();
    addActions(QList<QAction*>(a->all().begin(), a->all().end()));
    connect(a->newScenario, &QAction::triggered, m_files, &FileDesk::newScenario);
    connect(a->open, &QAction::triggered, m_files, &FileDesk::openAsked);
    connect(a->save, &QAction::triggered, m_files, &FileDesk::save);
    connect(a->saveAs, &QAction::triggered, m_files, &FileDesk::saveAs);
    connect(a->restore, &QAction::triggered, &m_session.document, &Document::restore);
    connect(a->quit, &QAction::triggered, this, &QWidget::close);
    connect(a->undo, &QAction::triggered, &history, &QUndoStack::undo);
    connect(a->redo, &QAction::triggered, &history, &QUndoStack::redo);
    connect(a->editScenario, &QAction::toggled, this, &Window::setEditing);
    connect(a->findParameter, &QAction::triggered, this, [this] {
        setEditing(true);
        m_editor->setSection(EditorDock::Section::Market);
    });
    connect(a->play, &QAction::triggered, &playback, &Playback::toggle);
    connect(a->playBackwards, &QAction::triggered, this, [this] { m_session.playback.play(-1); });
    connect(a->stepBack, &QAction::triggered, this, [this] { m_session.playback.step(-1); });
    connect(a->step, &QAction::triggered, this, [this] { m_session.playback.step(1); });
    connect(a->rewind, &QAction::triggered, &playback, &Playback::rewind);
    connect(a->toEnd, &QAction::triggered, &playback, &Playback::toEnd);
    connect(a->stop, &QAction::triggered, &m_session.runs, &RunController::stop);
    const auto scales = [this](double factor) {
        auto& scale = m_session.settings.textScale;
        scale = factor == 0 ? 1 : std::clamp(std::round(scale * factor * 20) / 20, 0.8, 2.0);
        themeFromSettings();
    };
    connect(a->largerText, &QAction::triggered, this, [scales] { scales(1.1); });
    connect(a->smallerText, &QAction::triggered, this, [scales] { scales(1 / 1.1); });
    connect(a->normalText, &QAction::triggered, this, [scales] { scales(0); });
    a->reducedMotion->setChecked(m_session.settings.reducedMotion);
    connect(a->reducedMotion, &QAction::toggled, this, [this](bool on) {
        m_session.settings.reducedMotion = on;
        m_session.playback.setReducedMotion(on);
        m_graph->setReducedMotion(on);
    });
    connect(a->movePanels, &QAction::toggled, m_desk, &Desk::setMovable);
    connect(a->resetLayout, &QAction::triggered, m_desk, &Desk::reset);
    connect(a->hint, &QAction::triggered, this, &Window::showHint);
    connect(a->keys, &QAction::triggered, this, [this] { showKeys(*this, *m_actions); });
    connect(a->about, &QAction::triggered, this, [this] { showAbout(*this); });
}

void Window::connectSession()
{
    auto& s = m_session;
    connect(&s.document, &Document::draftChanged, this, &Window::showDraft);
    connect(&s.document, &Document::modifiedChanged, this, &Window::showTitles);
    connect(&s.document, &Document::focusRequested, this, &Window::select);
    connect(&s.document, &Document::replaced, this, [this] {
        m_session.playback.rewind();
        m_session.selection = {};
        m_session.runs.forget();
        m_run.reset();
    });
    auto& history = s.document.history();
    const auto renewUndo = [this, &history] {
        m_actions->undo->setEnabled(history.canUndo());
        m_actions->redo->setEnabled(history.canRedo());
        m_actions->undo->setToolTip(history.canUndo() ? tr("Undo: %1").arg(history.undoText()) : tr("Nothing to undo"));
        m_actions->redo->setToolTip(history.canRedo() ? tr("Redo: %1").arg(history.redoText()) : tr("Nothing to redo"));
        m_editor->setUndoText(history.canUndo() ? history.undoText() : QString());
    };
    connect(&history, &QUndoStack::indexChanged, this, renewUndo);
    renewUndo();
    connect(&s.runs, &RunController::finished, this, &Window::showRun);
    connect(&s.runs, &RunController::refused, this, [this] {
        if (!m_session.runs.lastGood())
            showNoRun();
        showState();
    });
    connect(&s.runs, &RunController::stateChanged, this, &Window::showState);
    connect(&s.runs, &RunController::progressed, this, [this](int round, int horizon) {
        m_status->show(RunStatus::Kind::Working, tr("Computing · day %1 of %2").arg(round).arg(horizon));
        m_status->setProgress(horizon > 0 ? double(round) / horizon : 0);
    });
    connect(&s.playback, &Playback::momentChanged, this, &Window::showMoment);
    connect(&s.playback, &Playback::playingChanged, this, [this](bool playing) {
        m_timeline->setPlaying(playing);
        m_actions->play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play"), m_theme));
    });
    connect(&s.analyses, &AnalysisController::attributionFound, this,
            [this](const Attribution& found) { m_channels->setAttribution(found); });
    connect(&s.analyses, &AnalysisController::tippingsFound, this, [this](const LeverTippings& found) { m_levers->setTippings(found); });
    s.playback.setSpeed(s.settings.speed);
    s.playback.setReducedMotion(s.settings.reducedMotion);
    m_graph->setReducedMotion(s.settings.reducedMotion);
    m_timeline->setSpeed(s.settings.speed);
    m_charts->setChoices(s.settings.charts);
}

// ---- showing -----------------------------------------------------------------------------------------------------

void Window::setTheme(ThemeKind kind, double textScale)
{
    m_theme = Theme(kind, textScale);
    applyStyle(*qApp, m_theme);
    for (View* view : findChildren<View*>())
        if (!qobject_cast<View*>(view->parentWidget()))
            view->setTheme(m_theme);
    m_actions->setTheme(m_theme);
    m_scenarioName->setFont(m_theme.font(type::scenario, QFont::DemiBold));
    arrange();
}

void Window::themeFromSettings()
{
    setTheme(m_session.settings.theme.value_or(systemTheme()), m_session.settings.textScale);
}

/// Shows the draft everywhere it can be changed and asks for its run.
void Window::showDraft()
{
    const auto& document = m_session.document;
    const auto& draft = document.draft();
    m_levers->setDraft(draft, document.reference());
    m_channels->setDraft(draft);
    m_policies->setDraft(draft);
    m_graph->setDraft(draft);
    showTitles();
    if (m_run && m_run->draft == draft && m_session.runs.state() == RunController::State::UpToDate)
        return;
    m_editor->setDraft(draft, document.reference(), problemsOf(*draft));
    m_session.analyses.cancel();
    m_session.runs.request(draft);
}

void Window::showRun(const RunPtr& run)
{
    const bool first = !m_run;
    m_run = run;
    auto& playback = m_session.playback;
    playback.setLastRound(run->lastRound());
    m_graph->setRun(run);
    m_charts->setRun(run);
    m_market->setRun(run);
    m_dealers->setRun(run);
    m_detail->setRun(run);
    m_why->setRun(run);
    m_events->setRun(run);
    m_timeline->setRun(run);
    if (first || !isWhole(m_session.selection))
        select(mostStricken(*run));
    else
        select(m_session.selection);
    showMoment(playback.moment());
    showState();
    m_session.analyses.request(run, m_session.document.reference());
}

/// Of a scenario that has never run: every panel says so in its own words.
void Window::showNoRun()
{
    m_run.reset();
    m_graph->setRun(nullptr);
    m_charts->setRun(nullptr);
    m_market->setRun(nullptr);
    m_dealers->setRun(nullptr);
    m_detail->setRun(nullptr);
    m_why->setRun(nullptr);
    m_events->setRun(nullptr);
    m_timeline->setRun(nullptr);
    m_session.playback.setLastRound(0);
}

void Window::showMoment(const Moment& moment)
{
    m_graph->setMoment(moment);
    m_charts->setMoment(moment);
    m_market->setMoment(moment);
    m_dealers->setMoment(moment);
    m_detail->setMoment(moment);
    m_events->setMoment(moment);
    m_timeline->setMoment(moment);
    m_editor->setDay(moment.round);
}

void Window::showState()
{
    const auto& runs = m_session.runs;
    m_actions->stop->setEnabled(runs.state() == RunController::State::Computing);
    if (runs.state() != RunController::State::Computing)
        m_status->setProgress(-1);
    const RunPtr& run = runs.lastGood();
    switch (runs.state()) {
    case RunController::State::UpToDate:
        m_status->show(RunStatus::Kind::Good,
                       tr("Up to date · %1 · %2 × %3")
                           .arg(tr("%n day(s)", nullptr, run->lastRound()),
                                tr("%n dealer(s)", nullptr, int(run->scenario().dealerCount())),
                                tr("%n asset(s)", nullptr, int(run->scenario().assetCount()))));
        break;
    case RunController::State::Computing:
        return; // said only when it takes long: see RunController::progressed
    case RunController::State::Stopped:
        m_status->show(RunStatus::Kind::Warning, tr("Stopped by you at day %1").arg(runs.stoppedAt()));
        break;
    case RunController::State::OutOfDate:
        if (runs.problems().empty())
            return;
        m_status->show(RunStatus::Kind::Warning, whatToFix(runs.problems().front()), problemLines(runs.problems()));
        break;
    }
    const bool outOfDate = runs.state() != RunController::State::UpToDate;
    const QString note = !outOfDate || !run ? QString() : tr("Last good run: %1").arg(run->finished.toString(QStringLiteral("HH:mm")));
    m_graph->setOutOfDate(outOfDate && run, note);
    showProblemDealer();
    m_charts->setOutOfDate(outOfDate && run);
}

/// The dealer whose row must be mended first is framed in the graph.
void Window::showProblemDealer()
{
    const auto& problems = m_session.runs.problems();
    const std::string place = problems.empty() ? std::string() : problems.front().place;
    std::size_t index = 0;
    const auto& dealers = m_session.document.draft()->dealers;
    if (std::sscanf(place.c_str(), "dealers[%zu]", &index) == 1 && index < dealers.size())
        m_graph->setProblemDealer(dealers[index].id, tr("must be mended"));
    else
        m_graph->setProblemDealer(std::nullopt);
}

void Window::showTitles()
{
    const auto& document = m_session.document;
    const QString name = QString::fromStdString(document.draft()->name);
    m_scenarioName->setText(name);
    m_fileName->setText(document.title() + (document.isModified() ? QStringLiteral(" *") : QString()));
    setWindowTitle(tr("%1[*] – Waterhammer").arg(document.title()));
    setWindowModified(document.isModified());
    m_actions->restore->setEnabled(!(*document.draft() == *document.reference()));
}

void Window::select(const Selection& selection)
{
    m_session.selection = selection;
    m_graph->setSelection(selection);
    m_dealers->setSelection(selection);
    m_detail->setSelection(selection);
    m_charts->setSelection(selection);
    m_editor->setSelection(selection);
}

bool Window::isWhole(const Selection& selection) const
{
    return selection.kind == Selection::Kind::None || (m_run && selection.indexIn(m_run->scenario()));
}

void Window::ask(const Selection& question)
{
    m_why->setQuestion(question, m_session.playback.moment().round);
    m_desk->showOnRight(m_why);
    m_why->setFocus();
}

void Window::edit(const DraftEdit& edit) { m_session.document.edit(edit); }

void Window::setEditing(bool editing)
{
    m_actions->editScenario->setChecked(editing);
    m_desk->setEditing(editing);
    arrange();
    if (editing)
        m_editor->focusTable();
    else
        m_timeline->setEditSentence({}); // the day has the word again
}

void Window::showHint()
{
    m_hint->point({
        {m_levers->slider(Lever::Shock), tr("1  Drag a shock or a constraint. The whole cascade is run again while you drag.")},
        {m_graph, tr("2  Click a dealer to see its books; “Why?” tells what forced it to sell.")},
        {m_timeline->playButton(), tr("3  Play the days one after the other, forwards and backwards.")},
    });
}

/// As much as there is room for: see Density. Where a tab carries a title, the panel does not repeat it.
void Window::arrange()
{
    const Density density = densityOf(size(), m_theme.textScale());
    const bool full = density == Density::Full;
    m_levers->setCompact(!full || m_actions->editScenario->isChecked());
    m_channels->setCompact(!full);
    m_policies->setCompact(!full);
    m_market->setHeadShown(density != Density::Tiny);
    m_dealers->setHeadShown(full);
    m_detail->setTitleShown(false);
    m_why->setTitleShown(false);
    m_graph->setAmountsVisible(density != Density::Tiny);
    m_desk->arrange(density, m_theme);
}

// ---- the window's own events -------------------------------------------------------------------------------------

void Window::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void Window::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // Our own palette comes through here too; only the system's choice matters, and only if it is to be followed.
    if (event->type() == QEvent::ThemeChange && !m_session.settings.theme && systemTheme() != m_theme.kind())
        themeFromSettings();
}

void Window::restoreLayout()
{
    const auto& settings = m_session.settings;
    if (settings.windowGeometry.isEmpty() || !restoreGeometry(settings.windowGeometry))
        // A small screen must still show Play, below the window manager's title.
        resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(8, 40)));
    if (!settings.deskState.isEmpty() && !restoreState(settings.deskState))
        m_desk->reset();
    arrange();
}

void Window::remember()
{
    auto& settings = m_session.settings;
    setEditing(false);
    settings.windowGeometry = saveGeometry();
    settings.deskState = saveState();
    settings.charts = m_charts->choices();
}

void Window::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave())
        return event->ignore();
    remember();
    m_files->close();
    event->accept();
}

void Window::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void Window::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    if (m_files->mayLeave())
        m_files->open(event->mimeData()->urls().front().toLocalFile());
}

} // namespace waterhammer
