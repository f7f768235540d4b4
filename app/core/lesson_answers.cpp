// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/lesson_answers.h"

#include "model/lesson/variant.h"

namespace waterhammer {

namespace {

/// Steps that ask, or leave something to the reader that is judged.
bool isKept(const LessonStep& step) { return step.asks() || !step.goal.empty(); }

} // namespace

AnswersFile answersOf(const LessonShown& lesson, const QString& name, const QString& program, const QString& language)
{
    AnswersFile file;
    const LessonStudy& study = *lesson.study;
    file.lesson = study.book.lesson.id;
    file.edition = study.book.lesson.edition;
    file.lessonHash = hashOfLesson(study.files.json);
    file.program = program.toStdString();
    file.name = name.toStdString();
    file.language = language.toStdString();
    if (!study.drawn.empty())
        file.seed = seedOf(study.book.lesson, study.reader.toStdString());
    for (const DrawnValue& drawn : study.drawn)
        file.values.emplace_back(drawn.variant->paths.front().path.text, drawn.value);
    file.started = lesson.started.toStdString();
    file.finished = lesson.finished.toStdString();
    for (std::size_t i = 0; i < lesson.records.size(); ++i) {
        const LessonStep& step = study.book.lesson.steps[i];
        const LessonRecord& made = lesson.records[i];
        if (made.visited && isKept(step))
            file.steps.push_back({step.id, made.answer, made.hints, made.tries, made.skipped});
    }
    return file;
}

QString answersFileName(const AnswersFile& answers)
{
    QString name;
    for (const QChar c : QString::fromStdString(answers.name).simplified())
        name += c.isLetterOrNumber() ? c.toLower() : QLatin1Char('-');
    return QString::fromStdString(answers.lesson) + (name.isEmpty() ? QString() : QLatin1Char('-') + name)
        + QStringLiteral(".answers.json");
}

} // namespace waterhammer
