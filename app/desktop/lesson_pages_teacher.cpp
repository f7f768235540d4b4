// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson's sheet for who teaches it: what to take home, the hour, and of each step what is answered.
#include "app/desktop/lesson_pages.h"

#include <QCoreApplication>
#include <QLocale>

namespace waterhammer {

namespace {

struct Paper {
    Q_DECLARE_TR_FUNCTIONS(LessonPaper)
};

constexpr double indent = 21; ///< points

} // namespace

void LessonPages::teachers()
{
    const LessonShown first = lessonAt(0);
    text(LessonTeaching(first).summary());
    text(LessonTeaching(first).teacher());
    if (!m_asked.name.isEmpty())
        text(Paper::tr("In the figures of %1.").arg(m_asked.name));
    hour();
    for (std::size_t i = 0; i < first.lesson().steps.size(); ++i)
        teachersStep(i);
}

/// When each step begins by its minutes.
void LessonPages::hour()
{
    const QLocale locale;
    double from = 0;
    std::vector<Sheet::Row> rows;
    for (std::size_t i = 0; i < m_asked.study->book.lesson.steps.size(); ++i) {
        const LessonShown at = lessonAt(i);
        const LessonTeaching words(at);
        const double to = from + at.at().minutes;
        rows.push_back({{Paper::tr("%1. %2").arg(i + 1).arg(words.stepTitle()), words.kind(),
            Paper::tr("%1 to %2").arg(locale.toString(from, 'g', 4), locale.toString(to, 'g', 4))}});
        from = to;
    }
    m_sheet.table({Paper::tr("The hour"), Paper::tr("step"), Paper::tr("minutes")}, rows);
}

void LessonPages::teachersStep(std::size_t step)
{
    const LessonShown at = lessonAt(step);
    const LessonTeaching words(at);
    need(4 * m_size + 30);
    m_sheet.head(static_cast<int>(step) + 1, words.stepTitle(), words.kind());
    if (at.broken())
        return text(words.faults().join(QStringLiteral("\n\n")), indent);
    text(words.part("note"), indent);
    switch (at.at().kind) {
    case StepKind::Spotlight:
    case StepKind::Notice: numbered(words, at, false); break;
    case StepKind::Predict: answers(words, at); break;
    case StepKind::Run: days(at, false); break;
    case StepKind::Compare:
        answers(words, at);
        comparison(words, at);
        break;
    case StepKind::Try:
    case StepKind::Puzzle: answers(words, at); break;
    case StepKind::Say:
    case StepKind::Free: text(words.body(), indent); break;
    }
    for (const auto& [said, reply] : words.expected())
        text(QStringLiteral("*%1* %2").arg(said, reply), indent);
}

/// What is right, and what is said to each other answer.
void LessonPages::answers(const LessonTeaching& words, const LessonShown& at)
{
    text(words.part("ask"), indent, true);
    if (const QString right = words.right(); !right.isEmpty())
        text(Paper::tr("**Right:** %1").arg(right), indent);
    if (at.at().curve)
        curve(at, true);
    for (const LessonChoice& choice : at.at().choices)
        text(QStringLiteral("**%1:** %2").arg(words.label("choice", choice.id), words.part("choice", choice.id)),
            indent);
    if (at.at().number) {
        for (const LessonMistake& mistake : at.at().number->mistakes)
            text(Paper::tr("**Who says %1:** %2").arg(words.mistake(mistake), words.replyTo(mistake)), indent);
        text(words.rightReply(), indent);
    }
    if (const QStringList solution = words.solution(); !solution.isEmpty())
        text(Paper::tr("**A solution:** %1").arg(solution.join(QStringLiteral("; "))), indent);
    for (const LessonMiss& miss : at.at().misses)
        text(words.replyTo(miss), indent);
}

} // namespace waterhammer
