// SPDX-License-Identifier: GPL-3.0-or-later
// A branch shares its past with its parent to the byte, and from then on holds what was changed.
#include "model/editing/branching.h"
#include "model/editing/edit.h"
#include "model/engine/engine.h"
#include "model/files/scenario_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace waterhammer {
namespace {

using ::testing::IsEmpty;

ScenarioDraft crisis()
{
    return readScenarioFile(std::filesystem::path(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json")).draft;
}

ScenarioDraft with(const ScenarioDraft& draft, const Edit& edit) { return *apply(draft, edit, draft); }

/// A change of the crisis, and what of it has no date after day 3.
struct Case {
    const char* name;
    Edit edit;
    std::vector<std::string> undated;
};

const std::vector<Case> cases = {
    {"a limit of all", setOne("dealers[*].constraints.slrMin", 0.03), {}},
    {"a limit of one", setOne("dealers[d6].constraints.varLimit", 2.0), {}},
    {"no limit", setOne("dealers[d6].constraints.varLimit", {}), {}},
    {"a number of the market", setOne("market.adjustmentSpeed", 0.5), {}},
    {"a channel", setOne("market.channels.slr", false), {}},
    {"a haircut", setOne("assets[ust].haircut", 0.1), {}},
    {"depth", setOne("assets[ust].depth", 20000.0), {}},
    {"a policy ahead begins earlier", setOne("policies[policy1].from", 2.0), {}},
    {"a policy goes", RemoveRow{Part::Policies, "policy2"}, {}},
    {"a new policy", AddRow{Part::Policies, 2, {{"kind", "allToAll"}}}, {}},
    {"a new event", AddRow{Part::Events, 5, {{"asset", "ust"}, {"change", -0.1}}}, {}},
    {"what has happened", AddRow{Part::Events, 2, {{"asset", "ust"}, {"change", -0.1}}}, {"events[event5]"}},
    {"a balance sheet", setOne("dealers[d6].cash", 40.0, BalancingItem::ShortTermFunding),
        {"dealers[d6].cash", "dealers[d6].shortTermFunding"}},
    {"a rule", setOne("market.liquidationRule", "proRata"), {"market.liquidationRule"}},
};

std::vector<std::string> paths(const std::vector<Difference>& differences)
{
    std::vector<std::string> all;
    for (const Difference& d : differences)
        all.push_back(d.path());
    return all;
}

TEST(Branching, sharesThePastToTheByte)
{
    const ScenarioDraft parent = crisis();
    const Trajectory before = simulate(*validate(parent));
    for (const Case& c : cases)
        for (const int day : {0, 3, 5, 7}) {
            const Branch made = branch(parent, with(parent, c.edit), day);
            const auto scenario = validate(made.scenario);
            ASSERT_TRUE(scenario) << c.name;
            const Trajectory after = simulate(*scenario);
            for (std::size_t t = 0; t <= static_cast<std::size_t>(day); ++t) {
                EXPECT_EQ(after.frames[t]->price, before.frames[t]->price) << c.name << " day " << t;
                EXPECT_EQ(after.frames[t]->equity, before.frames[t]->equity) << c.name << " day " << t;
                EXPECT_EQ(after.frames[t]->repo, before.frames[t]->repo) << c.name << " day " << t;
            }
            if (day == 3) {
                EXPECT_EQ(paths(made.undated), c.undated) << c.name;
            }
        }
}

/// What can be dated from the first day on is as if it stood in the file.
TEST(Branching, fromTheStartIsTheChangedScenario)
{
    const ScenarioDraft parent = crisis();
    for (const Case& c : cases) {
        const ScenarioDraft changed = with(parent, c.edit);
        const Branch made = branch(parent, changed, 0);
        if (!made.undated.empty()
            || std::string(c.name) == "a haircut") // a margin call at once, where the file has none
            continue;
        const Trajectory wanted = simulate(*validate(changed)), found = simulate(*validate(made.scenario));
        EXPECT_NEAR(found.summary.peakLoss, wanted.summary.peakLoss, 1e-9 * wanted.summary.peakLoss) << c.name;
        EXPECT_EQ(found.summary.failures, wanted.summary.failures) << c.name;
    }
}

TEST(Branching, writesOrdinaryEvents)
{
    const ScenarioDraft parent = crisis();
    const auto added = [&](const Edit& edit) {
        const Branch made = branch(parent, with(parent, edit), 3);
        return std::vector(made.scenario.events.begin() + static_cast<std::ptrdiff_t>(parent.events.size()),
            made.scenario.events.end());
    };
    const auto all = added(setOne("dealers[*].constraints.slrMin", 0.03));
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].round, 4);
    EXPECT_EQ(all[0].path, "dealers[*].constraints.slrMin");
    EXPECT_EQ(all[0].value, TermValue(0.03));
    const auto depth = added(setOne("assets[ust].depth", 2 * parent.assets[0].depth));
    ASSERT_EQ(depth.size(), 1U);
    EXPECT_EQ(depth[0].kind, EventKind::Depth);
    EXPECT_EQ(depth[0].size, 2);
}

TEST(Branching, aPolicyUnderWayEndsAndGoesOnInItsNewTerms)
{
    ScenarioDraft parent = crisis();
    giveIds(parent, Part::Policies);
    const Branch made = branch(parent, with(parent, setOne("policies[policy1].from", 3.0)), 10);
    const auto& rows = made.scenario.policies;
    ASSERT_EQ(rows.size(), parent.policies.size() + 1);
    EXPECT_EQ(rows[0].to, 10);
    EXPECT_EQ(rows.back().id, "policy1-11");
    EXPECT_EQ(rows.back().from, 11);
    EXPECT_THAT(made.undated, IsEmpty());
}

} // namespace
} // namespace waterhammer
