// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/check.h"

#include "model/lesson/variant.h"
#include "model/scenario/name_hints.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace waterhammer {

namespace {

/// A problem is of a reader only where it is not of the lesson as written.
void addOf(const std::string& reader, const LessonProblems& found, LessonProblems& all)
{
    for (LessonProblem problem : found) {
        const bool known = std::ranges::any_of(all, [&](const LessonProblem& other) {
            return other.code == problem.code && other.line == problem.line && other.step == problem.step
                && other.key == problem.key && other.file == problem.file;
        });
        if (known || problem.isNote())
            continue;
        problem.variant = reader;
        all.push_back(problem);
    }
}

/// The readers whose figures are tried, each with its values: the corners, then names, as many as differ.
std::vector<std::pair<std::string, std::vector<DrawnValue>>> readers(const Lesson& lesson, int names)
{
    std::vector<std::pair<std::string, std::vector<DrawnValue>>> all;
    std::set<std::vector<double>> seen;
    const auto add = [&](const std::string& name, std::vector<DrawnValue> drawn) {
        std::vector<double> values;
        for (const DrawnValue& one : drawn)
            values.push_back(one.value);
        if (!values.empty() && seen.insert(values).second)
            all.emplace_back(name, std::move(drawn));
    };
    for (int name = 1; name <= names; ++name)
        add(std::to_string(name), drawnFor(lesson, std::to_string(name)));
    const std::size_t corners =
        lesson.variants.empty() || lesson.variants.size() > 10 ? 0 : 1U << lesson.variants.size();
    for (std::size_t corner = 0; corner < corners; ++corner) {
        std::vector<DrawnValue> drawn;
        std::string name;
        for (std::size_t i = 0; i < lesson.variants.size(); ++i) {
            const LessonVariant& one = lesson.variants[i];
            drawn.push_back({&one, valueAfter(one, (corner >> i & 1U) != 0 ? stepsOf(one) : 0)});
            name += (name.empty() ? "" : ", ") + std::to_string(drawn.back().value);
        }
        add(name, std::move(drawn));
    }
    return all;
}

void checkHead(const LessonBook& book, const LessonFiles& files, LessonProblems& problems)
{
    const Lesson& lesson = book.lesson;
    if (lesson.tried.empty())
        problems.push_back({LessonFault::NotTried, "lesson.json", 0, {}, "tried", {}, {}});
    if (!lesson.id.empty() && lesson.id != files.name)
        problems.push_back({LessonFault::FolderName, "lesson.json", 0, {}, "id", {files.name, lesson.id}, {}});
    for (const std::string& language : lesson.languages)
        if (!book.words.contains(language))
            problems.push_back({LessonFault::NoFile, "lesson.json", 0, {}, "languages", {language + ".md"}, {}});
    std::vector<std::string_view> ids;
    for (const LessonStep& step : lesson.steps)
        ids.push_back(step.id);
    for (const LessonLearn& learn : lesson.learn) {
        if (learn.steps.empty())
            problems.push_back(
                {LessonFault::LearnsNothing, "lesson.json", learn.line, {}, "learn." + learn.id, {}, {}});
        for (const std::string& step : learn.steps)
            if (!lesson.step(step))
                problems.push_back({LessonFault::NoStep, "lesson.json", learn.line, {}, "learn." + learn.id,
                    {step, nameHint(step, ids).meant}, {}});
    }
}

/// Once each, problems first.
void sort(LessonProblems& problems)
{
    std::ranges::stable_sort(problems, [](const LessonProblem& a, const LessonProblem& b) {
        return std::tuple(a.isNote(), a.file != "lesson.json", a.file, a.line)
            < std::tuple(b.isNote(), b.file != "lesson.json", b.file, b.line);
    });
    LessonProblems once;
    for (LessonProblem& problem : problems)
        if (std::ranges::find(once, problem) == once.end())
            once.push_back(std::move(problem));
    problems = std::move(once);
}

} // namespace

ScenarioSource sourceOf(const LessonFiles& files, std::function<Result<ScenarioDraft>(const std::string& id)> library)
{
    return [&files, library = std::move(library)](const LessonScenario& asked) -> Result<ScenarioDraft> {
        if (!asked.file.empty())
            return scenarioOf(files, asked.file);
        return library ? library(asked.shelf.text) : Result<ScenarioDraft>(Problems());
    };
}

LessonProblems checkLesson(const LessonFiles& files, const CheckOptions& options)
{
    const LessonBook book = readLessonBook(files);
    LessonProblems problems = book.problems;
    if (book.lesson.steps.empty() || book.lesson.scenarios.empty())
        return problems;
    checkHead(book, files, problems);
    LessonRuns runs;
    const ScenarioSource source = sourceOf(files, options.shelf);
    const Course course = makeCourse(book.lesson, source, runs);
    problems.insert(problems.end(), course.problems.begin(), course.problems.end());
    checkFigures(book.lesson, course, runs, problems);
    checkShape(book.lesson, course, problems);
    checkWords(book, files, course, true, problems);
    for (const auto& [name, drawn] : readers(book.lesson, options.names)) {
        LessonRuns own;
        LessonProblems found;
        const Course theirs = makeCourse(book.lesson, source, own, drawn);
        found = theirs.problems;
        checkFigures(book.lesson, theirs, own, found);
        checkShape(book.lesson, theirs, found);
        checkWords(book, files, theirs, false, found);
        addOf(name, found, problems);
    }
    sort(problems);
    return problems;
}

} // namespace waterhammer
