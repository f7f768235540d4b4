// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/range.h"

namespace waterhammer {

/// The ranges that fields have.
inline constexpr Range anyNumber{};
inline constexpr Range notNegativeMoney = {.low = 0, .limit = 1e15};
inline constexpr Range anyMoney = {.limit = 1e15};
inline constexpr Range anyDepth = {.low = 0, .lowOpen = true, .limit = 1e18};
inline constexpr Range anyVolatility = {.low = 0, .limit = 10};
inline constexpr Range anyFactor = {.low = 0, .limit = 1e6};
inline constexpr Range factorAboveZero = {.low = 0, .lowOpen = true, .limit = 1e6};
inline constexpr Range anyShare = {.low = 0, .high = 1};
inline constexpr Range belowOne = {.low = 0, .high = 1, .highOpen = true};
inline constexpr Range ratioAboveZero = {.low = 0, .high = 1, .lowOpen = true};
inline constexpr Range fallAtMostAll = {.low = -1, .limit = 100};
inline constexpr Range anyRound = {.low = 1, .high = 100'000};

} // namespace waterhammer
