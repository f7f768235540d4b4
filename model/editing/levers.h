// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

/// The levers of the front: each but those of behaviour moves many figures of a scenario together and keeps their
/// relations.
///
/// A lever is read against a reference, the scenario as it was opened. Figures that still follow the lever are set
/// from the reference, so that a lever that returns to its initial value restores them to the last bit; a figure that
/// somebody edited by itself keeps its distance (or proportion) to the others.
namespace waterhammer {

/// The levers of the front, in their order; those of behaviour follow (behaviour_levers.h).
enum class Lever {
    Shock,
    SlrMinimum,
    VarLimit,
    OtherShock, ///< in its place where no dealer has a VaR limit
    Haircuts,
    MarketDepth,
    ReactionSpeed,
    Anticipation, ///< from here on: behaviour_levers.h
    Suspicion,
    Purse,
    Pull
};

/// All of them.
inline constexpr std::array allLevers = {Lever::Shock, Lever::SlrMinimum, Lever::VarLimit, Lever::OtherShock,
    Lever::Haircuts, Lever::MarketDepth, Lever::ReactionSpeed, Lever::Anticipation, Lever::Suspicion, Lever::Purse,
    Lever::Pull};

/// "shock", "slrMinimum", …: for keys of undo steps and names of widgets.
[[nodiscard]] std::string_view leverName(Lever lever);

/// What a lever's number means.
enum class LeverUnit {
    Fraction,       ///< of a price, a ratio, a share
    FractionPerDay, ///< of a gap, per round
    ShareOfStart,   ///< 1 is the reference
    Multiple,       ///< factor
    Money,          ///< bn
};

/// How a lever stands.
struct LeverState {
    bool usable = false;                  ///< false: the scenario has nothing that the lever could move
    double value = 0;                     ///< in `unit`
    double from = 0, to = 1;              ///< ends of its range; `to` is the lower number where a shock is a fall
    std::optional<double> beyond;         ///< so far on the other side of `from` a value may be typed: a rise of prices
    double step = 0.01;                   ///< of the keyboard
    std::optional<double> initial;        ///< in the reference; absent where the reference has no such figure
    LeverUnit unit = LeverUnit::Fraction; ///< of all its values
    bool openEnd = false;                 ///< at `to` there is no bound
    std::optional<std::size_t> event;     ///< of a shock: the draft's event whose size `value` is
};

/// Shock: size of the first event of the kind that matters most (price, else capital loss, sell order, funding run,
/// redemption, volatility, haircut, depth); all events of that kind grow in proportion.
/// SlrMinimum: median of the dealers' slrMin; all move by the same step, trigger and target with them.
/// OtherShock: likewise of the kind that matters most after that; usable where no dealer has a VaR limit.
/// VarLimit, Haircuts, MarketDepth: the same factor to all. ReactionSpeed: market.adjustmentSpeed.
/// The range ends where the first figure would leave its own.
[[nodiscard]] LeverState leverState(Lever lever, const ScenarioDraft& draft, const ScenarioDraft& reference);

/// Moves the lever to a value of its range. Nothing happens where it is not usable.
void applyLever(Lever lever, ScenarioDraft& draft, const ScenarioDraft& reference, double value);

} // namespace waterhammer
