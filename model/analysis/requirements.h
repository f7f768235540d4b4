// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

#include <cstddef>

namespace waterhammer {

/// The leverage ratio that the regulator requires of a dealer in a round, a fraction: its minimum, relief by policies
/// taken off. Never below 0.
[[nodiscard]] double requiredRatio(const Scenario& scenario, int round, std::size_t dealer);

/// How a figure stands to its limit. Near is within a tenth of it.
enum class Closeness { Beyond, Near, Clear };
inline constexpr double nearMinimum = 1.1;  ///< below this multiple of its minimum a ratio is near it
inline constexpr double nearVarLimit = 0.9; ///< above this share of its limit a value at risk is near it

/// Of a leverage ratio to what is required of it, both fractions.
[[nodiscard]] constexpr Closeness closenessOfRatio(double ratio, double minimum)
{
    return ratio < minimum ? Closeness::Beyond : ratio < nearMinimum * minimum ? Closeness::Near : Closeness::Clear;
}
/// Of a value at risk to its limit, both bn.
[[nodiscard]] constexpr Closeness closenessOfVar(double var, double limit)
{
    return var > limit ? Closeness::Beyond : var > nearVarLimit * limit ? Closeness::Near : Closeness::Clear;
}

} // namespace waterhammer
