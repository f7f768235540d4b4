// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/causes.h"

#include <cstdint>

/// What is answered to "why?", of rounds from 1 on.
namespace waterhammer {

/// About an asset's price: its move, where what dealers sold stands by the constraint that forced it.
[[nodiscard]] Cause answerOfPrice(const Trajectory& run, int round, std::uint32_t asset);

/// About a dealer: its sales; its equity, on a day without.
[[nodiscard]] Cause answerOfDealer(const Trajectory& run, int round, std::uint32_t dealer);

/// About a fund: its sales of the day, out of what pressed on each asset it holds, the largest first.
[[nodiscard]] Cause answerOfFund(const Trajectory& run, int round, std::uint32_t fund);

} // namespace waterhammer
