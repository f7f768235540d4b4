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

/// A field, and how its table writes figures of it.
struct FieldLimits {
    const FieldInfo& info;                    ///< which
    bool number = true;                       ///< with a unit and a range
    std::optional<std::string> standard;      ///< its default, as shown; absent: it may be empty
    MoneyUnit money;                          ///< of the file
    std::function<std::string(double)> bound; ///< how the table writes a bound
};

/// "bn, 0 to 628.3; default 3": unit, range, default. UTF-8.
[[nodiscard]] std::string limitsOf(const FieldLimits& field, const Language& language);

} // namespace waterhammer
