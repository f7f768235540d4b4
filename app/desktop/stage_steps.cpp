// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/stage_steps.h"

#include "app/desktop/lesson_beats.h"
#include "model/analysis/last_move.h"
#include "views/dates.h"
#include "views/lesson/lesson_text.h"

#include <algorithm>

namespace waterhammer {

namespace {

constexpr int longest = 60; ///< letters of a title

/// The first sentence of what is said of a step, else what is asked, else its day.
QString titleOf(const Bookmark& mark, const std::optional<Calendar>& calendar)
{
    const QString said = QString::fromStdString(mark.note.empty() ? mark.ask : mark.note);
    const qsizetype end = said.indexOf(QStringLiteral(". "));
    QString title = said.section(QLatin1Char('\n'), 0, 0).left(end > 0 ? end : said.size());
    if (title.size() > longest)
        title = title.left(longest - 1) + QChar(0x2026);
    return title.isEmpty() ? datedDay(calendar, mark.day) : title;
}

} // namespace

std::vector<StageStep> stageSteps(const ScenarioDraft& file, const Run* run, const std::string& language)
{
    std::vector<Bookmark> marks = bookmarksOf(file, language);
    if (marks.empty() && run)
        for (int day = 0; day <= lastMove(run->trajectory, run->leastMoney); ++day)
            marks.push_back({day, {}, {}, {}, {}});
    const auto calendar = run ? run->calendar : std::nullopt;
    std::vector<StageStep> steps;
    for (Bookmark& mark : marks) {
        QString title = titleOf(mark, calendar);
        steps.push_back({std::move(mark), std::move(title)});
    }
    return steps;
}

std::vector<StageStep> lessonSteps(const LessonShown& lesson)
{
    std::vector<StageStep> steps;
    for (std::size_t i = 0; i < lesson.lesson().steps.size(); ++i) {
        Bookmark mark{lesson.study->course.steps[i].day, {}, {}, {}, {}};
        mark.minutes = lesson.lesson().steps[i].minutes;
        steps.push_back({std::move(mark), LessonText(asPresented(lesson, i)).stepTitle()});
    }
    return steps;
}

std::optional<std::size_t> stepAt(const std::vector<StageStep>& steps, int day)
{
    std::optional<std::size_t> at;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i].mark.day <= day)
            at = i;
    return at;
}

double minutesOf(const std::vector<StageStep>& steps)
{
    double sum = 0;
    for (const StageStep& step : steps)
        sum += step.mark.minutes;
    return sum;
}

} // namespace waterhammer
