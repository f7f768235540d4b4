// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace waterhammer {

/// How files name limits of dealers, in the order of DealerLimit.
inline constexpr std::string_view limitNames[] = {"slrMin", "varLimit", "quoteTolerance"};

} // namespace waterhammer
