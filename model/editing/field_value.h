// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/rows.h"
#include "model/scenario/scenario_draft.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Single values of a draft, read and set by path: `market.channels.var`, `dealers[d6].holdings.ust`,
/// `policies[policy2].on`, `dealers[*].constraints.slrMin`. In brackets stands the name of a row (rows.h) or `*`.
/// Unlike the paths of parameter_path.h these lead to texts too, to entries that a book does not have yet, and to
/// values that break their range, for a draft may be wrong for a while.
namespace waterhammer {

/// Nothing (an optional field that is not given, an entry a book lacks), a number, yes or no, a text (the file's name
/// of a choice, an id), texts.
using FieldValue = std::variant<std::monostate, double, bool, std::string, std::vector<std::string>>;

/// A path taken apart: rows of a list and a field inside each; or a field of the scenario where there is no part.
struct FieldPlace {
    std::optional<Part> part;      ///< the list; absent: the scenario itself
    std::vector<std::size_t> rows; ///< of the list; all of them where the path says *
    std::string field;             ///< "constraints.slrMin"; without a part the whole path
};

/// Where a path leads in this draft, as far as rows go; its problem where there is no such row.
[[nodiscard]] Result<FieldPlace> findField(const ScenarioDraft& draft, std::string_view path);

/// Sets a field. An id renames the row everywhere; a kind brings a size and names that suit it; of a book, nothing
/// takes the entry away. The problem if there is no such field or the value is not of its type: then nothing is set.
[[nodiscard]] std::optional<Problem> setField(ScenarioDraft& draft, const FieldPlace& place, const FieldValue& value);

/// The value at a path, of `*` that of the first row.
[[nodiscard]] Result<FieldValue> fieldAt(const ScenarioDraft& draft, std::string_view path);

/// One field of a row or of the scenario, and its value.
struct FieldChange {
    std::string path; ///< inside a new row: relative to it, "constraints.slrMin"
    FieldValue value; ///< what it becomes

    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

/// Everything that makes a row what it is but its id, in an order in which it can be set on another.
[[nodiscard]] std::vector<FieldChange> fieldsOf(const Event& event);
[[nodiscard]] std::vector<FieldChange> fieldsOf(const Policy& policy);

/// Every field of a row but its id, with paths inside it; of a book an entry each.
[[nodiscard]] std::vector<FieldChange> everyFieldOf(const ScenarioDraft& draft, Part part, std::size_t row);
/// Likewise of the market, with paths from the scenario on: "market.channels.var".
[[nodiscard]] std::vector<FieldChange> everyFieldOf(const Market& market);

} // namespace waterhammer
