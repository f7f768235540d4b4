// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/feedback.h"
#include "model/engine/engine.h"

#include <cstdint>
#include <optional>

/// The state of the market in five rows, each between functioning and stressed, and the zone of its feedback.
namespace waterhammer {

/// One row: a figure with its own meaning, and where it stands from 0 (functioning) to 1 (stressed).
struct Indicator {
    double figure = 0; ///< in the unit its row says
    double stress = 0; ///< 0 to 1, cut off there
};

/// What the feedback of a day means. At rest where its size is below 0.005 or there is none; burnt out, whatever it is,
/// once dealers with half of all total assets have failed or sold out.
enum class FeedbackZone { AtRest, LeansAgainst, Amplifies, RunsAway, BurntOut };

/// At the close of a round. Shares are of what dealers and funds held at the start.
struct MarketState {
    /// figure: loss so far over direct loss so far, 1 is no stress and 4 is full; without a direct loss over what
    /// dealers' equity was at the start, where 15 % is full
    Indicator priceShocks;
    double directLoss = 0;     ///< bn that shocks took off the books so far, beside `priceShocks`
    Indicator dealers;         ///< figure: absorbed less forced sales of the round, bn
    Indicator liquidity;       ///< figure: depth over depth at the start, weighed by shares
    std::uint32_t worst = 0;   ///< the asset whose depth fell most, beside `liquidity`; the first of equal ones
    double spreadMultiple = 1; ///< widest half-spread over its baseline, beside `liquidity`
    Indicator feedback;        ///< figure: the day's feedback, 0 where it has none; stress from −1/2 to 3/2
    Indicator information;     ///< figure: quoting share, weighed by shares
    double widestMarkDown = 0; ///< of a mark below its price, fraction, beside `information`
    double uncertainty = 0;    ///< largest price uncertainty, fraction, beside `information`
    FeedbackZone zone = FeedbackZone::AtRest;     ///< of the day's feedback
    std::optional<Feedback> ofDay;                ///< nothing in round 0, and where a loop gain was not worked out
    std::optional<double> loopGain, realisedGain; ///< of the round, where it has them
};

/// Of the round with this index in the trajectory's frames.
[[nodiscard]] MarketState marketState(const Trajectory& trajectory, std::size_t round);

/// The state at the close of a day.
struct DayState {
    int day = 0;       ///< the round
    MarketState state; ///< its feedback is there if the run's loop gains were worked out
};
/// On the day of a run's peak loss.
[[nodiscard]] DayState stateAtPeak(const Trajectory& run);

} // namespace waterhammer
