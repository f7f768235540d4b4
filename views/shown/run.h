// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/scenario/scenario_draft.h"

#include <QTime>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>

/// A finished run as views see it: immutable, shared, complete.
namespace waterhammer {

using DraftPtr = std::shared_ptr<const ScenarioDraft>;

struct Run {
    DraftPtr draft;           ///< what was asked for
    double leastMoney = 0.05; ///< what is less rounds to nothing on screen, in the file's unit of money
    Trajectory trajectory;
    QTime finished; ///< of the clock, for "last good run"

    [[nodiscard]] const Scenario& scenario() const { return *trajectory.scenario; }
    [[nodiscard]] int lastRound() const { return static_cast<int>(trajectory.frames.size()) - 1; }
    [[nodiscard]] const Frame& frame(int round) const
    {
        return *trajectory.frames[static_cast<std::size_t>(std::clamp(round, 0, lastRound()))];
    }
};

using RunPtr = std::shared_ptr<const Run>;

/// What Run::leastMoney is for a scenario.
[[nodiscard]] double leastMoneyOf(const Scenario& scenario);

/// The place of a dealer's (or fund's) position in an asset; nothing where it has none.
[[nodiscard]] std::optional<std::size_t> positionOf(
    const Scenario::Positions& positions, std::size_t owner, std::size_t asset);

/// How a dealer stands at a round, in the order in which one hides the next (failed first).
enum class DealerStance { Failed, Absorbing, Breach, Near, Calm };
[[nodiscard]] DealerStance stanceOf(const Run& run, int round, std::size_t dealer);

/// Constraint lamps: leverage, value at risk, funding.
enum class Lamp { Slack, Near, Lit, Out };
struct Lamps {
    Lamp leverage, valueAtRisk, funding;
};
[[nodiscard]] Lamps lampsOf(const Run& run, int round, std::size_t dealer);

/// The requirement that gauges show in a round, after relief by policies.
[[nodiscard]] double slrMinimum(const Scenario& scenario, int round, std::size_t dealer);

/// Σ orders and Σ purchases of a dealer in a round, bn.
[[nodiscard]] double soldBy(const Run& run, int round, std::size_t dealer);
[[nodiscard]] double boughtBy(const Run& run, int round, std::size_t dealer);

/// Funding that left a dealer in a round: margin calls and what was not rolled (Opening::need), bn; 0 when calm.
[[nodiscard]] double fundingWithdrawn(const Run& run, int round, std::size_t dealer);

} // namespace waterhammer
