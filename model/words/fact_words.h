// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/words/language.h"

#include <cstddef>
#include <string>
#include <vector>

/// What is known of an asset or a fund at the close of a day, as lines of a name and a figure. Texts are UTF-8.
namespace waterhammer {

/// "Haircut" and "2 %".
struct Fact {
    std::string name, value; ///< what it is, and how much
    bool forced = false;     ///< a forced sale, which stands out
};

/// Of an asset: price, trades, liquidity, terms of lending, and who holds it. `round`: an index into the run's frames.
[[nodiscard]] std::vector<Fact> factsOfAsset(
    const Trajectory& run, std::size_t round, std::size_t asset, const Language& language);
/// Of a fund: net asset value, cash, what is due, and what it holds. `round`: an index into the run's frames.
[[nodiscard]] std::vector<Fact> factsOfFund(
    const Trajectory& run, std::size_t round, std::size_t fund, const Language& language);

} // namespace waterhammer
