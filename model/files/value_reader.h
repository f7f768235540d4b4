// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/json_tape.h"
#include "model/files/kept_keys.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/problem_list.h"
#include "model/scenario/scenario_fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>

/// From values of a tape to members of a draft, following the description of the fields.
namespace waterhammer {

/// Whether a type is a list of parts of a scenario.
template <class T> struct IsList : std::false_type {
};
template <Described T> struct IsList<std::vector<T>> : std::true_type {
};

/// Whether a value may be absent.
template <class T> struct IsOptional : std::false_type {
};
template <class T> struct IsOptional<std::optional<T>> : std::true_type {
};

/// What a field of this type should hold.
template <class T> Expectation wanted(const FieldInfo& info, const T&)
{
    if constexpr (std::is_same_v<T, bool>)
        return ProblemCode::TrueOrFalse;
    else if constexpr (std::is_enum_v<T>)
        return oneOf(enumNames(T{}));
    else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, double>)
        return inRange(info.range, std::is_same_v<T, int>);
    else if constexpr (std::is_same_v<T, std::string>)
        return ProblemCode::Text;
    else if constexpr (std::is_same_v<T, std::vector<std::string>>)
        return ProblemCode::Texts;
    else if constexpr (std::is_same_v<T, std::vector<Amount>>)
        return ProblemCode::Amounts;
    else if constexpr (std::is_same_v<T, std::vector<LenderShare>>)
        return ProblemCode::Shares;
    else if constexpr (std::is_same_v<T, TermValue>)
        return ProblemCode::Term;
    else if constexpr (IsOptional<T>::value)
        return wanted(info, typename T::value_type{});
    else
        return IsList<T>::value ? ProblemCode::Objects : ProblemCode::Object;
}

/// Whether a small object is surely free of repeated keys; of a large one it is too much to say. Books have two such
/// objects each, so this compares the keys' lengths and endings, which differ in most, instead of the keys.
inline bool surelyDistinct(const JsonTape& tape, JsonTape::Index object)
{
    constexpr std::size_t small = 32;
    std::array<std::uint64_t, small> digests;
    std::size_t count = 0;
    for (JsonTape::Index child = tape.first(object); child < tape.next(object); child = tape.next(child)) {
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
inline std::vector<JsonTape::Index> repetitions(const JsonTape& tape, JsonTape::Index object)
{
    if (surelyDistinct(tape, object))
        return {};
    std::vector<JsonTape::Index> children;
    for (JsonTape::Index child = tape.first(object); child < tape.next(object); child = tape.next(child))
        children.push_back(child);
    std::stable_sort(children.begin(), children.end(),
        [&](JsonTape::Index a, JsonTape::Index b) { return tape.key(a) < tape.key(b); });
    std::vector<JsonTape::Index> repeated;
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

    /// Of a field.
    template <class T> bool read(const FieldInfo& info, T& out, JsonTape::Index i, const Place& place)
    {
        const bool fits = take(info, out, i, place);
        if (!fits)
            m_problems.add(
                place, [&] { return m_tape.shown(i); }, [&] { return wanted(info, out); });
        return fits;
    }

    /// Field by field.
    template <Described T> void readObject(T& out, JsonTape::Index object, const Place& place);

private:
    bool take(const FieldInfo&, double& out, JsonTape::Index i, const Place&)
    {
        out = m_tape.number(i);
        return m_tape.type(i) == JsonTape::Type::Number;
    }
    bool take(const FieldInfo&, int& out, JsonTape::Index i, const Place&)
    {
        const double number = m_tape.number(i);
        const bool fits = m_tape.type(i) == JsonTape::Type::Number && number == std::trunc(number)
            && std::abs(number) <= std::numeric_limits<int>::max();
        if (fits)
            out = static_cast<int>(number);
        return fits;
    }
    bool take(const FieldInfo&, bool& out, JsonTape::Index i, const Place&)
    {
        out = m_tape.truth(i);
        return m_tape.type(i) == JsonTape::Type::Boolean;
    }
    bool take(const FieldInfo&, std::string& out, JsonTape::Index i, const Place&)
    {
        if (m_tape.type(i) == JsonTape::Type::Text)
            out = m_tape.text(i);
        return m_tape.type(i) == JsonTape::Type::Text;
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    bool take(const FieldInfo&, Enum& out, JsonTape::Index i, const Place&)
    {
        const auto names = enumNames(Enum{});
        const auto found = std::find(names.begin(), names.end(), m_tape.text(i));
        const bool fits = m_tape.type(i) == JsonTape::Type::Text && found != names.end();
        if (fits)
            out = static_cast<Enum>(found - names.begin());
        return fits;
    }
    template <class T> bool take(const FieldInfo& info, std::optional<T>& out, JsonTape::Index i, const Place& place)
    {
        const bool fits = take(info, out.emplace(), i, place);
        if (!fits)
            out.reset();
        return fits;
    }
    bool take(const FieldInfo& info, std::vector<std::string>& out, JsonTape::Index i, const Place& place);
    bool take(const FieldInfo& info, std::vector<Amount>& out, JsonTape::Index i, const Place& place)
    {
        return takeBook(info, out, i, place);
    }
    bool take(const FieldInfo& info, std::vector<LenderShare>& out, JsonTape::Index i, const Place& place)
    {
        return takeBook(info, out, i, place);
    }
    bool take(const FieldInfo&, TermValue& out, JsonTape::Index i, const Place&)
    {
        const JsonTape::Type type = m_tape.type(i);
        if (type == JsonTape::Type::Number)
            out = m_tape.number(i);
        else if (type == JsonTape::Type::Boolean)
            out = m_tape.truth(i);
        return type == JsonTape::Type::Number || type == JsonTape::Type::Boolean || type == JsonTape::Type::Null;
    }
    template <class Entry>
    bool takeBook(const FieldInfo& info, std::vector<Entry>& out, JsonTape::Index i, const Place& place);
    template <Described T> bool take(const FieldInfo&, T& out, JsonTape::Index i, const Place& place)
    {
        if (m_tape.type(i) == JsonTape::Type::Object)
            readObject(out, i, place);
        return m_tape.type(i) == JsonTape::Type::Object;
    }

    const JsonTape& m_tape;
    ProblemList& m_problems;
};

inline bool ValueReader::take(
    const FieldInfo& info, std::vector<std::string>& out, JsonTape::Index i, const Place& place)
{
    if (m_tape.type(i) != JsonTape::Type::Array)
        return false;
    for (JsonTape::Index child = m_tape.first(i); child < m_tape.next(i); child = m_tape.next(child)) {
        const Place here = place.element(out.size());
        read(info, out.emplace_back(), child, here);
    }
    return true;
}

/// An object of numbers by id.
template <class Entry>
bool ValueReader::takeBook(const FieldInfo& info, std::vector<Entry>& out, JsonTape::Index i, const Place& place)
{
    if (m_tape.type(i) != JsonTape::Type::Object)
        return false;
    const std::vector<JsonTape::Index> again = repetitions(m_tape, i);
    out.reserve(m_tape.next(i) - m_tape.first(i));
    for (JsonTape::Index child = m_tape.first(i); child < m_tape.next(i); child = m_tape.next(child)) {
        const Place here = place.field(m_tape.key(child));
        if (std::binary_search(again.begin(), again.end(), child)) {
            m_problems.add(
                here, [&] { return m_tape.shown(child); }, ProblemCode::KeyOnce);
            continue;
        }
        Entry& entry = out.emplace_back(Entry{std::string(m_tape.key(child))});
        read(info, entry.value, child, here);
    }
    return true;
}

/// Visits the fields of an object of the draft and takes each from an object of the tape.
template <Described T> class ObjectReader {
public:
    ObjectReader(ValueReader& values, const JsonTape& tape, ProblemList& problems, T& out, JsonTape::Index object,
        const Place& place)
        : m_values(values)
        , m_tape(tape)
        , m_problems(problems)
        , m_out(out)
        , m_object(object)
        , m_place(place)
        , m_cursor(tape.first(object))
    {
    }

    /// All of its fields.
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
        const JsonTape::Index i = find(info.key);
        if (i != m_object)
            ++m_found;
        else if (info.need == Need::Required)
            m_problems.add(place, Found::Nothing, [&] { return wanted(info, m_out.*member); });
        const bool fits = i != m_object && m_values.read(info, m_out.*member, i, place);
        m_kindUnknown = kind && !fits;
    }

private:
    /// The first child of this key; the object itself if there is none.
    JsonTape::Index find(std::string_view key)
    {
        const JsonTape::Index end = m_tape.next(m_object);
        if (m_cursor == end || m_tape.key(m_cursor) != key) { // in a file as we write it, the next child is the one
            m_cursor = m_tape.first(m_object);
            while (m_cursor < end && m_tape.key(m_cursor) != key)
                m_cursor = m_tape.next(m_cursor);
        }
        if (m_cursor == end)
            return m_object;
        const JsonTape::Index found = m_cursor;
        m_cursor = m_tape.next(found);
        return found;
    }

    std::size_t countChildren() const
    {
        std::size_t count = 0;
        for (JsonTape::Index child = m_tape.first(m_object); child < m_tape.next(m_object); child = m_tape.next(child))
            ++count;
        return count;
    }

    /// Extensions, repetitions and what is no field.
    void readOthers()
    {
        const std::vector<std::string_view> known = fieldNames(m_out);
        const std::vector<JsonTape::Index> again = repetitions(m_tape, m_object);
        for (JsonTape::Index child = m_tape.first(m_object); child < m_tape.next(m_object);
             child = m_tape.next(child)) {
            const std::string_view key = m_tape.key(child);
            const auto value = [&] { return m_tape.shown(child); };
            if (std::binary_search(again.begin(), again.end(), child))
                m_problems.add(m_place.field(key), value, ProblemCode::KeyOnce);
            else if (isKept<T>(key) && std::find(known.begin(), known.end(), key) == known.end())
                m_tape.appendJson(m_out.extensions.emplace_back(key, "").second, child);
            else if (std::find(known.begin(), known.end(), key) == known.end())
                m_problems.add(m_place.field(key), value,
                    [&] { return Expectation(ProblemCode::NoSuchField, {nameHint(key, known)}); });
        }
    }

    ValueReader& m_values;
    const JsonTape& m_tape;
    ProblemList& m_problems;
    T& m_out;
    JsonTape::Index m_object;
    const Place& m_place;
    JsonTape::Index m_cursor;
    std::size_t m_found = 0;
    bool m_kindUnknown = false;
};

template <Described T> void ValueReader::readObject(T& out, JsonTape::Index object, const Place& place)
{
    ObjectReader<T>(*this, m_tape, m_problems, out, object, place).read();
}

} // namespace waterhammer
