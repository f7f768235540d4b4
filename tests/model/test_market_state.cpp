// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/market_state.h"
#include "played.h"

/// The state of the market from frames written by hand: two dealers of 100 and 100, two assets of depth 300 and 100.
namespace waterhammer::test {
namespace {

ScenarioPtr twoDealers()
{
    MakeScenario s;
    s.asset("x", {.depth = 300, .halfSpread = 0.001}).asset("y", {.depth = 100});
    s.dealer("one", {.cash = 20, .holdings = {{"x", 80}}, .funding = 90});
    s.dealer("two", {.cash = 50, .holdings = {{"y", 50}}, .funding = 90});
    return s.make();
}

/// A day on which nothing happens, to be changed by a test.
Frame quietDay(int round)
{
    Frame f;
    f.round = round;
    f.equity = {10, 10};
    f.paidIn = 20;
    f.failed = {0, 0};
    f.units = {80, 50};
    f.price = {1, 1};
    f.mark = {1, 1};
    f.depth = {300, 100};
    f.halfSpread = {0.001, 0};
    f.uncertainty = {0, 0};
    f.quotingShare = {1, 1};
    if (round > 0) {
        f.open.emplace();
        f.open->absorbed = {0, 0};
    }
    return f;
}

MarketState stateAfter(const std::vector<Frame>& days)
{
    Trajectory t{twoDealers(), {std::make_shared<const Frame>(quietDay(0))}, {}};
    for (const auto& day : days)
        t.frames.push_back(std::make_shared<const Frame>(day));
    return marketState(t, t.frames.size() - 1);
}

TEST(MarketState, AtRestIsFunctioning)
{
    const auto state = stateAfter({});
    for (const auto* row : {&state.priceShocks, &state.dealers, &state.liquidity, &state.information})
        EXPECT_EQ(row->stress, 0);
    EXPECT_EQ(state.feedback.stress, 0.25) << "(0 + ½)/2";
    EXPECT_EQ(state.zone, FeedbackZone::AtRest);
    EXPECT_EQ(state.spreadMultiple, 1);
    EXPECT_FALSE(state.loopGain || state.realisedGain);
}

TEST(MarketState, ShocksAreComparedWithTheDirectLossOfTheRunSoFar)
{
    Frame first = quietDay(1), second = quietDay(2);
    first.open->directLoss = 2;
    second.open->directLoss = 1;
    second.equity = {5, -4}; // shareholders of "two" lose 10, not 14
    const auto state = stateAfter({first, second});
    EXPECT_THAT(state.priceShocks.figure, closeTo(15 / 3.0));
    EXPECT_EQ(state.priceShocks.stress, 1); // (5 − 1)/3, at most 1
    second.equity = {5.5, 10};
    EXPECT_THAT(stateAfter({first, second}).priceShocks.figure, closeTo(1.5));
    EXPECT_THAT(stateAfter({first, second}).priceShocks.stress, closeTo(0.5 / 3));
}

TEST(MarketState, ShocksWithoutADirectLossAreComparedWithEquity)
{
    Frame day = quietDay(1);
    day.equity = {9, 10}; // 1 of 20 is lost: a third of 15 %
    EXPECT_THAT(stateAfter({day}).priceShocks.figure, closeTo(0.05));
    EXPECT_THAT(stateAfter({day}).priceShocks.stress, closeTo(1 / 3.0));
}

TEST(MarketState, DealersAbsorbOrSell)
{
    Frame day = quietDay(1);
    day.open->absorbed = {3, 1};
    auto& cause = day.open->cause;
    cause[SaleCause::Slr] = 1;
    cause[SaleCause::Var] = 2;
    cause[SaleCause::Funding] = 3;
    cause[SaleCause::Failure] = 6;
    cause[SaleCause::Redemptions] = cause[SaleCause::Client] = 50;
    EXPECT_THAT(stateAfter({day}).dealers.figure, closeTo(4 - 12));
    EXPECT_THAT(stateAfter({day}).dealers.stress, closeTo((1 + 8 / 16.0) / 2));
    cause = {};
    cause[SaleCause::Client] = 4;
    EXPECT_EQ(stateAfter({day}).dealers.stress, 0) << "only absorbed";
    day.open->absorbed = {0, 0};
    cause = {};
    cause[SaleCause::Funding] = 4;
    EXPECT_EQ(stateAfter({day}).dealers.stress, 1) << "only sold";
}

TEST(MarketState, LiquidityIsDepthAndSpread)
{
    Frame day = quietDay(1);
    day.depth = {90, 10};
    day.halfSpread = {0.004, 0.02}; // "y" has no spread at rest to compare with
    // Dealers hold 80 of "x" and 50 of "y": 80/130 of 90/300 and 50/130 of 10/100.
    EXPECT_THAT(stateAfter({day}).liquidity.figure, closeTo((80 * 0.3 + 50 * 0.1) / 130));
    EXPECT_THAT(stateAfter({day}).liquidity.stress, closeTo(1 - 29 / 130.0));
    EXPECT_EQ(stateAfter({day}).worst, 1u);
    EXPECT_THAT(stateAfter({day}).spreadMultiple, closeTo(4));
    day.depth = {900, 100};
    EXPECT_EQ(stateAfter({day}).liquidity.stress, 0) << "deeper than at rest";
}

TEST(MarketState, InformationIsWhoQuotesAndHowSure)
{
    Frame day = quietDay(1);
    day.quotingShare = {1, 0.2};
    day.uncertainty = {0.01, 0.03};
    day.price = {0.9, 0.8};
    day.mark = {0.9, 0.76};
    EXPECT_THAT(stateAfter({day}).information.figure, closeTo((80 + 50 * 0.2) / 130));
    EXPECT_THAT(stateAfter({day}).information.stress, closeTo(40 / 130.0));
    EXPECT_THAT(stateAfter({day}).widestMarkDown, closeTo(0.05)); // 1 − 0.76/0.8
    EXPECT_EQ(stateAfter({day}).uncertainty, 0.03);
}

struct ZoneCase {
    const char* why;
    std::optional<double> loop, realised;
    FeedbackZone zone;
    double stress;
};

TEST(MarketState, TheFeedbackOfTheDaySaysTheZone)
{
    const ZoneCase cases[] = {
        {"no gain", {}, {}, FeedbackZone::AtRest, 0.25},
        {"leans against", -0.3, {}, FeedbackZone::LeansAgainst, 0.1},
        {"almost nothing", 0.0049, {}, FeedbackZone::AtRest, 0.50490 / 2},
        {"or given back", -0.0049, {}, FeedbackZone::AtRest, 0.4951 / 2},
        {"dies out", 0.5, {}, FeedbackZone::Amplifies, 0.5},
        {"one is not above one", 1.0, {}, FeedbackZone::Amplifies, 0.75},
        {"runs away", 1.2, {}, FeedbackZone::RunsAway, 0.85},
        {"what was realised counts where something was set off", 1.2, -0.3, FeedbackZone::LeansAgainst, 0.1},
        {"and may run away", -0.5, 1.1, FeedbackZone::RunsAway, 0.8},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.why);
        Frame day = quietDay(1);
        day.loopGain = c.loop;
        day.realisedGain = c.realised;
        day.open->directLoss = c.realised ? 0.1 : 0; // 0.5 % of the equity of 20
        const auto state = stateAfter({day});
        EXPECT_EQ(state.zone, c.zone);
        EXPECT_THAT(state.feedback.stress, closeTo(c.stress));
        EXPECT_EQ(state.loopGain, c.loop);
        EXPECT_EQ(state.realisedGain, c.realised);
    }
}

TEST(MarketState, BurntOutOnceHalfHaveFailedOrSoldOut)
{
    Frame day = quietDay(1);
    day.loopGain = 3;
    day.failed = {1, 0}; // 100 of 200
    EXPECT_EQ(stateAfter({day}).zone, FeedbackZone::BurntOut);
    day.failed = {0, 0};
    day.units = {80, 0}; // "two" has nothing left to sell
    EXPECT_EQ(stateAfter({day}).zone, FeedbackZone::BurntOut);
    day.units = {80, 1};
    EXPECT_EQ(stateAfter({day}).zone, FeedbackZone::RunsAway);
}

} // namespace
} // namespace waterhammer::test
