// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson that is made by doing: what is asked goes to the recorder too, and what it makes of it is a step of the
// history, so that undo takes both back. The person's own study waits meanwhile.
#include "app/core/session_gathering.h"

#include <utility>

namespace waterhammer {

void Session::beginRecording(const Recorder::Tongue& tongue, const QString& folder)
{
    const Gathering gathering(*this);
    if (recorder.shown())
        return;
    if (lessons.playing())
        return editLesson(lessons.shown()->study, lessons.shown()->step, true, tongue, folder);
    if (!document.own().waits)
        m_leftAs = {m_shown.moment.round, m_reached, m_shown.prediction, m_shown.selection};
    document.putAside(document.draft(), document.reference(), 0);
    recorder.begin({document.draft(), 0}, tongue);
    recorder.keep(document.history().index());
}

void Session::editLesson(
    LessonStudyPtr study, std::size_t step, bool records, const Recorder::Tongue& tongue, const QString& folder)
{
    const Gathering gathering(*this);
    if (lessons.shown())
        leaveLesson(); // which may be the last to hold it but for us
    if (!document.own().waits && !m_comesBack)
        m_leftAs = {m_shown.moment.round, m_reached, m_shown.prediction, m_shown.selection};
    m_comesBack = false; // it goes on waiting
    const StepStart& start = study->course.steps[step];
    const auto draft = std::make_shared<const ScenarioDraft>(start.draft);
    document.putAside(draft, draft, 0);
    recorder.continueLesson(*study, step, records, folder, tongue);
    recorder.keep(document.history().index());
    m_recordsFrom = start.day;
}

void Session::recordWords()
{
    const Gathering gathering(*this);
    recorder.addWords({document.draft(), m_shown.moment.round});
    enterRecorded();
}

void Session::endRecording()
{
    const Gathering gathering(*this);
    if (!recorder.shown())
        return;
    m_recordsFrom.reset();
    recorder.stop();
    takeStudyBack();
}

/// As one step of the history, though the draft stays.
void Session::enterRecorded()
{
    document.enter(tr("recorded step"), document.draft(), document.reference(), document.place());
    recorder.keep(document.history().index());
}

/// Where the clock has come to rest.
void Session::recordMoment()
{
    if (!recorder.records() || m_recordsFrom || m_shown.playing || m_shown.moment.moving)
        return;
    const int before = recorder.day();
    if (recorder.reach({document.draft(), m_shown.moment.round}))
        enterRecorded();
    else if (recorder.day() != before)
        recorder.keep(document.history().index());
}

void Session::record(const Request& request, const RecordedMoment& before)
{
    const auto is = [&]<class T>(const T*) { return std::holds_alternative<T>(request); };
    if (is(static_cast<const Undo*>(nullptr)) || is(static_cast<const Redo*>(nullptr))) {
        recorder.follow(document.history().index());
        playback.goTo(recorder.day());
        return;
    }
    const RecordedMoment now{document.draft(), m_shown.moment.round};
    const EditDraft restored{{}, Restore{}};
    const auto* edit = std::get_if<EditDraft>(&request);
    if (is(static_cast<const RestoreScenario*>(nullptr)))
        edit = &restored;
    if (edit && now.draft != before.draft) {
        recorder.edited(before, now.draft, *edit);
    } else if (is(static_cast<const BranchOff*>(nullptr))) {
        recorder.pin(now.draft);
    } else if (const auto* select = std::get_if<Select>(&request)) {
        if (recorder.look(now, select->what))
            return enterRecorded();
    } else if (const auto* why = std::get_if<AskWhy>(&request)) {
        if (recorder.look(now, why->about))
            return enterRecorded();
    } else {
        return;
    }
    recorder.keep(document.history().index());
}

} // namespace waterhammer
