// SPDX-License-Identifier: GPL-3.0-or-later
// The lesson that is played: its steps enter the document as edits do, and the clock, the selection and the days that
// may be known follow them. The person's own study waits meanwhile.
#include "app/core/session.h"

#include "app/core/lesson_memory.h"
#include "model/lesson/controls.h"

#include <algorithm>
#include <utility>

namespace waterhammer {

namespace {

/// The node of this id; nobody where it is none.
Selection nodeNamed(const std::string& id, const ScenarioDraft& draft)
{
    const auto control = findControl("node." + id, draft).control;
    if (!control)
        return {};
    const auto kind = control->kind == "dealers" ? Selection::Kind::Dealer
        : control->kind == "assets"              ? Selection::Kind::Asset
        : control->kind == "funds"               ? Selection::Kind::Fund
                                                 : Selection::Kind::None;
    return {kind, control->id};
}

std::optional<LessonAnswer> answerOf(const AnswerLesson& given)
{
    if (given.choice)
        return LessonAnswer(*given.choice);
    if (given.number)
        return LessonAnswer(*given.number);
    if (!given.curve.empty())
        return LessonAnswer(given.curve);
    return {};
}

} // namespace

// ---- what is asked -----------------------------------------------------------------------------------------------

void Session::take(const OpenLesson& request)
{
    if (recorder.shown())
        return Q_EMIT said(tr("A lesson is being recorded: stop recording first."));
    lessons.open({request.folder, std::nullopt, settings.lessons, request.anew});
    take(ShowSide{Side::Lesson});
}

void Session::take(const NameReader& request)
{
    if (lessons.playing())
        lessons.open({lessons.shown()->study->folder, request.name, settings.lessons, true});
}

void Session::take(const MoveLesson& request)
{
    if (request.move == LessonMove::Leave)
        return leaveLesson();
    if (!lessons.playing())
        return;
    switch (request.move) {
    case LessonMove::Next: return goOn();
    case LessonMove::Back:
        if (const std::size_t step = lessons.shown()->step; step > 0)
            enterLesson(step - 1);
        return;
    case LessonMove::Skip: return skipStep();
    case LessonMove::Hint: return lessons.hint();
    case LessonMove::Leave: return;
    }
}

void Session::take(const AnswerLesson& request)
{
    const auto answer = answerOf(request);
    if (!answer || !lessons.playing() || lessons.shown()->fixed(lessons.shown()->step))
        return;
    lessons.answer(*answer);
    if (!lessons.shown()->record().answer)
        return;
    if (lessons.shown()->at().kind == StepKind::Compare)
        enterAgain(stepText());
    else
        goOn();
}

/// A question that is not answered is passed over.
void Session::goOn()
{
    if (lessons.shown()->waits())
        return skipStep();
    if (lessons.shown()->last())
        return;
    m_goesOn = true;
    enterLesson(lessons.shown()->step + 1);
    m_goesOn = false;
}

void Session::skipStep()
{
    const LessonShownPtr at = lessons.shown();
    const bool waits = !at->record().settled();
    switch (at->at().kind) {
    case StepKind::Run:
        if (!at->arrived)
            return playback.goTo(at->start().day);
        break;
    case StepKind::Puzzle:
        if (const DraftPtr solved = waits ? lessons.solution() : DraftPtr()) {
            lessons.skip();
            lessons.stir();
            return document.enter(tr("a solution"), solved, document.reference(), document.place());
        }
        break;
    case StepKind::Compare:
        if (at->waits()) {
            lessons.skip();
            return enterAgain(stepText());
        }
        break;
    case StepKind::Predict:
    case StepKind::Try:
        if (waits)
            lessons.skip();
        break;
    case StepKind::Say:
    case StepKind::Spotlight:
    case StepKind::Notice:
    case StepKind::Free: break;
    }
    goOn();
}

// ---- entering ----------------------------------------------------------------------------------------------------

/// It has been read: the study at hand is put aside, once.
void Session::beginLesson()
{
    if (!lessons.playing()) { // its panel says why
        takeStudyBack();
        return take(ShowSide{Side::Lesson});
    }
    if (!document.own().waits)
        m_leftAs = {m_shown.moment.round, m_reached, m_shown.prediction, m_shown.selection};
    const std::size_t step = lessons.shown()->step;
    const DraftPtr draft = lessons.draftOf(step), beginning = lessons.beginningOf(step);
    document.putAside(
        draft ? draft : document.draft(), beginning ? beginning : document.draft(), static_cast<int>(step));
}

QString Session::stepText() const { return tr("step %1").arg(lessons.shown()->step + 1); }

/// One entry of the history; what else belongs to a step follows the place.
void Session::enterLesson(std::size_t step)
{
    keepScales();
    const DraftPtr draft = lessons.draftOf(step), beginning = lessons.beginningOf(step);
    document.enter(tr("step %1").arg(step + 1), draft ? draft : document.draft(),
        beginning ? beginning : document.reference(), static_cast<int>(step));
}

/// The same step, which an answer has made another.
void Session::enterAgain(const QString& text)
{
    keepScales();
    m_entry = StepEntry{};
    if (const DraftPtr draft = lessons.draftOf(lessons.shown()->step))
        document.enter(text, draft, document.reference(), document.place());
    beginStepOnceRun();
}

/// Another place in the history: entered, or by undo and redo.
void Session::followLesson()
{
    if (std::exchange(m_place, document.place()) == document.place() || !lessons.playing() || document.place() < 0)
        return;
    lessons.enter(static_cast<std::size_t>(document.place()));
    m_entry = StepEntry{m_goesOn && lessons.shown()->start().sameRun};
    if (m_shown.side != Side::Lesson)
        take(ShowSide{Side::Lesson});
    if (lessons.shown()->broken())
        m_entry.reset(); // what is on screen stays
    beginStepOnceRun();
}

/// Where its run is there already.
void Session::beginStepOnceRun()
{
    const RunPtr& run = runs.lastGood();
    if (!m_entry || !run || runs.state() != RunState::UpToDate || run->draft != document.draft())
        return;
    m_whole = run;
    showStepAsFar();
    beginStep();
    lessons.take(run);
    analyse();
}

/// The days of its run that may be known as it begins.
void Session::showStepAsFar()
{
    const StepStart& start = lessons.shown()->start();
    const bool plays = m_entry->plays && m_shown.moment.round < start.day;
    const bool hid = daysHidden();
    int seen = start.seen;
    if (plays) // as far as was shown before: the clock reveals the rest
        seen = std::min(seen, std::max(hid ? m_reached : 0, m_shown.moment.round));
    m_lessonHides = lessons.hides() && seen < m_whole->lastRound();
    const bool less = m_lessonHides && (!hid || seen < m_reached || !start.sameRun);
    m_reached = m_lessonHides ? seen : m_whole->lastRound();
    m_lessonEnd = std::max(start.seenAfter, seen);
    if (less)
        forgetAnalyses();
    showRunAsFar();
    gatherOthers();
    if (less)
        fitScales(); // they would remember the days
}

/// Its clock and whom to look at.
void Session::beginStep()
{
    const bool plays = std::exchange(m_entry, std::nullopt)->plays;
    const LessonShownPtr at = lessons.shown();
    const StepStart& start = at->start();
    const bool run = at->at().kind == StepKind::Run;
    selectOfStep();
    const bool ahead = plays && start.day > start.from;
    if (const int begins = run || ahead ? start.from : start.day; begins != m_shown.clock.round)
        playback.goTo(begins);
    if (ahead)
        playback.playTo(start.day);
    tellReach();
}

void Session::tellReach()
{
    if (lessons.playing() && !m_entry && !m_shown.moment.moving)
        lessons.reach(m_shown.moment.round, daysHidden() ? m_reached : FigureValue::wholeRun);
}

/// Of the last step up to this one that says whom.
void Session::selectOfStep()
{
    const Lesson& lesson = lessons.shown()->lesson();
    for (std::size_t i = lessons.shown()->step + 1; i-- > 0;)
        if (const Sourced& said = lesson.steps[i].select; !said.empty()) {
            if (const Selection found = nodeNamed(said.text, *m_shown.draft); found.kind != Selection::Kind::None)
                select(found);
            return;
        }
}

// ---- leaving -----------------------------------------------------------------------------------------------------

/// Who leaves it at its end has finished it: it begins again from its first step, with what was answered.
void Session::leaveLesson()
{
    if (lessons.playing() && lessons.isOwn() && lessons.shown()->last()) {
        const Lesson& lesson = lessons.shown()->lesson();
        settings.lessons[QString::fromStdString(lesson.id)] = fromTheBeginning(lessons.memory(), lesson);
    }
    lessons.leave();
    takeStudyBack();
    if (m_shown.side == Side::Lesson)
        take(ShowSide{});
}

void Session::takeStudyBack()
{
    m_entry.reset();
    m_lessonHides = false;
    if (!document.own().waits)
        return;
    document.takeBack();
    m_comesBack = m_leftAs.has_value();
}

/// The day, the days that were known, the answer to the file's own question.
void Session::showAsItWasLeft()
{
    m_comesBack = false;
    const LeftAs as = *std::exchange(m_leftAs, std::nullopt);
    m_reached = std::max(m_reached, as.reached);
    m_shown.prediction = as.prediction;
    note(Change::Ahead);
    showRunAsFar();
    gatherOthers();
    playback.goTo(as.round);
    if (as.selection.indexIn(m_shown.run->scenario()))
        select(as.selection);
}

/// What there is to see of it, and what is remembered.
void Session::showLesson()
{
    m_shown.lesson = lessons.shown();
    note(Change::Lesson);
    if (lessons.playing() && lessons.isOwn())
        settings.lessons[QString::fromStdString(lessons.shown()->lesson().id)] = lessons.memory();
}

} // namespace waterhammer
