// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/json_tape.h"

#include "model/scenario/json_text.h"
#include "model/scenario/problem_list.h"

namespace waterhammer {

void JsonTape::clear()
{
    m_values.clear();
    m_characters.clear();
    m_open.clear();
    m_key = {};
}

void JsonTape::key(std::string_view name) { m_key = store(name); }

void JsonTape::addNumber(double number, std::string_view exact)
{
    const Part digits = store(exact);
    Value& value = add(Type::Number);
    value.number = number;
    value.text = digits;
}

void JsonTape::addText(std::string_view text)
{
    const Part stored = store(text);
    add(Type::Text).text = stored;
}

void JsonTape::open(Type container)
{
    m_open.push_back(m_values.size());
    add(container);
}

void JsonTape::close()
{
    m_values[m_open.back()].next = m_values.size();
    m_open.pop_back();
}

Finding JsonTape::shown(Index i) const
{
    switch (type(i)) {
    case Type::Null: return {Found::Value, {std::string("null")}};
    case Type::Boolean: return shownTruth(truth(i));
    case Type::Number: return waterhammer::shown(number(i));
    case Type::Text: return waterhammer::shown(text(i));
    case Type::Array: return Found::Array;
    case Type::Object: break;
    }
    return Found::Object;
}

void JsonTape::appendJson(std::string& out, Index i) const
{
    const bool object = type(i) == Type::Object;
    switch (type(i)) {
    case Type::Null: out += "null"; return;
    case Type::Boolean: out += truth(i) ? "true" : "false"; return;
    case Type::Text: appendJsonText(out, text(i)); return;
    case Type::Number:
        if (text(i).empty())
            appendNumber(out, number(i));
        else
            out += text(i);
        return;
    case Type::Array:
    case Type::Object: break;
    }
    out += object ? '{' : '[';
    for (Index child = first(i); child < next(i); child = next(child)) {
        if (child != first(i))
            out += ',';
        if (object) {
            appendJsonText(out, key(child));
            out += ':';
        }
        appendJson(out, child);
    }
    out += object ? '}' : ']';
}

JsonTape::Value& JsonTape::add(Type type)
{
    Value& value = m_values.emplace_back(Value{.type = type, .key = m_key, .text = {}});
    value.next = m_values.size();
    m_key = {};
    return value;
}

JsonTape::Part JsonTape::store(std::string_view text)
{
    const Part stored{static_cast<std::uint32_t>(m_characters.size()), static_cast<std::uint32_t>(text.size())};
    m_characters += text;
    return stored;
}

} // namespace waterhammer
