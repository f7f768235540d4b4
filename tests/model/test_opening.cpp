// SPDX-License-Identifier: GPL-3.0-or-later
#include "played.h"

/// Shocks (the model's step 1), marks and measures (step 2), by hand.
namespace waterhammer::test {
namespace {

using ::testing::ElementsAre;

MakeScenario plain(const AssetNumbers& numbers = {})
{
    MakeScenario s;
    s.asset("a", numbers).dealer("d", {.holdings = {{"a", 100}}, .funding = 80});
    return s;
}

// ---- The model's step 1 --------------------------------------------------------------------------------------------

TEST(Shock, pricesFallInFileOrderAndFundamentalsShare)
{
    auto s = plain().fund("f", {.holdings = {{"a", 50}}});
    const Played run(s.price(1, "a", -0.5, 0.5).price(1, "a", -0.5, 0));
    EXPECT_THAT(run.price(1), closeTo(0.25));
    EXPECT_THAT(run.close(1).fundamental[0], closeTo(0.75)); // 1 − 0.5 · 0.5, then nothing
    EXPECT_THAT(run.open(1).directLoss, closeTo(75)); // 100 · 0.5 + 100 · 0.5 · 0.5; the fund's is not counted
    EXPECT_THAT(run.open(1).mark[0], closeTo(0.25));
    EXPECT_THAT(*run.summary().amplification, closeTo(20.0 / 75)); // shareholders lose their 20
    EXPECT_THAT(run.summary().creditorsShortfall, closeTo(55));
}

TEST(Shock, noPriceFallsBelowAMillionth)
{
    const Played run(plain().price(1, "a", -1).set(&Market::horizon, 1));
    EXPECT_EQ(run.price(1), 1e-6);
    EXPECT_EQ(run.close(1).fundamental[0], 1e-6);
    EXPECT_THAT(run.open(1).directLoss, closeTo(100));
    EXPECT_THAT(run.open(1).equity[0], closeTo(100e-6 - 80));

    const Played halfway(plain().price(1, "a", -1, 0.5).set(&Market::horizon, 1));
    EXPECT_EQ(halfway.price(1), 1e-6);
    EXPECT_THAT(halfway.close(1).fundamental[0], closeTo(0.5));
}

TEST(Shock, aRiseIsAGain)
{
    const Played run(plain().price(1, "a", 0.1));
    EXPECT_THAT(run.open(1).directLoss, closeTo(-10));
    EXPECT_FALSE(run.summary().amplification);
    EXPECT_THAT(run.summary().endLoss, closeTo(-10));
    EXPECT_EQ(run.summary().peakLoss, 0);
    EXPECT_EQ(run.summary().peakLossRound, 0);
}

TEST(Shock, factorsMultiply)
{
    auto s = plain({.depth = 1000, .volatility = 0.01, .haircut = 0.1});
    s.volatility(1, "a", 2).volatility(1, "a", 3).haircut(1, "a", 2).haircut(2, "a", 1.5);
    s.depth(1, "a", 0.5).depth(2, "a", 0.4).set(&Market::haircutSensitivity, 0.0).set(&Market::horizon, 3);
    const Played run(s);
    EXPECT_THAT(run.close(1).volatility[0], closeTo(0.06)); // after the update of step 2, which leaves it at 0.01
    EXPECT_THAT(run.close(2).volatility[0], closeTo(std::sqrt(0.94 * 36 + 0.06) * 0.01));
    EXPECT_THAT(run.close(1).haircut[0], closeTo(0.2));
    EXPECT_THAT(run.close(2).haircut[0], closeTo(0.3));
    EXPECT_THAT(run.close(3).haircut[0], closeTo(0.3));
    EXPECT_THAT(run.close(1).depth[0], closeTo(500));
    EXPECT_THAT(run.close(3).depth[0], closeTo(200));
}

TEST(Shock, capitalLossesOfOneAndOfAll)
{
    auto s = plain().dealer("e", {.cash = 10});
    const Played run(s.capitalLoss(1, 3).capitalLoss(1, 2, "e").capitalLoss(2, 1, "d"));
    EXPECT_THAT(run.close(1).otherAssets, allCloseTo({-3, -5}));
    EXPECT_THAT(run.open(1).directLoss, closeTo(8));
    EXPECT_THAT(run.close(2).otherAssets, allCloseTo({-4, -5}));
    EXPECT_THAT(run.summary().directLoss, closeTo(9));
    EXPECT_THAT(*run.summary().amplification, closeTo(1));
}

TEST(Shock, clientsBringOrders)
{
    auto s = plain({.depth = 100}).asset("b", {.depth = 100});
    const Played run(s.sellOrder(1, "a", 4).sellOrder(1, "a", 6).sellOrder(1, "b", 1e-13));
    EXPECT_THAT(run.open(1).sold, allCloseTo({10, 0})); // below 1e-12 is no order
    EXPECT_THAT(run.open(1).client, allCloseTo({10, 0}));
    EXPECT_THAT(run.open(1).net, allCloseTo({10, 0}));
    EXPECT_THAT(run.open(1).cause[SaleCause::Client], closeTo(10));
    EXPECT_THAT(run.price(1, 0), closeTo(std::exp(-0.1)));
    EXPECT_EQ(run.price(1, 1), 1);
    EXPECT_THAT(run.units(1), closeTo(100)); // not the dealer's
}

// ---- The model's step 2 --------------------------------------------------------------------------------------------

TEST(Marking, volatilityFollowsReturnsAndReturnsToItsBaseline)
{
    const double fall = std::expm1(-0.02); // a log return of −2 %
    auto s = plain({.volatility = 0.01}).price(1, "a", fall).set(&Market::horizon, 2);
    const Played run(s);
    EXPECT_THAT(run.close(1).volatility[0], closeTo(0.01 * std::sqrt(1 + 0.06 * 4))); // 0.94 + 0.06 (1 + 2²)
    EXPECT_THAT(run.close(2).volatility[0], closeTo(0.01 * std::sqrt(0.94 * 1.24 + 0.06)));
    s.set(&Market::ewmaBackground, 0.0);
    EXPECT_THAT(Played(s).close(1).volatility[0], closeTo(0.01 * std::sqrt(0.94 + 0.06 * 4)));
    s.set(&Market::ewmaLambda, 0.5).set(&Market::ewmaBackground, 2.0);
    EXPECT_THAT(Played(s).close(1).volatility[0], closeTo(0.01 * std::sqrt(0.5 + 0.5 * (2 + 4))));
}

TEST(Marking, anAssetWithoutVolatilityNeverLooksWild)
{
    auto s = plain({.volatility = 0}).price(1, "a", std::expm1(-0.1)).on({&Channels::information});
    const Played run(s);
    EXPECT_THAT(run.close(1).volatility[0], closeTo(0.1 * std::sqrt(0.06)));
    EXPECT_EQ(run.close(1).quotingShare[0], 1);
    EXPECT_EQ(run.rounds(), 1); // and does not keep a run going
}

struct HaircutCase {
    const char* source;
    double factor, sensitivity, cap, volatilityFactor;
    double haircut;
};

TEST(Marking, haircutsCoverTheMoveThatVaRExpects)
{
    const HaircutCase cases[] = {
        {"at rest", 1, 1, 0.5, 1, 0.02},
        {"lenders ask more", 2.5, 1, 0.5, 1, 0.05},
        {"0.02 + 2.326 · (0.03 − 0.01)", 1, 1, 0.5, 3, 0.02 + z * 0.02},
        {"half as sensitive", 1, 0.5, 0.5, 3, 0.02 + z * 0.01},
        {"both", 2, 1, 0.5, 2, 0.04 + z * 0.01},
        {"calmer than at the start is no discount", 1, 1, 0.5, 0.5, 0.02},
        {"capped", 100, 1, 0.5, 1, 0.5},
        {"capped lower", 2, 1, 0.03, 1, 0.03},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = plain({.volatility = 0.01, .haircut = 0.02}).haircut(1, "a", c.factor);
        s.volatility(1, "a", c.volatilityFactor).set(&Market::haircutSensitivity, c.sensitivity);
        s.set(&Market::haircutCap, c.cap).set(&Market::horizon, 1);
        EXPECT_THAT(Played(s).close(1).haircut[0], closeTo(c.haircut));
    }
}

TEST(Marking, figuresOfABook)
{
    MakeScenario s;
    s.asset("a", {.volatility = 0.01, .slrWeight = 0.5}).asset("b", {.volatility = 0.02});
    s.dealer("d",
        {.cash = 10,
            .holdings = {{"a", 100}, {"b", 50}},
            .other = 20,
            .repo = {{"a", 60}, {"b", 20}},
            .funding = 50,
            .longTerm = 30,
            .offBalance = 15});
    s.price(1, "b", -0.2).set(&Market::cashSlrWeight, 0.25).set(&Market::correlation, 0.5);
    const Played run(s.set(&Market::ewmaLambda, 1.0).set(&Market::horizon, 1));
    EXPECT_THAT(run.close(0).equity[0], closeTo(20)); // 180 − 160
    EXPECT_THAT(run.open(1).equity[0], closeTo(10));  // 10 less on b
    EXPECT_THAT(run.open(1).exposure[0], closeTo(2.5 + 50 + 40 + 20 + 15));
    EXPECT_THAT(run.open(1).slr[0], closeTo(10 / 127.5));
    EXPECT_THAT(run.open(1).var[0], closeTo(z * std::sqrt(0.5 * 1.8 * 1.8 + 0.5 * (1 + 0.64)))); // v = 1, 0.8
    EXPECT_THAT(run.close(1).exposure[0], closeTo(127.5));
}

TEST(Marking, withoutExposureTheRatioIsInfinite)
{
    MakeScenario s;
    s.asset("a").dealer("d", {.cash = 10, .funding = 5, .slr = 0.5, .failBelow = 0.5});
    const Played run(s.set(&Market::cashSlrWeight, 0.0).on({&Channels::slr}));
    EXPECT_EQ(run.close(0).slr[0], infinity);
    EXPECT_EQ(run.open(1).slr[0], infinity);
    EXPECT_EQ(run.open(1).breach[0], 0);
}

} // namespace
} // namespace waterhammer::test
