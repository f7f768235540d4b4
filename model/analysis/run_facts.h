// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/market_state.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

/// What is read off a run day by day, worked out once when it has ended: how each dealer stands, what it traded, and
/// the state of the market. Whoever shows a run looks it up.
namespace waterhammer {

/// How a dealer stands at a round, in the order in which one hides the next (failed first). Fear: it is within its
/// limits and sells before prices fall further.
enum class DealerStance { Failed, Breach, Fear, Absorbing, Near, Calm };

/// How a constraint stands: a lamp beside a dealer. Out: it has failed.
enum class Lamp { Slack, Near, Lit, Out };

/// A dealer's three constraints.
struct Lamps {
    Lamp leverage = Lamp::Slack;    ///< of its leverage ratio
    Lamp valueAtRisk = Lamp::Slack; ///< of its value at risk
    Lamp funding = Lamp::Slack;     ///< of its lenders

    friend bool operator==(const Lamps&, const Lamps&) = default;
};

/// A dealer on a day.
struct DealerFacts {
    DealerStance stance = DealerStance::Calm; ///< the first of its order that is true
    Lamps lamps;                              ///< of its constraints
    double minimum = 0; ///< required of its leverage ratio in the round, relief by policies taken off; fraction
    double sold = 0;    ///< Σ orders, bn at marks
    double bought = 0;  ///< Σ purchases, bn at marks
    std::optional<double> varLimit; ///< in force, bn; absent: none
    double withdrawn = 0;           ///< margin calls and what was not rolled (Opening::need), bn; 0 once it has failed
};

/// What of a day's rules pictures show: as dated terms and policies have left them.
struct TermsOfDay {
    bool fears = false;     ///< whether dealers sell before prices fall further
    bool suspects = false;  ///< whether nobody takes what a dealer in breach sells, where dealers absorb
    double rollOffMost = 0; ///< the share of funding that lenders withdraw at most, a fraction
    double offered = 0;     ///< bn that the official buyer would take
};

/// A day of a run.
struct FactsOfDay {
    std::vector<DealerFacts> dealers; ///< [dealers]
    TermsOfDay terms;                 ///< in force
    MarketState state;                ///< its feedback is there if the loop gains were worked out

    /// How many dealers stand so.
    [[nodiscard]] std::size_t count(DealerStance stance) const
    {
        return static_cast<std::size_t>(std::ranges::count(dealers, stance, &DealerFacts::stance));
    }
};

/// Of all rounds, [rounds]; round 0 first.
using RunFacts = std::vector<FactsOfDay>;

/// Of a run that has ended. One walk over its frames.
[[nodiscard]] RunFacts factsOf(const Trajectory& run);

} // namespace waterhammer
