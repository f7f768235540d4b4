// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waterhammer {

/// Books balance if what is owned and what is owed and put in differ by no more than this share of total assets.
inline constexpr double balanceTolerance = 1e-6;

} // namespace waterhammer
