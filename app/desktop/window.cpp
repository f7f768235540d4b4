// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window.h"

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
#include "views/story/event_log.h"
#include "views/style.h"
#include "views/timeline/timeline_panel.h"
#include "views/why/why_panel.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGraphicsOpacityEffect>
#include <QMenuBar>
#include <QMimeData>
#include <QRegularExpression>
#include <QScreen>
#include <QTime>

#include <map>
#include <utility>

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

/// Of the last good run, while there is none for the draft.
void fade(QWidget* panel, bool faded)
{
    if (faded == (panel->graphicsEffect() != nullptr))
        return;
    auto* effect = faded ? new QGraphicsOpacityEffect(panel) : nullptr;
    if (effect)
        effect->setOpacity(0.45);
    panel->setGraphicsEffect(effect);
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
        {QStringLiteral("dealers"), Window::tr("Dealers")},
        {QStringLiteral("assets"), Window::tr("Assets")},
        {QStringLiteral("funds"), Window::tr("Funds")},
        {QStringLiteral("exposures"), Window::tr("Exposures")},
        {QStringLiteral("events"), Window::tr("Events")},
        {QStringLiteral("policies"), Window::tr("Policies")},
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
    // As the sentence of the day: at half of the day, and until the next day's.
    const int told = moment.moving && moment.fraction < 0.5 ? std::max(0, moment.round - 1) : moment.round;
    if (told != std::exchange(m_toldRound, told))
        m_why->setQuestion(m_question, told);
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
    case RunController::State::Computing: return; // said only when it takes long: see RunController::progressed
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
    const QString note =
        !outOfDate || !run ? QString() : tr("Last good run: %1").arg(run->finished.toString(QStringLiteral("HH:mm")));
    m_graph->setOutOfDate(outOfDate && run, note);
    showProblemDealer();
    m_charts->setOutOfDate(outOfDate && run);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_market, m_dealers, m_detail})
        fade(panel, outOfDate && run);
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
    menuBar()->setCornerWidget(m_fileName); // makes the menu bar measure it anew
    setWindowTitle(tr("%1[*] – Waterhammer").arg(document.title()));
    setWindowModified(document.isModified());
    m_actions->restore->setEnabled(!(*document.draft() == *document.reference()));
}

void Window::select(const Selection& selection)
{
    m_session.selection = selection;
    m_question = selection;
    m_why->setQuestion(m_question, m_session.playback.moment().round);
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
    m_question = question;
    m_why->setQuestion(m_question, m_session.playback.moment().round);
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
        {m_levers->slider(Lever::Shock),
            tr("1  Drag a shock or a constraint. The whole cascade is run again while you drag.")},
        {m_graph, tr("2  Click a dealer to see its books; “Why?” tells what forced it to sell."),
            m_graph->nodeRect(m_graph->selectedNode())},
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
    settings.columnWidths = m_editor->columnWidths();
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
