// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/answering.h"

#include "model/editing/edit.h"
#include "model/scenario/parameter_path.h"

#include <algorithm>

namespace waterhammer {

namespace {

std::optional<Judged> judgeChoice(const LessonStep& step, const LessonScope& scope, const std::string& id)
{
    Judged judged{false, false, "choice", id, {}, {}};
    LessonProblems problems;
    for (const LessonChoice& choice : step.choices) {
        const bool is = choice.when.empty() ? choice.right : conditionOf(choice.when, scope, step.id, problems) == true;
        if (is && judged.truthId.empty())
            judged.truthId = choice.id;
    }
    if (judged.truthId.empty())
        return {};
    judged.right = judged.truthId == id;
    return judged;
}

std::optional<Judged> judgeNumber(const LessonStep& step, const LessonScope& scope, double answer)
{
    LessonProblems problems;
    const LessonNumber& asked = *step.number;
    const auto right = sumOf(asked.figure, scope, step.id, problems);
    if (!right || !right->defined())
        return {};
    Judged judged;
    judged.truth = right;
    const double off = std::abs(answer - right->value), band = bandOf(asked.within, right->value);
    judged.right = off <= band * (1 + 1e-9);
    judged.kind = judged.right ? "right" : answer < right->value ? "low" : "high";
    if (judged.right)
        return judged;
    LessonScope inside = scope;
    inside.right = right;
    double nearest = band * (1 + 1e-9);
    for (const LessonMistake& mistake : asked.mistakes)
        if (const auto value = sumOf(mistake.value, inside, step.id, problems))
            if (const double distance = std::abs(answer - value->value); distance <= nearest) {
                nearest = distance;
                judged.kind = "mistake";
                judged.id = mistake.id;
            }
    judged.near = judged.kind != "mistake" && asked.near && off <= bandOf(*asked.near, right->value) * (1 + 1e-9);
    if (judged.near)
        judged.kind = "near";
    return judged;
}

std::optional<Judged> judgeCurve(
    const LessonStep& step, const LessonScope& scope, const std::vector<std::pair<int, double>>& answer)
{
    const auto truth = trueCurve(*step.curve, scope);
    if (!truth || answer.empty())
        return {};
    const auto [low, high] = std::ranges::minmax(*truth);
    double mean = 0, distance = 0, drawn = 0;
    for (const double y : *truth)
        mean += y / static_cast<double>(truth->size());
    const double range = high > low ? high - low : std::abs(mean);
    for (const auto& [day, value] : answer) {
        const auto place =
            static_cast<std::size_t>(std::clamp(day - step.curve->from, 0, static_cast<int>(truth->size()) - 1));
        distance += std::abs(value - (*truth)[place]) / static_cast<double>(answer.size());
        drawn = value;
    }
    Judged judged;
    const double share = range > 0 ? distance / range : distance;
    judged.right = share <= step.curve->within;
    judged.near = !judged.right && step.curve->near && share <= *step.curve->near;
    judged.kind = judged.right ? "right" : judged.near ? "near" : "miss";
    if (judged.kind != "miss")
        return judged;
    LessonScope inside = scope;
    inside.drawn = drawn;
    LessonProblems problems;
    for (const LessonMiss& miss : step.curve->misses)
        if (judged.id.empty() && (miss.when.empty() || conditionOf(miss.when, inside, step.id, problems) == true))
            judged.id = miss.id;
    return judged;
}

} // namespace

double bandOf(const LessonBand& band, double right) { return band.share ? std::abs(band.size * right) : band.size; }

std::optional<std::vector<double>> trueCurve(const LessonCurve& curve, const LessonScope& scope)
{
    std::vector<double> values;
    LessonProblems problems;
    for (int day = curve.from; day <= curve.to; ++day) {
        LessonScope at = scope;
        at.day = day;
        at.eachDay = true;
        const auto value = sumOf(curve.figure, at, {}, problems);
        if (!value)
            return {};
        values.push_back(value->value);
    }
    return values.empty() ? std::nullopt : std::optional(values);
}

std::optional<Judged> judge(const LessonStep& step, const LessonScope& scope, const LessonAnswer& answer)
{
    if (const auto* id = std::get_if<std::string>(&answer); id && !step.choices.empty())
        return judgeChoice(step, scope, *id);
    if (const auto* number = std::get_if<double>(&answer); number && step.number)
        return judgeNumber(step, scope, *number);
    if (const auto* curve = std::get_if<std::vector<std::pair<int, double>>>(&answer); curve && step.curve)
        return judgeCurve(step, scope, *curve);
    return {};
}

const LessonMiss* firstMiss(const LessonStep& step, const LessonScope& scope, LessonProblems& problems)
{
    for (const LessonMiss& miss : step.misses)
        if (miss.when.empty() || conditionOf(miss.when, scope, step.id, problems) == true)
            return &miss;
    return nullptr;
}

bool isTight(const LessonStep& step, const LessonTight& tight, const LessonScope& scope, const std::string& balance,
    LessonRuns& runs, LessonProblems& problems)
{
    if (!scope.now)
        return false;
    const auto now = number(scope.now->draft, tight.path.text);
    if (!now) {
        problems.push_back({LessonFault::NoFigure, "lesson.json", tight.path.line, step.id, tight.path.key,
            {tight.path.text, {}}, {}});
        return false;
    }
    LessonSetting moved;
    moved.path = tight.path;
    moved.value = *now + tight.by;
    const auto run = runs.run(withSettings(scope.now->draft, {moved}, scope, balance, step.id, problems));
    if (!run)
        return true;
    LessonScope other = scope;
    other.now = *run;
    return std::ranges::any_of(
        step.goal, [&](const LessonGoal& goal) { return conditionOf(goal.is, other, step.id, problems) != true; });
}

double pointsOf(const LessonStep& step, bool right, bool near, int hints)
{
    const double whole = step.worth() * std::max(0.0, 1 - step.hintCost * hints);
    return right || step.anyAnswerScores ? whole : near ? whole / 2 : 0;
}

} // namespace waterhammer
