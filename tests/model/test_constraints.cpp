// SPDX-License-Identifier: GPL-3.0-or-later
#include "played.h"

/// Failure, VaR and the leverage ratio by hand: constraints that become sale orders (the model's step 3).
/// Expected numbers are worked out in the comments.
namespace waterhammer::test {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

// ---- Failure (the model's step 3; Cont and Schaanning 2017, failure below a ratio) ---------------------------------

struct FailureCase {
    const char* source;
    double loss; ///< of 10 of capital, exposure 100
    double failBelow;
    bool fails;
};

TEST(Failure, ofEquityWithoutSlackAndOfTheRatioWithSlack)
{
    const FailureCase cases[] = {
        {"no loss", 0, 0, false},
        {"equity exactly zero fails: E ≤ 0, no slack", 10, 0, true},
        {"equity just above zero does not", 10 - 1e-12, 0, false},
        {"equity below zero", 12, 0, true},
        {"6 of 96, 6.25 %, below 7 %", 4, 0.07, true},
        {"6 of 96 at a threshold of just that", 4, 0.0625, false},
        {"below the threshold by less than the slack of 1e-9", 4, 0.0625 * (1 + 0.5e-9), false},
        {"below it by more", 4, 0.0625 * (1 + 2e-9), true},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = oneRound().asset("a").dealer(
            "d", {.holdings = {{"a", 60}}, .other = 40, .funding = 90, .failBelow = c.failBelow});
        const Played run(s.capitalLoss(1, c.loss));
        EXPECT_EQ(run.open(1).breach[0], c.fails ? Breach::failed : 0);
        EXPECT_EQ(run.close(1).failed[0], c.fails);
        EXPECT_THAT(run.order(1), closeTo(c.fails ? 15 : 0)); // a quarter of 60
        EXPECT_THAT(run.open(1).cause[SaleCause::Failure], closeTo(c.fails ? 15 : 0));
        EXPECT_EQ(run.summary().failures, c.fails);
    }
}

TEST(Failure, isForGoodAndSellsAShareOfWhatIsLeftEachRound)
{
    auto s = MakeScenario().asset("a").asset("b");
    s.dealer("d", {.holdings = {{"a", 60}, {"b", 20}}, .other = 20, .funding = 90, .slr = 0.2, .varLimit = 0.0});
    s.capitalLoss(1, 10).price(2, "a", 1).on({&Channels::slr, &Channels::var, &Channels::funding}); // a doubles
    s.set(&Market::resolutionSpeed, 0.5).set(&Market::horizon, 3);
    const Played run(s);
    EXPECT_THAT(run.orders(1), allCloseTo({30, 10}));
    // 30 of a are worth 60 in round 2, so equity is above zero again: 60 + 10 + 10 − 50 = 30. Failed all the same.
    EXPECT_GT(run.open(2).equity[0], 29);
    EXPECT_THAT(run.orders(2), allCloseTo({30, 5}));
    EXPECT_THAT(run.orders(3), allCloseTo({15, 2.5}));
    for (int t = 1; t <= 3; ++t) { // nothing else of step 3 applies to it
        EXPECT_EQ(run.open(t).breach[0], Breach::failed);
        EXPECT_EQ(run.open(t).need[0], 0);
        EXPECT_EQ(run.open(t).rollOff[0], 0);
    }
    EXPECT_EQ(run.summary().forcedSales[SaleCause::Slr] + run.summary().forcedSales[SaleCause::Var]
            + run.summary().forcedSales[SaleCause::Funding],
        0);
    EXPECT_THAT(run.summary().forcedSales[SaleCause::Failure], closeTo(40 + 35 + 17.5));
}

// ---- Channel `var` (the model's step 3; Adrian and Shin 2010) ------------------------------------------------------

struct VarCase {
    const char* source;
    double limit; ///< as a share of VaR
    double speed;
    double order; ///< of 100
};

TEST(ValueAtRisk, overItsLimitADeskCutsInProportion)
{
    const VarCase cases[] = {
        {"within the limit", 1.01, 1, 0},
        {"at the limit", 1, 1, 0},
        {"over it by less than the slack", 1 - 0.5e-9, 1, 0},
        {"over it by a hair", 1 - 2e-9, 1, 2e-7},
        {"three quarters allowed", 0.75, 1, 25},
        {"half the way: 0.5 · 25 %", 0.75, 0.5, 12.5},
        {"no risk allowed", 0, 1, 100},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = oneRound().asset("a", {.volatility = 0.01});
        s.dealer("d", {.holdings = {{"a", 100}}, .funding = 90, .varLimit = c.limit * z}); // VaR = z · 0.01 · 100
        s.on({&Channels::var}).set(&Market::adjustmentSpeed, c.speed);
        const Played run(s);
        EXPECT_NEAR(run.order(1), c.order, 1e-9 * c.order + 1e-13);
        EXPECT_EQ(run.open(1).breach[0], c.order > 0 ? Breach::var : 0);
        EXPECT_NEAR(run.open(1).cause[SaleCause::Var], c.order, 1e-9 * c.order + 1e-13);
    }
}

TEST(ValueAtRisk, isCutInEveryAssetAlike)
{
    auto s = oneRound().asset("a", {.volatility = 0.01}).asset("b", {.volatility = 0.02}).asset("c");
    s.dealer(
        "d", {.holdings = {{"a", 100}, {"b", 50}, {"c", 10}}, .funding = 90, .varLimit = 0.8 * z * std::sqrt(2.6)});
    const Played run(s.on({&Channels::var}));
    // v = 1, 1, 0: VaR = z √(0.3 · 2² + 0.7 · 2) = z √2.6
    EXPECT_THAT(run.open(1).var[0], closeTo(z * std::sqrt(2.6)));
    EXPECT_THAT(run.orders(1), allCloseTo({20, 10, 2}));
}

TEST(ValueAtRisk, switchedOffDoesNothing)
{
    auto s = oneRound().asset("a", {.volatility = 0.01});
    s.dealer("d", {.holdings = {{"a", 100}}, .funding = 90, .varLimit = 0.0});
    EXPECT_EQ(Played(s).order(1), 0);
}

// ---- Channel `slr` (the model's step 3; Greenwood, Landier and Thesmar 2015, eq. 3) --------------------------------

struct LeverageCase {
    const char* source;
    double loss;
    double trigger, target;
    double speed;
    double order;
    bool breach;
};

TEST(Leverage, belowTheTriggerADealerSellsTowardsTheTarget)
{
    // Assets 100 (60 of a), capital 10; after a loss x: (10 − x)/(100 − x).
    const LeverageCase cases[] = {
        {"above the trigger", 0, 0.09, 0.12, 1, 0, false}, {"at the trigger", 0, 0.1, 0.125, 1, 0, false},
        {"below the trigger by less than the slack", 0, 0.1 * (1 + 0.5e-9), 0.125, 1, 0, false},
        {"below it by more: to 10/0.125 = 80", 0, 0.1 * (1 + 2e-9), 0.125, 1, 20, true},
        {"5 of 95 to 5/0.0625 = 80", 5, 0.06, 0.0625, 1, 15, true}, {"half the way", 5, 0.06, 0.0625, 0.5, 7.5, true},
        {"target below where it stands: nothing to do", 5, 0.06, 0.04, 1, 0, false},
        {"more than it has: all 60 of a", 9, 0.06, 0.1, 1, 60, true}, // 1/0.1 = 10 of 91
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = oneRound().asset("a");
        s.dealer("d", {.holdings = {{"a", 60}}, .other = 40, .funding = 90, .trigger = c.trigger, .target = c.target});
        s.capitalLoss(1, c.loss).on({&Channels::slr}).set(&Market::adjustmentSpeed, c.speed);
        const Played run(s);
        EXPECT_NEAR(run.order(1), c.order, 1e-7 * c.order);
        EXPECT_EQ(run.open(1).breach[0], c.breach ? Breach::slr : 0);
        EXPECT_NEAR(run.open(1).cause[SaleCause::Slr], c.order, 1e-7 * c.order);
    }
}

TEST(Leverage, triggerAndTargetAreTheMinimumWhereNotGiven)
{
    auto s = oneRound().asset("a").dealer("d", {.holdings = {{"a", 100}}, .funding = 90, .slr = 0.125});
    EXPECT_THAT(Played(s.on({&Channels::slr})).order(1), closeTo(20)); // 100 → 10/0.125
}

struct RuleCase {
    const char* source;
    LiquidationRule rule;
    double gap; ///< what the exposure must fall by
    std::array<double, 3> weights;
    std::array<std::optional<double>, 3> ranks;
    std::array<double, 3> orders; ///< of 40, 30 and 30
};

constexpr auto liquidFirst = LiquidationRule::LiquidFirst;
constexpr auto proRata = LiquidationRule::ProRata;

TEST(Leverage, whatIsSoldFollowsTheRule)
{
    const RuleCase cases[] = {
        {"file order where no rank is given", liquidFirst, 50, {1, 1, 1}, {}, {40, 10, 0}},
        {"by rank, ties in file order", liquidFirst, 70, {1, 1, 1}, {2.0, 1.0, 1.0}, {10, 30, 30}},
        {"an absent rank is the place in the file: 0.5 < 1 < 2", liquidFirst, 45, {1, 1, 1}, {0.5, {}, 0.25},
            {15, 0, 30}},
        {"no weight, passed over; half a weight lowers by half", liquidFirst, 50, {1, 0, 0.5}, {}, {40, 0, 20}},
        {"not enough with a weight", liquidFirst, 60, {1, 0, 0.5}, {}, {40, 0, 30}},
        {"a slice of everything: 20 of 100", proRata, 20, {1, 1, 1}, {}, {8, 6, 6}},
        {"of what has a weight: 11 of 40 + 15", proRata, 11, {1, 0, 0.5}, {}, {8, 0, 6}},
        {"never more than all", proRata, 60, {1, 0, 0.5}, {}, {40, 0, 30}},
    };
    const char* ids[] = {"a", "b", "c"};
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = oneRound();
        double exposure = 0;
        const std::array held = {40.0, 30.0, 30.0};
        for (std::size_t a = 0; a < 3; ++a) {
            s.asset(ids[a], {.slrWeight = c.weights[a], .rank = c.ranks[a]});
            exposure += c.weights[a] * held[a];
        }
        s.dealer("d",
            {.holdings = {{"c", 30}, {"a", 40}, {"b", 30}},
                .funding = 90,
                .offBalance = 60,
                .slr = 10 / (exposure + 60 - c.gap)});
        s.on({&Channels::slr}).set(&Market::liquidationRule, c.rule);
        EXPECT_THAT(Played(s).orders(1), allCloseTo({c.orders.begin(), c.orders.end()}));
    }
}

TEST(Leverage, repaysFundingFromCashFirst)
{
    auto s = oneRound().asset("a").dealer("d", {.cash = 30, .holdings = {{"a", 70}}, .funding = 95, .slr = 0.1});
    s.on({&Channels::slr}).set(&Market::deleverFromCash, 0.5).set(&Market::cashSlrWeight, 0.5);
    const Played run(s);
    // Exposure 15 + 70 = 85 → 50: 35. From cash min(35/0.5, 0.5 · 30) = 15, which counts 7.5; the other 27.5 is sold.
    EXPECT_THAT(run.order(1), closeTo(27.5));
    // 30 + 27.5 − 15; the level falls to 15, and what is above it repays: 95 − 15 − 27.5.
    EXPECT_THAT(run.close(1).cash[0], closeTo(15));
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(52.5));
    EXPECT_THAT(run.close(1).slr[0], closeTo(0.1)); // 5 of 7.5 + 42.5
}

TEST(Leverage, cashAloneMayDo)
{
    auto s = oneRound().asset("a").dealer("d", {.cash = 40, .holdings = {{"a", 60}}, .funding = 95, .slr = 0.0625});
    const Played run(s.on({&Channels::slr}).set(&Market::deleverFromCash, 1.0));
    EXPECT_EQ(run.order(1), 0); // 100 → 80: 20 of the 40
    EXPECT_EQ(run.open(1).breach[0], Breach::slr);
    EXPECT_THAT(run.close(1).cash[0], closeTo(20));
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(75));
}

TEST(Leverage, repaysRepoProRataOnceFundingIsGone)
{
    auto s = oneRound().asset("a").asset("b");
    s.dealer("d",
        {.cash = 40,
            .holdings = {{"a", 40}, {"b", 20}},
            .repo = {{"a", 30}, {"b", 10}},
            .funding = 10,
            .longTerm = 45,
            .slr = 0.0625});
    const Played run(s.on({&Channels::slr}).set(&Market::deleverFromCash, 1.0));
    // 20 from cash: all 10 of funding, then 10 of 40 of repo.
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(0));
    EXPECT_THAT(run.repo(1, 0, 0), closeTo(22.5));
    EXPECT_THAT(run.repo(1, 0, 1), closeTo(7.5));
}

struct LimitCase {
    const char* source;
    double cashWeight;
    double order;
};

TEST(Leverage, sellsNoMoreThanProceedsCanRepay)
{
    const LimitCase cases[] = {
        {"10 of funding and 6 of repo can be repaid, whatever the gap of 50", 1, 16},
        {"cash without a weight needs no repayment to lower the exposure", 0, 50},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = oneRound().asset("a").dealer(
            "d", {.holdings = {{"a", 60}}, .other = 40, .repo = {{"a", 6}}, .funding = 10, .longTerm = 79, .slr = 0.1});
        s.on({&Channels::slr}).set(&Market::cashSlrWeight, c.cashWeight).set(&Market::deleverFromCash, 1.0);
        EXPECT_THAT(Played(s).order(1), closeTo(c.order));
    }
}

TEST(Leverage, countsWhatVaRSalesHaveDone)
{
    // Exposure 100, of which b has half a weight: 80 + 0.5 · 40; target 10/0.125 = 80: a gap of 20.
    const auto run = [](double allowed) {
        auto s = oneRound().asset("a", {.volatility = 0.01}).asset("b", {.volatility = 0.01, .slrWeight = 0.5});
        s.dealer("d",
            {.holdings = {{"a", 80}, {"b", 40}},
                .funding = 110,
                .slr = 0.125,
                .varLimit = allowed * z * std::sqrt(0.3 * 1.44 + 0.7 * 0.8)}); // v = 0.8, 0.4
        return Played(s.on({&Channels::slr, &Channels::var}));
    };
    const auto some = run(0.9); // sells 8 and 4, which lowers the exposure by 10; the other 10 of a
    EXPECT_THAT(some.orders(1), allCloseTo({18, 4}));
    EXPECT_THAT(some.varOrder(1, 0, 0), closeTo(8));
    EXPECT_THAT(some.slrOrder(1, 0, 0), closeTo(10));
    EXPECT_EQ(some.fundingOrder(1, 0, 0), 0);
    EXPECT_EQ(some.open(1).breach[0], Breach::var | Breach::slr);
    const auto enough = run(0.5); // 40 and 20 lower it by 50: a breach, but nothing more to sell
    EXPECT_THAT(enough.orders(1), allCloseTo({40, 20}));
    EXPECT_EQ(enough.open(1).breach[0], Breach::var | Breach::slr);
    EXPECT_EQ(enough.open(1).cause[SaleCause::Slr], 0);
}

} // namespace
} // namespace waterhammer::test
