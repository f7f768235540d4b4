// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/moment.h"
#include "views/shown/run.h"

#include <QString>

namespace waterhammer {

/// What gauges tell of a dealer at a moment. Figures step once, in their phase of the day; `bar` moves.
struct DealerFigures {
    DealerStance stance = DealerStance::Calm;
    Lamps lamps{};
    double slr = 0;   ///< the close before, then the opening, then the close
    double bar = 0;   ///< the same on its way, for bullets
    double start = 0; ///< leverage ratio at the start
    double minimum = 0;
    double equity = 0;           ///< bn
    double sold = 0, bought = 0; ///< bn of the day, from its sales on

    friend bool operator==(const DealerFigures& a, const DealerFigures& b);
};

[[nodiscard]] DealerFigures dealerFigures(const Run& run, const Moment& moment, std::size_t dealer);

/// A figure that steps from the close before to the opening and to the close of the day.
[[nodiscard]] double steppedFigure(const Moment& moment, double before, double opening, double close);
/// The same, moving with the design's easing; figures that are not finite step.
[[nodiscard]] double movingFigure(const Moment& moment, double before, double opening, double close);

/// Whether anything that dealerFigures() tells differs between two moments of one run.
[[nodiscard]] bool sameFigures(const Moment& a, const Moment& b);

/// "wave A, in breach since day 1" (or: first breach on day 1, if it is in none now); empty for a dealer that never
/// was.
[[nodiscard]] QString waveText(const Run& run, int round, std::size_t dealer);

} // namespace waterhammer
