// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/draft_reader.h"
#include "model/files/json_writer.h"
#include "model/files/kept_keys.h"
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

void write(JsonWriter& json, const std::vector<LenderShare>& shares)
{
    json.beginObject(Shape::Inline);
    for (const LenderShare& share : shares)
        json.member(share.lender, share.value);
    json.endObject();
}

void write(JsonWriter& json, const TermValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        json.value(*number);
    else if (const auto* on = std::get_if<bool>(&value))
        json.value(*on);
    else
        json.null();
}

void writeExtension(JsonWriter& json, const Extensions::value_type& extension)
{
    json.key(extension.first);
    if (const auto canonical = canonicalJson(extension.second))
        json.raw(*canonical);
    else
        json.value(extension.second);
}

void writeExtensions(JsonWriter& json, const Extensions& extensions)
{
    for (const auto& extension : extensions)
        writeExtension(json, extension);
}

/// Writes what a file keeps beside its fields, each in its place among them.
class KeptWriter {
public:
    KeptWriter(JsonWriter& json, const ScenarioDraft& draft)
        : m_json(json)
        , m_draft(draft)
    {
    }

    /// What stands before a field.
    void upTo(std::string_view field)
    {
        for (; m_next != std::end(topKeys) && *m_next != field; ++m_next)
            write(*m_next);
        if (m_next != std::end(topKeys))
            ++m_next;
    }

    /// What stands after all of them.
    void rest()
    {
        upTo({});
        for (const auto& extension : m_draft.extensions)
            if (std::ranges::find(topKeys, extension.first) == std::end(topKeys))
                writeExtension(m_json, extension);
    }

private:
    void write(std::string_view key)
    {
        if (key == layoutKey && !m_draft.layout.empty())
            return writeLayout();
        if (key == groupsKey && !m_draft.groups.empty())
            return writeGroups();
        const auto found = std::ranges::find(m_draft.extensions, key, &Extensions::value_type::first);
        if (found != m_draft.extensions.end())
            writeExtension(m_json, *found);
    }
    void writeLayout()
    {
        m_json.key(layoutKey);
        m_json.beginObject();
        m_json.key("nodes");
        m_json.beginObject();
        for (const NodePlace& place : m_draft.layout) {
            m_json.key(place.node);
            m_json.beginArray(Shape::Inline);
            m_json.value(place.x);
            m_json.value(place.y);
            m_json.endArray();
        }
        m_json.endObject();
        m_json.endObject();
    }
    void writeGroups()
    {
        m_json.key(groupsKey);
        m_json.beginObject();
        for (const GroupMember& member : m_draft.groups)
            m_json.member(member.dealer, member.group);
        m_json.endObject();
    }

    JsonWriter& m_json;
    const ScenarioDraft& m_draft;
    const std::string_view* m_next = std::begin(topKeys);
};

template <Described T> void write(JsonWriter& json, const T& object);

template <class T> void write(JsonWriter& json, const std::vector<T>& list)
{
    json.beginArray();
    for (const T& element : list)
        write(json, element);
    json.endArray();
}

/// `before` is told of each field; `writeDealers`, if given, writes the list of dealers.
template <Described T, class Before, class WriteDealers = std::nullptr_t>
void writeFields(JsonWriter& json, const T& object, const Before& before, WriteDealers writeDealers = {})
{
    static const T fresh{};
    describe(object, [&]<class Member>(const FieldInfo& info, Member T::*member) {
        before(info.key);
        if (info.need == Need::Optional && object.*member == fresh.*member)
            return;
        json.key(info.key);
        if constexpr (std::is_invocable_v<WriteDealers, JsonWriter&, const Member&>)
            writeDealers(json, object.*member);
        else
            write(json, object.*member);
    });
}

template <Described T> void write(JsonWriter& json, const T& object)
{
    json.beginObject(shapeOf<T>());
    writeFields(json, object, [](std::string_view) {});
    writeExtensions(json, object.extensions);
    json.endObject();
}

} // namespace

namespace {

/// The fields of a scenario with what stands around and between them.
template <class WriteDealers = std::nullptr_t>
void writeFile(std::ostream& out, const ScenarioDraft& draft, WriteDealers writeDealers = {})
{
    {
        JsonWriter json(out, JsonWriter::Layout::Indented);
        KeptWriter kept(json, draft);
        json.beginObject();
        kept.upTo("format");
        json.member("format", formatName);
        kept.upTo("version");
        json.member("version", formatVersion);
        writeFields(
            json, draft, [&](std::string_view field) { kept.upTo(field); }, writeDealers);
        kept.rest();
        json.endObject();
    }
    out << '\n';
}

} // namespace

void writeScenario(std::ostream& out, const ScenarioDraft& draft) { writeFile(out, draft); }

bool writeScenario(std::ostream& out, const ScenarioDraft& draft, const std::function<const Dealer*()>& nextDealer)
{
    writeFile(out, draft, [&](JsonWriter& json, const std::vector<Dealer>&) {
        json.beginArray();
        while (const Dealer* dealer = out ? nextDealer() : nullptr)
            write(json, *dealer);
        json.endArray();
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
