// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/lesson_study.h"

#include "app/core/lesson_source.h"
#include "model/files/kept_values.h"
#include "model/lesson/check.h"
#include "model/lesson/variant.h"

#include <utility>

namespace waterhammer {

DraftPtr playedDraft(ScenarioDraft draft)
{
    for (const char* key : {"hide", "question", "opensAt", "runs"})
        setKept(draft, key, "");
    return std::make_shared<const ScenarioDraft>(std::move(draft));
}

LessonStudyPtr readLessonStudy(const QString& folder, const std::function<QString(const Lesson&)>& readerOf)
{
    auto study = std::make_shared<LessonStudy>();
    study->folder = folder;
    study->files = lessonFilesAt(folder);
    study->book = readLessonBook(study->files);
    if (!study->book.readable)
        return study;
    const Lesson& lesson = study->book.lesson;
    study->reader = readerOf(lesson);
    study->drawn = drawnFor(lesson, study->reader.toStdString());
    LessonRuns runs;
    const ScenarioSource source = sourceOf(study->files, libraryScenario);
    if (const auto draft = source(lesson.scenarios.front()))
        if (const auto run = runs.run(*draft))
            study->written = *run;
    study->course = makeCourse(lesson, source, runs, study->drawn);
    for (const StepStart& start : study->course.steps)
        study->comparisons.push_back(
            start.a && start.b ? finishedRun(playedDraft(start.a->draft), start.a->trajectory) : RunPtr());
    return study;
}

LessonShown unplayedLesson(const LessonStudyPtr& study, std::size_t step)
{
    LessonShown lesson;
    lesson.study = study;
    lesson.step = step;
    lesson.records.resize(study->book.lesson.steps.size());
    lesson.seen = FigureValue::wholeRun;
    return lesson;
}

} // namespace waterhammer
