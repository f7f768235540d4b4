// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/tipping_point.h"
#include "model/files/scenario_json.h"
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

/// An amplification above a level.
SeverityAsked passing(double level) { return {Measure::Amplification, level}; }

/// Breach at a fall c with (4 − 100c)/(100 − 100c) < 3 %: c = 1/97. The first sale is of 40 and more, so that the
/// amplification jumps there.
TEST(TippingPoint, OfOneBankByHand)
{
    const auto tip = tippingPoint(bank(), {"events[0].change", 0, -0.03}, passing(1.01));
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
        const auto tip = tippingPoint(draft, {parameter, low, high}, passing(level));
        ASSERT_TRUE(tip && *tip && (*tip)->value);
        const double step = std::abs(high - low) / (fine - 1);
        EXPECT_NEAR(*(*tip)->value, first->at[0], step * 1.0001);
    }
}

TEST(TippingPoint, MayStandAtTheStartOrNotAtAll)
{
    const auto early = tippingPoint(bank(), {"events[0].change", -0.02, -0.03}, passing(1.01));
    ASSERT_TRUE(early && *early);
    EXPECT_EQ((*early)->value, -0.02);
    const auto never = tippingPoint(bank(), {"events[0].change", 0, -0.005}, passing(1.01));
    ASSERT_TRUE(never && *never);
    EXPECT_FALSE((*never)->value);
    EXPECT_EQ((*never)->below, 0);
    EXPECT_EQ((*never)->above, -0.005);
    const auto nowhere = tippingPoint(bank(), {"events[0].change", -0.02, -0.02}, passing(1.01));
    ASSERT_TRUE(nowhere && *nowhere);
    EXPECT_EQ((*nowhere)->value, -0.02) << "a range of one value";
}

/// By loss share: one dealer with 10 that sells nothing loses 100c of it, 5 % of 10 at c = 0.005.
TEST(TippingPoint, MeasuresTheLossByWhatIsAsked)
{
    MakeScenario s;
    s.asset("a").dealer("d", {.holdings = {{"a", 100}}, .funding = 90, .slr = 0}).price(1, "a", 0);
    const auto tip = tippingPoint(s.draft(), {"events[0].change", 0, -0.2}, {Measure::LossShare, {}});
    ASSERT_TRUE(tip && *tip && (*tip)->value);
    EXPECT_NEAR(*(*tip)->value, -0.005, 1e-12);
    EXPECT_EQ((*tip)->level.value, 0.05);
    const auto failures = tippingPoint(s.draft(), {"events[0].change", 0, -0.2}, {Measure::Failures, {}});
    ASSERT_TRUE(failures && *failures && (*failures)->value);
    EXPECT_NEAR(*(*failures)->value, -0.1, 1e-11) << "where its equity of 10 is gone";
}

/// Unless it is asked for, one measure holds for the walk: amplification if any run has a direct loss, else the loss
/// share. A client's order of x into a depth of 100 costs 100 (1 − e^−x/100) of the equity of 50: 5 % at x = −100
/// ln 0.975.
TEST(TippingPoint, MeasuresTheLossShareWhereNothingIsADirectLoss)
{
    MakeScenario s;
    s.asset("a", {.depth = 100}).dealer("d", {.holdings = {{"a", 100}}, .funding = 50}).sellOrder(1, "a", 1);
    const auto tip = tippingPoint(s.draft(), {"events[0].amount", 0, 10});
    ASSERT_TRUE(tip && *tip && (*tip)->value);
    EXPECT_EQ((*tip)->level.measure, Measure::LossShare);
    EXPECT_NEAR(*(*tip)->value, -100 * std::log(0.975), 1e-9);
    s.price(2, "a", -0.001);
    const auto direct = tippingPoint(s.draft(), {"events[0].amount", 0, 10});
    ASSERT_TRUE(direct && *direct);
    EXPECT_EQ((*direct)->level.measure, Measure::Amplification);
    EXPECT_EQ((*direct)->level.value, 2);
}

/// Where capital goes from −x to +x, the loss share passes the level downwards and upwards: a fall and a rise of 1 %.
TEST(TippingPoint, ListsEveryCrossingByItsFarSide)
{
    MakeScenario s;
    s.asset("a").dealer("d", {.holdings = {{"a", 100}}, .funding = 90, .slr = 0});
    s.price(1, "a", -0.02).price(1, "a", 0);
    // After 98 are left, a second change c leaves 98 (1 + c) − 90: a loss of more than 0.5 as long as c < 1.5/98.
    const auto tip = tippingPoint(s.draft(), {"events[1].change", -0.1, 0.1}, {Measure::LossShare, {}});
    ASSERT_TRUE(tip && *tip);
    ASSERT_EQ((*tip)->crossings.size(), 2u);
    EXPECT_EQ((*tip)->value, -0.1) << "the calm end is past the level";
    EXPECT_EQ((*tip)->crossings[0], -0.1);
    EXPECT_NEAR((*tip)->crossings[1], 1.5 / 98, 1e-11);
}

/// Depths below zero are none; just above it every sale ruins.
TEST(TippingPoint, PassesOverValuesThatAreNoScenario)
{
    ScenarioDraft draft = bank();
    draft.events[0].size = -0.02;
    const auto tip = tippingPoint(draft, {"assets[a].depth", -10, 1000}, passing(1.5));
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
    const auto tip = tippingPoint(draft, {"assets[a].depth", -1000, 10}, passing(1.5));
    ASSERT_TRUE(tip && *tip);
    EXPECT_FALSE((*tip)->value);
    EXPECT_EQ((*tip)->points, tippingScanPoints);
    EXPECT_EQ((*tip)->invalid, 64) << "the last of 65 is at 10, the one before it at -5.8";
    ASSERT_FALSE((*tip)->firstProblems.empty());
    EXPECT_EQ((*tip)->firstProblems[0].place.path(), "assets[a].depth");
}

TEST(TippingPoint, SaysWhyThereIsNone)
{
    EXPECT_FALSE(tippingPoint(bank(), {"market.nonsense", 0, 1}));
    const auto unbalanced = tippingPoint(bank(), {"dealers[bank].cash", 10, 20});
    ASSERT_FALSE(unbalanced);
    EXPECT_FALSE(unbalanced.problems.empty());
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = tippingPoint(bank(), {"events[0].change", 0, -0.03}, passing(1.01), 1, stop.get_token());
    ASSERT_TRUE(stopped);
    EXPECT_FALSE(*stopped);
}

} // namespace
} // namespace waterhammer::test
