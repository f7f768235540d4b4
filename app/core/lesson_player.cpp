// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/lesson_player.h"

#include "app/core/lesson_memory.h"
#include "app/core/lesson_study.h"

#include "model/lesson/free_values.h"

#include <QDateTime>

#include <utility>

namespace waterhammer {

namespace {

QVariantMap memoryIn(const QVariantMap& remembered, const Lesson& lesson)
{
    return remembered.value(QString::fromStdString(lesson.id)).toMap();
}

/// In the worker's thread.
LessonStudyPtr readStudy(const LessonPlayer::Opening& opening)
{
    return readLessonStudy(opening.folder,
        [&](const Lesson& lesson) { return opening.reader.value_or(readerIn(memoryIn(opening.remembered, lesson))); });
}

bool leftToReader(StepKind kind) { return kind == StepKind::Try || kind == StepKind::Puzzle || kind == StepKind::Free; }

} // namespace

LessonPlayer::LessonPlayer(QObject* parent)
    : QObject(parent)
    , m_latest([this](const LessonStudyPtr& study) { receive(study); })
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_rests = true;
        rest();
    });
}

void LessonPlayer::open(Opening opening)
{
    m_asWritten = m_room && !opening.reader;
    if (m_asWritten)
        opening.reader = QString(); // not the figures of whoever read it here last
    m_opening = std::move(opening);
    if (!playing()) {
        m_now = {};
        look();
    }
    m_latest.start([opening = m_opening](Task& task, const Latest<LessonStudyPtr>::Deliver& deliver) {
        LessonStudyPtr study = readStudy(opening);
        if (!task.stop().stop_requested())
            deliver(std::move(study));
    });
}

void LessonPlayer::receive(const LessonStudyPtr& study)
{
    m_now = {};
    m_own.reset();
    m_now.study = study;
    m_rest.stop();
    if (study->playable()) {
        m_now.records.resize(study->book.lesson.steps.size());
        if (!m_opening.anew)
            recall(memoryIn(m_opening.remembered, study->book.lesson));
        if (m_room) {
            m_now.step = 0;
            putAside();
        }
    }
    look();
    Q_EMIT opened();
}

void LessonPlayer::leave()
{
    m_latest.cancel();
    m_rest.stop();
    m_now = {};
    m_own.reset();
    if (std::exchange(m_shown, nullptr))
        Q_EMIT changed();
}

DraftPtr LessonPlayer::beginningOf(std::size_t step) const
{
    const StepStart& start = m_now.study->course.steps[step];
    return start.run ? playedDraft(start.draft) : nullptr;
}

DraftPtr LessonPlayer::draftOf(std::size_t step) const
{
    const StepStart& start = m_now.study->course.steps[step];
    const LessonStep& said = m_now.lesson().steps[step];
    const LessonRecord& made = m_now.records[step];
    if (made.solved)
        return made.solved;
    if (said.kind == StepKind::Compare && start.a && start.b)
        return playedDraft(said.asks() && !made.settled() ? start.a->draft : start.b->draft);
    return beginningOf(step);
}

DraftPtr LessonPlayer::solution() const
{
    if (!playing() || m_now.at().solution.empty() || m_now.broken())
        return {};
    LessonProblems aside;
    return playedDraft(withSettings(m_now.start().draft, m_now.at().solution, m_now.study->course.scope(m_now.step),
        m_now.lesson().balance, m_now.at().id, aside));
}

RunPtr LessonPlayer::ghost() const
{
    return playing() && m_now.at().kind == StepKind::Compare && !m_now.waits() ? m_now.study->comparisons[m_now.step]
                                                                               : nullptr;
}

bool LessonPlayer::hides() const
{
    const bool compared = m_now.at().kind == StepKind::Compare && m_now.at().asks() && !m_now.waits();
    return m_now.start().hide && !compared;
}

bool LessonPlayer::withholdsSearches() const
{
    return playing() && m_now.at().kind == StepKind::Puzzle && !m_now.record().settled();
}

void LessonPlayer::enter(std::size_t step)
{
    m_rest.stop();
    m_stirred = m_rests = false;
    m_now.step = step;
    m_now.now.reset();
    m_now.goals.clear();
    m_now.miss = nullptr;
    m_now.arrived = false;
    m_now.seen = m_now.start().seen;
    record().visited = true;
    for (QString* when : {&m_now.started, m_now.last() ? &m_now.finished : &m_now.started})
        if (when->isEmpty())
            *when = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm'Z'"));
    switch (m_now.at().kind) {
    case StepKind::Say:
    case StepKind::Spotlight:
    case StepKind::Notice:
    case StepKind::Free: record().done = true; break;
    case StepKind::Compare: record().done |= !m_now.at().asks(); break;
    case StepKind::Predict:
    case StepKind::Run:
    case StepKind::Try:
    case StepKind::Puzzle: break;
    }
    look();
}

void LessonPlayer::answer(const LessonAnswer& answer)
{
    if (!m_now.at().asks() || m_now.broken() || m_now.fixed(m_now.step))
        return;
    auto judged = judge(m_now.at(), m_now.study->course.scope(m_now.step), answer);
    if (!judged)
        return;
    record().answer = answer;
    record().judged = std::move(judged);
    record().skipped = false;
    record().done = true;
    ++record().tries;
    look();
}

void LessonPlayer::skip()
{
    if (!record().answer)
        record().skipped = true;
    look();
}

void LessonPlayer::hint()
{
    const auto* words = m_now.study->book.in(m_now.lesson().languages.front()).section(m_now.at().id);
    if (!words || record().hints >= static_cast<int>(words->all("hint").size()))
        return;
    ++record().hints;
    look();
}

void LessonPlayer::reach(int day, int seen)
{
    const bool arrived = day >= m_now.start().day;
    if (arrived == m_now.arrived && seen == m_now.seen)
        return;
    m_now.arrived = arrived;
    m_now.seen = seen;
    record().done |= arrived && m_now.at().kind == StepKind::Run;
    look();
}

void LessonPlayer::stir()
{
    if (!leftToReader(m_now.at().kind))
        return;
    m_stirred = true;
    m_rests = false;
    m_rest.start();
    record().done |= m_now.at().kind == StepKind::Try;
    if (std::exchange(m_now.miss, nullptr))
        look();
}

void LessonPlayer::take(const RunPtr& run)
{
    if (!leftToReader(m_now.at().kind) || m_now.broken())
        return;
    m_now.now = std::make_shared<const LessonRun>(LessonRun{*run->draft, run->trajectory});
    const LessonStep& step = m_now.at();
    const LessonScope scope = m_now.scope(m_now.step);
    LessonProblems aside;
    m_now.goals.resize(step.goal.size() + step.tight.size());
    for (std::size_t i = 0; i < step.goal.size(); ++i) {
        m_now.goals[i] = {conditionOf(step.goal[i].is, scope, step.id, aside) == true, {}};
        const auto condition = readCondition(step.goal[i].is.text);
        if (const Condition* is = std::get_if<Condition>(&condition))
            if (const auto value = valueOf(is->all.front().left, scope); std::holds_alternative<FigureValue>(value))
                m_now.goals[i].value = std::get<FigureValue>(value);
    }
    for (std::size_t i = step.goal.size(); i < m_now.goals.size(); ++i)
        m_now.goals[i].met = false;
    look();
    rest();
}

/// Nothing has moved for a while, and the run of what was moved is there: how it stands is said.
void LessonPlayer::rest()
{
    if (!m_rests || !m_stirred || !m_now.now)
        return;
    m_stirred = false;
    const LessonStep& step = m_now.at();
    const LessonScope scope = m_now.scope(m_now.step);
    LessonProblems aside;
    bool all = true;
    for (std::size_t i = 0; i < step.goal.size(); ++i)
        all = all && m_now.goals[i].met;
    for (std::size_t i = 0; i < step.tight.size(); ++i) {
        GoalNow& tight = m_now.goals[step.goal.size() + i];
        tight.met = all && isTight(step, step.tight[i], scope, m_now.lesson().balance, m_runs, aside);
    }
    if (!step.goal.empty()) {
        ++record().tries;
        all = std::ranges::all_of(m_now.goals, &GoalNow::met);
        m_now.miss = all ? nullptr : firstMiss(step, scope, aside);
        if (all)
            solve();
    }
    look();
}

/// Of a solution that was shown nothing is kept.
void LessonPlayer::solve()
{
    record().done = true;
    if (record().settled())
        return;
    record().answer = freeValues(m_now.at(), m_now.now->draft, m_now.start().draft);
    record().solved = std::make_shared<const ScenarioDraft>(m_now.now->draft);
}

void LessonPlayer::look()
{
    m_shown = std::make_shared<const LessonShown>(m_now);
    Q_EMIT changed();
}

// ---- a room ------------------------------------------------------------------------------------------------------

void LessonPlayer::beginRoom()
{
    if (std::exchange(m_room, true) || !playing())
        return;
    putAside();
    look();
}

void LessonPlayer::endRoom()
{
    if (!std::exchange(m_room, false) || !m_own)
        return;
    Own own = *std::exchange(m_own, std::nullopt);
    if (m_now.at().kind == StepKind::Compare && record().settled() && !own.records[m_now.step].settled())
        own.records[m_now.step].skipped = true; // what was withheld is on screen
    m_now.records = std::move(own.records);
    m_now.started = own.started;
    m_now.finished = own.finished;
    record().visited = true;
    if (playing())
        look();
}

/// What was passed before has been seen; of the step at hand all stays but an answer that was not shown yet.
void LessonPlayer::putAside()
{
    m_own = Own{m_now.records, m_now.started, m_now.finished};
    for (std::size_t i = 0; i < m_now.records.size(); ++i) {
        if (i == m_now.step && m_now.at().kind != StepKind::Predict)
            continue;
        LessonRecord& made = m_now.records[i] = {};
        made.visited = i <= m_now.step;
        made.done = made.skipped = i < m_now.step;
    }
}

bool LessonPlayer::isOwn() const
{
    return !m_asWritten || readerIn(memoryIn(m_opening.remembered, m_now.lesson())).isEmpty();
}

QVariantMap LessonPlayer::memory() const
{
    if (!playing() || !m_own)
        return playing() ? memoryOf(m_now) : QVariantMap();
    LessonShown own = m_now;
    own.records = m_own->records;
    own.started = m_own->started;
    own.finished = m_own->finished;
    return memoryOf(own);
}

void LessonPlayer::recall(const QVariantMap& memory)
{
    recallLesson(memory, m_now);
    for (std::size_t i = 0; i < m_now.records.size(); ++i) {
        LessonRecord& made = m_now.records[i];
        const LessonStep& step = m_now.lesson().steps[i];
        if (!made.answer)
            continue;
        if (const auto* values = std::get_if<FreeValues>(&*made.answer)) {
            const StepStart& start = m_now.study->course.steps[i];
            if (start.run)
                made.solved = playedDraft(withFreeValues(start.draft, *values, m_now.lesson().balance));
        } else if (made.judged = judge(step, m_now.study->course.scope(i), *made.answer); !made.judged) {
            made.answer.reset();
        }
    }
}

} // namespace waterhammer
