// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lesson/free_values.h"

#include "model/editing/balancing.h"
#include "model/editing/edit.h"
#include "model/lesson/controls.h"

#include <algorithm>

namespace waterhammer {

namespace {

constexpr std::string_view leverPrefix = "lever.";

BalancingItem itemOf(const std::string& key)
{
    const auto found = std::ranges::find(balancingItemKeys, key);
    return static_cast<BalancingItem>(found - std::begin(balancingItemKeys));
}

/// A number, or a switch as one.
std::optional<double> valueAt(const ScenarioDraft& draft, const std::string& path)
{
    const auto value = fieldAt(draft, path);
    if (!value)
        return {};
    if (const auto* number = std::get_if<double>(&*value))
        return *number;
    if (const auto* on = std::get_if<bool>(&*value))
        return *on ? 1 : 0;
    return {};
}

std::optional<Edit> editOf(const ScenarioDraft& draft, const std::string& name, double value, BalancingItem balance)
{
    if (name.starts_with(leverPrefix)) {
        const auto found = findControl(name, draft).control;
        const auto lever = found ? leverOf(*found) : std::nullopt;
        return lever ? std::optional<Edit>(SetLever{*lever, value}) : std::nullopt;
    }
    const auto now = fieldAt(draft, name);
    if (!now)
        return {};
    if (std::holds_alternative<bool>(*now))
        return setOne(name, value != 0);
    return setOne(name, value, balance);
}

} // namespace

std::optional<std::pair<std::string, double>> freeValue(
    const LessonFree& free, const ScenarioDraft& draft, const ScenarioDraft& reference)
{
    const auto control = findControl(free.control.text, draft).control;
    if (!control)
        return {};
    if (const auto lever = leverOf(*control)) {
        const LeverState state = leverState(*lever, draft, reference);
        return state.usable ? std::optional(std::pair(free.control.text, state.value)) : std::nullopt;
    }
    const auto path = pathOf(*control, draft);
    const auto value = path ? valueAt(draft, *path) : std::nullopt;
    return value ? std::optional(std::pair(*path, *value)) : std::nullopt;
}

FreeValues freeValues(const LessonStep& step, const ScenarioDraft& draft, const ScenarioDraft& reference)
{
    FreeValues values;
    for (const LessonFree& free : step.free)
        if (auto value = freeValue(free, draft, reference))
            values.push_back(std::move(*value));
    return values;
}

ScenarioDraft withFreeValues(ScenarioDraft draft, const FreeValues& values, const std::string& balance)
{
    const ScenarioDraft reference = draft;
    for (const auto& [name, value] : values)
        if (const auto edit = editOf(draft, name, value, itemOf(balance)))
            if (auto set = apply(draft, *edit, reference))
                draft = std::move(*set);
    return draft;
}

} // namespace waterhammer
