// SPDX-License-Identifier: GPL-3.0-or-later
#include "played.h"

/// Channel `funding` by hand: lenders leave, haircuts call margin, what is sold for it (the model's step 3).
/// Expected numbers are worked out in the comments.
namespace waterhammer::test {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

// ---- Channel `funding` (the model's step 3; Brunnermeier and Pedersen 2009) ----------------------------------------

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

} // namespace
} // namespace waterhammer::test
