// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/levers.h"

#include "model/editing/behaviour_levers.h"
#include "model/editing/knobs.h"
#include "model/editing/shock_lever.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace waterhammer {

namespace {

template <class T> const T* sameId(const std::vector<T>& list, const std::string& id)
{
    const auto found = std::ranges::find(list, id, &T::id);
    return found == list.end() ? nullptr : &*found;
}

Knobs varLimits(ScenarioDraft& draft, const ScenarioDraft& reference)
{
    Knobs knobs;
    for (Dealer& dealer : draft.dealers)
        if (dealer.constraints.varLimit) {
            const Dealer* was = sameId(reference.dealers, dealer.id);
            knobs.push_back({&*dealer.constraints.varLimit, was ? was->constraints.varLimit : std::nullopt});
        }
    return knobs;
}

Knobs ofAssets(ScenarioDraft& draft, const ScenarioDraft& reference, double Asset::*figure)
{
    Knobs knobs;
    for (Asset& asset : draft.assets) {
        const Asset* was = sameId(reference.assets, asset.id);
        knobs.push_back({&(asset.*figure), was ? std::optional(was->*figure) : std::nullopt});
    }
    return knobs;
}

double largest(const Knobs& knobs)
{
    double most = 0;
    for (const Knob& knob : knobs)
        most = std::max(most, std::abs(*knob.now));
    return most;
}

/// A lever that multiplies. `below`: every figure stays below this.
LeverState factorState(
    const Knobs& knobs, double from, double to, LeverUnit unit, double below = std::numeric_limits<double>::infinity())
{
    const auto factor = factorOf(knobs);
    if (!factor)
        return {};
    LeverState state{.usable = true,
        .value = *factor,
        .from = std::min(from, *factor),
        .to = std::max(to, *factor),
        .step = 0.05,
        .initial = 1,
        .unit = unit};
    const double atOne = *factor == 0 ? 0 : largest(knobs) / *factor;
    if (atOne * state.to >= below)
        state.to = std::max(*factor, std::floor(100 * 0.999 * below / atOne) / 100);
    return state;
}

std::vector<std::pair<Constraints*, const Constraints*>> constraintsOf(
    ScenarioDraft& draft, const ScenarioDraft& reference)
{
    std::vector<std::pair<Constraints*, const Constraints*>> all;
    for (Dealer& dealer : draft.dealers) {
        const Dealer* was = sameId(reference.dealers, dealer.id);
        all.emplace_back(&dealer.constraints, was ? &was->constraints : nullptr);
    }
    return all;
}

struct Minimum {
    double now;
    std::optional<double> was;
};

/// Over the dealers that the reference has too, so that a new dealer does not move the lever's origin.
Minimum medianMinimum(ScenarioDraft& draft, const ScenarioDraft& reference)
{
    std::vector<double> now, was, all;
    for (const auto& [mine, before] : constraintsOf(draft, reference)) {
        all.push_back(mine->slrMin);
        if (before) {
            now.push_back(mine->slrMin);
            was.push_back(before->slrMin);
        }
    }
    if (was.empty())
        return {median(std::move(all)), {}};
    return {median(std::move(now)), median(std::move(was))};
}

LeverState minimumState(ScenarioDraft& draft, const ScenarioDraft& reference)
{
    if (draft.dealers.empty())
        return {};
    const auto [now, was] = medianMinimum(draft, reference);
    const double initial = was.value_or(now);
    const MinimumRoom room = roomOfMinimum(draft);
    LeverState state{.usable = true, .value = now, .step = 0.001, .initial = was};
    state.from = std::min({0.02, tidy(0.4 * initial), now});
    state.to = std::max({0.08, roundEnd(1.6 * initial), now});
    state.from = std::max(state.from, tidy(now - room.down));
    state.to = std::min(state.to, tidy(now + room.up));
    return state;
}

void shiftMinimum(ScenarioDraft& draft, const ScenarioDraft& reference, double value)
{
    if (draft.dealers.empty())
        return;
    const auto [now, was] = medianMinimum(draft, reference);
    const double origin = was.value_or(now);
    const double stepNow = now - origin, step = value - origin;
    for (const auto& [mine, before] : constraintsOf(draft, reference)) {
        stepMinimum(*mine, before, stepNow, step);
    }
}

} // namespace

std::string_view leverName(Lever lever)
{
    constexpr std::array<std::string_view, allLevers.size()> names = {"shock", "slrMinimum", "varLimit", "otherShock",
        "haircuts", "marketDepth", "reactionSpeed", "anticipation", "suspicion", "purse", "pull"};
    static_assert(!names.back().empty());
    return names[static_cast<std::size_t>(lever)];
}

LeverState leverState(Lever lever, const ScenarioDraft& draft, const ScenarioDraft& reference)
{
    ScenarioDraft copy = draft; // knobs point into a draft that may be changed
    switch (lever) {
    case Lever::Shock: return shockState(draft, reference);
    case Lever::OtherShock:
        return varLimits(copy, reference).empty() ? shockState(draft, reference, ShockPlace::Second) : LeverState();
    case Lever::SlrMinimum: return minimumState(copy, reference);
    case Lever::VarLimit: return factorState(varLimits(copy, reference), 0.25, 3, LeverUnit::ShareOfStart);
    case Lever::Haircuts:
        return factorState(ofAssets(copy, reference, &Asset::haircut), 0.25, 4, LeverUnit::Multiple, 1);
    case Lever::MarketDepth: return factorState(ofAssets(copy, reference, &Asset::depth), 0.25, 6, LeverUnit::Multiple);
    case Lever::Anticipation:
    case Lever::Suspicion:
    case Lever::Purse:
    case Lever::Pull: return behaviourState(lever, draft, reference);
    case Lever::ReactionSpeed: break;
    }
    const double speed = draft.market.adjustmentSpeed, before = reference.market.adjustmentSpeed;
    return {.usable = true,
        .value = speed,
        .from = std::min({0.05, speed, before}),
        .to = 1,
        .step = 0.01,
        .initial = before,
        .unit = LeverUnit::FractionPerDay};
}

void applyLever(Lever lever, ScenarioDraft& draft, const ScenarioDraft& reference, double value)
{
    const auto multiply = [&](const Knobs& knobs) {
        if (const auto factor = factorOf(knobs))
            scale(knobs, *factor, value);
    };
    switch (lever) {
    case Lever::Shock: return scaleShock(draft, reference, value);
    case Lever::OtherShock:
        if (varLimits(draft, reference).empty())
            scaleShock(draft, reference, value, ShockPlace::Second);
        return;
    case Lever::SlrMinimum: return shiftMinimum(draft, reference, value);
    case Lever::VarLimit: return multiply(varLimits(draft, reference));
    case Lever::Haircuts: return multiply(ofAssets(draft, reference, &Asset::haircut));
    case Lever::MarketDepth: return multiply(ofAssets(draft, reference, &Asset::depth));
    case Lever::Anticipation:
    case Lever::Suspicion:
    case Lever::Purse:
    case Lever::Pull: return applyBehaviour(lever, draft, reference, value);
    case Lever::ReactionSpeed: draft.market.adjustmentSpeed = value;
    }
}

} // namespace waterhammer
