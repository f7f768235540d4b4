// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/lesson_object.h"

#include "model/files/kept_values.h"
#include "model/scenario/name_hints.h"

#include <charconv>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;

LessonFault wantedType(Type type)
{
    switch (type) {
    case Type::Text: return LessonFault::ExpectText;
    case Type::Number: return LessonFault::ExpectNumber;
    case Type::Array: return LessonFault::ExpectList;
    case Type::Object: return LessonFault::ExpectObject;
    case Type::Boolean:
    case Type::Null: break;
    }
    return LessonFault::ExpectTruth;
}

std::string shortest(double number)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, number).ptr};
}

} // namespace

LessonObject::LessonObject(
    LessonReading& reading, JsonTape::Index object, std::string path, std::string key, std::string step)
    : m_reading(reading)
    , m_object(object)
    , m_path(std::move(path))
    , m_key(std::move(key))
    , m_step(std::move(step))
{
}

LessonObject::~LessonObject()
{
    const JsonTape& tape = m_reading.tape;
    const std::vector<std::string_view> known(m_asked.begin(), m_asked.end());
    std::set<std::string_view> seen;
    for (auto i = tape.first(m_object); i < tape.next(m_object); i = tape.next(i)) {
        const std::string_view key = tape.key(i);
        if (!seen.insert(key).second)
            report(LessonFault::Twice, key, {std::string(key)});
        else if (!key.starts_with("x-") && !m_asked.contains(key))
            report(LessonFault::UnknownKey, key, {nameHint(key, known).meant});
    }
}

std::string LessonObject::pathOf(std::string_view key) const
{
    return m_path.empty() ? std::string(key) : m_path + '.' + std::string(key);
}

std::string LessonObject::keyOf(std::string_view key) const
{
    return m_key.empty() ? std::string(key) : m_key + '.' + std::string(key);
}

std::size_t LessonObject::line(std::string_view key) const
{
    const auto found = m_reading.lines.find(key.empty() ? m_path : pathOf(key));
    return found != m_reading.lines.end() ? found->second : m_reading.lines.at(m_path);
}

void LessonObject::report(LessonFault fault, std::string_view key, std::vector<std::string> values)
{
    m_reading.problems.push_back(
        {fault, "lesson.json", line(key), m_step, key.empty() ? m_key : keyOf(key), std::move(values), {}});
}

bool LessonObject::isObject(JsonTape::Index i, const std::string& path)
{
    if (m_reading.tape.type(i) == Type::Object)
        return true;
    m_reading.problems.push_back(
        {LessonFault::ExpectObject, "lesson.json", m_reading.lines.at(path), m_step, path, {}, {}});
    return false;
}

std::string LessonObject::nameOf(JsonTape::Index i, std::size_t place) const
{
    const std::string id = textMember(m_reading.tape, i, "id");
    return id.empty() ? std::to_string(place) : id;
}

bool LessonObject::has(std::string_view key) const { return memberOf(m_reading.tape, m_object, key).has_value(); }

std::optional<JsonTape::Index> LessonObject::find(std::string_view key, Type type, bool required)
{
    takes(key);
    const auto found = memberOf(m_reading.tape, m_object, key);
    if (!found && required)
        report(LessonFault::Missing, key);
    if (found && m_reading.tape.type(*found) != type) {
        report(wantedType(type), key);
        return {};
    }
    return found;
}

std::string LessonObject::text(std::string_view key, bool required)
{
    const auto found = find(key, Type::Text, required);
    return found ? std::string(m_reading.tape.text(*found)) : std::string();
}

std::optional<double> LessonObject::number(std::string_view key, bool required)
{
    const auto found = find(key, Type::Number, required);
    return found ? std::optional(m_reading.tape.number(*found)) : std::nullopt;
}

std::optional<bool> LessonObject::truth(std::string_view key)
{
    const auto found = find(key, Type::Boolean);
    return found ? std::optional(m_reading.tape.truth(*found)) : std::nullopt;
}

Sourced LessonObject::sourced(std::string_view key, bool required)
{
    return {text(key, required), keyOf(key), line(key)};
}

Sourced LessonObject::expression(std::string_view key, bool required)
{
    const auto found = memberOf(m_reading.tape, m_object, key);
    if (!found || m_reading.tape.type(*found) != Type::Number)
        return sourced(key, required);
    takes(key);
    return {shortest(m_reading.tape.number(*found)), keyOf(key), line(key)};
}

std::vector<Sourced> LessonObject::sourcedTexts(std::string_view key, bool required)
{
    std::vector<Sourced> all;
    const auto list = find(key, Type::Array, required);
    if (!list)
        return all;
    std::size_t i = 0;
    const JsonTape& tape = m_reading.tape;
    for (auto at = tape.first(*list); at < tape.next(*list); at = tape.next(at), ++i) {
        const std::string inside = std::string(key) + '[' + std::to_string(i) + ']';
        if (tape.type(at) != Type::Text)
            report(LessonFault::ExpectText, inside);
        else
            all.push_back({std::string(tape.text(at)), keyOf(inside), line(inside)});
    }
    return all;
}

std::vector<std::string> LessonObject::texts(std::string_view key, bool required)
{
    std::vector<std::string> all;
    for (Sourced& one : sourcedTexts(key, required))
        all.push_back(std::move(one.text));
    return all;
}

std::size_t LessonObject::oneOf(std::string_view key, const std::vector<std::string_view>& names)
{
    const std::string given = text(key);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (given == names[i])
            return i;
    if (given.empty())
        return 0;
    std::string known;
    for (const std::string_view name : names)
        known += (known.empty() ? "" : ", ") + std::string(name);
    report(LessonFault::ExpectOneOf, key, {known});
    return 0;
}

} // namespace waterhammer
