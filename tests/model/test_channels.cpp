// SPDX-License-Identifier: GPL-3.0-or-later
#include "played.h"

#include <array>

/// Each channel by hand: constraints that become sale orders (the model's step 3), redemptions (step 4), quotes
/// (step 5) and counterparty losses. Expected numbers are worked out in the comments.
namespace waterhammer::test {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

constexpr double z = 2.326; // the default multiplier of VaR

MakeScenario oneRound()
{
    MakeScenario s;
    s.set(&Market::horizon, 1);
    return s;
}

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

// ---- Channel `slr` (the model's step 3; Greenwood, Landier and Thesmar 2015, eq. 3) ---------------------------------

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

// ---- Channel `funding` (the model's step 3; Brunnermeier and Pedersen 2009)
// ------------------------------------------

/// Capital 10 of 100, half of it cash; loses down to a ratio of x.
MakeScenario weakened(double x)
{
    auto s = oneRound().asset("a").dealer("d", {.cash = 50, .other = 50, .funding = 90});
    s.capitalLoss(1, (10 - 100 * x) / (1 - x)); // (10 − y)/(100 − y) = x
    return s.on({&Channels::funding});
}

struct RollOffCase {
    const char* source;
    double ratio;
    double start, full;
    double rollOff;
};

TEST(Funding, lendersLeaveAsTheRatioFalls)
{
    const RollOffCase cases[] = {
        {"as at the start", 0.1, 0.8, 0.4, 0}, {"at 0.8 of it", 0.08, 0.8, 0.4, 0},
        {"half way down: 0.3 · (0.08 − 0.06)/0.04", 0.06, 0.8, 0.4, 0.15}, {"at 0.4 of it", 0.04, 0.8, 0.4, 0.3},
        {"further down", 0.02, 0.8, 0.4, 0.3}, {"start and full together: nobody leaves", 0.02, 0.5, 0.5, 0},
        {"lenders who start to leave at once", 0.08, 1, 0.2, 0.075}, // 0.3 · 0.02/0.08
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        const Played run(weakened(c.ratio).set(&Market::rollOffStart, c.start).set(&Market::rollOffFull, c.full));
        EXPECT_NEAR(run.open(1).rollOff[0], c.rollOff, 1e-12);
        EXPECT_NEAR(run.open(1).need[0], c.rollOff * 90, 1e-10);
        EXPECT_NEAR(run.close(1).shortTermFunding[0], 90 - c.rollOff * 90, 1e-10);
        // 25 are to hand, half of the cash; 0.3 · 90 = 27 is more.
        EXPECT_EQ(run.open(1).breach[0], c.rollOff > 0.25 ? Breach::funding : 0);
    }
}

TEST(Funding, withoutExposureAtTheStartNobodyCompares)
{
    auto s = oneRound().asset("a").dealer("d", {.cash = 100, .funding = 90}).capitalLoss(1, 5);
    s.on({&Channels::funding}).set(&Market::cashSlrWeight, 0.0);
    EXPECT_EQ(Played(s).open(1).rollOff[0], 0);
}

TEST(Funding, aRunTakesTheLargestShareForOneRound)
{
    auto s = MakeScenario().asset("a").dealer("d", {.cash = 60, .other = 40, .funding = 90});
    s.dealer("e", {.cash = 60, .other = 40, .funding = 90});
    s.run(1, 0.1).run(1, 0.2, "d").run(1, 0.15, "d").run(3, 0.3, "e").on({&Channels::funding});
    const Played run(s);
    EXPECT_THAT(run.open(1).rollOff, allCloseTo({0.2, 0.1}));
    EXPECT_THAT(run.open(2).rollOff, allCloseTo({0, 0}));
    EXPECT_THAT(run.open(3).rollOff, allCloseTo({0, 0.3}));
    EXPECT_THAT(run.close(1).shortTermFunding, allCloseTo({72, 81}));
    EXPECT_THAT(run.close(3).shortTermFunding, allCloseTo({72, 81 - 24.3}));
}

TEST(Funding, aRunWithTheChannelOffDoesNothing)
{
    auto s = oneRound().asset("a").dealer("d", {.cash = 60, .other = 40, .funding = 90}).run(1, 0.5);
    const Played run(s);
    EXPECT_EQ(run.open(1).rollOff[0], 0);
    EXPECT_EQ(run.close(1).shortTermFunding[0], 90);
}

TEST(Funding, squeezedDealersCutOffTheirClients)
{
    // Makers of 100, 200 and 100; the first is in breach of its VaR limit in round 1, the second fails in round 2.
    auto s = MakeScenario().asset("a", {.volatility = 0.01});
    s.dealer("first", {.holdings = {{"a", 50}}, .other = 50, .funding = 80, .varLimit = 0.5 * 0.5 * z});
    s.dealer("second", {.holdings = {{"a", 50}}, .other = 150, .funding = 180});
    s.dealer("third", {.holdings = {{"a", 50}}, .other = 50, .funding = 80});
    s.dealer("client", {.cash = 80, .other = 20, .funding = 50, .maker = false});
    s.capitalLoss(2, 30, "second").on({&Channels::var, &Channels::funding});
    s.set(&Market::clientRollOff, 0.4).set(&Market::horizon, 4);
    const Played run(s);
    EXPECT_EQ(run.open(1).breach[0], Breach::var);
    EXPECT_EQ(run.open(1).rollOff[3], 0);
    EXPECT_THAT(run.open(2).rollOff[3], closeTo(0.4 * 100 / 400)); // last round's breaches, by size
    EXPECT_THAT(run.open(3).rollOff[3], closeTo(0.4 * 200 / 400)); // the first is out of breach, the second failed
    EXPECT_THAT(run.open(4).rollOff[3], closeTo(0.4 * 200 / 400)); // for good
    for (int t = 1; t <= 4; ++t)
        EXPECT_EQ(run.open(t).rollOff[2], 0); // makers lose no lender by this
}

struct SaleCase {
    const char* source;
    double haircut;
    double repo; ///< on a
    double funding;
    double share; ///< of a run
    double a, b;  ///< orders, of 50 and 100
};

TEST(Funding, sellsUntilTheNeedIsMetOrNothingIsLeft)
{
    const SaleCase cases[] = {
        {"no need", 0.2, 30, 100, 0, 0, 0},
        {"0.5 · 20 from the unencumbered part", 0.2, 0, 20, 0.5, 10, 0},
        {"a whole, then b: 0.5 · 120", 0.2, 0, 120, 0.5, 50, 10},
        // c = max(30 − 40, 15) = 15, need 65. Of a, 50 − 15/0.8 = 31.25 are free; 18.75 more free 0.2 each: 35.
        {"a frees 31.25 and 3.75, b the other 30", 0.2, 30, 100, 0.5, 50, 30},
        // c = 15, need 18.75 + 15 = 33.75: 31.25, and 2.5/0.2.
        {"partly into what is tied", 0.2, 30, 37.5, 0.5, 43.75, 0},
        // h = 0: c = max(30 − 50, 15), need 40; a frees 50 − 15 = 35 and then nothing; b the other 5.
        {"no haircut: only the unencumbered part", 0, 30, 50, 0.5, 35, 5},
        // c = 30, kept 0: a is free. need 160 + 30.
        {"nothing is left", 0.2, 30, 160, 1, 50, 100},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = oneRound().asset("a", {.haircut = c.haircut}).asset("b", {.haircut = c.haircut});
        s.dealer("d",
            {.holdings = {{"a", 50}, {"b", 100}},
                .other = 100,
                .repo = {{"a", c.repo}},
                .funding = c.funding,
                .slr = 0});
        const Played run(s.run(1, c.share).on({&Channels::funding}));
        EXPECT_THAT(run.open(1).need[0], closeTo(c.share * (c.funding + c.repo)));
        EXPECT_THAT(run.orders(1), allCloseTo({c.a, c.b}));
        EXPECT_EQ(run.open(1).breach[0], c.a > 0 ? Breach::funding : 0);
        EXPECT_THAT(run.open(1).cause[SaleCause::Funding], closeTo(c.a + c.b));
        EXPECT_THAT(run.fundingOrder(1, 0, 1), closeTo(c.b));
    }
}

TEST(Funding, ordersSoFarFreeCashFirst)
{
    // Hilt: 100 of a, repo 90, haircut 10 %; VaR sells 50. A run of 20 %: c = 18, need 18 + 0.2 · 50 = 28.
    // The 50 free 50 − (72 − 0.9 · 50) = 23; the other 5 take 50 more at 0.1 each.
    auto s = oneRound().asset("a", {.volatility = 0.01, .haircut = 0.1});
    s.dealer("d", {.holdings = {{"a", 100}}, .other = 50, .repo = {{"a", 90}}, .funding = 50, .varLimit = 0.5 * z});
    const Played run(s.run(1, 0.2).on({&Channels::var, &Channels::funding}));
    EXPECT_THAT(run.varOrder(1), closeTo(50));
    EXPECT_THAT(run.fundingOrder(1), closeTo(50));
    EXPECT_EQ(run.open(1).breach[0], Breach::var | Breach::funding);
}

TEST(Funding, ordersSoFarMayBeEnough)
{
    auto s = oneRound().asset("a", {.volatility = 0.01, .haircut = 0.1});
    s.dealer("d", {.holdings = {{"a", 100}}, .other = 50, .repo = {{"a", 90}}, .funding = 20, .varLimit = 0.5 * z});
    const Played run(s.run(1, 0.2).on({&Channels::var, &Channels::funding}));
    EXPECT_THAT(run.open(1).need[0], closeTo(22)); // less than the 23 that the sale frees
    EXPECT_THAT(run.order(1), closeTo(50));
    EXPECT_EQ(run.open(1).breach[0], Breach::var);
}

TEST(Funding, whatDeleveragesFromCashIsNotToHand)
{
    // 100 of exposure → 5/0.0625 = 80: 20 of the 40 in cash. A run of 0.25 asks for 23.75; to hand is
    // 40 − 20 − 0.5 · 40 = 0.
    auto s = oneRound().asset("a").dealer("d", {.cash = 40, .holdings = {{"a", 60}}, .funding = 95, .slr = 0.0625});
    s.run(1, 0.25).on({&Channels::slr, &Channels::funding}).set(&Market::deleverFromCash, 1.0);
    const Played run(s);
    EXPECT_THAT(run.open(1).need[0], closeTo(23.75));
    EXPECT_THAT(run.order(1), closeTo(23.75));
    // Paid: 20, then 0.25 of the 95 at the start; 40 + 23.75 − 43.75 = 20, which is the new level.
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(51.25));
    EXPECT_THAT(run.close(1).cash[0], closeTo(20));
}

struct ReserveCase {
    const char* source;
    double floor; ///< share of 20 in cash that is kept
    double short_;
    bool breach;
};

TEST(Funding, aReserveIsKeptAndAHairIsNoShortfall)
{
    const ReserveCase cases[] = {
        {"all to hand", 0, -10, false},
        {"half to hand", 0.5, 0, false},
        {"missing less than 1e-9", 0.5, 0.5e-9, false},
        {"missing more", 0.5, 4e-9, true},
        {"nothing to hand", 1, 10, true},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        // need = 0.1 · funding, against (1 − floor) · 20 to hand
        const double funding = 10 * ((1 - c.floor) * 20 + c.short_);
        auto s = oneRound().asset("a").dealer("d", {.cash = 20, .holdings = {{"a", 300}}, .funding = funding});
        s.run(1, 0.1).on({&Channels::funding}).set(&Market::reserveFloor, c.floor);
        const Played run(s);
        EXPECT_EQ(run.open(1).breach[0], c.breach ? Breach::funding : 0);
        EXPECT_NEAR(run.order(1), c.breach ? c.short_ : 0, 1e-12);
    }
}

// ---- Channel `redemptions` (the model's step 4; Coval and Stafford 2007)
// -----------------------------------------------

MakeScenario oneFund(const FundBook& book, double halfSpread = 0)
{
    MakeScenario s;
    s.asset("a", {.halfSpread = halfSpread}).asset("b", {.halfSpread = halfSpread}).dealer("d", {.cash = 1});
    return s.fund("f", book);
}

TEST(Redemptions, investorsLeaveAFundThatFell)
{
    auto s = oneFund({.cash = 10, .holdings = {{"a", 60}, {"b", 30}}, .sensitivity = 2, .threshold = 0.02});
    s.price(1, "a", -0.1).depth(2, "a", 1).on({&Channels::redemptions}).set(&Market::horizon, 2);
    const Played run(s);
    // 100 → 94, a fall of 6 %: 2 · (0.06 − 0.02) · 94 = 7.52, out of cash.
    EXPECT_THAT(run.close(1).fundCash[0], closeTo(2.48));
    EXPECT_THAT(run.close(1).nav[0], closeTo(86.48));
    EXPECT_EQ(run.close(1).due[0], 0);
    EXPECT_EQ(run.open(1).cause[SaleCause::Redemptions], 0);
    EXPECT_THAT(run.close(2).fundCash[0], closeTo(2.48)); // what was paid out is no fall
}

struct FundCase {
    const char* source;
    double change; ///< of both prices
    double threshold;
    bool on;
    double paid;
};

TEST(Redemptions, flowsFollowSensitivityAndThreshold)
{
    const FundCase cases[] = {
        {"fall below the threshold", -0.02, 0.05, true, 0},
        {"a rise", 0.1, 0, true, 0},
        {"0.5 · 0.1 · 90", -0.1, 0, true, 4.5},
        {"0.5 · 0.05 · 90", -0.1, 0.05, true, 2.25},
        {"channel off", -0.1, 0, false, 0},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = oneFund({.cash = 0, .holdings = {{"a", 60}, {"b", 40}}, .sensitivity = 0.5, .threshold = c.threshold});
        s.price(1, "a", c.change).price(1, "b", c.change).set(&Market::horizon, 1);
        if (c.on)
            s.on({&Channels::redemptions});
        const Played run(s);
        EXPECT_THAT(run.fundOrder(1, 0, 0), closeTo(c.paid));
        EXPECT_THAT(run.open(1).cause[SaleCause::Redemptions], closeTo(c.paid));
        EXPECT_THAT(run.close(1).nav[0], closeTo(100 * (1 + c.change) - c.paid));
    }
}

struct FundRuleCase {
    const char* source;
    LiquidationRule rule;
    std::vector<double> shares; ///< of redemption events
    double a, b;                ///< orders, of 60 and 30; cash 10
};

TEST(Redemptions, eventsAreMetWhateverTheSwitchByTheFundsRule)
{
    const FundRuleCase cases[] = {
        {"cash first", liquidFirst, {0.1}, 0, 0},
        {"liquid first", liquidFirst, {0.5}, 40, 0},
        {"events add up", liquidFirst, {0.5, 0.3}, 60, 10},
        {"never more than the fund is worth", liquidFirst, {0.8, 0.8}, 60, 30},
        {"a vertical slice: 40/90 of each", proRata, {0.5}, 80.0 / 3, 40.0 / 3},
        {"the whole fund", proRata, {1}, 60, 30},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = oneFund({.cash = 10, .holdings = {{"b", 30}, {"a", 60}}}).set(&Market::fundLiquidationRule, c.rule);
        for (const double share : c.shares)
            s.redemption(1, share);
        const Played run(s.set(&Market::horizon, 1));
        EXPECT_THAT(run.fundOrder(1, 0, 0), closeTo(c.a));
        EXPECT_THAT(run.fundOrder(1, 0, 1), closeTo(c.b));
        EXPECT_THAT(run.fundUnits(1, 0, 0), closeTo(60 - c.a));
        EXPECT_THAT(run.open(1).sold, allCloseTo({c.a, c.b}));
    }
}

TEST(Redemptions, ofOneFundLeaveTheOther)
{
    auto s = oneFund({.cash = 10, .holdings = {{"a", 90}}}).fund("g", {.cash = 10, .holdings = {{"b", 90}}});
    const Played run(s.redemption(1, 0.5, "g").redemption(2, 0.1).set(&Market::horizon, 2));
    EXPECT_THAT(run.close(1).nav, allCloseTo({100, 50}));
    EXPECT_THAT(run.close(2).nav, allCloseTo({90, 45}));
}

TEST(Redemptions, whatCannotBePaidStaysDue)
{
    // Half of every sale is lost in the spread. Due 50: 10 from cash, 40 sold bring 20, 20 stay due.
    const Played run(oneFund({.cash = 10, .holdings = {{"a", 60}, {"b", 30}}}, 0.5).redemption(1, 0.5));
    EXPECT_THAT(run.close(1).due[0], closeTo(20));
    EXPECT_THAT(run.close(1).fundCash[0], closeTo(0));
    EXPECT_THAT(run.close(1).nav[0], closeTo(70));    // the 100 of the opening less the 30 paid, not revalued
    EXPECT_THAT(run.fundOrder(2, 0, 0), closeTo(20)); // brings 10; 10 stay due, and so on
    EXPECT_THAT(run.close(2).due[0], closeTo(10));
    EXPECT_THAT(run.fundOrder(3, 0, 1), closeTo(10));
    EXPECT_GT(run.rounds(), 4);
}

// ---- Channel `information` (the model's step 5; Glosten and Milgrom 1985)
// ---------------------------------------------

/// Makers of 100, 60 and 40 in all; the second is over its VaR limit of 0. Volatility jumps by half.
MakeScenario withdrawn()
{
    auto s = oneRound().asset("x", {.depth = 1000, .volatility = 0.01, .halfSpread = 0.002});
    s.dealer("large", {.holdings = {{"x", 50}}, .other = 50, .funding = 80});
    s.dealer("wounded", {.holdings = {{"x", 20}}, .other = 40, .funding = 50, .varLimit = 0.0});
    s.dealer("small", {.holdings = {{"x", 0}}, .other = 40, .funding = 30});
    s.volatility(1, "x", 1.5);
    return s.on({&Channels::var, &Channels::information});
}

TEST(Information, dealersInBreachPullTheirQuotes)
{
    const Played run(withdrawn());
    const Frame& f = run.close(1);
    EXPECT_THAT(f.quotingShare[0], closeTo(0.7)); // 140 of 200
    // 1.5 · (1 + 0.5 · 0.3/0.7)
    EXPECT_THAT(f.halfSpread[0], closeTo(0.002 * 1.5 * (1 + 0.15 / 0.7)));
    // 0.5 · 0.015 · (1/√2 − 1/√3)
    EXPECT_THAT(f.uncertainty[0], closeTo(0.0075 * (std::sqrt(0.5) - std::sqrt(1.0 / 3))));
    // (0.3 + 0.7 · 0.7)/√1.5
    EXPECT_THAT(f.depth[0], closeTo(1000 * 0.79 / std::sqrt(1.5)));
    EXPECT_THAT(f.mark[0], closeTo(f.price[0] * (1 - (f.halfSpread[0] - 0.002) - f.uncertainty[0])));
    EXPECT_TRUE(run.quotes(1, 0));
    EXPECT_FALSE(run.quotes(1, 1));
    EXPECT_TRUE(run.quotes(1, 2)); // a zero holding is made too
}

TEST(Information, offLeavesQuotesAsTheyWere)
{
    auto draft = withdrawn().draft();
    draft.market.channels.information = false;
    const Played run(valid(draft));
    const Frame& f = run.close(1);
    EXPECT_EQ(f.quotingShare[0], 1);
    EXPECT_EQ(f.halfSpread[0], 0.002);
    EXPECT_EQ(f.uncertainty[0], 0);
    EXPECT_EQ(f.depth[0], 1000);
    EXPECT_TRUE(run.quotes(1, 1));
}

struct QuoteCase {
    const char* source;
    double tolerance; ///< of both of two equal makers
    double factor;    ///< on volatility
    double cap;
    double share, spread; ///< spread as a multiple of the resting one
};

TEST(Information, toleranceCapAndTheWidestSpread)
{
    const QuoteCase cases[] = {
        {"calm", 3, 1, 10, 1, 1},
        {"volatility widens by itself", 3, 2, 10, 1, 2},
        {"at the tolerance they still quote", 2, 2, 10, 1, 2},
        {"past it by less than the slack", 2 * (1 - 0.5e-9), 2, 10, 1, 2},
        {"past it nobody does: 2 · (1 + 0.5/0.2)", 2 * (1 - 2e-9), 2, 10, 0, 7},
        {"capped", 1, 2, 4, 0, 4},
        {"volatility below its baseline counts as 1", 1, 0.5, 10, 1, 1},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = oneRound().asset("x", {.depth = 1000, .volatility = 0.01, .halfSpread = 0.001});
        for (const char* id : {"a", "b"})
            s.dealer(id, {.holdings = {{"x", 50}}, .funding = 40, .tolerance = c.tolerance});
        s.volatility(1, "x", c.factor).on({&Channels::information}).set(&Market::spreadCap, c.cap);
        const Played run(s);
        EXPECT_THAT(run.close(1).quotingShare[0], closeTo(c.share));
        EXPECT_THAT(run.close(1).halfSpread[0], closeTo(0.001 * c.spread));
        const double sigma = 0.01 * c.factor;
        EXPECT_THAT(run.close(1).uncertainty[0], closeTo(c.share > 0 ? 0 : 0.5 * sigma * (1 - std::sqrt(0.5))));
        EXPECT_THAT(run.close(1).depth[0], closeTo(1000 * (0.3 + 0.7 * c.share) / std::sqrt(std::max(1.0, c.factor))));
    }
}

TEST(Information, eachAssetHasItsOwnMakers)
{
    auto s = oneRound().asset("calm", {.volatility = 0.01}).asset("wild", {.volatility = 0.01});
    s.asset("orphan", {.volatility = 0.01});
    s.dealer("timid", {.holdings = {{"calm", 30}, {"wild", 30}}, .funding = 50, .tolerance = 1.5});
    s.dealer("bold", {.holdings = {{"wild", 20}}, .funding = 10, .tolerance = 5});
    s.dealer("fund", {.holdings = {{"calm", 50}, {"orphan", 50}}, .funding = 50, .maker = false});
    s.volatility(1, "wild", 2).volatility(1, "orphan", 2).on({&Channels::information});
    const Played run(s);
    EXPECT_THAT(run.close(1).quotingShare, allCloseTo({1, 0.25, 1})); // 20 of 80; nobody makes the last
    EXPECT_TRUE(run.quotes(1, 0, 0));
    EXPECT_FALSE(run.quotes(1, 0, 1));
    EXPECT_TRUE(run.quotes(1, 1, 1));
    EXPECT_FALSE(run.quotes(1, 1, 0)); // not one it makes
    EXPECT_FALSE(run.quotes(1, 2, 0)); // a leveraged investor quotes nothing
    EXPECT_THAT(run.close(1).uncertainty[2], closeTo(0));
}

TEST(Information, marksHoldAtATenthOfThePrice)
{
    // Nobody quotes (tolerance 0): u = k σ (1 − 1/√2); spread 0.01 · 3.5.
    for (const auto& [k, mark] : {std::pair{0.5, 1 - 0.025 - 0.25 * (1 - std::sqrt(0.5))}, {10.0, 0.1}}) {
        SCOPED_TRACE(k);
        auto s = MakeScenario().asset("x", {.volatility = 0.5, .halfSpread = 0.01}).set(&Market::horizon, 2);
        for (const char* id : {"a", "b"})
            s.dealer(id, {.holdings = {{"x", 50}}, .tolerance = 0});
        s.depth(2, "x", 1); // so that there is a second round
        const Played run(s.on({&Channels::information}).set(&Market::markUncertainty, k));
        EXPECT_EQ(run.open(1).mark[0], 1); // the quotes of the round before
        EXPECT_THAT(run.close(1).mark[0], closeTo(mark));
        EXPECT_THAT(run.open(2).mark[0], closeTo(mark));
        EXPECT_THAT(run.open(2).equity[0], closeTo(50 * mark));
    }
}

// ---- Channel `counterparty` (the model's step 8; Furfine 2003)
// -----------------------------------------------------------

TEST(Counterparty, aFailureCostsItsCreditorsNextRoundAndOnce)
{
    auto s = MakeScenario().asset("a");
    s.dealer("borrower", {.holdings = {{"a", 100}}, .funding = 90});
    s.dealer("one", {.cash = 50, .other = 50, .funding = 80});
    s.dealer("two", {.cash = 50, .other = 50, .funding = 80});
    s.lends("one", "borrower", 10).lends("two", "borrower", 5).lends("one", "borrower", 1).lends("two", "one", 40);
    s.capitalLoss(1, 11, "borrower").on({&Channels::counterparty}).set(&Market::horizon, 4);
    const Played run(s);
    EXPECT_THAT(run.close(1).otherAssets, allCloseTo({-11, 50, 50}));
    EXPECT_THAT(run.close(2).otherAssets, allCloseTo({-11, 50 - 0.6 * 11, 50 - 0.6 * 5}));
    EXPECT_THAT(run.close(4).otherAssets, allCloseTo({-11, 43.4, 47}));
    EXPECT_THAT(run.summary().directLoss, closeTo(11)); // what spreads is no direct loss

    s.set(&Market::lossGivenDefault, 1.0);
    EXPECT_THAT(Played(s).close(2).otherAssets, allCloseTo({-11, 39, 45}));
}

TEST(Counterparty, lossesTravelOn)
{
    auto s = MakeScenario().asset("a");
    for (const char* id : {"first", "second", "third"})
        s.dealer(id, {.cash = 50, .other = 50, .funding = 90});
    s.lends("second", "first", 20).lends("third", "second", 10).capitalLoss(1, 10, "first");
    s.on({&Channels::counterparty});
    const Played run(s);
    // No position anywhere, so no orders: what is still to come keeps the run going.
    EXPECT_THAT(run.close(2).equity, allCloseTo({0, -2, 10}));
    EXPECT_THAT(run.close(3).equity, allCloseTo({0, -2, 4}));
    EXPECT_EQ(run.rounds(), 3);
    EXPECT_THAT(run.summary().wave, ElementsAre(1, 2, 0));
    EXPECT_THAT(run.summary().creditorsShortfall, closeTo(2));
}

TEST(Counterparty, offNothingSpreads)
{
    auto s = MakeScenario().asset("a").dealer("first", {.cash = 100, .funding = 90});
    s.dealer("second", {.cash = 100, .funding = 90}).lends("second", "first", 20).capitalLoss(1, 10, "first");
    const Played run(s);
    EXPECT_EQ(run.rounds(), 1);
    EXPECT_EQ(run.close(1).equity[1], 10);
}

} // namespace
} // namespace waterhammer::test
