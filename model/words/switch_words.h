// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/feedback_story.h"
#include "model/analysis/market_state.h"
#include "model/words/language.h"

#include <cstdint>
#include <string>

/// Why the market switched, in words: what set a day off, what came on top, and who feeds whom.
namespace waterhammer {

/// "6.0 bn lost from outside cost 9.2 bn in trading, 1.53 of each bn: sales for the leverage ratio 1.21, buyers −0.02."
/// Its parts add up as they are written. Of a day on which nothing was set off, what a small fall would do.
[[nodiscard]] std::string dayFeedbackWords(
    const Trajectory& run, std::size_t round, const FeedbackDay& day, const Language& language);

/// "US Treasuries and Agency MBS feed each other through Dealer C and Dealer F."; empty where nothing leads.
[[nodiscard]] std::string directionWords(const Scenario& scenario, const GainParts& gain, const Language& language);

/// What a fall of asset `of` takes off asset `on` on the next day, through trading alone.
[[nodiscard]] std::string cellWords(
    const Scenario& scenario, const GainParts& gain, std::uint32_t of, std::uint32_t on, const Language& language);

/// Heads of the page: "Day 2 · 1.53 · runs away", …
[[nodiscard]] std::string switchDayTitle(int day, const MarketState& state, const Language& language);
/// … of the matrix after that day, …
[[nodiscard]] std::string gainMatrixTitle(int day, const Language& language);
/// … of the loop gains without each mechanism, with what it is with all, and "without Leverage".
[[nodiscard]] std::string withoutTitle(double gain, const Language& language);
[[nodiscard]] std::string withoutWords(Channel channel, const Language& language);

} // namespace waterhammer
