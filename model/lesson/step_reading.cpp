// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/step_reading.h"

#include "model/files/scenario_json.h"

#include <algorithm>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;

/// A value as a field takes it: nothing, a number, a switch, a text, texts.
FieldValue fieldValue(const JsonTape& tape, JsonTape::Index i)
{
    switch (tape.type(i)) {
    case Type::Number: return tape.number(i);
    case Type::Boolean: return tape.truth(i);
    case Type::Text: return std::string(tape.text(i));
    case Type::Array: {
        std::vector<std::string> texts;
        for (auto at = tape.first(i); at < tape.next(i); at = tape.next(at))
            texts.emplace_back(tape.text(at));
        return texts;
    }
    case Type::Null:
    case Type::Object: break;
    }
    return std::monostate();
}

LessonSetting readSetting(LessonObject& object)
{
    LessonSetting setting;
    setting.path = object.sourced("path", true);
    object.takes("value");
    const JsonTape& tape = object.reading().tape;
    for (auto i = tape.first(object.index()); i < tape.next(object.index()); i = tape.next(i)) {
        if (tape.key(i) != "value")
            continue;
        setting.value = fieldValue(tape, i);
        const auto* text = std::get_if<std::string>(&setting.value);
        if (text && text->starts_with('='))
            setting.expression = {text->substr(1), object.keyOf("value"), object.line("value")};
        return setting;
    }
    object.report(LessonFault::Missing, "value");
    return setting;
}

/// Rows of events or policies as they stand in a scenario.
void readRows(LessonObject& object, std::string_view key, std::vector<std::vector<FieldChange>>& rows)
{
    object.each(key, false, [&](LessonObject& one) {
        auto& row = rows.emplace_back();
        const JsonTape& tape = one.reading().tape;
        for (auto i = tape.first(one.index()); i < tape.next(one.index()); i = tape.next(i)) {
            one.takes(tape.key(i));
            row.push_back({std::string(tape.key(i)), fieldValue(tape, i)});
        }
        std::ranges::stable_partition(row, [](const FieldChange& field) { return field.path == "kind"; });
    });
}

void readScene(LessonObject& object, LessonScene& scene)
{
    scene.scenario = object.text("scenario");
    scene.line = object.line();
    readSettings(object, "set", scene.set);
    object.inside("add", false, [&](LessonObject& add) {
        scene.add.key = object.keyOf("add");
        scene.add.line = add.line();
        readRows(add, "events", scene.add.events);
        readRows(add, "policies", scene.add.policies);
    });
}

void readSpots(LessonObject& object, LessonStep& step, bool required)
{
    object.each("spots", required, [&](LessonObject& one) {
        step.spots.push_back(
            {one.text("id", true), one.sourced("at", true), one.sourced("is", step.kind == StepKind::Notice)});
    });
}

/// Each is a condition, or a condition of a changed run.
void readFacts(LessonObject& object, LessonStep& step)
{
    const auto list = object.find("facts", Type::Array);
    const JsonTape& tape = object.reading().tape;
    std::size_t i = 0;
    for (auto at = list ? tape.first(*list) : 0; list && at < tape.next(*list); at = tape.next(at), ++i) {
        const std::string place = "facts[" + std::to_string(i) + ']';
        LessonFact& fact = step.facts.emplace_back();
        if (tape.type(at) == Type::Text) {
            fact.is = {std::string(tape.text(at)), object.keyOf(place), object.line(place)};
        } else if (tape.type(at) == Type::Object) {
            LessonObject one(object.reading(), at, object.pathOf(place), object.keyOf(place), step.id);
            fact.is = one.sourced("is", true);
            readSettings(one, "set", fact.set);
        } else {
            object.report(LessonFault::ExpectText, place);
        }
    }
}

std::optional<LessonBand> readBand(LessonObject& object, std::string_view key, bool required)
{
    std::optional<LessonBand> band;
    object.inside(key, required, [&](LessonObject& one) {
        const auto share = one.number("share"), amount = one.number("amount");
        if (share.has_value() == amount.has_value())
            one.report(LessonFault::Missing, "share");
        band = LessonBand{share.has_value(), share.value_or(amount.value_or(0))};
    });
    return band;
}

void readNumber(LessonObject& object, LessonStep& step)
{
    object.inside("number", false, [&](LessonObject& one) {
        LessonNumber& number = step.number.emplace();
        number.figure = one.expression("figure", true);
        number.within = readBand(one, "within", true).value_or(LessonBand{});
        number.near = readBand(one, "near", false);
        one.each("mistakes", false, [&](LessonObject& mistake) {
            number.mistakes.push_back({mistake.text("id", true), mistake.expression("value", true)});
        });
    });
}

void readMisses(LessonObject& object, std::vector<LessonMiss>& misses, bool required)
{
    object.each("misses", required, [&](LessonObject& one) {
        LessonMiss& miss = misses.emplace_back();
        miss.id = one.text("id", true);
        miss.when = one.sourced("when");
        readSettings(one, "example", miss.example);
    });
}

void readCurve(LessonObject& object, LessonStep& step)
{
    object.inside("curve", false, [&](LessonObject& one) {
        LessonCurve& curve = step.curve.emplace();
        curve.figure = one.sourced("figure", true);
        curve.from = static_cast<int>(one.number("from", true).value_or(0));
        curve.to = static_cast<int>(one.number("to", true).value_or(0));
        curve.within = one.number("within", true).value_or(0);
        curve.near = one.number("near");
        readMisses(one, curve.misses, true);
    });
}

void readQuestion(LessonObject& object, LessonStep& step)
{
    object.each("choices", false, [&](LessonObject& one) {
        step.choices.push_back({one.text("id", true), one.sourced("when"), one.truth("right").value_or(false)});
    });
    readNumber(object, step);
    readCurve(object, step);
    const int kinds = !step.choices.empty() + step.number.has_value() + step.curve.has_value();
    if (kinds > 1 || (kinds == 0 && step.kind == StepKind::Predict))
        object.report(LessonFault::Missing, "choices");
}

void readMoves(LessonObject& object, LessonStep& step)
{
    const bool puzzle = step.kind == StepKind::Puzzle;
    object.each("free", true, [&](LessonObject& one) {
        step.free.push_back({one.sourced("control", true), one.number("from"), one.number("to"), one.number("step")});
    });
    step.watch = object.sourcedTexts("watch");
    object.each("goal", puzzle, [&](LessonObject& one) {
        step.goal.push_back({one.text("id", true), one.sourced("is", true)});
    });
    readMisses(object, step.misses, puzzle);
    if (!puzzle)
        return;
    object.each("tight", false, [&](LessonObject& one) {
        step.tight.push_back({one.text("id", true), one.sourced("path", true), one.number("by", true).value_or(0)});
    });
    (void)object.find("solution", Type::Array, true);
    readSettings(object, "solution", step.solution);
}

void readComparison(LessonObject& object, LessonStep& step)
{
    object.inside("runs", true, [&](LessonObject& runs) {
        runs.inside("A", true, [&](LessonObject& one) { readScene(one, step.a.emplace()); });
        runs.inside("B", true, [&](LessonObject& one) { readScene(one, step.b.emplace()); });
    });
    object.each("rows", true, [&](LessonObject& one) {
        step.rows.push_back({one.text("id", true), one.expression("figure", true), one.sourced("format")});
    });
}

void readOfKind(LessonObject& object, LessonStep& step)
{
    switch (step.kind) {
    case StepKind::Say: break;
    case StepKind::Spotlight: return readSpots(object, step, true);
    case StepKind::Predict: return readQuestion(object, step);
    case StepKind::Run: step.to = object.expression("to", true); break;
    case StepKind::Notice:
    case StepKind::Free: break;
    case StepKind::Try:
    case StepKind::Puzzle: readMoves(object, step); break;
    case StepKind::Compare:
        readComparison(object, step);
        readQuestion(object, step);
        break;
    }
    readSpots(object, step, false);
    if (step.kind == StepKind::Notice && step.spots.empty() && step.facts.empty())
        object.report(LessonFault::Missing, "spots");
}

/// Of any step.
void readCommon(LessonObject& object, LessonStep& step)
{
    step.minutes = object.number("minutes", true).value_or(0);
    readScene(object, step.scene);
    step.day = object.expression("day");
    step.hide = object.truth("hide");
    step.select = object.sourced("select");
    step.show = object.sourcedTexts("show");
    readFacts(object, step);
    step.points = object.number("points");
    step.anyAnswerScores = object.oneOf("score", {"right", "made"}) == 1;
    step.hintCost = object.number("hintCost").value_or(0);
}

} // namespace

/// Inside a scenario, whose reader goes on to where the text breaks off; the line stays the same.
std::size_t lineOfFault(std::string_view json)
{
    const ReadScenario read =
        readScenario(R"({"format": "waterhammer-scenario", "version": 2, "x-lesson": )" + std::string(json) + '}');
    for (const Problem& problem : read.problems)
        if (problem.place.line > 0)
            return problem.place.line;
    return 0;
}

void readSettings(LessonObject& object, std::string_view key, std::vector<LessonSetting>& settings)
{
    object.each(key, false, [&](LessonObject& one) { settings.push_back(readSetting(one)); });
}

void readStep(LessonObject& object, LessonStep& step)
{
    step.line = object.line();
    step.id = object.text("id", true);
    object.belongsTo(step.id);
    if (!step.id.empty() && (!isLessonId(step.id) || step.id == "learn" || step.id == "teacher"))
        object.report(LessonFault::NoId, "id", {step.id});
    std::vector<std::string_view> kinds;
    for (const StepKindInfo& kind : stepKindTable)
        kinds.push_back(kind.key);
    if (!object.has("kind"))
        object.report(LessonFault::Missing, "kind");
    step.kind = static_cast<StepKind>(object.oneOf("kind", kinds));
    readCommon(object, step);
    readOfKind(object, step);
}

} // namespace waterhammer
