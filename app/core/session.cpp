// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/session_gathering.h"

#include "app/core/whole_file.h"
#include "model/files/bookmarks.h"
#include "model/files/kept_runs.h"
#include "model/files/parting.h"

#include <algorithm>
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
            if (const double sold = run.dealer(round, i).sold; sold > most) {
                most = sold;
                found = i;
            }
    return scenario.dealerCount() ? dealerSelection(scenario, found) : Selection{};
}

bool isThere(const Selection& selection, const Run& run)
{
    return selection.kind == Selection::Kind::None || selection.indexIn(run.scenario());
}

} // namespace

Session::Session(Settings remembered, const QString& recoveryFolder)
    : settings(std::move(remembered))
    , recovery(recoveryFolder)
    , recorder(recoveryFolder.isEmpty() ? QString() : recoveryFolder + QStringLiteral("/recorded-lesson"))
{
    playback.setSpeed(settings.speed);
    playback.setReducedMotion(settings.reducedMotion);
    m_shown.draft = m_shown.written = document.draft();
    m_shown.reference = document.reference();
    m_shown.speed = settings.speed;
    m_shown.reducedMotion = settings.reducedMotion;
    connectParts();
}

Session::~Session()
{
    // What the parts tell while they go, as a history that is cleared does, finds nobody to take it in.
    for (QObject* part : std::initializer_list<QObject*>{
             &document, &playback, &runs, &analyses, &keptRuns, &secondRun, &lessons, &recorder})
        part->disconnect(this);
}

/// A part's news is told once it is all taken in.
template <class Part, class Signal, class React>
QMetaObject::Connection Session::follow(Part& part, Signal signal, React react)
{
    return connect(&part, signal, this, [this, react](const auto&... news) {
        const Gathering gathering(*this);
        react(news...);
    });
}

void Session::connectParts()
{
    follow(document, &Document::replaced, [this] {
        followHistory();
        startAnew();
    });
    followHistory();
    follow(document, &Document::draftChanged, [this] { showDraft(); });
    follow(document, &Document::focusRequested, [this](const Selection& focus) {
        select(focus);
        sayOfEdit({});
    });
    follow(document, &Document::leftOut, [this](const LeftOutPtr& what) { showLeftOut(what); });
    follow(runs, &RunController::finished, [this](const RunPtr& run) { showRun(run); });
    follow(runs, &RunController::refused, [this](const Problems&) { showRefusal(); });
    follow(runs, &RunController::stateChanged, [this] { showState(); });
    follow(keptRuns, &KeptRuns::changed, [this](const OtherRunsPtr&) { gatherOthers(); });
    follow(secondRun, &SecondRun::changed, [this] { gatherOthers(); });
    follow(playback, &Playback::momentChanged, [this](const Moment& moment) { showMoment(moment); });
    follow(playback, &Playback::playingChanged, [this](bool playing) {
        m_shown.playing = playing;
        note(Change::Playing);
        recordMoment();
    });
    connectAnalyses();
    connectLessons();
}

void Session::connectLessons()
{
    follow(lessons, &LessonPlayer::opened, [this] { beginLesson(); });
    follow(lessons, &LessonPlayer::changed, [this] { showLesson(); });
}

void Session::connectAnalyses()
{
    follow(analyses, &AnalysisController::attributionFound, [this](const Attribution& found) {
        m_shown.attribution = found;
        note(Change::Attribution);
    });
    follow(analyses, &AnalysisController::dealerSplitFound, [this](const DealerSplit& found) {
        m_shown.dealerSplit = found;
        note(Change::Attribution);
    });
    follow(
        analyses, &AnalysisController::surveyFound, [this](const LeverTippings& found, const CurvesShownPtr& curves) {
            if (lessons.withholdsSearches())
                return;
            m_shown.tippings = found;
            m_shown.curves = curves;
            note(Change::Tippings | Change::Curves);
        });
    follow(analyses, &AnalysisController::keptCurvesFound, [this](const CurvesShownPtr& curves) {
        m_shown.pinCurves = curves;
        note(Change::Curves);
    });
    follow(analyses, &AnalysisController::feedbackStoryFound, [this](const FeedbackStoryPtr& found) {
        m_shown.feedbackStory = found;
        note(Change::Story);
    });
    follow(analyses, &AnalysisController::policyEffectsFound, [this](const PolicyEffects& found) {
        m_shown.policyEffects = found;
        note(Change::Averted);
    });
    follow(analyses, &AnalysisController::capacitiesFound, [this](const EventCapacities& found) {
        if (lessons.withholdsSearches())
            return;
        m_shown.capacities = found;
        note(Change::Capacity);
    });
}

// ---- what is asked -----------------------------------------------------------------------------------------------

void Session::ask(const Request& request)
{
    const Gathering gathering(*this);
    const RecordedMoment before{document.draft(), m_shown.moment.round};
    std::visit([this](const auto& asked) { take(asked); }, request);
    if (recorder.records())
        record(request, before);
}

void Session::take(const ReduceMotion& request)
{
    settings.reducedMotion = m_shown.reducedMotion = request.reduced;
    playback.setReducedMotion(request.reduced);
    note(Change::Motion);
}

void Session::take(const ShowBeside& request)
{
    if (request.shown && !m_shown.sideBySide) {
        take(CloseEditor{});
        if (m_shown.side != Side::Lesson) // its words stay beside them
            take(ShowSide{});
    }
    if (std::exchange(m_shown.sideBySide, request.shown) != request.shown) {
        note(Change::Sentence | Change::Side);
        if (!request.shown)
            secondRun.forget();
    }
    if (!request.file.isEmpty())
        secondRun.open(request.file, freeRunLook(*m_shown.draft));
}

void Session::take(const PointAt& request)
{
    m_shown.lit = request.what;
    note(Change::Lit);
}

void Session::take(const AskWhy& request)
{
    m_shown.question = {request.about, m_shown.moment.toldRound()};
    note(Change::Question | Change::Asked);
}

void Session::take(const SetSpeed& request)
{
    playback.setSpeed(request.daysPerSecond);
    settings.speed = m_shown.speed = request.daysPerSecond;
    note(Change::Speed);
}

void Session::take(const OpenEditor& request)
{
    take(ShowSide{}); // one of the two has the room
    m_shown.editorPlace = request.place;
    note(Change::Opened);
    if (!std::exchange(m_shown.editing, true))
        note(Change::Editing);
}

void Session::take(const CloseEditor&)
{
    sayOfEdit({}); // the day has the word again
    if (std::exchange(m_shown.editing, false))
        note(Change::Editing);
}

void Session::take(const ShowSide& request)
{
    take(ShowBeside{false});
    if (request.side != Side::Levers)
        take(CloseEditor{});
    if (std::exchange(m_shown.side, request.side) != request.side)
        note(Change::Side);
}

void Session::take(const WriteFile& request)
{
    if (const QString reason = writeWhole(request.path, request.bytes); !reason.isEmpty())
        Q_EMIT said(request.fault.arg(reason));
}

void Session::select(const Selection& selection)
{
    m_shown.selection = m_shown.lit = selection;
    m_shown.question = {selection, m_shown.moment.toldRound()};
    note(Change::Selection | Change::Lit | Change::Question);
}

/// Of an edit of which something was left out that is said; what was wished would read as if it had been done.
void Session::sayOfEdit(const QString& wished)
{
    const QString sentence = m_shown.leftOut ? QString() : wished;
    if (sentence.isEmpty() && m_shown.editSentence.isEmpty())
        return;
    m_shown.editSentence = sentence;
    note(Change::Sentence);
}

// ---- what has happened -------------------------------------------------------------------------------------------

/// Every study has its own.
void Session::followHistory()
{
    disconnect(m_history);
    m_history = follow(document.history(), &QUndoStack::indexChanged, [this](int) { showHistory(); });
    showHistory();
}

/// Another scenario altogether. The run before stays in sight until this one has run or been refused.
void Session::startAnew()
{
    playback.rewind();
    runs.forget();
    keptRuns.forget();
    secondRun.forget();
    m_another = true;
    m_hide = m_comesBack = m_lessonHides = false;
    m_entry.reset();
    m_place = -1;
    m_reached = 0;
    showLeftOut({});
    if (m_shown.side == Side::Prediction)
        take(ShowSide{});
    if (std::exchange(m_shown.prediction, std::nullopt))
        note(Change::Ahead);
    forgetAnalyses();
    take(SplitLossOf{}); // its dealers are others
    sayOfEdit({});
}

void Session::showDraft()
{
    m_shown.written = document.draft();
    m_shown.parting = partingOf(*m_shown.written);
    m_shown.draft =
        m_shown.parting ? std::make_shared<const ScenarioDraft>(termsShown(*m_shown.written)) : m_shown.written;
    m_shown.reference = document.reference();
    m_shown.problems = problemsOf(*m_shown.written);
    m_shown.policyEffects.reset(); // its rows may be others
    m_shown.capacities.reset();    // and its events
    note(Change::Draft | Change::Averted | Change::Capacity);
    analyses.cancel();
    runs.request(m_shown.written);
    keptRuns.follow(m_shown.written, m_whole);
    hideOrShow();
    followLesson();
}

void Session::showRun(const RunPtr& run)
{
    m_whole = run;
    if (std::exchange(m_shown.dealerSplit, {}))
        note(Change::Attribution);
    if (m_shown.splitDealer && !indexOfDealer(*m_shown.splitDealer, run->scenario()))
        take(SplitLossOf{});
    const bool another = std::exchange(m_another, false);
    const int opens = another && !lessons.playing() && !recorder.shown() && !m_comesBack
        ? std::min(opensAt(*m_shown.draft), run->lastRound())
        : 0;
    m_reached = std::max(m_reached, opens);
    if (m_entry && run->draft == document.draft())
        showStepAsFar();
    else
        showRunAsFar();
    if (another)
        fitScales();
    if (opens > 0)
        playback.goTo(opens);
    const Run& seen = *m_shown.run;
    select(another || !isThere(m_shown.selection, seen) ? mostStricken(seen) : m_shown.selection);
    showState();
    if (m_comesBack)
        showAsItWasLeft();
    if (const auto from = std::exchange(m_recordsFrom, std::nullopt))
        playback.goTo(*from);
    if (m_entry && run->draft == document.draft())
        beginStep();
    if (lessons.playing() && run->draft == document.draft())
        lessons.take(run);
    analyse();
    if (another)
        askQuestion();
}

/// Panels go back to what stands, also where all of the edit was left out.
void Session::showLeftOut(const LeftOutPtr& what)
{
    if (!what && !m_shown.leftOut)
        return;
    m_shown.leftOut = what;
    note(Change::LeftOut);
    if (what) {
        note(Change::Draft);
        sayOfEdit({}); // what was wished, where it was said before
    }
}

/// Where the scenario has never run, nothing is left to show.
void Session::showRefusal()
{
    if (!runs.lastGood()) {
        m_whole.reset();
        m_shown.run.reset();
        note(Change::Run);
        select({});
        playback.setLastRound(0);
    }
    showState();
}

void Session::showState()
{
    if (runs.state() == m_shown.state)
        return;
    m_shown.state = runs.state();
    m_shown.stoppedAt = runs.stoppedAt();
    if (m_shown.state != RunState::Computing)
        m_shown.outOfDate = m_shown.state != RunState::UpToDate && runs.lastGood();
    note(Change::State);
}

void Session::showMoment(const Moment& moment)
{
    // Who goes to another day wants to hear of it, not of the last edit.
    if (moment.round != m_shown.clock.round)
        sayOfEdit({});
    m_shown.clock = moment;
    note(Change::Moment);
    reveal(moment.round);
    standWithin();
    tellReach();
    recordMoment();
}

/// The run at hand stands on its last day where one beside it goes on.
void Session::standWithin()
{
    m_shown.moment = m_shown.run ? m_shown.clock.within(m_shown.run->lastRound()) : m_shown.clock;
    note(Change::Moment);
    if (const int told = m_shown.moment.toldRound(); told != m_shown.question.round) {
        m_shown.question.round = told;
        note(Change::Question);
    }
}

void Session::showHistory()
{
    const auto& history = document.history();
    m_shown.undoText = history.canUndo() ? history.undoText() : QString();
    m_shown.redoText = history.canRedo() ? history.redoText() : QString();
    note(Change::Undo);
}

} // namespace waterhammer
