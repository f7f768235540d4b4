// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/draft_reader.h"
#include "model/files/json_writer.h"
#include "model/files/scenario_json.h"
#include "model/scenario/scenario_fields.h"

#include <cstddef>
#include <ostream>
#include <sstream>
#include <type_traits>

/// The writing half of scenario_json.h. Fields stand in the order of their description; those at their default are
/// left out, so that a file says only what is particular to it.
namespace waterhammer {

namespace {

using Shape = JsonWriter::Shape;

/// Short records stand on a line each, which keeps a file readable and its differences small.
template <class T> constexpr Shape shapeOf()
{
    constexpr bool record = std::is_same_v<T, Exposure> || std::is_same_v<T, Event> || std::is_same_v<T, Policy>;
    return record ? Shape::Inline : Shape::Block;
}

void write(JsonWriter& json, double number) { json.value(number); }
void write(JsonWriter& json, int number) { json.value(number); }
void write(JsonWriter& json, bool truth) { json.value(truth); }
void write(JsonWriter& json, const std::string& text) { json.value(text); }

template <class Enum>
requires std::is_enum_v<Enum>
void write(JsonWriter& json, Enum value) { json.value(enumNames(value)[static_cast<std::size_t>(value)]); }

template <class T> void write(JsonWriter& json, const std::optional<T>& value)
{
    if (value)
        write(json, *value);
    else
        json.null(); // not reached: an absent value is the default, which is left out
}

void write(JsonWriter& json, const std::vector<Amount>& amounts)
{
    json.beginObject(Shape::Inline);
    for (const Amount& amount : amounts)
        json.member(amount.asset, amount.value);
    json.endObject();
}

void writeExtensions(JsonWriter& json, const Extensions& extensions)
{
    for (const auto& [key, text] : extensions) {
        json.key(key);
        if (const auto canonical = canonicalJson(text))
            json.raw(*canonical);
        else
            json.value(text);
    }
}

template <Described T> void write(JsonWriter& json, const T& object);

template <class T> void write(JsonWriter& json, const std::vector<T>& list)
{
    json.beginArray();
    for (const T& element : list)
        write(json, element);
    json.endArray();
}

/// `writeDealers`, if given, writes the list of dealers.
template <Described T, class WriteDealers = std::nullptr_t>
void writeFields(JsonWriter& json, const T& object, WriteDealers writeDealers = {})
{
    static const T fresh{};
    describe(object, [&]<class Member>(const FieldInfo& info, Member T::*member) {
        if (info.need == Need::Optional && object.*member == fresh.*member)
            return;
        json.key(info.key);
        if constexpr (std::is_invocable_v<WriteDealers, const Member&>)
            writeDealers(object.*member);
        else
            write(json, object.*member);
    });
    writeExtensions(json, object.extensions);
}

template <Described T> void write(JsonWriter& json, const T& object)
{
    json.beginObject(shapeOf<T>());
    writeFields(json, object);
    json.endObject();
}

} // namespace

namespace {

/// The frame around the fields of a scenario.
template <class WriteFields> void writeFile(std::ostream& out, WriteFields fields)
{
    {
        JsonWriter json(out, JsonWriter::Layout::Indented);
        json.beginObject();
        json.member("format", formatName);
        json.member("version", formatVersion);
        fields(json);
        json.endObject();
    }
    out << '\n';
}

} // namespace

void writeScenario(std::ostream& out, const ScenarioDraft& draft)
{
    writeFile(out, [&](JsonWriter& json) { writeFields(json, draft); });
}

bool writeScenario(std::ostream& out, const ScenarioDraft& draft, const std::function<const Dealer*()>& nextDealer)
{
    writeFile(out, [&](JsonWriter& json) {
        writeFields(json, draft, [&](const std::vector<Dealer>&) {
            json.beginArray();
            while (const Dealer* dealer = out ? nextDealer() : nullptr)
                write(json, *dealer);
            json.endArray();
        });
    });
    return static_cast<bool>(out);
}

std::string scenarioText(const ScenarioDraft& draft)
{
    std::ostringstream out;
    writeScenario(out, draft);
    return std::move(out).str();
}

} // namespace waterhammer
