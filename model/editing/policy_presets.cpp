// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/policy_presets.h"

#include "model/editing/scenario_editing.h"
#include "model/scenario/kinds.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

/// The asset that dealers sell first, for official purchases and exemptions.
std::string mostLiquid(const ScenarioDraft& draft)
{
    std::size_t best = 0;
    const auto rank = [&](std::size_t a) { return draft.assets[a].liquidityRank.value_or(static_cast<double>(a)); };
    for (std::size_t a = 1; a < draft.assets.size(); ++a)
        if (rank(a) < rank(best))
            best = a;
    return draft.assets.empty() ? std::string() : draft.assets[best].id;
}

/// A hundredth of what dealers hold of it, in round figures.
double purchase(const std::string& asset, const ScenarioDraft& draft)
{
    double held = 0;
    for (const Dealer& dealer : draft.dealers)
        for (const Amount& amount : dealer.holdings)
            held += amount.asset == asset ? amount.value : 0;
    if (held <= 0)
        return 10;
    const double power = std::pow(10, std::floor(std::log10(held / 100)));
    return std::max(1., std::round(held / 100 / power)) * power;
}

} // namespace

std::vector<PolicyKind> offeredPolicies()
{
    std::vector<PolicyKind> offered{PolicyKind::AssetPurchases, PolicyKind::RepoFacility, PolicyKind::SlrExemption};
    for (const PolicyKindInfo& row : policyKindTable)
        if (std::ranges::find(offered, row.kind) == offered.end())
            offered.push_back(row.kind);
    return offered;
}

Policy policyPreset(PolicyKind kind, const ScenarioDraft& draft)
{
    // On a day that the run has.
    constexpr int usualDay = 5, usualEnd = 15;
    Policy policy{.from = std::min(usualDay, draft.market.horizon)};
    setKind(draft, policy, kind);
    if (kind == PolicyKind::SlrExemption && !draft.assets.empty())
        policy.assets = {mostLiquid(draft)};
    if (kind == PolicyKind::AssetPurchases) {
        policy.to = std::min(usualEnd, draft.market.horizon);
        policy.asset = mostLiquid(draft);
        policy.size = purchase(policy.asset, draft);
        policy.announcement = 0.1;
    }
    return policy;
}

} // namespace waterhammer
