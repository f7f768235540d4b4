// SPDX-License-Identifier: GPL-3.0-or-later
// What of a lesson the engine decides: facts, right answers, goals and replies.
#include "model/lesson/check.h"

#include "model/lesson/answering.h"
#include "model/lesson/controls.h"

#include <algorithm>
#include <charconv>

namespace waterhammer {

namespace {

constexpr double closeMargin = 0.01; ///< a choice that holds by less may be another in a build that rounds otherwise

std::string shortNumber(double value)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value, std::chars_format::general, 6).ptr};
}

/// The steps of a lesson, one after the other.
class FigureCheck {
public:
    FigureCheck(const Lesson& lesson, const Course& course, LessonRuns& runs, LessonProblems& problems)
        : m_lesson(lesson)
        , m_course(course)
        , m_runs(runs)
        , m_problems(problems)
    {
    }

    void check(std::size_t i)
    {
        m_index = i;
        m_step = &m_lesson.steps[i];
        if (!m_course.steps[i].run)
            return;
        const LessonScope scope = m_course.scope(i);
        controls(scope.now->draft);
        for (const LessonSpot& spot : m_step->spots)
            if (!spot.is.empty())
                holds(spot.is, scope);
        for (const LessonFact& fact : m_step->facts)
            this->fact(fact, scope);
        choices(scope);
        number(scope);
        curve(scope);
        for (const LessonRow& row : m_step->rows)
            (void)sum(row.figure, scope);
        for (const Sourced& watched : m_step->watch)
            (void)sum(watched, scope);
        puzzle(scope);
    }

private:
    void tell(LessonFault code, const Sourced& at, std::vector<std::string> values = {})
    {
        m_problems.push_back({code, "lesson.json", at.line, m_step->id, at.key, std::move(values), {}});
    }
    std::optional<FigureValue> sum(const Sourced& text, const LessonScope& scope)
    {
        return sumOf(text, scope, m_step->id, m_problems);
    }
    std::optional<FigureValue> defined(const Sourced& text, const LessonScope& scope)
    {
        auto value = sum(text, scope);
        if (!value || value->defined())
            return value;
        tell(LessonFault::Undefined, text, {text.text});
        return {};
    }
    void holds(const Sourced& text, const LessonScope& scope)
    {
        if (conditionOf(text, scope, m_step->id, m_problems) == false)
            tell(LessonFault::NotTrue, text, {text.text});
    }

    /// A scope whose run has been changed as settings say; nothing where that does not run.
    std::optional<LessonScope> changed(
        const std::vector<LessonSetting>& set, const LessonScope& scope, const Sourced& at)
    {
        const std::size_t before = m_problems.size();
        ScenarioDraft draft =
            withSettings(m_course.steps[m_index].draft, set, scope, m_lesson.balance, m_step->id, m_problems);
        if (m_problems.size() > before)
            return {};
        const auto run = m_runs.run(draft);
        if (run) {
            LessonScope other = scope;
            other.now = *run;
            return other;
        }
        tell(LessonFault::ScenarioRuns, at, {at.text});
        return {};
    }

    void control(const Sourced& id, const ScenarioDraft& draft, bool freed)
    {
        const FoundControl found = findControl(id.text, draft);
        if (!found.control)
            return tell(LessonFault::NoControl, id, {id.text, found.meant});
        if (freed && !canBeFreed(*found.control))
            tell(LessonFault::NotFreed, id, {id.text});
        if (needsDesk(*found.control))
            tell(LessonFault::DeskOnly, id, {id.text});
    }
    void controls(const ScenarioDraft& draft)
    {
        for (const LessonSpot& spot : m_step->spots)
            control(spot.at, draft, false);
        for (const Sourced& shown : m_step->show)
            control(shown, draft, false);
        for (const LessonFree& free : m_step->free)
            control(free.control, draft, true);
        if (m_step->select.empty())
            return;
        Sourced node = m_step->select;
        node.text = "node." + node.text;
        const FoundControl found = findControl(node.text, draft);
        if (!found.control)
            tell(LessonFault::NoControl, m_step->select, {m_step->select.text, {}});
    }

    void fact(const LessonFact& fact, const LessonScope& scope)
    {
        if (fact.set.empty())
            return holds(fact.is, scope);
        if (const auto other = changed(fact.set, scope, fact.is))
            holds(fact.is, *other);
    }

    void choices(const LessonScope& scope)
    {
        std::vector<const LessonChoice*> right;
        const Sourced all{{}, "choices", m_step->line};
        bool read = true;
        for (const LessonChoice& choice : m_step->choices) {
            if (choice.when.empty()) {
                if (choice.right)
                    right.push_back(&choice);
                continue;
            }
            const auto is = conditionOf(choice.when, scope, m_step->id, m_problems);
            read &= is.has_value();
            if (is != true)
                continue;
            right.push_back(&choice);
            const auto condition = readCondition(choice.when.text);
            if (marginOf(std::get<Condition>(condition), scope) < closeMargin)
                tell(LessonFault::CloseChoice, choice.when, {choice.id});
        }
        if (m_step->choices.empty() || !read)
            return;
        if (right.empty())
            tell(LessonFault::NoChoiceTrue, all);
        if (right.size() > 1)
            tell(LessonFault::TwoChoicesTrue, all, {right[0]->id, right[1]->id});
    }

    void number(const LessonScope& scope)
    {
        if (!m_step->number)
            return;
        const auto right = defined(m_step->number->figure, scope);
        if (!right)
            return;
        LessonScope asked = scope;
        asked.right = right;
        for (const LessonMistake& mistake : m_step->number->mistakes) {
            const auto value = defined(mistake.value, asked);
            if (value && std::abs(value->value - right->value) <= 2 * bandOf(m_step->number->within, right->value))
                tell(LessonFault::NearMistake, mistake.value,
                    {mistake.id, shortNumber(value->value), shortNumber(right->value)});
        }
    }

    void curve(const LessonScope& scope)
    {
        if (!m_step->curve)
            return;
        const auto days = trueCurve(*m_step->curve, scope);
        if (!days || std::ranges::any_of(*days, [](double y) { return !std::isfinite(y); }))
            tell(LessonFault::Undefined, m_step->curve->figure, {m_step->curve->figure.text});
    }

    /// The ids of the goals that do not hold.
    std::vector<std::string> unmet(const LessonScope& scope)
    {
        std::vector<std::string> ids;
        for (const LessonGoal& goal : m_step->goal)
            if (conditionOf(goal.is, scope, m_step->id, m_problems) != true)
                ids.push_back(goal.id);
        return ids;
    }

    void puzzle(const LessonScope& scope)
    {
        if (m_step->goal.empty())
            return;
        const Sourced goal{m_step->goal.front().is.text, "goal", m_step->goal.front().is.line};
        const bool metAtStart = unmet(scope).empty();
        if (metAtStart && looseTights(scope).empty())
            tell(LessonFault::GoalAtStart, goal);
        if (m_step->kind != StepKind::Puzzle)
            return;
        if (!metAtStart && !m_step->misses.empty() && !firstMiss(*m_step, scope, m_problems))
            tell(LessonFault::NoMiss, {{}, "misses", m_step->misses.front().when.line});
        solution(scope, goal);
        for (const LessonMiss& miss : m_step->misses)
            example(miss, scope);
    }

    /// The paths whose move leaves the goal met.
    std::vector<const LessonTight*> looseTights(const LessonScope& scope)
    {
        std::vector<const LessonTight*> loose;
        for (const LessonTight& tight : m_step->tight)
            if (!isTight(*m_step, tight, scope, m_lesson.balance, m_runs, m_problems))
                loose.push_back(&tight);
        return loose;
    }

    void solution(const LessonScope& scope, const Sourced& goal)
    {
        const auto solved = changed(m_step->solution, scope, goal);
        if (!solved)
            return;
        const std::size_t line = m_step->solution.empty() ? goal.line : m_step->solution.front().path.line;
        for (const std::string& id : unmet(*solved))
            tell(LessonFault::SolutionMisses, {{}, "solution", line}, {id});
        for (const LessonTight* tight : looseTights(*solved))
            tell(LessonFault::TightHolds, tight->path, {tight->path.text, shortNumber(tight->by)});
    }

    void example(const LessonMiss& miss, const LessonScope& scope)
    {
        if (miss.example.empty())
            return;
        const Sourced at{{}, "misses[" + miss.id + "].example", miss.example.front().path.line};
        const auto other = changed(miss.example, scope, at);
        if (!other)
            return;
        if (unmet(*other).empty() && looseTights(*other).empty())
            return tell(LessonFault::ExampleReaches, at);
        const LessonMiss* first = firstMiss(*m_step, *other, m_problems);
        if (first != &miss)
            tell(LessonFault::ExampleMisses, at, {first ? first->id : "–"});
    }

    const Lesson& m_lesson;
    const Course& m_course;
    LessonRuns& m_runs;
    LessonProblems& m_problems;
    std::size_t m_index = 0;
    const LessonStep* m_step = nullptr;
};

/// Nothing is predicted once it has been seen.
void checkPredictions(const Lesson& lesson, const Course& course, LessonProblems& problems)
{
    bool asked = false;
    const int first = course.steps.front().seen;
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const LessonStep& step = lesson.steps[i];
        const StepStart& start = course.steps[i];
        if (!asked && (start.seen > first || first == FigureValue::wholeRun)) {
            problems.push_back({LessonFault::NoPrediction, "lesson.json", step.line, step.id, "day",
                {std::to_string(start.hide ? start.seen : start.day + 1)}, {}});
            break;
        }
        asked |= step.predicts();
        if (asked)
            break;
    }
    for (std::size_t i = 0; i < lesson.steps.size(); ++i)
        if (lesson.steps[i].predicts() && course.steps[i].run && !course.steps[i].resolves)
            problems.push_back(
                {LessonFault::NeverResolved, "lesson.json", lesson.steps[i].line, lesson.steps[i].id, {}, {}, {}});
}

} // namespace

void checkFigures(const Lesson& lesson, const Course& course, LessonRuns& runs, LessonProblems& problems)
{
    FigureCheck check(lesson, course, runs, problems);
    for (std::size_t i = 0; i < lesson.steps.size(); ++i)
        check.check(i);
}

void checkShape(const Lesson& lesson, const Course& course, LessonProblems& problems)
{
    checkPredictions(lesson, course, problems);
    if (std::ranges::all_of(lesson.steps, [](const LessonStep& step) { return step.goal.empty(); }))
        problems.push_back({LessonFault::NoGoal, "lesson.json", 0, {}, "steps", {}, {}});
    if (lesson.steps.back().kind != StepKind::Free)
        problems.push_back(
            {LessonFault::NoFreePlay, "lesson.json", lesson.steps.back().line, lesson.steps.back().id, "kind", {}, {}});
    double minutes = 0;
    for (const LessonStep& step : lesson.steps)
        minutes += step.minutes;
    if (minutes < lesson.least - 1e-9 || minutes > lesson.most + 1e-9)
        problems.push_back({LessonFault::MinutesOff, "lesson.json", 0, {}, "minutes",
            {shortNumber(minutes), shortNumber(lesson.least), shortNumber(lesson.most)}, {}});
}

} // namespace waterhammer
