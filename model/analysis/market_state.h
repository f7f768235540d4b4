// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <optional>

/// The state of the market in five rows, each between functioning and stressed, and the zone of its feedback.
namespace waterhammer {

/// One row: a figure with its own meaning, and where it stands from 0 (functioning) to 1 (stressed).
struct Indicator {
    double figure = 0;
    double stress = 0;
};

enum class FeedbackZone { LeansAgainst, Amplifies, RunsAway, BurntOut };

struct MarketState {
    Indicator priceShocks;     ///< figure: loss so far over direct loss so far; absorbed below 1, amplified above
    Indicator dealers;         ///< figure: absorbed less forced sales of the round, bn
    Indicator liquidity;       ///< figure: depth over depth at the start, all assets together
    double spreadMultiple = 1; ///< widest half-spread over its baseline, beside `liquidity`
    Indicator feedback;        ///< figure: loop gain; stress from −1/2 to 3/2
    Indicator information;     ///< figure: mean share of market-making that quotes
    double uncertainty = 0;    ///< largest price uncertainty, beside `information`
    FeedbackZone zone = FeedbackZone::LeansAgainst;
    std::optional<double> loopGain, realisedGain;
};

/// Of the round with this index in the trajectory's frames. The zone is that of the larger gain; "burnt out" once
/// dealers with half of all total assets have failed or sold out.
[[nodiscard]] MarketState marketState(const Trajectory& trajectory, std::size_t round);

} // namespace waterhammer
