// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/course.h"

#include "model/editing/edit.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/parameter_path.h"
#include "model/words/problem_words.h"

#include <algorithm>

namespace waterhammer {

namespace {

LessonProblem problemAt(LessonFault code, const Sourced& at, const std::string& step, std::vector<std::string> values)
{
    return {code, "lesson.json", at.line, step, at.key, std::move(values), {}};
}

void tell(const SyntaxFault& fault, const Sourced& at, const std::string& step, LessonProblems& problems)
{
    problems.push_back(
        problemAt(LessonFault::Syntax, at, step, {fault.at.empty() ? at.text : fault.at, fault.expected}));
}

void tell(const NameFault& fault, const Sourced& at, const std::string& step, LessonProblems& problems)
{
    problems.push_back(problemAt(fault.code, at, step, {fault.name, fault.meant}));
}

BalancingItem itemOf(const std::string& key)
{
    const auto found = std::ranges::find(balancingItemKeys, key);
    return static_cast<BalancingItem>(found - std::begin(balancingItemKeys));
}

/// Sets a value, checked against its range where it is a number or a word; what stands elsewhere, as it is.
std::optional<Problem> put(ScenarioDraft& draft, const std::string& path, const FieldValue& value)
{
    Problems faults;
    if (const auto* x = std::get_if<double>(&value))
        faults = setNumber(draft, path, *x);
    else if (const auto* on = std::get_if<bool>(&value))
        faults = setValue(draft, path, *on ? "true" : "false");
    else if (const auto* text = std::get_if<std::string>(&value))
        faults = setValue(draft, path, *text);
    else
        faults = setValue(draft, path, "none");
    if (faults.empty())
        return {};
    const auto place = findField(draft, path);
    const bool number = std::holds_alternative<double>(value);
    if (!place || (number && waterhammer::number(draft, path)) || setField(draft, *place, value))
        return faults.front();
    return {};
}

/// Steps one after the other, each on what the one before left.
class CourseMaker {
public:
    CourseMaker(
        const Lesson& lesson, const ScenarioSource& source, LessonRuns& runs, const std::vector<DrawnValue>& drawn)
        : m_lesson(lesson)
        , m_source(source)
        , m_runs(runs)
        , m_drawn(drawn)
    {
    }

    Course make()
    {
        for (const LessonScenario& scenario : m_lesson.scenarios)
            load(scenario);
        std::string current = m_lesson.scenarios.empty() ? std::string() : m_lesson.scenarios.front().name;
        for (const LessonStep& step : m_lesson.steps) {
            const StepStart* before = m_course.steps.empty() ? nullptr : &m_course.steps.back();
            m_course.steps.push_back(begun(step, before, before ? before->scenario : current));
        }
        resolveAll();
        return std::move(m_course);
    }

private:
    void load(const LessonScenario& scenario)
    {
        auto draft = m_source(scenario);
        if (!draft) {
            const Sourced& named = scenario.shelf.empty() ? scenario.file : scenario.shelf;
            if (draft.problems.empty())
                m_course.problems.push_back(problemAt(LessonFault::NoFile, named, {}, {named.text}));
            else
                m_course.problems.push_back(
                    problemAt(LessonFault::ScenarioRuns, named, {}, {problemText(draft.problems.front())}));
            return;
        }
        LessonScope scope;
        if (const auto run = m_runs.run(*draft))
            scope.now = scope.start = *run;
        const std::vector<double> gaps = gapsOf(*draft);
        ScenarioDraft made = withSettings(*draft, scenario.set, scope, m_lesson.balance, {}, m_course.problems);
        for (const DrawnValue& drawn : m_drawn)
            if (drawn.variant->scenarios.empty()
                || std::ranges::find(drawn.variant->scenarios, scenario.name) != drawn.variant->scenarios.end())
                vary(made, drawn);
        if (const BalancingItem item = itemOf(m_lesson.balance); item != BalancingItem::None)
            balanceBooks(made, gaps, item);
        m_scenarios.emplace(scenario.name, std::move(made));
    }

    void vary(ScenarioDraft& draft, const DrawnValue& drawn)
    {
        for (const auto& [path, times] : drawn.variant->paths) {
            const auto now = number(draft, path.text);
            const double x = drawn.value, c = now ? *now : 0;
            const double value = drawn.variant->as == VariantAs::Value ? times * x
                : drawn.variant->as == VariantAs::Shift                ? c + times * x
                                                                       : c * (1 + times * (x - 1));
            const Problems faults = now ? setNumber(draft, path.text, value) : now.problems;
            if (!faults.empty())
                m_course.problems.push_back(
                    problemAt(LessonFault::CannotSet, path, {}, {path.text, problemText(faults.front())}));
        }
    }

    /// The draft of a scene on top of another.
    ScenarioDraft staged(
        const LessonScene& scene, const ScenarioDraft& before, const LessonScope& scope, const LessonStep& step)
    {
        ScenarioDraft draft = before;
        if (!scene.scenario.empty()) {
            if (const auto found = m_scenarios.find(scene.scenario); found != m_scenarios.end())
                draft = found->second;
            else
                unknownScenario(scene, step);
        }
        draft = withSettings(std::move(draft), scene.set, scope, m_lesson.balance, step.id, m_course.problems);
        addRows(draft, scene.add, Part::Events, scene.add.events, step);
        addRows(draft, scene.add, Part::Policies, scene.add.policies, step);
        return draft;
    }

    void unknownScenario(const LessonScene& scene, const LessonStep& step)
    {
        std::vector<std::string_view> known;
        for (const LessonScenario& one : m_lesson.scenarios) {
            if (one.name == scene.scenario)
                return; // it is there, and why it does not read is told
            known.push_back(one.name);
        }
        m_course.problems.push_back({LessonFault::NoScenario, "lesson.json", scene.line, step.id, "scenario",
            {scene.scenario, nameHint(scene.scenario, known).meant}, {}});
    }

    void addRows(ScenarioDraft& draft, const LessonRows& rows, Part part,
        const std::vector<std::vector<FieldChange>>& fields, const LessonStep& step)
    {
        for (const std::vector<FieldChange>& row : fields) {
            auto added = apply(draft, Edit(AddRow{part, 1, row}), draft);
            if (added)
                draft = std::move(*added);
            else
                m_course.problems.push_back({LessonFault::CannotSet, "lesson.json", rows.line, step.id, rows.key,
                    {rows.key, added.problems.empty() ? std::string() : problemText(added.problems.front())}, {}});
        }
    }

    LessonRunPtr ran(const ScenarioDraft& draft, const LessonStep& step)
    {
        auto run = m_runs.run(draft);
        if (run)
            return *run;
        m_course.problems.push_back({LessonFault::ScenarioRuns, "lesson.json", step.line, step.id, "set",
            {run.problems.empty() ? std::string() : problemText(run.problems.front())}, {}});
        return {};
    }

    StepStart begun(const LessonStep& step, const StepStart* before, const std::string& scenario)
    {
        StepStart start;
        start.scenario = step.scene.scenario.empty() ? scenario : step.scene.scenario;
        LessonScope scope;
        if (before) {
            scope.now = scope.start = before->run;
            start.draft = before->draft;
            start.hide = before->hide;
        } else if (const auto found = m_scenarios.find(scenario); found != m_scenarios.end()) {
            start.draft = found->second;
        }
        if (!step.scene.empty() || !before)
            start.draft = staged(step.scene, start.draft, scope, step);
        start.run = ran(start.draft, step);
        start.sameRun = before && before->run == start.run && start.run;
        if (step.kind == StepKind::Compare && start.run)
            compare(start, step);
        clock(start, step, before);
        return start;
    }

    void compare(StepStart& start, const LessonStep& step)
    {
        LessonScope scope;
        scope.now = scope.start = start.run;
        const auto of = [&](const std::optional<LessonScene>& scene) {
            return scene ? ran(staged(*scene, start.draft, scope, step), step) : start.run;
        };
        start.a = of(step.a);
        start.b = of(step.b);
    }

    /// Where the clock stands, and what has been seen of the run by then.
    void clock(StepStart& start, const LessonStep& step, const StepStart* before)
    {
        start.from = start.day = before ? before->day : 0;
        const bool ends = step.kind == StepKind::Try || step.kind == StepKind::Puzzle || step.kind == StepKind::Free;
        start.hide = step.hide.value_or(ends ? false : start.hide);
        LessonScope scope{start.run, start.run, start.a, start.b, start.day, {}, {}, {}};
        const Sourced& asked = step.kind == StepKind::Run ? step.to : step.day;
        const auto day = asked.empty() || !start.run ? std::nullopt : sumOf(asked, scope, step.id, m_course.problems);
        const int last = start.run ? static_cast<int>(start.run->draft.market.horizon) : 0;
        if (day && day->defined() && day->value >= 0 && day->value <= last)
            start.day = static_cast<int>(day->value);
        else if (day)
            m_course.problems.push_back(problemAt(LessonFault::NeverReached, asked, step.id, {}));
        const int seen = start.sameRun ? before->seenAfter : 0;
        constexpr int all = FigureValue::wholeRun;
        const bool waits = step.kind == StepKind::Run;
        start.seen = std::max(seen, start.hide ? (waits ? start.from : start.day) : all);
        start.seenAfter = std::max(start.seen, start.hide ? start.day : all);
    }

    /// A question is resolved by the first later step that shows all that its figures need; a comparison's at once.
    void resolveAll()
    {
        for (std::size_t i = 0; i < m_lesson.steps.size(); ++i) {
            const LessonStep& step = m_lesson.steps[i];
            StepStart& start = m_course.steps[i];
            if (!step.asks() || !start.run)
                continue;
            if (step.kind == StepKind::Compare) {
                start.resolves = i;
                continue;
            }
            const int needs = needed(step, i);
            for (std::size_t k = i + 1; k < m_lesson.steps.size() && !start.resolves; ++k)
                if (m_course.steps[k].run == start.run && (m_course.steps[k].seenAfter >= needs || !step.predicts()))
                    start.resolves = k;
        }
    }

    /// The last day that the right answer tells of.
    int needed(const LessonStep& step, std::size_t i)
    {
        LessonProblems aside;
        int last = 0;
        const LessonScope scope = m_course.scope(i);
        const auto sum = [&](const Expression& expression) {
            const auto value = valueOf(expression, scope);
            if (const FigureValue* found = std::get_if<FigureValue>(&value))
                last = std::max(last, found->lastDay);
        };
        if (step.number)
            if (const auto value = sumOf(step.number->figure, scope, step.id, aside))
                last = value->lastDay;
        if (step.curve)
            last = step.curve->to;
        for (const LessonChoice& choice : step.choices)
            if (const auto read = readCondition(choice.when.text); const Condition* is = std::get_if<Condition>(&read))
                for (const Comparison& one : is->all)
                    sum(one.left), sum(one.right);
        return last;
    }

    const Lesson& m_lesson;
    const ScenarioSource& m_source;
    LessonRuns& m_runs;
    const std::vector<DrawnValue>& m_drawn;
    std::map<std::string, ScenarioDraft> m_scenarios;
    Course m_course;
};

} // namespace

Result<LessonRunPtr> LessonRuns::run(const ScenarioDraft& draft)
{
    for (const LessonRunPtr& one : m_runs)
        if (one->draft == draft)
            return one;
    const auto scenario = validate(draft);
    if (!scenario)
        return scenario.problems;
    auto made = std::make_shared<LessonRun>(LessonRun{draft, simulate(*scenario, {true, {}})});
    m_runs.push_back(made);
    return LessonRunPtr(made);
}

LessonScope Course::scope(std::size_t step, const LessonRunPtr& now) const
{
    const StepStart& start = steps[step];
    return {now ? now : start.run, start.run, start.a, start.b, start.day, {}, {}, {}};
}

Course makeCourse(
    const Lesson& lesson, const ScenarioSource& source, LessonRuns& runs, const std::vector<DrawnValue>& drawn)
{
    return CourseMaker(lesson, source, runs, drawn).make();
}

ScenarioDraft withSettings(ScenarioDraft draft, const std::vector<LessonSetting>& settings, const LessonScope& scope,
    const std::string& balance, const std::string& step, LessonProblems& problems)
{
    const std::vector<double> gaps = gapsOf(draft);
    for (const LessonSetting& setting : settings) {
        FieldValue value = setting.value;
        if (!setting.expression.empty()) {
            const auto sum = sumOf(setting.expression, scope, step, problems);
            if (!sum)
                continue;
            if (!sum->defined()) {
                problems.push_back(
                    problemAt(LessonFault::Undefined, setting.expression, step, {setting.expression.text}));
                continue;
            }
            value = sum->value;
        }
        const auto fault = put(draft, setting.path.text, value);
        if (fault)
            problems.push_back(
                problemAt(LessonFault::CannotSet, setting.path, step, {setting.path.text, problemText(*fault)}));
    }
    if (const BalancingItem item = itemOf(balance); item != BalancingItem::None && !settings.empty())
        balanceBooks(draft, gaps, item);
    return draft;
}

std::optional<bool> conditionOf(
    const Sourced& text, const LessonScope& scope, const std::string& step, LessonProblems& problems)
{
    const auto read = readCondition(text.text);
    if (const SyntaxFault* fault = std::get_if<SyntaxFault>(&read)) {
        tell(*fault, text, step, problems);
        return {};
    }
    if (!scope.now)
        return {};
    const auto is = holds(std::get<Condition>(read), scope);
    if (const NameFault* fault = std::get_if<NameFault>(&is)) {
        tell(*fault, text, step, problems);
        return {};
    }
    return std::get<bool>(is);
}

std::optional<FigureValue> sumOf(
    const Sourced& text, const LessonScope& scope, const std::string& step, LessonProblems& problems)
{
    const auto read = readExpression(text.text);
    if (const SyntaxFault* fault = std::get_if<SyntaxFault>(&read)) {
        tell(*fault, text, step, problems);
        return {};
    }
    if (!scope.now)
        return {};
    const auto value = valueOf(std::get<Expression>(read), scope);
    if (const NameFault* fault = std::get_if<NameFault>(&value)) {
        tell(*fault, text, step, problems);
        return {};
    }
    return std::get<FigureValue>(value);
}

} // namespace waterhammer
