// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/question.h"

#include "model/files/kept_values.h"
#include "model/files/names_in.h"
#include "model/scenario/problem_list.h"

#include <cmath>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;

constexpr std::string_view hideKey = "hide", questionKey = "question";

/// The choices; nothing where one of them is no text.
std::optional<std::vector<std::string>> choicesIn(const JsonTape& tape)
{
    std::vector<std::string> choices;
    const auto list = memberOf(tape, 0, "choices");
    if (!list)
        return choices;
    if (tape.type(*list) != Type::Array)
        return {};
    for (auto i = tape.first(*list); i < tape.next(*list); i = tape.next(i)) {
        if (tape.type(i) != Type::Text)
            return {};
        choices.emplace_back(tape.text(i));
    }
    return choices;
}

/// Of a question with choices it is the place of one of them.
std::optional<decltype(FileQuestion::right)> rightIn(const JsonTape& tape, std::size_t choices)
{
    const auto right = memberOf(tape, 0, "right");
    if (!right || tape.type(*right) == Type::Null)
        return decltype(FileQuestion::right)();
    if (tape.type(*right) == Type::Text && choices == 0)
        return std::string(tape.text(*right));
    if (tape.type(*right) != Type::Number)
        return {};
    const double value = tape.number(*right);
    const bool place = value >= 0 && value < double(choices) && value == std::trunc(value);
    return choices == 0 || place ? std::optional<decltype(FileQuestion::right)>(value) : std::nullopt;
}

} // namespace

bool hidesDays(const ScenarioDraft& file) { return keptText(file, hideKey) == "true"; }

std::optional<FileQuestion> questionOf(const ScenarioDraft& file)
{
    const auto tape = keptValue(file, questionKey);
    if (!tape || tape->type(0) != Type::Object)
        return {};
    FileQuestion question{textMember(*tape, 0, "ask"), {}, textMember(*tape, 0, "unit"), {}};
    auto choices = choicesIn(*tape);
    if (question.ask.empty() || !choices || choices->size() == 1)
        return {};
    const auto right = rightIn(*tape, choices->size());
    if (!right)
        return {};
    question.choices = std::move(*choices);
    question.right = *right;
    return question;
}

std::optional<FileQuestion> questionOf(const ScenarioDraft& file, std::string_view language)
{
    auto question = questionOf(file);
    if (!question)
        return question;
    question->ask = textIn(file, language, "question.ask", question->ask);
    question->unit = textIn(file, language, "question.unit", question->unit);
    for (std::size_t i = 0; i < question->choices.size(); ++i)
        question->choices[i] =
            textIn(file, language, "question.choices[" + std::to_string(i) + ']', question->choices[i]);
    return question;
}

Problems questionProblems(const ScenarioDraft& file)
{
    ProblemList problems;
    const Place root;
    if (const auto hide = keptValue(file, hideKey); hide && hide->type(0) != Type::Boolean)
        problems.add(
            root.field(hideKey), [&] { return hide->shown(0); }, ProblemCode::TrueOrFalse);
    const auto tape = keptValue(file, questionKey);
    if (!tape || questionOf(file))
        return problems.empty() ? Problems{} : problems.take();
    const Place place = root.field(questionKey);
    const auto wrong = [&](std::string_view key, ProblemCode code) {
        const auto member = memberOf(*tape, 0, key);
        problems.add(
            place.field(key), [&] { return member ? tape->shown(*member) : Finding(); }, code);
    };
    if (tape->type(0) != Type::Object)
        problems.add(
            place, [&] { return tape->shown(0); }, ProblemCode::Object);
    else if (textMember(*tape, 0, "ask").empty())
        wrong("ask", ProblemCode::Text);
    else if (const auto choices = choicesIn(*tape); !choices || choices->size() == 1)
        wrong("choices", ProblemCode::Texts);
    else
        wrong("right", ProblemCode::AnyNumber);
    return problems.take();
}

} // namespace waterhammer
