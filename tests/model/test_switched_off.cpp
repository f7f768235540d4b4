// SPDX-License-Identifier: GPL-3.0-or-later
// A row that is switched off stays in the file and does nothing.
#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace waterhammer {
namespace {

ScenarioDraft twelve()
{
    return readScenarioFile(std::filesystem::path(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json")).draft;
}

TEST(SwitchedOff, isNotInTheRun)
{
    ScenarioDraft draft = twelve();
    draft.policies = {{.kind = PolicyKind::RepoFacility, .from = 5}, {.kind = PolicyKind::SlrRelief, .size = 0.01}};
    const std::size_t events = draft.events.size();
    for (unsigned off = 0; off < 4; ++off) {
        draft.policies[0].on = !(off & 1);
        draft.policies[1].on = !(off & 2);
        draft.events[0].on = off == 0;
        const auto scenario = validate(draft);
        ASSERT_TRUE(scenario);
        EXPECT_EQ((*scenario)->measures.size(), 2u - static_cast<unsigned>(__builtin_popcount(off)));
        EXPECT_EQ((*scenario)->shocks.size(), events - (off == 0 ? 0 : 1));
        EXPECT_EQ(readScenario(scenarioText(draft)).draft, draft);
    }
}

} // namespace
} // namespace waterhammer
