// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <algorithm>
#include <vector>

/// The leverage ratio that a dealer's books give before the first round: Tier 1 over total exposure.
namespace waterhammer {

/// The ratio in its terms.
struct OpeningRatio {
    double capital = 0;                                       ///< Tier 1, bn
    double cash = 0, holdings = 0, other = 0, offBalance = 0; ///< terms of the exposure, weighted, bn

    [[nodiscard]] double exposure() const { return cash + holdings + other + offBalance; } ///< bn, their sum
    /// A fraction; 0 where there is no exposure, as in Scenario::Dealers::slrAtStart.
    [[nodiscard]] double ratio() const { return exposure() > 0 ? capital / exposure() : 0; }
    /// bn of assets of full weight that still fit above a minimum; below zero: so much too many.
    [[nodiscard]] double roomAbove(double minimum) const { return minimum > 0 ? capital / minimum - exposure() : 0; }
};

/// Of a dealer of a draft that need not be valid; an asset that is not there has full weight.
[[nodiscard]] inline OpeningRatio openingRatio(const ScenarioDraft& draft, const Dealer& dealer)
{
    OpeningRatio terms{dealer.tier1Capital, draft.market.cashSlrWeight * dealer.cash, 0, dealer.otherAssets,
        dealer.offBalanceExposure};
    for (const Amount& held : dealer.holdings) {
        const auto asset = std::ranges::find(draft.assets, held.asset, &Asset::id);
        terms.holdings += (asset == draft.assets.end() ? 1 : asset->slrWeight) * held.value;
    }
    return terms;
}

} // namespace waterhammer
