// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"
#include "model/scenario/scenario_fields.h"

#include <optional>
#include <string_view>
#include <vector>

/// Dated terms: what a `set` event may change, and the change itself.
namespace waterhammer {

/// Whether a path leads to what `set` may change: numbers and switches of the market and of its channels (but neither
/// the horizon, the purse, nor rules, which are words), of a dealer's constraints, and of an asset its haircut, weight
/// and rank.
[[nodiscard]] bool maySet(std::string_view path);

/// A value as a file spells it.
[[nodiscard]] Finding shown(const TermValue& value);

/// All paths that `set` may change in a scenario: of the market, of channels, of all dealers and each, of all assets
/// and each.
[[nodiscard]] std::vector<std::string> termPaths(const ScenarioDraft& draft);

/// The description of the field that a term's path leads to: range and unit; only its key where there is none.
[[nodiscard]] FieldInfo termField(std::string_view path);

/// The description of a `set` event's value: its own key, and the unit and range of the term that it changes.
[[nodiscard]] FieldInfo termValueField(const FieldInfo& value, std::string_view path);

/// "slrMin" of "constraints.slrMin"; nothing if the field of a dealer is no constraint. A part of the argument.
[[nodiscard]] std::optional<std::string_view> constraintField(std::string_view field);

/// Whether a term is on or off, and not a number.
[[nodiscard]] bool isSwitch(std::string_view path);

/// Puts the value of a `set` event into the draft, or says why it does not suit: where the value does not, the
/// problem's is shown(event.value), else it is what of the path leads nowhere, or nothing.
[[nodiscard]] std::optional<Problem> applySet(ScenarioDraft& draft, const Event& event);

} // namespace waterhammer
