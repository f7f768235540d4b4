// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/scenario_fields.h"

#include <cmath>
#include <span>
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

/// Helps with a name that is none of the known.
[[nodiscard]] NameHint nameHint(std::string_view wrong, std::span<const std::string_view> known);

/// The names, as many as a message lists.
[[nodiscard]] NameList listed(std::span<const std::string_view> names);

/// That a number of this range was expected.
[[nodiscard]] inline Expectation inRange(const Range& range, bool whole = false)
{
    return {whole ? ProblemCode::WholeNumber : ProblemCode::Number, {range}};
}

/// What is told of a range where a number is not in it: the range, or the limit that the number is beyond.
[[nodiscard]] inline Range rangeInPlaceOf(double x, const Range& range)
{
    if (std::isfinite(x) && std::abs(x) > range.limit && (x > 0 || x >= range.low))
        return x < 0 ? Range{.low = -range.limit} : Range{.high = range.limit};
    return range;
}

/// What was expected where a number is not in a range.
[[nodiscard]] inline Expectation inPlaceOf(double x, const Range& range) { return inRange(rangeInPlaceOf(x, range)); }

/// That one of these was expected.
[[nodiscard]] inline Expectation oneOf(std::span<const std::string_view> names)
{
    return {ProblemCode::OneOf, {listed(names)}};
}

} // namespace waterhammer
