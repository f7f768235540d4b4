// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/behaviour_levers.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double usualAnticipation = 2; ///< of the last fall once more: the end of the track

/// Whether a dealer lends to another by name.
bool dealersLend(const ScenarioDraft& draft)
{
    const auto lends = [&](const LenderShare& share) {
        return std::ranges::find(draft.dealers, share.lender, &Dealer::id) != draft.dealers.end();
    };
    return std::ranges::any_of(
        draft.dealers, [&](const Dealer& dealer) { return std::ranges::any_of(dealer.repoLenders, lends); });
}

LeverState figure(double Market::*member, const ScenarioDraft& draft, const ScenarioDraft& reference, double end,
    bool used, LeverUnit unit)
{
    const double now = draft.market.*member, was = reference.market.*member;
    return {.usable = used,
        .value = now,
        .from = 0,
        .to = std::max({end, now, was}),
        .step = 0.01,
        .initial = was,
        .unit = unit};
}

/// Whole hundreds, tens or units above both purses: there the track ends, without a bound.
double purseEnd(const ScenarioDraft& draft, const ScenarioDraft& reference)
{
    const double known = reference.market.valueCapital.value_or(draft.market.valueCapital.value_or(0));
    const double was = known > 0 ? known : 1;
    const double most = std::max(2.4 * was, 1.01 * draft.market.valueCapital.value_or(0));
    const double step = std::pow(10, std::floor(std::log10(std::max(most, 1e-9))));
    return step * std::ceil(most / step);
}

LeverState purse(const ScenarioDraft& draft, const ScenarioDraft& reference)
{
    const double end = purseEnd(draft, reference);
    return {.usable = draft.market.valueCapital || reference.market.valueCapital,
        .value = draft.market.valueCapital.value_or(end),
        .from = 0,
        .to = end,
        .step = end / 100,
        .initial = reference.market.valueCapital.value_or(end),
        .unit = LeverUnit::Money,
        .openEnd = true};
}

bool used(double Market::*member, const ScenarioDraft& draft, const ScenarioDraft& reference)
{
    return draft.market.*member > 0 || reference.market.*member > 0;
}

} // namespace

bool ofBehaviour(Lever lever) { return lever > Lever::ReactionSpeed; }

LeverState behaviourState(Lever lever, const ScenarioDraft& draft, const ScenarioDraft& reference)
{
    switch (lever) {
    case Lever::Anticipation:
        return figure(&Market::anticipation, draft, reference, usualAnticipation,
            used(&Market::anticipation, draft, reference), LeverUnit::Multiple);
    case Lever::Suspicion:
        return figure(
            &Market::suspicion, draft, reference, 1, used(&Market::suspicion, draft, reference), LeverUnit::Fraction);
    case Lever::Purse: return purse(draft, reference);
    case Lever::Pull: return figure(&Market::pullShare, draft, reference, 1, dealersLend(draft), LeverUnit::Fraction);
    case Lever::Shock:
    case Lever::SlrMinimum:
    case Lever::VarLimit:
    case Lever::OtherShock:
    case Lever::Haircuts:
    case Lever::MarketDepth:
    case Lever::ReactionSpeed: break;
    }
    return {};
}

void applyBehaviour(Lever lever, ScenarioDraft& draft, const ScenarioDraft& reference, double value)
{
    switch (lever) {
    case Lever::Anticipation: draft.market.anticipation = value; return;
    case Lever::Suspicion: draft.market.suspicion = value; return;
    case Lever::Purse:
        draft.market.valueCapital = value < purseEnd(draft, reference) ? std::optional(value) : std::nullopt;
        return;
    case Lever::Pull: draft.market.pullShare = value; return;
    case Lever::Shock:
    case Lever::SlrMinimum:
    case Lever::VarLimit:
    case Lever::OtherShock:
    case Lever::Haircuts:
    case Lever::MarketDepth:
    case Lever::ReactionSpeed: return;
    }
}

} // namespace waterhammer
