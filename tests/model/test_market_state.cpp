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
    f.failed = {0, 0};
    f.units = {80, 50};
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
    EXPECT_EQ(state.zone, FeedbackZone::LeansAgainst);
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
    EXPECT_THAT(stateAfter({day}).liquidity.figure, closeTo(0.25));
    EXPECT_THAT(stateAfter({day}).liquidity.stress, closeTo(0.75));
    EXPECT_THAT(stateAfter({day}).spreadMultiple, closeTo(4));
    day.depth = {900, 100};
    EXPECT_EQ(stateAfter({day}).liquidity.stress, 0) << "deeper than at rest";
}

TEST(MarketState, InformationIsWhoQuotesAndHowSure)
{
    Frame day = quietDay(1);
    day.quotingShare = {1, 0.2};
    day.uncertainty = {0.01, 0.03};
    EXPECT_THAT(stateAfter({day}).information.figure, closeTo(0.6));
    EXPECT_THAT(stateAfter({day}).information.stress, closeTo(0.4));
    EXPECT_EQ(stateAfter({day}).uncertainty, 0.03);
}

struct ZoneCase {
    const char* why;
    std::optional<double> loop, realised;
    FeedbackZone zone;
    double stress;
};

TEST(MarketState, TheLargerGainSaysTheZone)
{
    const ZoneCase cases[] = {
        {"no gain", {}, {}, FeedbackZone::LeansAgainst, 0.25},
        {"leans against", -0.3, {}, FeedbackZone::LeansAgainst, 0.1},
        {"zero", 0.0, 0.0, FeedbackZone::LeansAgainst, 0.25},
        {"dies out", 0.5, 0.1, FeedbackZone::Amplifies, 0.5},
        {"one is not above one", 1.0, {}, FeedbackZone::Amplifies, 0.75},
        {"runs away", 1.2, -1.0, FeedbackZone::RunsAway, 0.85},
        {"realised gain runs away", -0.5, 1.1, FeedbackZone::RunsAway, 0},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.why);
        Frame day = quietDay(1);
        day.loopGain = c.loop;
        day.realisedGain = c.realised;
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
