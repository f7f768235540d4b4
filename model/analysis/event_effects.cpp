// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/event_effects.h"

#include "model/scenario/dated_terms.h"
#include "model/scenario/parameter_path.h"
#include "model/scenario/policies_in_force.h"
#include "model/scenario/strikes.h"
#include "model/scenario/term_changes.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace waterhammer {

namespace {

/// What `set` may change, as it stands in a round, as a draft: paths lead to it.
ScenarioDraft termsOf(const Scenario& scenario, int round)
{
    const DatedTerms terms(scenario, round);
    ScenarioDraft draft;
    draft.market = terms.market();
    for (std::size_t a = 0; a < scenario.assetCount(); ++a) {
        Asset& asset = draft.assets.emplace_back();
        asset.id = scenario.assets.id[a];
        asset.haircut = terms.haircut()[a];
        asset.slrWeight = terms.slrWeight()[a];
    }
    for (std::size_t i = 0; i < scenario.dealerCount(); ++i) {
        Dealer& dealer = draft.dealers.emplace_back();
        dealer.id = scenario.dealers.id[i];
        dealer.constraints.slrMin = terms.slrMin(i);
        dealer.constraints.slrTrigger = terms.slrTrigger(i);
        dealer.constraints.slrTarget = terms.slrTarget(i);
        dealer.constraints.quoteTolerance = terms.quoteTolerance(i);
        dealer.constraints.failBelow = terms.failBelow(i);
        if (std::isfinite(terms.varLimit(i)))
            dealer.constraints.varLimit = terms.varLimit(i);
    }
    return draft;
}

TermValue valueAt(const ScenarioDraft& draft, std::string_view path)
{
    const auto value = number(draft, path);
    if (!value)
        return {};
    return isSwitch(path) ? TermValue(*value != 0) : TermValue(*value);
}

/// A path with each index in place of its star; a path without one stays as it is.
std::vector<std::string> eachOf(const ScenarioDraft& draft, const std::string& path)
{
    const std::size_t star = path.find("[*]");
    if (star == std::string::npos)
        return {path};
    const std::size_t count = path.starts_with("dealers") ? draft.dealers.size() : draft.assets.size();
    std::vector<std::string> paths;
    for (std::size_t i = 0; i < count; ++i)
        paths.push_back(std::string(path).replace(star + 1, 1, std::to_string(i)));
    return paths;
}

void valueBefore(EventEffect& effect, const Scenario& scenario, std::size_t index)
{
    const Scenario::Shock& shock = scenario.shocks[index];
    if (shock.path.ends_with("liquidityRank")) // the scenario keeps the order alone
        return;
    ScenarioDraft draft = termsOf(scenario, shock.round - 1);
    for (std::size_t k = 0; k < index; ++k)
        if (const auto& earlier = scenario.shocks[k]; earlier.kind == EventKind::Set && earlier.round == shock.round)
            static_cast<void>(applySet(draft, {.kind = EventKind::Set, .path = earlier.path, .value = earlier.value}));
    for (const std::string& path : eachOf(draft, shock.path)) {
        const TermValue value = valueAt(draft, path);
        effect.least = effect.known ? std::min(effect.least, value) : value;
        effect.most = effect.known ? std::max(effect.most, value) : value;
        effect.known = true;
    }
}

/// New capital and runs pass by who has failed; who fails at the same opening has nothing left to roll.
void passedBy(EventEffect& effect, const Scenario& scenario, const Scenario::Shock& shock, const Frame& before,
    const Frame& close)
{
    std::size_t struck = 0, failed = 0;
    for (std::size_t i = 0; i < scenario.dealerCount(); ++i) {
        if (!strikes(shock, i))
            continue;
        ++struck;
        failed +=
            shock.kind == EventKind::FundingRun ? (close.open->breach[i] & Breach::failed) != 0 : before.failed[i] != 0;
    }
    effect.failedPassedBy = failed > 0;
    if (failed == struck)
        effect.hindrance = Hindrance::Failed;
}

bool facilityIn(const Scenario& scenario, int round) { return PoliciesInForce(scenario, round).repoFacility(); }

} // namespace

EventEffect effectOf(const Scenario& scenario, std::size_t index)
{
    const Scenario::Shock& shock = scenario.shocks[index];
    EventEffect effect;
    if (shock.kind == EventKind::Set)
        valueBefore(effect, scenario, index);
    if (shock.kind == EventKind::FundingRun) {
        const bool funded = DatedTerms(scenario, shock.round).market().channels.funding;
        effect.hindrance = facilityIn(scenario, shock.round) ? Hindrance::Facility
            : funded                                         ? Hindrance::None
                                                             : Hindrance::Channel;
    }
    return effect;
}

EventEffect effectOf(const Trajectory& run, std::size_t round, std::size_t index)
{
    const Scenario& scenario = *run.scenario;
    const Scenario::Shock& shock = scenario.shocks[index];
    const Frame &before = *run.frames.at(round - 1), &close = *run.frames.at(round);
    EventEffect effect = effectOf(scenario, index);
    if (shock.kind == EventKind::Haircut) {
        effect.haircutBefore = before.haircut[shock.asset];
        effect.haircut = close.haircut[shock.asset];
        if (shock.size > 1 && *effect.haircut <= *effect.haircutBefore && facilityIn(scenario, shock.round))
            effect.hindrance = Hindrance::Facility;
    }
    if (shock.kind == EventKind::CapitalInjection || shock.kind == EventKind::FundingRun)
        passedBy(effect, scenario, shock, before, close);
    return effect;
}

} // namespace waterhammer
