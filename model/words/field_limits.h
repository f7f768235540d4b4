// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_fields.h"
#include "model/words/figures.h"
#include "model/words/language.h"

#include <functional>
#include <optional>
#include <string>

/// What a field takes, in words.
namespace waterhammer {

/// How a table writes a bound.
using BoundWriter = std::function<std::string(double)>;

/// A field, and how its table writes figures of it.
struct FieldLimits {
    const FieldInfo& info;               ///< which
    bool number = true;                  ///< with a unit and a range
    std::optional<std::string> standard; ///< its default, as shown; absent: it may be empty
    MoneyUnit money;                     ///< of the file
    BoundWriter bound;                   ///< of its range
};

/// "bn, 0 to 628.3; default 3": unit, range, default. UTF-8.
[[nodiscard]] std::string limitsOf(const FieldLimits& field, const Language& language);

/// "0 to 628.3", "at least 0", "above 0 to 1".
[[nodiscard]] std::string rangeWords(const Range& range, const BoundWriter& bound, const Language& language);

} // namespace waterhammer
