// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/field_value.h"

#include "model/editing/scenario_editing.h"
#include "model/scenario/name_hints.h"
#include "model/scenario/problem_list.h"
#include "model/scenario/scenario_fields.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <type_traits>

namespace waterhammer {

namespace {

/// What would have been right, where a value is not; nothing where it is.
using Fault = std::optional<Expectation>;

Fault put(double& out, const FieldValue& value)
{
    const auto* number = std::get_if<double>(&value);
    if (!number)
        return ProblemCode::AnyNumber;
    out = *number;
    return {};
}

Fault put(int& out, const FieldValue& value)
{
    const auto* number = std::get_if<double>(&value);
    if (!number || *number != std::trunc(*number) || std::abs(*number) > std::numeric_limits<int>::max())
        return ProblemCode::AnyWhole;
    out = static_cast<int>(*number);
    return {};
}

template <class Same> Fault putSame(Same& out, const FieldValue& value, ProblemCode wanted)
{
    const auto* same = std::get_if<Same>(&value);
    if (!same)
        return wanted;
    out = *same;
    return {};
}
Fault put(bool& out, const FieldValue& value) { return putSame(out, value, ProblemCode::TrueOrFalse); }
Fault put(std::string& out, const FieldValue& value) { return putSame(out, value, ProblemCode::Text); }
Fault put(std::vector<std::string>& out, const FieldValue& value) { return putSame(out, value, ProblemCode::Texts); }

Fault put(TermValue& out, const FieldValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        out = *number;
    else if (const auto* on = std::get_if<bool>(&value))
        out = *on;
    else if (std::holds_alternative<std::monostate>(value))
        out = std::monostate{};
    else
        return ProblemCode::TermOrNothing;
    return {};
}

template <class Enum>
requires std::is_enum_v<Enum> Fault put(Enum& out, const FieldValue& value)
{
    const auto names = enumNames(out);
    const auto* text = std::get_if<std::string>(&value);
    const auto found = text ? std::ranges::find(names, *text) : names.end();
    if (found == names.end())
        return oneOf(names);
    out = static_cast<Enum>(found - names.begin());
    return {};
}

template <class T> Fault put(std::optional<T>& out, const FieldValue& value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        out.reset();
        return {};
    }
    T inner{};
    Fault fault = put(inner, value);
    if (!fault)
        out = std::move(inner);
    return fault;
}

FieldValue taken(double value) { return value; }
FieldValue taken(int value) { return static_cast<double>(value); }
FieldValue taken(bool value) { return value; }
FieldValue taken(const std::string& value) { return value; }
FieldValue taken(const std::vector<std::string>& value) { return value; }
FieldValue taken(const TermValue& value)
{
    return std::visit([](const auto& held) -> FieldValue { return held; }, value);
}
template <class Enum>
requires std::is_enum_v<Enum> FieldValue taken(Enum value)
{
    return std::string(enumNames(value)[static_cast<std::size_t>(value)]);
}
template <class T> FieldValue taken(const std::optional<T>& value) { return value ? taken(*value) : FieldValue(); }

template <class T> struct IsRows : std::false_type {
};
template <Described T> struct IsRows<std::vector<T>> : std::true_type {
};

/// Numbers by id.
template <class T> struct IsBook : std::false_type {
};
template <> struct IsBook<std::vector<Amount>> : std::true_type {
};
template <> struct IsBook<std::vector<LenderShare>> : std::true_type {
};
const std::string& keyOf(const Amount& amount) { return amount.asset; }
const std::string& keyOf(const LenderShare& lends) { return lends.lender; }

void enter(
    const ScenarioDraft& draft, std::vector<Amount>& book, const std::string& asset, std::optional<double> amount)
{
    setAmount(draft, book, asset, amount);
}
void enter(const ScenarioDraft&, std::vector<LenderShare>& book, const std::string& lender, std::optional<double> share)
{
    const auto found = std::ranges::find(book, lender, &LenderShare::lender);
    if (!share && found != book.end())
        book.erase(found);
    else if (share && found != book.end())
        found->value = *share;
    else if (share)
        book.push_back({lender, *share});
}

/// Calls `atBook(book, id)` or `atLeaf(member)` with what a path leads to inside an object. False: to nothing.
template <Described Object, class AtBook, class AtLeaf>
bool follow(Object& object, std::string_view path, const AtBook& atBook, const AtLeaf& atLeaf)
{
    const std::string_view name = path.substr(0, path.find('.'));
    const std::string_view rest = path.substr(std::min(path.size(), name.size() + 1));
    bool found = false;
    describe(object, [&]<class Member>(const FieldInfo& info, Member std::remove_const_t<Object>::*member) {
        if (found || info.key != name)
            return;
        if constexpr (Described<Member>)
            found = follow(object.*member, rest, atBook, atLeaf);
        else if constexpr (IsBook<Member>::value)
            found = !rest.empty() && (atBook(object.*member, std::string(rest)), true);
        else if constexpr (!IsRows<Member>::value)
            found = rest.empty() && path.size() == name.size() && (atLeaf(object.*member), true);
    });
    return found;
}

/// Sets a field of one object.
template <Described Object>
Fault setIn(const ScenarioDraft& draft, Object& object, std::string_view field, const FieldValue& value)
{
    Fault fault;
    const auto atBook = [&](auto& book, const std::string& id) {
        std::optional<double> amount;
        fault = put(amount, value);
        if (!fault)
            enter(draft, book, id, amount);
    };
    const auto atLeaf = [&]<class Member>(Member& member) {
        if constexpr (std::is_same_v<Member, EventKind> || std::is_same_v<Member, PolicyKind>) {
            Member kind{};
            fault = put(kind, value);
            if (!fault)
                setKind(draft, object, kind);
        } else {
            fault = put(member, value);
        }
    };
    if (!follow(object, field, atBook, atLeaf))
        return Expectation(ProblemCode::FieldHere, {nameHint(field.substr(0, field.find('.')), fieldNames(object))});
    return fault;
}

Fault setInRow(ScenarioDraft& draft, Part part, std::size_t row, std::string_view field, const FieldValue& value)
{
    if (field == "id" && part != Part::Exposures) {
        std::string id;
        Fault fault = put(id, value);
        if (!fault)
            renameRow(draft, part, row, id);
        return fault;
    }
    if (field == "path" && part == Part::Events) {
        std::string path;
        Fault fault = put(path, value);
        if (!fault)
            setTerm(draft, draft.events[row], path);
        return fault;
    }
    return withList(draft, part, [&](auto& list) { return setIn(draft, list[row], field, value); });
}

Finding shownValue(const FieldValue& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return shown(*number);
    if (const auto* truth = std::get_if<bool>(&value))
        return shownTruth(*truth);
    if (const auto* text = std::get_if<std::string>(&value))
        return shown(*text);
    return std::holds_alternative<std::monostate>(value) ? Found::Nothing : Found::Array;
}

template <class Row> std::vector<FieldChange> fieldsOfRow(const Row& row)
{
    std::vector<FieldChange> changes;
    // The kind comes first: what it sets is set anew by the rest.
    changes.push_back({"kind", taken(row.kind)});
    describe(row, [&]<class Member>(const FieldInfo& info, Member Row::*member) {
        if (info.key != "id" && info.key != "kind")
            changes.push_back({std::string(info.key), taken(row.*member)});
    });
    return changes;
}

/// Goes through all fields, those of parts and the entries of books among them.
template <Described Object>
void collect(const Object& object, const std::string& prefix, std::vector<FieldChange>& fields)
{
    describe(object, [&]<class Member>(const FieldInfo& info, Member Object::*member) {
        const std::string path = prefix + std::string(info.key);
        const Member& held = object.*member;
        if constexpr (Described<Member>)
            collect(held, path + '.', fields);
        else if constexpr (IsBook<Member>::value)
            for (const auto& entry : held)
                fields.push_back({path + '.' + keyOf(entry), entry.value});
        else if constexpr (!IsRows<Member>::value)
            if (info.key != "id")
                fields.push_back({path, taken(held)});
    });
}

} // namespace

Result<FieldPlace> findField(const ScenarioDraft& draft, std::string_view path)
{
    FieldPlace place{{}, {}, std::string(path)};
    const std::size_t open = path.find_first_of(".["), close = path.find("].", std::min(open, path.size()));
    const auto part = partOfKey(path.substr(0, open));
    if (!part)
        return place;
    const std::string key(partKey(*part));
    if (open == std::string_view::npos || path[open] != '[' || close == std::string_view::npos)
        return Problem{ProblemPlace::ofPath(path), {}, {ProblemCode::BracketsAndField, {key}}};
    const std::string_view name = path.substr(open + 1, close - open - 1);
    place.part = part;
    place.field = path.substr(close + 2);
    if (name == "*") {
        place.rows.resize(rowCount(draft, *part));
        std::iota(place.rows.begin(), place.rows.end(), std::size_t{0});
    } else if (const auto row = rowNamed(draft, *part, name)) {
        place.rows = {*row};
    } else {
        return Problem{ProblemPlace::ofPath(path), shown(name), {ProblemCode::RowNamed, {key}}};
    }
    return place;
}

std::optional<Problem> setField(ScenarioDraft& draft, const FieldPlace& place, const FieldValue& value)
{
    if (!place.part)
        if (Fault fault = setIn(draft, draft, place.field, value))
            return Problem{ProblemPlace::ofPath(place.field), shownValue(value), std::move(*fault)};
    for (const std::size_t row : place.rows)
        if (Fault fault = setInRow(draft, *place.part, row, place.field, value))
            return Problem{{place.part, row, place.field}, shownValue(value), std::move(*fault)};
    return {};
}

Result<FieldValue> fieldAt(const ScenarioDraft& draft, std::string_view path)
{
    const auto place = findField(draft, path);
    if (!place)
        return place.problems;
    std::optional<FieldValue> found;
    const auto atBook = [&](const auto& book, const std::string& id) {
        const auto entry = std::ranges::find_if(book, [&](const auto& e) { return keyOf(e) == id; });
        found.emplace();
        if (entry != book.end())
            *found = entry->value;
    };
    const auto atLeaf = [&](const auto& member) { found = taken(member); };
    if (!place->part)
        follow(draft, place->field, atBook, atLeaf);
    else if (!place->rows.empty())
        withList(draft, *place->part,
            [&](const auto& list) { follow(list[place->rows.front()], place->field, atBook, atLeaf); });
    if (!found)
        return Problem{ProblemPlace::ofPath(path), {}, ProblemCode::FieldPath};
    return *found;
}

std::vector<FieldChange> fieldsOf(const Event& event) { return fieldsOfRow(event); }
std::vector<FieldChange> fieldsOf(const Policy& policy) { return fieldsOfRow(policy); }

std::vector<FieldChange> everyFieldOf(const ScenarioDraft& draft, Part part, std::size_t row)
{
    std::vector<FieldChange> fields;
    withList(draft, part, [&](const auto& list) { collect(list[row], {}, fields); });
    return fields;
}

std::vector<FieldChange> everyFieldOf(const Market& market)
{
    std::vector<FieldChange> fields;
    collect(market, "market.", fields);
    return fields;
}

} // namespace waterhammer
