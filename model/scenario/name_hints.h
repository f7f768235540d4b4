// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_fields.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace waterhammer {

/// Names of the fields of an object, in file order.
template <Described T> std::vector<std::string_view> fieldNames(const T& object)
{
    std::vector<std::string_view> names;
    describe(object, [&](const FieldInfo& info, auto) { names.push_back(info.key); });
    return names;
}

/// Helps with a name that is none of the known: "did you mean depth? Known are id, name, depth".
[[nodiscard]] std::string nameHint(std::string_view wrong, std::span<const std::string_view> known);

/// "price, volatility, haircut"
[[nodiscard]] std::string joined(std::span<const std::string_view> names);

} // namespace waterhammer
