// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/draft_reader.h"

#include "model/files/kept_keys.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/scenario_fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>
#include <utility>

namespace waterhammer {

namespace {

using Index = JsonTape::Index;
using Type = JsonTape::Type;

constexpr std::string_view once = "each key only once";
constexpr std::string_view formatKey = "format";
constexpr std::string_view versionKey = "version";

template <class T> struct IsList : std::false_type {
};
template <Described T> struct IsList<std::vector<T>> : std::true_type {
};

template <class T> struct IsOptional : std::false_type {
};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {
};

/// What a field of this type should hold, as a phrase for messages.
template <class T> std::string wanted(const FieldInfo& info, const T&)
{
    if constexpr (std::is_same_v<T, bool>)
        return "true or false";
    else if constexpr (std::is_enum_v<T>)
        return "one of " + joined(enumNames(T{}));
    else if constexpr (std::is_same_v<T, int>)
        return info.range.wholeText();
    else if constexpr (std::is_same_v<T, double>)
        return info.range.text();
    else if constexpr (std::is_same_v<T, std::string>)
        return "a text";
    else if constexpr (std::is_same_v<T, std::vector<std::string>>)
        return "an array of texts";
    else if constexpr (std::is_same_v<T, std::vector<Amount>>)
        return "an object of amounts by asset";
    else if constexpr (IsOptional<T>::value)
        return wanted(info, typename T::value_type{});
    else
        return IsList<T>::value ? "an array of objects" : "an object";
}

/// Whether a small object is surely free of repeated keys; of a large one it is too much to say. Books have two such
/// objects each, so this compares the keys' lengths and endings, which differ in most, instead of the keys.
bool surelyDistinct(const JsonTape& tape, Index object)
{
    constexpr std::size_t small = 32;
    std::array<std::uint64_t, small> digests;
    std::size_t count = 0;
    for (Index child = tape.first(object); child < tape.next(object); child = tape.next(child)) {
        if (count == small)
            return false;
        std::uint64_t digest = tape.key(child).size();
        for (const char c : tape.key(child).substr(tape.key(child).size() - std::min<std::size_t>(digest, 7)))
            digest = digest << 8 | static_cast<unsigned char>(c);
        if (std::find(digests.begin(), digests.begin() + count, digest) != digests.begin() + count)
            return false;
        digests[count++] = digest;
    }
    return true;
}

/// The children of an object whose key stood there before.
std::vector<Index> repetitions(const JsonTape& tape, Index object)
{
    if (surelyDistinct(tape, object))
        return {};
    std::vector<Index> children;
    for (Index child = tape.first(object); child < tape.next(object); child = tape.next(child))
        children.push_back(child);
    std::stable_sort(children.begin(), children.end(), [&](Index a, Index b) { return tape.key(a) < tape.key(b); });
    std::vector<Index> repeated;
    for (std::size_t k = 1; k < children.size(); ++k)
        if (tape.key(children[k - 1]) == tape.key(children[k]))
            repeated.push_back(children[k]);
    std::sort(repeated.begin(), repeated.end());
    return repeated;
}

/// Puts one value of the tape into a member of the draft, or reports why not. True if it went in.
class ValueReader {
public:
    ValueReader(const JsonTape& tape, ProblemList& problems)
        : m_tape(tape)
        , m_problems(problems)
    {
    }

    template <class T> bool read(const FieldInfo& info, T& out, Index i, const Place& place)
    {
        const bool fits = take(info, out, i, place);
        if (!fits)
            m_problems.add(
                place, [&] { return m_tape.shown(i); }, [&] { return wanted(info, out); });
        return fits;
    }

    template <Described T> void readObject(T& out, Index object, const Place& place);

private:
    bool take(const FieldInfo&, double& out, Index i, const Place&)
    {
        out = m_tape.number(i);
        return m_tape.type(i) == Type::Number;
    }
    bool take(const FieldInfo&, int& out, Index i, const Place&)
    {
        const double number = m_tape.number(i);
        const bool fits = m_tape.type(i) == Type::Number && number == std::trunc(number)
            && std::abs(number) <= std::numeric_limits<int>::max();
        if (fits)
            out = static_cast<int>(number);
        return fits;
    }
    bool take(const FieldInfo&, bool& out, Index i, const Place&)
    {
        out = m_tape.truth(i);
        return m_tape.type(i) == Type::Boolean;
    }
    bool take(const FieldInfo&, std::string& out, Index i, const Place&)
    {
        if (m_tape.type(i) == Type::Text)
            out = m_tape.text(i);
        return m_tape.type(i) == Type::Text;
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    bool take(const FieldInfo&, Enum& out, Index i, const Place&)
    {
        const auto names = enumNames(Enum{});
        const auto found = std::find(names.begin(), names.end(), m_tape.text(i));
        const bool fits = m_tape.type(i) == Type::Text && found != names.end();
        if (fits)
            out = static_cast<Enum>(found - names.begin());
        return fits;
    }
    template <class T> bool take(const FieldInfo& info, std::optional<T>& out, Index i, const Place& place)
    {
        const bool fits = take(info, out.emplace(), i, place);
        if (!fits)
            out.reset();
        return fits;
    }
    bool take(const FieldInfo& info, std::vector<std::string>& out, Index i, const Place& place);
    bool take(const FieldInfo& info, std::vector<Amount>& out, Index i, const Place& place);
    template <Described T> bool take(const FieldInfo&, T& out, Index i, const Place& place)
    {
        if (m_tape.type(i) == Type::Object)
            readObject(out, i, place);
        return m_tape.type(i) == Type::Object;
    }

    const JsonTape& m_tape;
    ProblemList& m_problems;
};

bool ValueReader::take(const FieldInfo& info, std::vector<std::string>& out, Index i, const Place& place)
{
    if (m_tape.type(i) != Type::Array)
        return false;
    for (Index child = m_tape.first(i); child < m_tape.next(i); child = m_tape.next(child)) {
        const Place here = place.element(out.size());
        read(info, out.emplace_back(), child, here);
    }
    return true;
}

bool ValueReader::take(const FieldInfo& info, std::vector<Amount>& out, Index i, const Place& place)
{
    if (m_tape.type(i) != Type::Object)
        return false;
    const std::vector<Index> again = repetitions(m_tape, i);
    out.reserve(m_tape.next(i) - m_tape.first(i));
    for (Index child = m_tape.first(i); child < m_tape.next(i); child = m_tape.next(child)) {
        const Place here = place.field(m_tape.key(child));
        if (std::binary_search(again.begin(), again.end(), child)) {
            m_problems.add(
                here, [&] { return m_tape.shown(child); }, once);
            continue;
        }
        Amount& amount = out.emplace_back(Amount{std::string(m_tape.key(child))});
        read(info, amount.value, child, here);
    }
    return true;
}

/// Visits the fields of an object of the draft and takes each from an object of the tape.
template <Described T> class ObjectReader {
public:
    ObjectReader(
        ValueReader& values, const JsonTape& tape, ProblemList& problems, T& out, Index object, const Place& place)
        : m_values(values)
        , m_tape(tape)
        , m_problems(problems)
        , m_out(out)
        , m_object(object)
        , m_place(place)
        , m_cursor(tape.first(object))
    {
    }

    void read()
    {
        // The fields of an event depend on its kind: describe() looks at it after it has visited, and so read, it.
        describe(m_out, *this);
        if (!m_kindUnknown && m_found < countChildren())
            readOthers();
    }

    template <class Member> void operator()(const FieldInfo& info, Member T::*member)
    {
        if (m_kindUnknown)
            return;
        constexpr bool kind = std::is_same_v<Member, EventKind> || std::is_same_v<Member, PolicyKind>;
        const Place place = m_place.field(info.key);
        const Index i = find(info.key);
        if (i != m_object)
            ++m_found;
        else if (info.need == Need::Required)
            m_problems.add(place, "", [&] { return wanted(info, m_out.*member); });
        const bool fits = i != m_object && m_values.read(info, m_out.*member, i, place);
        m_kindUnknown = kind && !fits;
    }

private:
    /// The first child of this key; the object itself if there is none.
    Index find(std::string_view key)
    {
        const Index end = m_tape.next(m_object);
        if (m_cursor == end || m_tape.key(m_cursor) != key) { // in a file as we write it, the next child is the one
            m_cursor = m_tape.first(m_object);
            while (m_cursor < end && m_tape.key(m_cursor) != key)
                m_cursor = m_tape.next(m_cursor);
        }
        if (m_cursor == end)
            return m_object;
        const Index found = m_cursor;
        m_cursor = m_tape.next(found);
        return found;
    }

    std::size_t countChildren() const
    {
        std::size_t count = 0;
        for (Index child = m_tape.first(m_object); child < m_tape.next(m_object); child = m_tape.next(child))
            ++count;
        return count;
    }

    /// Extensions, repetitions and what is no field.
    void readOthers()
    {
        const std::vector<std::string_view> known = fieldNames(m_out);
        const std::vector<Index> again = repetitions(m_tape, m_object);
        for (Index child = m_tape.first(m_object); child < m_tape.next(m_object); child = m_tape.next(child)) {
            const std::string_view key = m_tape.key(child);
            const auto value = [&] { return m_tape.shown(child); };
            if (std::binary_search(again.begin(), again.end(), child))
                m_problems.add(m_place.field(key), value, once);
            else if (isKept<T>(key) && std::find(known.begin(), known.end(), key) == known.end())
                m_tape.appendJson(m_out.extensions.emplace_back(key, "").second, child);
            else if (std::find(known.begin(), known.end(), key) == known.end())
                m_problems.add(
                    m_place.field(key), value, [&] { return "no field of this name; " + nameHint(key, known); });
        }
    }

    ValueReader& m_values;
    const JsonTape& m_tape;
    ProblemList& m_problems;
    T& m_out;
    Index m_object;
    const Place& m_place;
    Index m_cursor;
    std::size_t m_found = 0;
    bool m_kindUnknown = false;
};

template <Described T> void ValueReader::readObject(T& out, Index object, const Place& place)
{
    ObjectReader<T>(*this, m_tape, m_problems, out, object, place).read();
}

/// "1 or 2"
std::string wantedVersion() { return std::to_string(oldestVersion) + " or " + std::to_string(formatVersion); }

std::vector<std::string_view> topNames(const ScenarioDraft& draft)
{
    std::vector<std::string_view> names = fieldNames(draft);
    names.insert(names.begin(), {formatKey, versionKey});
    return names;
}

} // namespace

DraftReader::Plan DraftReader::field(std::string_view key)
{
    m_field = key;
    m_element = 0;
    m_known = isKept<ScenarioDraft>(key);
    Plan plan = Plan::Whole;
    describe(m_result.draft, [&]<class Member>(const FieldInfo& info, Member ScenarioDraft::*) {
        if (info.key != key)
            return;
        m_known = m_familiar = true;
        plan = IsList<Member>::value ? Plan::Elements : Plan::Whole;
    });
    m_repeated = m_known && !m_seen.emplace(key).second;
    if (m_seen.size() > mostFields)
        refuse({{}, "more than " + std::to_string(mostFields) + " fields", "a scenario"});
    return m_known && !m_repeated ? plan : Plan::Skip;
}

void DraftReader::unwanted(const JsonTape& value)
{
    m_problems.add(
        m_root.field(m_field), [&] { return value.shown(0); },
        [&] {
            if (!m_known)
                return "no field of this name; " + nameHint(m_field, topNames(m_result.draft));
            return std::string(m_repeated ? once : "an array of objects");
        });
}

void DraftReader::whole(const JsonTape& value)
{
    if (m_field == formatKey)
        return readFormat(value);
    if (m_field == versionKey)
        return readVersion(value);
    bool field = false;
    describe(m_result.draft, [&]<class Member>(const FieldInfo& info, Member ScenarioDraft::*member) {
        if constexpr (!IsList<Member>::value)
            if ((field = field || info.key == m_field), info.key == m_field)
                ValueReader(value, m_problems).read(info, m_result.draft.*member, 0, m_root.field(info.key));
    });
    if (!field)
        readKept(value);
}

void DraftReader::readKept(const JsonTape& value)
{
    if ((m_field == layoutKey && readLayout(value)) || (m_field == groupsKey && readGroups(value)))
        return;
    value.appendJson(m_result.draft.extensions.emplace_back(m_field, "").second, 0);
}

/// {"nodes": {"dealers:d6": [0.25, 0.5], …}}. False: it is something else, and stays as it stands.
bool DraftReader::readLayout(const JsonTape& value)
{
    const auto number = [&](Index i) { return value.type(i) == Type::Number; };
    std::vector<NodePlace> layout;
    bool fits = value.type(0) == Type::Object && value.first(0) < value.next(0) && value.key(1) == "nodes"
        && value.type(1) == Type::Object && value.next(1) == value.next(0);
    for (Index node = fits ? value.first(1) : 0; fits && node < value.next(1); node = value.next(node)) {
        fits = value.type(node) == Type::Array && value.next(node) == node + 3 && number(node + 1) && number(node + 2);
        if (fits)
            layout.push_back({std::string(value.key(node)), value.number(node + 1), value.number(node + 2)});
    }
    if (fits)
        m_result.draft.layout = std::move(layout);
    else
        m_notices.add(
            m_root.field(layoutKey), [&] { return value.shown(0); },
            "places of nodes, {\"nodes\": {\"dealers:ID\": [x, y]}}; it is kept as it stands");
    return fits;
}

/// {"d6": "primary dealers", …}
bool DraftReader::readGroups(const JsonTape& value)
{
    std::vector<GroupMember> groups;
    bool fits = value.type(0) == Type::Object;
    for (Index i = value.first(0); fits && i < value.next(0); i = value.next(i)) {
        fits = value.type(i) == Type::Text;
        groups.push_back({std::string(value.key(i)), std::string(value.text(i))});
    }
    if (fits)
        m_result.draft.groups = std::move(groups);
    else
        m_notices.add(
            m_root.field(groupsKey), [&] { return value.shown(0); },
            "names of groups by id of the dealer; it is kept as it stands");
    return fits;
}

void DraftReader::element(const JsonTape& value)
{
    describe(m_result.draft, [&]<class Member>(const FieldInfo& info, Member ScenarioDraft::*member) {
        if constexpr (IsList<Member>::value) {
            if (info.key != m_field)
                return;
            typename Member::value_type read;
            const Place list = m_root.field(info.key);
            ValueReader(value, m_problems).read(info, read, 0, list.element(m_element++));
            // A file with so many problems will not be edited; its elements only cost memory.
            if (!m_problems.full())
                (m_result.draft.*member).push_back(std::move(read));
        }
    });
}

void DraftReader::readFormat(const JsonTape& value)
{
    m_format = value.type(0) == Type::Text && value.text(0) == formatName;
    if (!m_format)
        refuse({std::string(formatKey), value.shown(0), '"' + std::string(formatName) + '"'});
}

void DraftReader::readVersion(const JsonTape& value)
{
    const double version = value.type(0) == Type::Number ? value.number(0) : 0;
    m_version = version == oldestVersion || version == formatVersion;
    if (m_version)
        m_result.version = static_cast<int>(version);
    else if (version > formatVersion)
        refuse({std::string(versionKey), value.shown(0),
            wantedVersion() + ": the file comes from a newer program than this, which reads versions up to "
                + std::to_string(formatVersion)});
    else
        refuse({std::string(versionKey), value.shown(0), wantedVersion()});
}

/// A file of another kind has one problem. What else is unfamiliar in it follows from that.
void DraftReader::refuse(Problem cause)
{
    m_otherKind = true;
    m_result.problems = {std::move(cause)};
}

void DraftReader::breakOff(Problem cause)
{
    if (m_otherKind)
        return;
    const bool tooMany = m_problems.count() > enough;
    m_result.problems = m_problems.take(tooMany);
    if (!tooMany)
        m_result.problems.push_back(std::move(cause));
}

void DraftReader::finish()
{
    if (m_otherKind)
        return;
    const Problem noFormat{std::string(formatKey), "", '"' + std::string(formatName) + '"'};
    if (!m_format && !m_familiar)
        return refuse(noFormat);
    if (!m_format)
        m_problems.add(m_root.field(formatKey), noFormat.value, noFormat.expected);
    if (!m_version)
        m_problems.add(m_root.field(versionKey), "", wantedVersion());
    describe(m_result.draft, [&]<class Member>(const FieldInfo& info, Member ScenarioDraft::*) {
        if (info.need == Need::Required && !m_seen.contains(std::string(info.key)))
            m_problems.add(m_root.field(info.key), "", wanted(info, Member{}));
    });
    m_result.readable = m_format && m_version;
    m_result.notices = m_notices.take();
    m_result.problems = m_problems.take();
}

} // namespace waterhammer
