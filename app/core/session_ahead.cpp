// SPDX-License-Identifier: GPL-3.0-or-later
// Days ahead that are hidden, and the question that is asked before they are shown. Nothing of them leaves the session:
// what is shown, and what is worked out beside it, are of runs that end with the latest day shown.
#include "app/core/session.h"
#include "model/analysis/last_move.h"
#include "model/analysis/predictions.h"
#include "model/files/question.h"

#include <utility>

namespace waterhammer {

bool Session::daysHidden() const { return m_lessonHides || (m_hide && !m_shown.prediction); }

bool Session::questionOpen() const { return daysHidden() && questionOf(*m_shown.draft); }

/// The draft may hide days that it did not hide before, or show them. What is hidden from then on are the days after
/// the one at hand; a question that was answered is asked again.
void Session::hideOrShow()
{
    if (const bool hide = hidesDays(*m_shown.draft); hide != std::exchange(m_hide, hide))
        beginAnew();
    else if (m_shown.ahead.locked != (m_shown.ahead.hidden && questionOpen()))
        showRunAsFar();
}

/// What may be known is as far as the day at hand, or all.
void Session::beginAnew()
{
    m_reached = m_shown.clock.round;
    if (std::exchange(m_shown.prediction, std::nullopt))
        note(Change::Ahead);
    forgetAnalyses();
    showRunAsFar();
    gatherOthers();
    fitScales(); // they would remember the days
    askQuestion();
}

/// A question that waits has the place of the sliders.
void Session::askQuestion()
{
    if (m_shown.ahead.locked && !lessons.playing() && !recorder.shown())
        take(ShowSide{Side::Prediction});
}

void Session::take(const HideDays& request)
{
    if (request.hidden == daysHidden())
        return;
    if (request.hidden && m_hide)
        beginAnew(); // it was answered: once more
    else
        take(EditDraft{request.text, SetKept{"hide", request.hidden ? "true" : ""}});
}

/// A day that has begun to unfold is shown.
void Session::reveal(int day)
{
    if (!daysHidden() || day <= m_reached)
        return;
    m_reached = day;
    showRunAsFar();
    gatherOthers();
    analyse();
}

/// All of the run that may be known.
void Session::showRunAsFar()
{
    if (!m_whole)
        return;
    const bool hidden = daysHidden();
    m_shown.run = hidden ? runUntil(m_whole, m_reached) : m_whole;
    const bool cut = m_shown.run != m_whole;
    m_runScales = cut ? scalesOf(m_shown.run->trajectory) : runs.scales();
    const bool stopped = questionOpen() || (m_lessonHides && m_reached >= m_lessonEnd);
    const DaysAhead ahead{cut, cut && stopped, m_whole->scenario().market.horizon};
    if (std::exchange(m_shown.ahead, ahead) != ahead)
        note(Change::Ahead);
    m_shown.feedbackStory.reset(); // its days may be others
    gatherScales();
    note(Change::Run | Change::Story);
    setClock();
}

/// It runs to the end of the longest of all that are shown together.
void Session::setClock()
{
    if (!m_whole)
        return;
    const int end = m_shown.ahead.locked ? m_shown.run->lastRound()
        : m_lessonHides                  ? std::min(m_lessonEnd, m_whole->lastRound())
                                         : std::max(m_whole->lastRound(), m_othersEnd);
    m_shown.clockEnd = m_shown.ahead.hidden ? m_shown.run->lastRound() : daysHidden() ? std::min(end, m_reached) : end;
    playback.setLastRound(end);
    if (!m_shown.ahead.hidden) // or it would tell that nothing comes
        playback.setLastMove(std::max(lastMove(m_whole->trajectory, m_whole->leastMoney), m_othersMove));
    standWithin();
}

/// Before the first day has been shown there is nothing to work out, and of a run of another draft nothing is asked.
void Session::analyse()
{
    if (m_shown.state == RunState::UpToDate && m_shown.run->lastRound() > 0)
        analyses.request(m_shown.run, m_shown.reference, m_shown.ahead.hidden);
    else
        analyses.cancel();
}

/// What was worked out of other days, or of another scenario.
void Session::forgetAnalyses()
{
    analyses.cancel();
    m_shown.attribution.reset();
    m_shown.dealerSplit.reset();
    m_shown.tippings.reset();
    m_shown.curves.reset();
    m_shown.feedbackStory.reset();
    m_shown.policyEffects.reset();
    m_shown.capacities.reset();
    note(Change::Attribution | Change::Tippings | Change::Curves | Change::Story | Change::Averted | Change::Capacity);
}

/// Days that are hidden are not gone to: they come one after the other.
void Session::take(const GoTo& request)
{
    playback.goTo(m_shown.run ? std::min(request.round, m_shown.clockEnd) : request.round);
}

void Session::take(const AnswerQuestion& request)
{
    const auto question = questionOf(*m_shown.draft);
    if (!question || !m_whole || !daysHidden())
        return;
    Prediction given{!request.choice && !request.number, request.choice, request.number, {}, false};
    given.truth = truthOf(*question, m_whole->trajectory);
    given.right = given.truth && isRight(*given.truth, request.choice, request.number);
    m_shown.prediction = given;
    note(Change::Ahead);
    forgetAnalyses();
    showRunAsFar();
    gatherOthers();
    fitScales(); // they would remember the days
    analyse();
}

} // namespace waterhammer
