// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/tipping_point.h"
#include "model/files/scenario_json.h"
#include "model/scenario/parameter_path.h"
#include "played.h"

/// Tipping points: by hand, and against a scan ten times as fine.
namespace waterhammer::test {
namespace {

/// A bank of 100 with 4, trigger 3 %, target 5 %, in a market that moves when it sells.
ScenarioDraft bank()
{
    MakeScenario s;
    s.asset("a", {.depth = 1000});
    s.dealer("bank", {.holdings = {{"a", 100}}, .funding = 96, .slr = 0.03, .target = 0.05});
    return s.price(1, "a", -0.001).on({&Channels::slr}).draft();
}

/// Breach at a fall c with (4 − 100c)/(100 − 100c) < 3 %: c = 1/97. The first sale is of 40 and more, so that the
/// amplification jumps there.
TEST(TippingPoint, OfOneBankByHand)
{
    const auto tip = tippingPoint(bank(), "events[0].change", 0, -0.03, 1.01);
    ASSERT_TRUE(tip && *tip);
    ASSERT_TRUE((*tip)->value);
    EXPECT_NEAR(*(*tip)->value, -1 / 97.0, 1e-9); // thresholds have a slack of 1e-9
    EXPECT_NEAR((*tip)->below, (*tip)->above, 1e-12);
    EXPECT_EQ((*tip)->above, *(*tip)->value);
    EXPECT_GT((*tip)->below, (*tip)->above) << "a smaller fall does not pass";
}

TEST(TippingPoint, OfTheCrisisAgainstAFineScan)
{
    const auto draft = readScenarioFile(TEST_DATA "/golden/twelve-dealers-crisis.scenario.json").draft;
    const double level = 2;
    for (const auto& [parameter, low, high] :
        {std::tuple{"market.reversion", 0.9, 0.0}, std::tuple{"events[0].change", -0.0001, -0.1}}) {
        SCOPED_TRACE(parameter);
        constexpr int fine = 641; // ten steps to one of the scan
        const auto scan = sweep(draft, {{parameter, low, high, fine}});
        ASSERT_TRUE(scan);
        const auto first = std::ranges::find_if(*scan,
            [&](const auto& p) { return p.summary && p.summary->amplification && *p.summary->amplification > level; });
        ASSERT_TRUE(first != scan->begin() && first != scan->end()) << "nothing to find";
        const auto tip = tippingPoint(draft, parameter, low, high, level);
        ASSERT_TRUE(tip && *tip && (*tip)->value);
        const double step = std::abs(high - low) / (fine - 1);
        EXPECT_NEAR(*(*tip)->value, first->at[0], step * 1.0001);
    }
}

TEST(TippingPoint, MayStandAtTheStartOrNotAtAll)
{
    const auto early = tippingPoint(bank(), "events[0].change", -0.02, -0.03, 1.01);
    ASSERT_TRUE(early && *early);
    EXPECT_EQ((*early)->value, -0.02);
    const auto never = tippingPoint(bank(), "events[0].change", 0, -0.005, 1.01);
    ASSERT_TRUE(never && *never);
    EXPECT_FALSE((*never)->value);
    EXPECT_EQ((*never)->below, 0);
    EXPECT_EQ((*never)->above, -0.005);
    const auto nowhere = tippingPoint(bank(), "events[0].change", -0.02, -0.02, 1.01);
    ASSERT_TRUE(nowhere && *nowhere);
    EXPECT_EQ((*nowhere)->value, -0.02) << "a range of one value";
}

/// Depths below zero are none; just above it every sale ruins.
TEST(TippingPoint, PassesOverValuesThatAreNoScenario)
{
    ScenarioDraft draft = bank();
    draft.events[0].size = -0.02;
    const auto tip = tippingPoint(draft, "assets[a].depth", -10, 1000, 1.5);
    ASSERT_TRUE(tip && *tip);
    ASSERT_TRUE((*tip)->value);
    EXPECT_GT(*(*tip)->value, 0);
    EXPECT_LT(*(*tip)->value, 1e-6);
}

/// Where most values are none, the edge of what is a scenario would pass for a tipping point.
TEST(TippingPoint, IsNotInventedWhereMostValuesAreNoScenario)
{
    ScenarioDraft draft = bank();
    draft.events[0].size = -0.02;
    const auto tip = tippingPoint(draft, "assets[a].depth", -1000, 10, 1.5);
    ASSERT_TRUE(tip && *tip);
    EXPECT_FALSE((*tip)->value);
    EXPECT_EQ((*tip)->points, tippingScanPoints);
    EXPECT_EQ((*tip)->invalid, 64) << "the last of 65 is at 10, the one before it at -5.8";
    ASSERT_FALSE((*tip)->firstProblems.empty());
    EXPECT_EQ((*tip)->firstProblems[0].place.path(), "assets[a].depth");
}

TEST(TippingPoint, SaysWhyThereIsNone)
{
    EXPECT_FALSE(tippingPoint(bank(), "market.nonsense", 0, 1));
    const auto unbalanced = tippingPoint(bank(), "dealers[bank].cash", 10, 20);
    ASSERT_FALSE(unbalanced);
    EXPECT_FALSE(unbalanced.problems.empty());
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = tippingPoint(bank(), "events[0].change", 0, -0.03, 1.01, 1, stop.get_token());
    ASSERT_TRUE(stopped);
    EXPECT_FALSE(*stopped);
}

} // namespace
} // namespace waterhammer::test
