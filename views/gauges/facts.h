// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/run.h"

#include <QString>

#include <vector>

namespace waterhammer {

/// One line of what is known of an asset or a fund.
struct Fact {
    QString name, value;
    bool forced = false; ///< a forced sale, which stands out
};

/// Of an asset at the close of a round: price, trades, liquidity, terms of lending, and who holds it.
[[nodiscard]] std::vector<Fact> factsOfAsset(const Run& run, int round, std::size_t asset);
/// Of a fund at the close of a round: net asset value, cash, what is due, and what it holds.
[[nodiscard]] std::vector<Fact> factsOfFund(const Run& run, int round, std::size_t fund);

} // namespace waterhammer
