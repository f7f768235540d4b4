// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lesson_beats.h"

#include "model/lesson/right_answer.h"
#include "views/lesson/lesson_text.h"

#include <QCoreApplication>

namespace waterhammer {

namespace {

struct Beats {
    Q_DECLARE_TR_FUNCTIONS(LessonBeats)
};

} // namespace

std::vector<LessonBeat> beatsOf(const LessonShown& lesson)
{
    using Kind = LessonBeat::Kind;
    std::vector<LessonBeat> beats;
    if (!lesson.broken()) {
        for (const std::size_t question : lesson.resolved())
            beats.push_back({Kind::Card, question});
        if (lesson.waits())
            beats.push_back({Kind::Question});
    }
    const StepKind kind = lesson.at().kind;
    const bool seen = kind == StepKind::Predict || (kind == StepKind::Notice && !beats.empty())
        || (kind == StepKind::Compare && lesson.waits());
    if (!seen || beats.empty())
        beats.push_back({Kind::Picture});
    for (std::size_t i = 0; !lesson.broken() && i < lesson.at().spots.size(); ++i)
        beats.push_back({Kind::Spot, i});
    if (kind == StepKind::Compare && !lesson.broken() && !lesson.waits() && !lesson.at().rows.empty())
        beats.push_back({Kind::Table});
    return beats;
}

QString beatText(const LessonBeat& beat, const LessonShown& lesson, const LessonText& words)
{
    switch (beat.kind) {
    case LessonBeat::Kind::Picture: return Beats::tr("the picture: %1").arg(words.stepTitle());
    case LessonBeat::Kind::Question: return Beats::tr("the question: %1").arg(words.stepTitle());
    case LessonBeat::Kind::Card: return Beats::tr("what it was: %1").arg(words.card(beat.index).title);
    case LessonBeat::Kind::Spot: return Beats::tr("number %1 of %2").arg(beat.index + 1).arg(lesson.at().spots.size());
    case LessonBeat::Kind::Table: return Beats::tr("the table of both runs");
    }
    return {};
}

LessonShown withOneCard(const LessonShown& lesson, std::size_t question)
{
    LessonShown one = lesson;
    for (const std::size_t other : lesson.resolved())
        if (other != question)
            one.records[other] = {};
    LessonRecord& record = one.records[question];
    const LessonScope scope = lesson.scope(question);
    if (!record.judged)
        if (const auto right = rightAnswer(lesson.lesson().steps[question], scope))
            record.judged = judge(lesson.lesson().steps[question], scope, *right);
    return one;
}

LessonShown asPresented(const LessonShown& lesson, std::size_t step)
{
    LessonShown of = lesson;
    if (step != lesson.step) {
        of.step = step;
        of.now.reset();
        of.goals.clear();
        of.miss = nullptr;
    }
    of.seen = FigureValue::wholeRun;
    return of;
}

} // namespace waterhammer
