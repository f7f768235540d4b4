// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/draft_settings.h"

#include "model/lesson/course.h"

#include <algorithm>
#include <utility>

namespace waterhammer {

namespace {

/// A list in a path: rows that have an id of their own by it, others by their place.
std::string rowPath(const ScenarioDraft& draft, Part part, std::size_t row)
{
    const bool named = part == Part::Dealers || part == Part::Assets || part == Part::Funds || part == Part::Exposures;
    return std::string(partKey(part)) + '[' + (named ? rowName(draft, part, row) : std::to_string(row)) + "].";
}

/// All fields of a draft by their paths.
std::vector<FieldChange> fieldsIn(const ScenarioDraft& draft)
{
    std::vector<FieldChange> all = everyFieldOf(draft.market);
    for (const Part part : allParts)
        for (std::size_t row = 0; row < rowCount(draft, part); ++row)
            for (FieldChange& field : everyFieldOf(draft, part, row))
                all.push_back({rowPath(draft, part, row) + field.path, std::move(field.value)});
    return all;
}

bool sameValue(const FieldValue& a, const FieldValue& b)
{
    const double *x = std::get_if<double>(&a), *y = std::get_if<double>(&b);
    return x && y ? asGoodAs(*x, *y) : a == b;
}

bool sameRows(const ScenarioDraft& a, const ScenarioDraft& b)
{
    return std::ranges::all_of(allParts, [&](Part part) {
        if (rowCount(a, part) != rowCount(b, part))
            return false;
        for (std::size_t row = 0; row < rowCount(a, part); ++row)
            if (rowName(a, part, row) != rowName(b, part, row))
                return false;
        return true;
    });
}

const FieldValue* valueAt(const std::vector<FieldChange>& fields, const std::string& path)
{
    const auto found = std::ranges::find(fields, path, &FieldChange::path);
    return found == fields.end() ? nullptr : &found->value;
}

bool leads(const ScenarioDraft& from, const ScenarioDraft& to, const std::vector<LessonSetting>& set,
    const std::string& balance)
{
    LessonProblems problems;
    const ScenarioDraft made = withSettings(from, set, {}, balance, {}, problems);
    return problems.empty() && sameMarket(made, to);
}

} // namespace

bool sameMarket(const ScenarioDraft& a, const ScenarioDraft& b)
{
    return sameRows(a, b)
        && std::ranges::equal(fieldsIn(a), fieldsIn(b), [](const FieldChange& one, const FieldChange& other) {
               return one.path == other.path && sameValue(one.value, other.value);
           });
}

std::optional<std::vector<LessonSetting>> settingsBetween(
    const ScenarioDraft& from, const ScenarioDraft& to, const std::string& balance)
{
    if (!sameRows(from, to))
        return {};
    const std::vector<FieldChange> before = fieldsIn(from), after = fieldsIn(to);
    std::vector<LessonSetting> set;
    const auto add = [&](const std::string& path, FieldValue value) {
        LessonSetting& one = set.emplace_back();
        one.path.text = path;
        one.value = std::move(value);
    };
    for (std::size_t i = 0; i < after.size(); ++i) { // nearly all stand at the same place of both lists
        const bool there = i < before.size() && before[i].path == after[i].path;
        const FieldValue* was = there ? &before[i].value : valueAt(before, after[i].path);
        if (!was || !sameValue(*was, after[i].value))
            add(after[i].path, after[i].value);
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        if ((i >= after.size() || after[i].path != before[i].path) && !valueAt(after, before[i].path))
            add(before[i].path, std::monostate());
    std::vector<LessonSetting> fewer; // the balancing item follows by itself
    std::ranges::copy_if(set, std::back_inserter(fewer),
        [&](const LessonSetting& one) { return !one.path.text.ends_with("]." + balance); });
    if (!fewer.empty() && fewer.size() < set.size() && leads(from, to, fewer, balance))
        return fewer;
    if (!leads(from, to, set, balance))
        return {};
    return set;
}

} // namespace waterhammer
