// SPDX-License-Identifier: GPL-3.0-or-later
// Files of version 1 are read and written as version 2; what this program has no use for comes through untouched.
#include "model/files/draft_reader.h"
#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace waterhammer {
namespace {

const std::filesystem::path cases = TEST_DATA "/cases";

/// A scenario of version 1 with these members besides, and these in its only dealer.
ReadScenario readOld(const std::string& members, const std::string& ofDealer = {}, const std::string& id = "d1")
{
    return readScenario(R"({"format":"waterhammer-scenario","version":1,"name":"old",)" + members
        + R"("assets":[{"id":"ust","depth":100,"volatility":0.01}],"dealers":[{"id":")" + id + R"(",)" + ofDealer
        + R"("cash":10,"holdings":{"ust":90},"shortTermFunding":95,"tier1Capital":5}]})");
}

void expectVersion2(const ScenarioDraft& draft)
{
    const std::string text = scenarioText(draft);
    const ReadScenario again = readScenario(text);
    EXPECT_EQ(again.version, 2);
    EXPECT_EQ(again.draft, draft) << text;
    EXPECT_EQ(scenarioText(again.draft), text);
}

TEST(OlderFiles, policiesThatWereOffComeBackInTheirPlaces)
{
    const auto read = readOld(R"("policies":[{"from":2,"kind":"slrRelief","amount":0.01}],
        "x-policies-off":{"format":"waterhammer-scenario","version":1,"policies":[
            {"from":5,"kind":"repoFacility","x-place":0},
            {"from":6,"kind":"swingPricing","factor":0.5,"x-note":"kept","x-place":2}]},)");
    ASSERT_TRUE(read.problems.empty());
    ASSERT_EQ(read.draft.policies.size(), 3u);
    EXPECT_EQ(read.draft.policies[0].kind, PolicyKind::RepoFacility);
    EXPECT_FALSE(read.draft.policies[0].on);
    EXPECT_TRUE(read.draft.policies[1].on);
    EXPECT_EQ(read.draft.policies[2].size, 0.5);
    EXPECT_FALSE(read.draft.policies[2].on);
    EXPECT_EQ(read.draft.policies[2].extensions, (Extensions{{"x-note", "\"kept\""}}));
    EXPECT_TRUE(read.draft.extensions.empty());
    expectVersion2(read.draft);
}

TEST(OlderFiles, placesAndGroupsAreBesideTheMarket)
{
    const auto read = readOld(
        R"("x-stylised":["depth"],"x-pair":"other",)", R"("x-place":{"x":0.25,"y":1.5},"x-group":"Banks","x-mine":1,)");
    ASSERT_TRUE(read.problems.empty() && read.notices.empty());
    EXPECT_EQ(read.draft.layout, (std::vector<NodePlace>{{"dealers:d1", 0.25, 1}}));
    EXPECT_EQ(read.draft.groups, (std::vector<GroupMember>{{"d1", "Banks"}}));
    EXPECT_EQ(read.draft.dealers[0].extensions, (Extensions{{"x-mine", "1"}}));
    EXPECT_EQ(read.draft.extensions, (Extensions{{"stylised", "[\"depth\"]"}, {"pair", "\"other\""}}));
    expectVersion2(read.draft);
}

TEST(OlderFiles, whatCannotBeReadStaysAsItStands)
{
    const auto read = readOld(R"("x-policies-off":[1,2],)", R"("x-place":"left",)");
    EXPECT_EQ(read.draft.extensions, (Extensions{{"x-policies-off", "[1,2]"}}));
    EXPECT_EQ(read.draft.dealers[0].extensions, (Extensions{{"x-place", "\"left\""}}));
    expectVersion2(read.draft);
}

TEST(OlderFiles, unfitIdsGetOthersEverywhere)
{
    const std::string sources[] = {"a b", "\xc3\xbc[0]", std::string(70, 'x'), "*"};
    const std::string ids[] = {"a_b", "__0_", std::string(64, 'x'), "_"};
    for (std::size_t i = 0; i < std::size(ids); ++i) {
        const auto read = readOld(R"("exposures":[{"lender":"d2","borrower":")" + sources[i]
                + R"(","amount":1}],"events":[{"round":1,"kind":"capitalLoss","dealer":")" + sources[i]
                + R"(","amount":1}],)",
            {}, sources[i]);
        EXPECT_EQ(read.draft.dealers[0].id, ids[i]);
        EXPECT_EQ(read.draft.exposures[0].borrower, ids[i]);
        EXPECT_EQ(read.draft.events[0].dealer, ids[i]);
        ASSERT_EQ(read.notices.size(), 1u);
        EXPECT_EQ(read.notices[0].place.path(), "dealers[0].id");
    }
}

TEST(OlderFiles, aFundGivesWayToADealer)
{
    const auto read = readOld(
        R"("funds":[{"id":"d1","holdings":{"ust":1}},{"id":"d1-2","holdings":{}}],"events":[{"round":1,"kind":"redemption","fund":"d1","share":0.1}],)");
    EXPECT_EQ(read.draft.dealers[0].id, "d1");
    EXPECT_EQ(read.draft.funds[0].id, "d1-3");
    EXPECT_EQ(read.draft.events[0].fund, "d1-3");
    EXPECT_EQ(read.draft.funds[1].id, "d1-2");
    EXPECT_TRUE(problemsOf(read.draft).empty());
}

TEST(NewerKeys, comeBackInTheirOrder)
{
    std::ifstream file(cases / "valid-version-2.json");
    std::stringstream text;
    text << file.rdbuf();
    const ReadScenario read = readScenario(text.str());
    ASSERT_TRUE(read.problems.empty() && read.notices.empty());
    EXPECT_EQ(read.draft.layout, (std::vector<NodePlace>{{"dealers:prime", 0.25, 0.5}}));
    EXPECT_EQ(read.draft.groups, (std::vector<GroupMember>{{"prime", "Banks"}}));
    EXPECT_EQ(read.draft.events[0].id, "shock");
    expectVersion2(read.draft);
    // The case has each of them in the order of the schema.
    EXPECT_EQ(*canonicalJson(scenarioText(read.draft)), *canonicalJson(text.str()));
}

TEST(NewerKeys, aDamagedPartCostsThatPart)
{
    const ReadScenario read = readScenarioFile(cases / "valid-damaged-parts.json");
    ASSERT_TRUE(read.problems.empty());
    ASSERT_EQ(read.notices.size(), 2u);
    EXPECT_EQ(read.notices[0].place.path(), "layout");
    EXPECT_EQ(read.notices[1].place.path(), "groups");
    EXPECT_EQ(read.draft.extensions,
        (Extensions{{"layout", R"({"nodes":{"dealers:prime":"left"}})"}, {"groups", R"(["Banks"])"}}));
    expectVersion2(read.draft);
}

TEST(NewerKeys, strangersInTheLayoutAreTold)
{
    const auto read = readOld(R"("layout":{"nodes":{"dealers:d9":[0.5,0.5]}},"groups":{"d9":"Banks"},)");
    ASSERT_EQ(read.notices.size(), 2u);
    EXPECT_EQ(read.notices[0].place.path(), "layout.nodes.dealers:d9");
    EXPECT_EQ(read.draft.layout.size(), 1u) << "it stays";
}

} // namespace
} // namespace waterhammer
