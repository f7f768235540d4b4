// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/right_answer.h"

namespace waterhammer {

namespace {

std::optional<LessonAnswer> rightChoice(const LessonStep& step, const LessonScope& scope)
{
    const auto judged = judge(step, scope, LessonAnswer(step.choices.front().id));
    return judged && !judged->truthId.empty() ? std::optional(LessonAnswer(judged->truthId)) : std::nullopt;
}

std::optional<LessonAnswer> rightCurve(const LessonCurve& curve, const LessonScope& scope)
{
    const auto truth = trueCurve(curve, scope);
    if (!truth)
        return {};
    std::vector<std::pair<int, double>> days;
    for (std::size_t i = 0; i < truth->size(); ++i)
        days.emplace_back(curve.from + static_cast<int>(i), (*truth)[i]);
    return LessonAnswer(std::move(days));
}

} // namespace

std::optional<LessonAnswer> rightAnswer(const LessonStep& step, const LessonScope& scope)
{
    if (!step.choices.empty())
        return rightChoice(step, scope);
    if (step.curve)
        return rightCurve(*step.curve, scope);
    if (!step.number)
        return {};
    LessonProblems aside;
    const auto value = sumOf(step.number->figure, scope, step.id, aside);
    return value && value->defined() ? std::optional(LessonAnswer(value->value)) : std::nullopt;
}

} // namespace waterhammer
