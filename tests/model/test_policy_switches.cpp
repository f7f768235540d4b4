// SPDX-License-Identifier: GPL-3.0-or-later
// A policy that is switched off leaves the run, stays in the file, and comes back as it was and where it was.
#include "model/editing/policy_switches.h"

#include "model/files/scenario_json.h"

#include <gtest/gtest.h>

namespace waterhammer {
namespace {

ScenarioDraft withPolicies()
{
    ScenarioDraft draft;
    draft.policies = {
        {.kind = PolicyKind::AssetPurchases, .from = 5, .to = 15, .size = 75, .asset = "ust", .announcement = 0.1},
        {.kind = PolicyKind::RepoFacility, .from = 5, .haircutCap = 1. / 3},
        {.kind = PolicyKind::SlrExemption,
            .from = 6,
            .assets = {"ust", "mbs"},
            .cash = true,
            .extensions = {{"x-note", "\"kept\""}}},
    };
    return draft;
}

TEST(PolicySwitches, everyCombinationComesBack)
{
    const ScenarioDraft start = withPolicies();
    for (unsigned off = 0; off < 8; ++off) {
        ScenarioDraft draft = start;
        auto list = listedPolicies(draft);
        for (unsigned i = 0; i < 3; ++i)
            list[i].on = !(off >> i & 1);
        setListedPolicies(draft, list);
        EXPECT_EQ(listedPolicies(draft), list) << off;
        EXPECT_EQ(draft.policies.size(), 3u - static_cast<unsigned>(__builtin_popcount(off)));

        // Through a file and back.
        const ScenarioDraft reread = readScenario(scenarioText(draft)).draft;
        EXPECT_EQ(reread, draft) << off;

        for (auto& listed : list)
            listed.on = true;
        setListedPolicies(draft, list);
        EXPECT_EQ(draft, start) << off;
    }
}

TEST(PolicySwitches, strangeTextIsNoPolicy)
{
    ScenarioDraft draft = withPolicies();
    draft.extensions = {{"x-policies-off", "[1, 2]"}};
    EXPECT_EQ(listedPolicies(draft).size(), 3u);
}

} // namespace
} // namespace waterhammer
