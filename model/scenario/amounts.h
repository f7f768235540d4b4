// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

/// What is too little to count, the same wherever something is read off a run. Money in bn.
namespace waterhammer {

/// An amount, a difference of prices or a share of what it is a part of that is no more than the rounding of an engine.
inline constexpr double leastAmount = 1e-9;

/// So much has been traded, or withdrawn, for somebody to have done so.
inline constexpr double someMoney = 1e-6;

/// Whether the shock took so much from the books that a loss can be held against it.
[[nodiscard]] constexpr bool isDirectLoss(double loss) { return loss > leastAmount; }

/// Whether two figures are the same but for rounding; relative above 1.
[[nodiscard]] inline bool sameFigure(double a, double b)
{
    return std::abs(b - a) <= leastAmount * std::max(1.0, std::abs(a));
}

} // namespace waterhammer
