// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/market_state.h"
#include "model/words/language.h"

#include <string>
#include <vector>

/// Waves and the state of the market, a line each.
namespace waterhammer {

/// "A, day 1: Alpha and Beta"; of many dealers the first twelve by name.
[[nodiscard]] std::vector<std::string> wavesInWords(const Trajectory& run, const Language& language);

/// A line a day, or for several days alike as they are told: the five indicators, from 0, functioning, to 1, stressed,
/// with the worst asset and the feedback in words.
[[nodiscard]] std::vector<std::string> statesInWords(const Trajectory& run, const Language& language);

} // namespace waterhammer
