// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"
#include "model/scenario/scenario_fields.h"

#include <string>
#include <string_view>
#include <vector>

/// Paths to the values of a scenario: `market.reversion`, `market.channels.var`, `assets[ust].depth`,
/// `dealers[prime].holdings.ust`, `dealers[*].constraints.slrMin`, `events[0].change`.
/// In brackets stands an id, an index from 0 or `*` for all.
namespace waterhammer {

/// Sets the number at a path (1 and 0 switch a channel on and off); `*` sets each. The value is checked against
/// the field's range, the scenario as a whole by validate(). On failure the draft is as it was.
[[nodiscard]] Problems setNumber(ScenarioDraft& draft, std::string_view path, double value);

/// As setNumber, from text: a number in the C locale, true or false, the name of a kind or rule, a text as the unit
/// of money, "none" where a number may be absent, or "[]", which leaves a list of the scenario (`policies`) without a
/// row.
[[nodiscard]] Problems setValue(ScenarioDraft& draft, std::string_view path, std::string_view text);

/// The number at a path; of `*` the first. An absent optional number is not there.
[[nodiscard]] Result<double> number(const ScenarioDraft& draft, std::string_view path);

/// Every path to a number of this scenario that now has a value, in file order, with its field's description.
struct NumberPath {
    std::string path; ///< by id where that leads to the row
    FieldInfo field;  ///< its unit and range
};
/// All of them.
[[nodiscard]] std::vector<NumberPath> numberPaths(const ScenarioDraft& draft);

} // namespace waterhammer
