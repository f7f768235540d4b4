// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/field_value.h"

#include <optional>
#include <string>
#include <vector>

/// What two scenarios give differently to a run, field by field. Rows are the same where their names are (rows.h);
/// names, descriptions and places in a picture are no inputs of a run.
namespace waterhammer {

/// A field that differs, or a row that only one of the two has. An event or policy of another kind is another row, of
/// the same name.
struct Difference {
    std::optional<Part> part; ///< the list; absent: the market, or the unit of money
    std::string row;          ///< its name in the list
    std::string field;        ///< inside the row; of the market from the scenario on; empty: the row itself
    FieldValue first, second; ///< nothing where one does not give it; of a row whether the scenario has it

    /// "dealers[d6].constraints.slrMin", "policies[facility]", "market.reversion"
    [[nodiscard]] std::string path() const;

    friend bool operator==(const Difference&, const Difference&) = default;
};

/// In the order of the file: the market, then each list with the rows of the first and those only the second has.
[[nodiscard]] std::vector<Difference> differences(const ScenarioDraft& first, const ScenarioDraft& second);

/// Differences of one field with the same two values: of many dealers, say, or of all.
using DifferenceGroup = std::vector<Difference>;

/// Groups, each in the place of its first difference. A row that only one has is a group of its own.
[[nodiscard]] std::vector<DifferenceGroup> grouped(const std::vector<Difference>& differences);

} // namespace waterhammer
