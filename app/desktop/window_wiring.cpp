// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions do, and what the window hears of the session.
#include "app/desktop/window.h"

#include "app/desktop/dialogs.h"
#include "app/desktop/lesson_desk.h"
#include "app/desktop/stage_desk.h"
#include "model/files/kept_runs.h"
#include "model/words/branch_words.h"
#include "views/editor/editor_dock.h"
#include "views/language.h"
#include "views/shown/branch_here.h"
#include "views/shown/my_bank.h"

#include <cmath>

namespace waterhammer {

void Window::asks(QAction* action, const Request& request)
{
    connect(action, &QAction::triggered, this, [this, request] { m_session.ask(request); });
}

void Window::connectFileActions()
{
    auto* a = m_actions;
    addActions(QList<QAction*>(a->all().begin(), a->all().end()));
    connect(a->newScenario, &QAction::triggered, m_files, &FileDesk::newScenario);
    connect(a->open, &QAction::triggered, m_files, &FileDesk::openAsked);
    connect(a->library, &QAction::triggered, this, [this] { m_library->show(m_theme); });
    connect(a->openFolder, &QAction::triggered, this, [this] { m_library->openFolder(m_theme); });
    connect(m_library, &LibraryDesk::lessonChosen, this,
        [this](const QString& folder) { m_session.ask(OpenLesson{folder}); });
    connect(a->save, &QAction::triggered, m_files, &FileDesk::save);
    connect(a->saveAs, &QAction::triggered, m_files, &FileDesk::saveAs);
    connect(a->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_files, &FileDesk::settingsChanged, this, &Window::settingsChanged);
    connect(m_lessons, &LessonDesk::settingsChanged, this, &Window::settingsChanged);
}

void Window::connectStudyActions()
{
    auto* a = m_actions;
    asks(a->restore, RestoreScenario{});
    asks(a->undo, Undo{});
    asks(a->redo, Redo{});
    connect(a->editScenario, &QAction::triggered, this,
        [this](bool on) { m_session.ask(on ? Request(OpenEditor{}) : Request(CloseEditor{})); });
    connect(a->myBank, &QAction::triggered, this, [this] {
        const Shown& shown = m_session.shown();
        m_session.ask(markMyBank(*shown.draft, shown.selection));
    });
    connect(a->nextProblem, &QAction::triggered, this, [this] {
        if (const Problems& problems = m_session.shown().problems; !problems.empty()) {
            const ProblemPlace& place = problems.front().place;
            const auto section = place.part ? EditorDock::sectionOf(*place.part, place.field) : EditorSection::Market;
            m_session.ask(OpenEditor{{section, place.path()}});
        }
    });
    asks(a->findParameter, OpenEditor{{EditorSection::Market, {}}});
    connect(a->play, &QAction::triggered, this,
        [this] { m_session.ask(m_session.shown().playing ? Request(Pause{}) : Request(Play{})); });
    asks(a->playBackwards, Play{-1});
    asks(a->stepBack, Step{-1});
    asks(a->step, Step{1});
    asks(a->rewind, GoTo{0});
    connect(a->toEnd, &QAction::triggered, this, [this] { m_session.ask(GoTo{m_session.shown().clockEnd}); });
    connect(a->hideDays, &QAction::triggered, this, [this](bool on) {
        m_session.ask(HideDays{on, on ? tr("hide the days ahead") : tr("show the days ahead")});
    });
    asks(a->stop, Stop{});
    connect(m_status, &RunStatus::stopRequested, this, [this] { m_session.ask(Stop{}); });
}

void Window::connectCompareActions()
{
    connect(m_actions->pinRun, &QAction::triggered, this, &Window::pin);
    connect(m_actions->branchHere, &QAction::triggered, this, [this] {
        if (hasRoomForRun())
            m_session.ask(BranchOff{m_session.shown().moment.round});
    });
    connect(m_actions->endBranch, &QAction::triggered, this, [this] { m_session.ask(endBranch()); });
    for (const PanelPlace& place : panelPlaces())
        if (place.action)
            connect(m_actions->*place.action, &QAction::triggered, this,
                [this, side = place.side](bool on) { m_session.ask(ShowSide{on ? side : Side::Levers}); });
}

/// The stage stands over the window, which stays as it is.
void Window::present()
{
    m_stage->present(*this, m_theme);
    setUpdatesEnabled(false);
}

/// Where there is none that is said.
bool Window::hasRoomForRun()
{
    if (savedRuns(*m_session.shown().draft).runs.size() < mostRuns)
        return true;
    m_notices->say(NoticeBar::Topic::Passing, tr("A file keeps at most %1 runs: remove one first.").arg(mostRuns));
    return false;
}

void Window::pin()
{
    if (!hasRoomForRun())
        return;
    const ScenarioDraft& draft = *m_session.shown().draft;
    const std::string name = freeRunName(draft, tr("Pin").toStdString());
    m_session.ask(EditDraft{tr("Pin this run"), KeepRun{name}});
    if (m_session.shown().side != Side::Runs)
        m_notices->say(
            NoticeBar::Topic::Passing, tr("“%1” is kept. F9 compares runs.").arg(QString::fromStdString(name)));
}

/// Branches begin on the day at hand.
void Window::showBranching(const Shown& shown)
{
    const int day = shown.moment.round;
    // Where no run has room its keys say so.
    m_actions->branchHere->setEnabled(mayBranchAt(shown, day) || (shown.run && shown.others->size() >= mostRuns));
    m_actions->branchHere->setToolTip(
        tr("Days up to day %1 stay as they are; what you change holds from day %2 on").arg(day).arg(day + 1));
    m_actions->endBranch->setEnabled(shown.parting.has_value());
}

/// The dated event that does what an edit of a branch could not.
void Window::showLeftOut(const Shown& shown)
{
    const LeftOutPtr& left = shown.leftOut;
    if (!left)
        return m_notices->clear(NoticeBar::Topic::NotSaved);
    const WindowLanguage language;
    QString told = QString::fromStdString(leftOutWords(left->edit, left->day, language));
    std::vector<NoticeBar::Answer> answers;
    if (left->instead) { // what it is stands in the text, which has lines; the button has one
        const QString words = QString::fromStdString(insteadWords(*left->instead, *shown.written, left->day, language));
        const auto* several = std::get_if<Several>(&*left->instead);
        const int events = several ? static_cast<int>(several->edits.size()) : 1;
        told += QLatin1Char(' ') + words + QLatin1Char('.');
        answers.push_back(
            {tr("Add %n event(s) on day %1", nullptr, events).arg(left->day + 1), [this, words, edit = *left->instead] {
                 m_session.ask(EditDraft{words, edit});
             }});
    }
    m_notices->say(NoticeBar::Topic::NotSaved, told, std::move(answers));
}

void Window::connectViewActions()
{
    auto* a = m_actions;
    connect(a->largerText, &QAction::triggered, this, [this] { scaleText(1.1); });
    connect(a->smallerText, &QAction::triggered, this, [this] { scaleText(1 / 1.1); });
    connect(a->normalText, &QAction::triggered, this, [this] { scaleText(0); });
    asks(a->fitScales, FitScales{});
    connect(a->present, &QAction::triggered, this, &Window::present);
    connect(m_stage, &StageDesk::pinAsked, this, &Window::pin);
    connect(m_stage, &StageDesk::left, this, [this] {
        setUpdatesEnabled(true);
        activateWindow();
    });
    connect(a->fullScreen, &QAction::triggered, this,
        [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    a->reducedMotion->setChecked(m_session.settings.reducedMotion);
    connect(a->reducedMotion, &QAction::toggled, this, [this](bool reduced) { m_session.ask(ReduceMotion{reduced}); });
    connect(a->movePanels, &QAction::toggled, m_desk, &Desk::setMovable);
    connect(a->resetLayout, &QAction::triggered, this, [this] {
        m_desk->reset();
        m_session.settings.deskState = deskState();
        Q_EMIT settingsChanged();
    });
    connect(a->hint, &QAction::triggered, this, &Window::showHint);
    connect(a->about, &QAction::triggered, this, [this] { showAbout(*this); });
    connect(m_hint, &FirstHint::closed, this, [this] {
        m_session.settings.hintSeen = true;
        Q_EMIT settingsChanged();
    });
}

/// By a factor; 0: as the design has it.
void Window::scaleText(double factor)
{
    auto& settings = m_session.settings;
    settings.chooseTextScale(factor == 0 ? 1 : std::round(settings.textScaleNow() * factor * 20) / 20);
    themeFromSettings();
}

void Window::connectSession()
{
    connect(&m_session, &Session::changed, this, &Window::look);
    connect(&m_session, &Session::said, this,
        [this](const QString& text) { m_notices->say(NoticeBar::Topic::Passing, text); });
    connect(&m_session.document, &Document::modifiedChanged, this, &Window::showTitles);
    connect(&m_session.runs, &RunController::progressed, this, [this](int round, int horizon) {
        m_status->show(RunStatus::Kind::Working, tr("Computing · day %1 of %2").arg(round).arg(horizon));
        m_status->setProgress(horizon > 0 ? double(round) / horizon : 0);
    });
}

} // namespace waterhammer
