// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/differences.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace waterhammer {

namespace {

/// What somebody reads, or a row is called, and no run depends on.
bool isInput(const FieldChange& field) { return field.path != "name" && field.path != "id"; }

/// Fields that two objects of one shape give differently; `make` says where.
template <class Make>
void compare(const std::vector<FieldChange>& first, const std::vector<FieldChange>& second, const Make& make)
{
    const auto valueIn = [](const std::vector<FieldChange>& fields, const std::string& path) {
        const auto found = std::ranges::find(fields, path, &FieldChange::path);
        return found == fields.end() ? FieldValue() : found->value;
    };
    for (const FieldChange& field : first)
        if (const FieldValue other = valueIn(second, field.path); isInput(field) && other != field.value)
            make(field.path, field.value, other);
    for (const FieldChange& field : second)
        if (isInput(field) && field.value != FieldValue()
            && std::ranges::find(first, field.path, &FieldChange::path) == first.end())
            make(field.path, FieldValue(), field.value);
}

/// Of an event or a policy; nothing of others.
FieldValue kindIn(const std::vector<FieldChange>& fields)
{
    const auto found = std::ranges::find(fields, "kind", &FieldChange::path);
    return found == fields.end() ? FieldValue() : found->value;
}

std::vector<std::string> rowNames(const ScenarioDraft& draft, Part part)
{
    std::vector<std::string> names;
    for (std::size_t row = 0; row < rowCount(draft, part); ++row)
        names.push_back(rowName(draft, part, row));
    return names;
}

bool hasOwnName(const ScenarioDraft& draft, Part part, std::size_t row)
{
    return part == Part::Events ? !draft.events[row].id.empty() : !draft.policies[row].id.empty();
}

/// Rows of a list that do not differ, where one of the two has no name of its own: they need not be told, and their
/// places, after which they are called, are no names.
void leaveOutEqual(const ScenarioDraft& first, const ScenarioDraft& second, Part part, std::vector<std::string>& names,
    std::vector<std::string>& otherNames)
{
    if (part != Part::Events && part != Part::Policies)
        return;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto fields = everyFieldOf(first, part, i);
        for (std::size_t k = 0; k < otherNames.size() && !names[i].empty(); ++k) {
            if (otherNames[k].empty() || (hasOwnName(first, part, i) && hasOwnName(second, part, k)))
                continue;
            bool differ = false;
            compare(fields, everyFieldOf(second, part, k), [&](const auto&...) { differ = true; });
            if (!differ)
                names[i] = otherNames[k] = {};
        }
    }
}

void compareLists(
    const ScenarioDraft& first, const ScenarioDraft& second, Part part, std::vector<Difference>& differences)
{
    auto names = rowNames(first, part), otherNames = rowNames(second, part);
    leaveOutEqual(first, second, part, names, otherNames);
    std::map<std::string, std::size_t> place;
    for (std::size_t i = 0; i < otherNames.size(); ++i)
        place.emplace(otherNames[i], i);
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].empty())
            continue;
        const auto found = place.find(names[i]);
        if (found == place.end()) {
            differences.push_back({part, names[i], {}, true, false});
            continue;
        }
        const auto fields = everyFieldOf(first, part, i), others = everyFieldOf(second, part, found->second);
        if (kindIn(fields) == kindIn(others)) {
            compare(fields, others, [&](const std::string& field, const FieldValue& a, const FieldValue& b) {
                differences.push_back({part, names[i], field, a, b});
            });
        } else {
            differences.push_back({part, names[i], {}, true, false});
            differences.push_back({part, names[i], {}, false, true});
        }
        place.erase(found);
    }
    for (const std::string& name : otherNames)
        if (!name.empty() && place.contains(name))
            differences.push_back({part, name, {}, false, true});
}

} // namespace

std::string Difference::path() const
{
    if (!part)
        return field;
    return std::string(partKey(*part)) + '[' + row + ']' + (field.empty() ? std::string() : '.' + field);
}

std::vector<Difference> differences(const ScenarioDraft& first, const ScenarioDraft& second)
{
    std::vector<Difference> found;
    if (first.currency != second.currency)
        found.push_back({{}, {}, "currency", first.currency, second.currency});
    compare(everyFieldOf(first.market), everyFieldOf(second.market),
        [&](const std::string& field, const FieldValue& a, const FieldValue& b) {
            found.push_back({{}, {}, field, a, b});
        });
    for (const Part part : allParts)
        compareLists(first, second, part, found);
    return found;
}

std::vector<DifferenceGroup> grouped(const std::vector<Difference>& differences)
{
    using Key = std::tuple<std::optional<Part>, std::string, FieldValue, FieldValue>;
    std::vector<DifferenceGroup> groups;
    std::map<Key, std::size_t> place; // of each key in groups
    for (const Difference& d : differences) {
        const auto found = d.field.empty() ? place.end() : place.find({d.part, d.field, d.first, d.second});
        if (found != place.end()) {
            groups[found->second].push_back(d);
            continue;
        }
        if (!d.field.empty())
            place.emplace(Key(d.part, d.field, d.first, d.second), groups.size());
        groups.push_back({d});
    }
    return groups;
}

} // namespace waterhammer
