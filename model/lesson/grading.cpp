// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/grading.h"

#include "model/lesson/course.h"
#include "model/lesson/free_values.h"
#include "model/lesson/variant.h"
#include "model/scenario/json_text.h"

#include <algorithm>

namespace waterhammer {

namespace {

using Curve = std::vector<std::pair<int, double>>;
using State = std::vector<std::pair<std::string, double>>;

std::string joined(const std::vector<std::string>& parts)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : " ") + part;
    return text;
}

/// An answer as a cell of a table has it.
struct AnswerText {
    std::string operator()(const std::string& choice) const { return choice; }
    std::string operator()(double number) const { return numberText(number); }
    std::string operator()(const Curve& curve) const
    {
        std::vector<std::string> parts;
        for (const auto& [day, value] : curve)
            parts.push_back(std::to_string(day) + ':' + numberText(value));
        return joined(parts);
    }
    std::string operator()(const State& state) const
    {
        std::vector<std::string> parts;
        for (const auto& [path, value] : state)
            parts.push_back(path + '=' + numberText(value));
        return joined(parts);
    }
};

/// Judges the steps of one reader.
class Grader {
public:
    Grader(const Lesson& lesson, const ScenarioSource& source, const std::vector<DrawnValue>& drawn)
        : m_lesson(lesson)
        , m_course(makeCourse(lesson, source, m_runs, drawn))
    {
    }

    GradedStep grade(std::size_t place, const AnsweredStep* given)
    {
        const LessonStep& step = m_lesson.steps[place];
        GradedStep graded{step.id};
        graded.of = step.worth();
        graded.right = rightAnswer(place);
        if (!given)
            return graded;
        graded.skipped = given->skipped;
        graded.hints = given->hints;
        if (!given->answer)
            return graded;
        graded.answered = true;
        graded.answer = std::visit(AnswerText{}, *given->answer);
        if (const auto* state = std::get_if<State>(&*given->answer); state && !step.free.empty())
            reach(place, *state, graded);
        else
            answer(place, *given->answer, graded);
        return graded;
    }

private:
    /// A question.
    void answer(std::size_t place, const LessonAnswer& given, GradedStep& graded)
    {
        const LessonStep& step = m_lesson.steps[place];
        const auto judged = isWhole(step, given) ? judge(step, m_course.scope(place), given) : std::nullopt;
        if (!judged)
            return;
        graded.reply = judged->kind + (judged->id.empty() ? "" : ' ' + judged->id);
        graded.points = pointsOf(step, judged->right, judged->near, graded.hints);
    }

    /// A curve has a value for each of its days, each once.
    static bool isWhole(const LessonStep& step, const LessonAnswer& given)
    {
        const auto* curve = std::get_if<Curve>(&given);
        if (!curve || !step.curve)
            return true;
        if (static_cast<int>(curve->size()) != step.curve->to - step.curve->from + 1)
            return false;
        for (std::size_t k = 0; k < curve->size(); ++k)
            if ((*curve)[k].first != step.curve->from + static_cast<int>(k))
                return false;
        return true;
    }

    /// A state of the free controls: the goal is looked at in a run that has it.
    void reach(std::size_t place, const State& state, GradedStep& graded)
    {
        const LessonStep& step = m_lesson.steps[place];
        const StepStart& start = m_course.steps[place];
        if (!mayBe(step, start.draft, state, graded))
            return;
        const auto run = m_runs.run(withFreeValues(start.draft, state, m_lesson.balance));
        if (!run)
            return;
        LessonProblems problems;
        const LessonScope scope = m_course.scope(place, *run);
        const auto reached = [&](const LessonGoal& goal) {
            return conditionOf(goal.is, scope, step.id, problems) == true;
        };
        const auto isLeast = [&](const LessonTight& tight) {
            return isTight(step, tight, scope, m_lesson.balance, m_runs, problems);
        };
        const bool met = std::ranges::all_of(step.goal, reached) && std::ranges::all_of(step.tight, isLeast);
        const LessonMiss* miss = met ? nullptr : firstMiss(step, scope, problems);
        graded.reply = met ? "done" : miss ? "miss " + miss->id : "";
        graded.points = pointsOf(step, met, false, graded.hints);
    }

    /// Whether all of it is free, and in its range; what is not is told.
    static bool mayBe(const LessonStep& step, const ScenarioDraft& start, const State& state, GradedStep& graded)
    {
        for (const auto& [path, value] : state) {
            const auto free = std::ranges::find_if(step.free, [&](const LessonFree& one) {
                const auto named = freeValue(one, start, start);
                return named && named->first == path;
            });
            const bool none = free == step.free.end();
            const bool out = !none && ((free->from && value < *free->from) || (free->to && value > *free->to));
            if (none || out) {
                graded.refused = path;
                graded.outOfRange = out;
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] std::string rightAnswer(std::size_t place)
    {
        const LessonStep& step = m_lesson.steps[place];
        const LessonScope scope = m_course.scope(place);
        if (!step.choices.empty()) {
            const auto judged = judge(step, scope, LessonAnswer(step.choices.front().id));
            return judged ? judged->truthId : std::string();
        }
        if (step.number) {
            const auto judged = judge(step, scope, LessonAnswer(0.0));
            return judged && judged->truth ? numberText(judged->truth->value) : std::string();
        }
        if (step.curve) {
            Curve curve;
            int day = step.curve->from;
            for (const double value : trueCurve(*step.curve, scope).value_or(std::vector<double>()))
                curve.emplace_back(day++, value);
            return AnswerText{}(curve);
        }
        return solution(step, scope);
    }

    /// The values of the lesson's own solution.
    [[nodiscard]] static std::string solution(const LessonStep& step, const LessonScope& scope)
    {
        State state;
        LessonProblems problems;
        for (const LessonSetting& setting : step.solution) {
            const auto* number = std::get_if<double>(&setting.value);
            const auto* truth = std::get_if<bool>(&setting.value);
            if (!setting.expression.empty()) {
                if (const auto value = sumOf(setting.expression, scope, step.id, problems))
                    state.emplace_back(setting.path.text, value->value);
            } else if (number || truth)
                state.emplace_back(setting.path.text, number ? *number : *truth ? 1.0 : 0.0);
        }
        return AnswerText{}(state);
    }

    const Lesson& m_lesson;
    LessonRuns m_runs;
    Course m_course;
};

template <class Read> auto total(const std::vector<GradedStep>& steps, Read read)
{
    decltype(read(steps.front())) sum{};
    for (const GradedStep& step : steps)
        sum += read(step);
    return sum;
}

} // namespace

double Graded::points() const
{
    return total(steps, [](const GradedStep& s) { return s.points; });
}
double Graded::of() const
{
    return total(steps, [](const GradedStep& s) { return s.of; });
}
int Graded::answered() const
{
    return total(steps, [](const GradedStep& s) { return s.answered ? 1 : 0; });
}
int Graded::skipped() const
{
    return total(steps, [](const GradedStep& s) { return s.skipped ? 1 : 0; });
}
int Graded::hints() const
{
    return total(steps, [](const GradedStep& s) { return s.hints; });
}

Graded grade(const AnswersFile& answers, const Lesson& lesson, const ScenarioSource& source)
{
    Graded graded;
    const std::vector<DrawnValue> drawn = drawnFor(lesson, answers.name);
    for (const DrawnValue& value : drawn)
        graded.values.emplace_back(value.variant->paths.front().path.text, value.value);
    const std::string seed = drawn.empty() ? std::string() : seedOf(lesson, answers.name);
    graded.ownVariant = answers.values == graded.values && (drawn.empty() || answers.seed == seed);
    Grader grader(lesson, source, drawn);
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        if (lesson.steps[i].worth() <= 0)
            continue;
        const auto given = std::ranges::find(answers.steps, lesson.steps[i].id, &AnsweredStep::id);
        graded.steps.push_back(grader.grade(i, given == answers.steps.end() ? nullptr : &*given));
    }
    return graded;
}

} // namespace waterhammer
