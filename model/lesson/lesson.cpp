// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/lesson.h"

#include "model/editing/balancing.h"
#include "model/lesson/json_lines.h"
#include "model/lesson/lesson_object.h"
#include "model/lesson/step_reading.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;

constexpr std::size_t mostSteps = 60;

void readScenarios(LessonObject& root, Lesson& lesson)
{
    root.members("scenarios", true, [&](const std::string& name, JsonTape::Index at, const std::string& path) {
        if (root.reading().tape.type(at) != Type::Object)
            return root.report(LessonFault::ExpectObject, "scenarios");
        LessonObject one(root.reading(), at, path, path, {});
        LessonScenario& scenario = lesson.scenarios.emplace_back();
        scenario.name = name;
        scenario.shelf = one.sourced("library");
        scenario.file = one.sourced("file");
        scenario.line = one.line();
        readSettings(one, "set", scenario.set);
        if (scenario.shelf.empty() == scenario.file.empty())
            one.report(LessonFault::Missing, "library");
    });
}

void readLearn(LessonObject& root, Lesson& lesson)
{
    root.members("learn", true, [&](const std::string& id, JsonTape::Index, const std::string& path) {
        LessonLearn& learn = lesson.learn.emplace_back();
        learn.id = id;
        learn.line = root.reading().lines.at(path);
    });
    root.inside("learn", false, [&](LessonObject& all) {
        for (LessonLearn& learn : lesson.learn)
            learn.steps = all.texts(learn.id);
    });
}

void readVariants(LessonObject& root, Lesson& lesson)
{
    root.each("variants", false, [&](LessonObject& one) {
        LessonVariant& variant = lesson.variants.emplace_back();
        variant.as = static_cast<VariantAs>(one.oneOf("as", {"value", "shift", "factor"}));
        variant.from = one.number("from", true).value_or(0);
        variant.to = one.number("to", true).value_or(variant.from);
        variant.step = one.number("step", true).value_or(1);
        variant.scenarios = one.texts("scenarios");
        variant.line = one.line();
        const auto list = one.find("paths", Type::Array, true);
        const JsonTape& tape = one.reading().tape;
        std::size_t i = 0;
        for (auto at = list ? tape.first(*list) : 0; list && at < tape.next(*list); at = tape.next(at), ++i) {
            const std::string place = "paths[" + std::to_string(i) + ']';
            if (tape.type(at) == Type::Text) {
                variant.paths.push_back({{std::string(tape.text(at)), one.keyOf(place), one.line(place)}, 1});
                continue;
            }
            LessonObject path(one.reading(), at, one.pathOf(place), one.keyOf(place), {});
            variant.paths.push_back({path.sourced("path", true), path.number("times").value_or(1)});
        }
        if (!(variant.step > 0) || variant.to < variant.from)
            one.report(LessonFault::ExpectNumber, "step");
    });
}

void readMinutes(LessonObject& root, Lesson& lesson)
{
    const auto list = root.find("minutes", Type::Array, true);
    const JsonTape& tape = root.reading().tape;
    std::vector<double> minutes;
    for (auto at = list ? tape.first(*list) : 0; list && at < tape.next(*list); at = tape.next(at))
        minutes.push_back(tape.type(at) == Type::Number ? tape.number(at) : NAN);
    if (list && (minutes.size() != 2 || !(minutes[0] <= minutes[1])))
        return root.report(LessonFault::ExpectNumber, "minutes");
    if (list)
        lesson.least = minutes[0], lesson.most = minutes[1];
}

/// What stands in papers and lists alone.
void readBesides(LessonObject& root, Lesson& lesson)
{
    lesson.sources = root.texts("sources");
    lesson.stylised = root.texts("stylised");
    lesson.author = root.text("author");
    lesson.date = root.text("date");
    (void)root.text("$schema");
    lesson.pass = root.number("pass");
}

void readHead(LessonObject& root, Lesson& lesson)
{
    lesson.id = root.text("id", true);
    if (!lesson.id.empty() && !isLessonId(lesson.id))
        root.report(LessonFault::NoId, "id", {lesson.id});
    const double edition = root.number("edition", true).value_or(1);
    lesson.edition = static_cast<int>(std::clamp(edition, 0.0, 1e6));
    if (edition != lesson.edition)
        root.report(LessonFault::ExpectNumber, "edition");
    lesson.languages = root.texts("languages", true);
    if (lesson.languages.empty() && root.has("languages"))
        root.report(LessonFault::Missing, "languages[0]");
    readMinutes(root, lesson);
    (void)root.text("level", true);
    lesson.level = std::vector<std::string>{
        "start", "course", "specialist"}[root.oneOf("level", {"start", "course", "specialist"})];
    const std::vector<std::string_view> items(std::begin(balancingItemKeys), std::end(balancingItemKeys));
    lesson.balance = items[root.oneOf("balance", items)];
    root.each("tried", false, [&](LessonObject& one) {
        LessonTrial& trial = lesson.tried.emplace_back();
        trial.by = one.text("by", true);
        trial.date = one.text("date");
        trial.minutes = one.number("minutes");
        trial.stumbled = one.texts("stumbled");
    });
}

void readSteps(LessonObject& root, Lesson& lesson)
{
    root.each("steps", true, [&](LessonObject& one) { readStep(one, lesson.steps.emplace_back()); });
    if (lesson.steps.size() > mostSteps)
        root.report(LessonFault::TooMany, "steps", {std::to_string(mostSteps)});
    for (std::size_t i = 0; i < lesson.steps.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (lesson.steps[i].id == lesson.steps[k].id && !lesson.steps[i].id.empty()) {
                root.report(LessonFault::Twice, "steps[" + std::to_string(i) + "].id", {lesson.steps[i].id});
                break;
            }
}

/// Whether the format and its version are this one's.
bool formatFits(LessonObject& root)
{
    if (root.text("format") != "waterhammer-lesson") {
        root.report(LessonFault::Format, "format");
        return false;
    }
    const double version = root.number("version", true).value_or(1);
    if (version != 1) {
        root.report(LessonFault::NewerVersion, "version", {std::to_string(static_cast<long>(version))});
        return false;
    }
    return true;
}

} // namespace

bool isLessonId(std::string_view id)
{
    return !id.empty()
        && std::ranges::all_of(id, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

ReadLesson readLesson(std::string_view json)
{
    ReadLesson read;
    const auto tape = readJson(json);
    if (!tape || tape->type(0) != Type::Object) {
        read.problems.push_back({LessonFault::Unreadable, "lesson.json", lineOfFault(json), {}, {}, {"JSON"}, {}});
        return read;
    }
    const auto lines = linesOf(json);
    LessonReading reading{*tape, lines, read.problems};
    {
        LessonObject root(reading, 0, {}, {}, {});
        if (!formatFits(root)) {
            for (auto i = tape->first(0); i < tape->next(0); i = tape->next(i))
                root.takes(tape->key(i));
            return read;
        }
        readHead(root, read.lesson);
        readLearn(root, read.lesson);
        readScenarios(root, read.lesson);
        readVariants(root, read.lesson);
        readBesides(root, read.lesson);
        readSteps(root, read.lesson);
    }
    read.readable = !read.lesson.steps.empty() && !read.lesson.scenarios.empty() && !read.lesson.languages.empty();
    return read;
}

} // namespace waterhammer
