// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/answers_file.h"

#include "model/files/canonical_json.h"
#include "model/files/json_writer.h"
#include "model/files/kept_values.h"
#include "model/files/sha256.h"

#include <cmath>
#include <sstream>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;
using Index = JsonTape::Index;

constexpr std::string_view formatName = "waterhammer-answers", checksumKey = "checksum";
constexpr int version = 1;

// ---- writing

struct AnswerWriter {
    JsonWriter& json;

    void operator()(const std::string& choice) const { json.value(std::string_view(choice)); }
    void operator()(double number) const { json.value(number); }
    void operator()(const std::vector<std::pair<int, double>>& curve) const
    {
        json.beginArray(JsonWriter::Shape::Inline);
        for (const auto& [day, value] : curve) {
            json.beginArray(JsonWriter::Shape::Inline);
            json.value(day);
            json.value(value);
            json.endArray();
        }
        json.endArray();
    }
    void operator()(const std::vector<std::pair<std::string, double>>& state) const
    {
        json.beginArray(JsonWriter::Shape::Inline);
        for (const auto& [path, value] : state) {
            json.beginObject(JsonWriter::Shape::Inline);
            json.member("path", std::string_view(path));
            json.member("value", value);
            json.endObject();
        }
        json.endArray();
    }
};

void writeStep(JsonWriter& json, const AnsweredStep& step)
{
    json.beginObject(JsonWriter::Shape::Inline);
    json.member("id", std::string_view(step.id));
    if (step.answer) {
        json.key("answer");
        std::visit(AnswerWriter{json}, *step.answer);
    }
    json.member("hints", step.hints);
    json.member("tries", step.tries);
    if (step.skipped)
        json.member("skipped", true);
    json.endObject();
}

void writeVariant(JsonWriter& json, const AnswersFile& answers)
{
    json.key("variant");
    json.beginObject(JsonWriter::Shape::Inline);
    json.member("seed", std::string_view(answers.seed));
    json.key("values");
    json.beginObject(JsonWriter::Shape::Inline);
    for (const auto& [path, value] : answers.values)
        json.member(path, value);
    json.endObject();
    json.endObject();
}

std::string written(const AnswersFile& answers, const std::string& checksum)
{
    std::ostringstream text;
    {
        JsonWriter json(text, JsonWriter::Layout::Indented);
        json.beginObject();
        json.member("format", formatName);
        json.member("version", version);
        json.key("lesson");
        json.beginObject(JsonWriter::Shape::Inline);
        json.member("id", std::string_view(answers.lesson));
        json.member("edition", answers.edition);
        json.member("sha256", std::string_view(answers.lessonHash));
        json.endObject();
        for (const auto& [key, value] :
            {std::pair{"program", &answers.program}, {"name", &answers.name}, {"language", &answers.language}})
            json.member(key, std::string_view(*value));
        writeVariant(json, answers);
        json.member("started", std::string_view(answers.started));
        if (!answers.finished.empty())
            json.member("finished", std::string_view(answers.finished));
        json.key("steps");
        json.beginArray();
        for (const AnsweredStep& step : answers.steps)
            writeStep(json, step);
        json.endArray();
        if (!checksum.empty())
            json.member(checksumKey, std::string_view(checksum));
        json.endObject();
    }
    return text.str() + '\n';
}

std::string checksumOf(const JsonTape& tape)
{
    Sha256 hash;
    hash.add(canonicalJson(tape, 0, checksumKey));
    return hash.digits();
}

// ---- reading

std::optional<double> numberMember(const JsonTape& tape, Index object, std::string_view key)
{
    const auto value = memberOf(tape, object, key);
    return value && tape.type(*value) == Type::Number ? std::optional(tape.number(*value)) : std::nullopt;
}

int countMember(const JsonTape& tape, Index object, std::string_view key)
{
    constexpr double most = 1e6;
    const double count = numberMember(tape, object, key).value_or(0);
    return count > 0 && count < most ? static_cast<int>(count) : 0;
}

/// [[day, value]] or [{path, value}]; nothing where it is neither.
std::optional<LessonAnswer> listAt(const JsonTape& tape, Index list)
{
    std::vector<std::pair<int, double>> curve;
    std::vector<std::pair<std::string, double>> state;
    for (Index i = tape.first(list); i < tape.next(list); i = tape.next(i)) {
        const Index first = tape.first(i), second = first < tape.next(i) ? tape.next(first) : first;
        if (tape.type(i) == Type::Array && second < tape.next(i) && tape.next(second) == tape.next(i)
            && tape.type(first) == Type::Number && tape.type(second) == Type::Number
            && std::abs(tape.number(first)) < 1e6)
            curve.emplace_back(static_cast<int>(tape.number(first)), tape.number(second));
        else if (const auto value = tape.type(i) == Type::Object ? numberMember(tape, i, "value") : std::nullopt)
            state.emplace_back(textMember(tape, i, "path"), *value);
        else
            return {};
    }
    if (!curve.empty() && !state.empty())
        return {};
    return curve.empty() ? LessonAnswer(std::move(state)) : LessonAnswer(std::move(curve));
}

std::optional<LessonAnswer> answerAt(const JsonTape& tape, Index value)
{
    switch (tape.type(value)) {
    case Type::Text: return LessonAnswer(std::string(tape.text(value)));
    case Type::Number: return LessonAnswer(tape.number(value));
    case Type::Array: return listAt(tape, value);
    case Type::Null:
    case Type::Boolean:
    case Type::Object: break;
    }
    return {};
}

/// Nothing where a step is no step, or an answer none.
std::optional<std::vector<AnsweredStep>> stepsIn(const JsonTape& tape)
{
    const auto list = memberOf(tape, 0, "steps");
    if (!list || tape.type(*list) != Type::Array)
        return {};
    std::vector<AnsweredStep> steps;
    for (Index i = tape.first(*list); i < tape.next(*list); i = tape.next(i)) {
        if (tape.type(i) != Type::Object || textMember(tape, i, "id").empty())
            return {};
        AnsweredStep step{textMember(tape, i, "id"), {}, countMember(tape, i, "hints"), countMember(tape, i, "tries")};
        if (const auto answer = memberOf(tape, i, "answer")) {
            step.answer = answerAt(tape, *answer);
            if (!step.answer)
                return {};
        }
        const auto skipped = memberOf(tape, i, "skipped");
        step.skipped = skipped && tape.type(*skipped) == Type::Boolean && tape.truth(*skipped);
        steps.push_back(std::move(step));
    }
    return steps;
}

void readVariant(const JsonTape& tape, AnswersFile& answers)
{
    const auto variant = memberOf(tape, 0, "variant");
    if (!variant || tape.type(*variant) != Type::Object)
        return;
    answers.seed = textMember(tape, *variant, "seed");
    if (const auto values = memberOf(tape, *variant, "values"); values && tape.type(*values) == Type::Object)
        for (Index i = tape.first(*values); i < tape.next(*values); i = tape.next(i))
            if (tape.type(i) == Type::Number)
                answers.values.emplace_back(tape.key(i), tape.number(i));
}

} // namespace

std::string hashOfLesson(std::string_view json)
{
    Sha256 hash;
    hash.add(json);
    return hash.digits();
}

std::string answersText(const AnswersFile& answers)
{
    const auto tape = readJson(written(answers, {}));
    return written(answers, tape ? checksumOf(*tape) : std::string());
}

std::optional<AnswersFile> readAnswers(std::string_view text)
{
    const auto tape = text.size() <= mostAnswerBytes ? readJson(text) : std::nullopt;
    if (!tape || tape->empty() || tape->type(0) != Type::Object || textMember(*tape, 0, "format") != formatName
        || numberMember(*tape, 0, "version") != version)
        return {};
    const auto lesson = memberOf(*tape, 0, "lesson");
    auto steps = stepsIn(*tape);
    if (!lesson || tape->type(*lesson) != Type::Object || !steps)
        return {};
    AnswersFile answers;
    answers.lesson = textMember(*tape, *lesson, "id");
    answers.edition = countMember(*tape, *lesson, "edition");
    answers.lessonHash = textMember(*tape, *lesson, "sha256");
    for (const auto& [key, value] : {std::pair{"program", &answers.program}, {"name", &answers.name},
             {"language", &answers.language}, {"started", &answers.started}, {"finished", &answers.finished}})
        *value = textMember(*tape, 0, key);
    readVariant(*tape, answers);
    answers.steps = std::move(*steps);
    answers.whole = textMember(*tape, 0, checksumKey) == checksumOf(*tape);
    return answers;
}

} // namespace waterhammer
