// SPDX-License-Identifier: GPL-3.0-or-later
#include "played.h"

/// Who pays whom at the end of a round (the model's step 8), by hand.
namespace waterhammer::test {
namespace {

using ::testing::ElementsAre;

/// A dealer over its VaR limit sells half of 80 of a and 40 of b, financed by 40 and 20 of repo and 20 of funding.
MakeScenario halved(bool repays)
{
    MakeScenario s;
    s.asset("a", {.volatility = 0.01}).asset("b", {.volatility = 0.01});
    s.dealer("d",
        {.holdings = {{"a", 80}, {"b", 40}},
            .repo = {{"a", 40}, {"b", 20}},
            .funding = 20,
            .varLimit = 0.5 * z * std::sqrt(0.3 * 1.44 + 0.7 * 0.8)});
    s.on({&Channels::var}).set(&Market::repayOnSettlement, repays).set(&Market::horizon, 1);
    return s;
}

TEST(Settlement, proceedsRepayFundingThenRepoProRata)
{
    const Played run(halved(true));
    EXPECT_THAT(run.units(1, 0, 0), closeTo(40));
    EXPECT_THAT(run.units(1, 0, 1), closeTo(20));
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(0)); // 60 come in: 20, and 40 of 60
    EXPECT_THAT(run.repo(1, 0, 0), closeTo(40.0 / 3));
    EXPECT_THAT(run.repo(1, 0, 1), closeTo(20.0 / 3));
    EXPECT_THAT(run.close(1).cash[0], closeTo(0));
}

TEST(Settlement, orAreKept)
{
    const Played run(halved(false));
    EXPECT_THAT(run.close(1).cash[0], closeTo(60));
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(20));
    EXPECT_THAT(run.repo(1, 0, 0), closeTo(40));
}

TEST(Settlement, neverRepaysMoreThanIsOwed)
{
    MakeScenario s;
    s.asset("a", {.volatility = 0.01});
    s.dealer("d",
        {.cash = 5, .holdings = {{"a", 100}}, .repo = {{"a", 10}}, .funding = 20, .longTerm = 30, .varLimit = 0.0});
    const Played run(s.on({&Channels::var}).set(&Market::horizon, 1));
    EXPECT_THAT(run.close(1).cash[0], closeTo(75)); // 105 − 10 − 20; the level is 5, but nobody else is to be paid
    EXPECT_EQ(run.repo(1), 0);
    EXPECT_EQ(run.close(1).shortTermFunding[0], 0);
}

TEST(Settlement, sellersReceiveTheFillForUnitsAtTheMark)
{
    // 100 units at 0.8; half of the value sold: 40/0.8 = 50 units, at the fill less the half-spread.
    MakeScenario s;
    s.asset("a", {.depth = 400, .volatility = 0.01, .halfSpread = 0.01});
    s.dealer("d", {.holdings = {{"a", 100}}, .funding = 50, .varLimit = 0.5 * z * 0.8});
    s.price(1, "a", -0.2).on({&Channels::var}).set(&Market::ewmaLambda, 1.0).set(&Market::horizon, 1);
    const Played run(s);
    const double fill = 0.99 * 0.8 * -std::expm1(-0.1) / 0.1;
    EXPECT_THAT(run.order(1), closeTo(40));
    EXPECT_THAT(run.units(1), closeTo(50));
    EXPECT_THAT(run.open(1).execution[0], closeTo(fill));
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(50 - 50 * fill));
    EXPECT_THAT(run.close(1).equity[0], closeTo(50 * 0.8 * std::exp(-0.1) - (50 - 50 * fill)));
}

struct RestCase {
    const char* source;
    double keeps; ///< share of the position the VaR limit allows
    bool gone;
};

TEST(Settlement, aPositionOfWhichAlmostNothingIsLeftIsGone)
{
    for (const auto& c : {RestCase{"half a billionth is left", 0.5e-9, true}, {"two billionths are", 2e-9, false}}) {
        SCOPED_TRACE(c.source);
        MakeScenario s;
        s.asset("a", {.volatility = 0.01});
        s.dealer("d", {.holdings = {{"a", 100}}, .repo = {{"a", 50}}, .varLimit = c.keeps * z});
        s.on({&Channels::var}).set(&Market::repayOnSettlement, false).set(&Market::horizon, 1);
        const Played run(s);
        EXPECT_EQ(run.units(1) == 0, c.gone);
        // With the funding channel off, repo stays while there is a position, and is repaid with it.
        EXPECT_THAT(run.repo(1), closeTo(c.gone ? 0 : 50));
        EXPECT_NEAR(run.close(1).cash[0], c.gone ? 50 : 100, 1e-6);
    }
}

TEST(Settlement, ofAFundLeavesNothingEither)
{
    MakeScenario s;
    s.asset("a").dealer("d", {.cash = 1}).fund("f", {.holdings = {{"a", 100}}});
    const Played run(s.redemption(1, 1 - 0.5e-9));
    EXPECT_EQ(run.fundUnits(1), 0);
}

// ---- Repo (Brunnermeier and Pedersen 2009) --------------------------------------------------------------------------

TEST(Settlement, lendersTakeBackWhatTheyDoNotRoll)
{
    MakeScenario s;
    s.asset("a", {.haircut = 0.1});
    s.dealer("d", {.cash = 20, .holdings = {{"a", 100}}, .repo = {{"a", 50}}, .funding = 40});
    const Played run(s.run(1, 0.2).on({&Channels::funding}).set(&Market::horizon, 1));
    // Need 0.2 · 40 + 0.2 · 50 = 18, to hand 10: 8 sold. Repo min(0.9 · 92, 0.8 · 50).
    EXPECT_THAT(run.order(1), closeTo(8));
    EXPECT_THAT(run.repo(1), closeTo(40));
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(32));
    EXPECT_THAT(run.close(1).cash[0], closeTo(10)); // the reserve
}

TEST(Settlement, lendersLendNoMoreThanTheHaircutLeaves)
{
    MakeScenario s;
    s.asset("a", {.haircut = 0.1});
    s.dealer("d", {.cash = 40, .holdings = {{"a", 100}}, .repo = {{"a", 80}}, .funding = 20});
    s.price(1, "a", -0.2).on({&Channels::funding}).set(&Market::rollOffMax, 0.0);
    const Played run(s.set(&Market::haircutSensitivity, 0.0));
    EXPECT_THAT(run.open(1).need[0], closeTo(8)); // 80 − 0.9 · 80
    EXPECT_THAT(run.repo(1), closeTo(72));
    EXPECT_THAT(run.close(1).cash[0], closeTo(32));
    EXPECT_EQ(run.open(1).breach[0], 0);
}

TEST(Settlement, withTheFundingChannelOffWhatCannotBePaidIsOwedOn)
{
    // All of the 100 sold for 50 (a half-spread of a half); the repo of 90 goes with the position.
    MakeScenario s;
    s.asset("a", {.volatility = 0.01, .halfSpread = 0.5});
    s.dealer("d", {.holdings = {{"a", 100}}, .other = 50, .repo = {{"a", 90}}, .varLimit = 0.0});
    const Played run(s.on({&Channels::var}).set(&Market::horizon, 1));
    EXPECT_EQ(run.repo(1), 0);
    EXPECT_THAT(run.close(1).cash[0], closeTo(0));
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(40));
    EXPECT_EQ(run.close(1).arrears[0], 0);
    EXPECT_FALSE(run.close(1).failed[0]);
}

// ---- Arrears and failure in settlement ------------------------------------------------------------------------------

/// Half of every sale is lost in the spread, so that what a dealer sells at its marks does not bring what it owes.
MakeScenario costly(double held, double other)
{
    MakeScenario s;
    s.asset("a", {.halfSpread = 0.5});
    s.dealer("d", {.cash = 10, .holdings = {{"a", held}}, .other = other, .funding = 90});
    s.dealer("lender", {.cash = 10, .other = 10, .funding = 10}).lends("lender", "d", 5);
    return s.on({&Channels::funding, &Channels::counterparty}).set(&Market::horizon, 3);
}

TEST(Settlement, whatCouldNotBePaidIsInArrearsAndDueNextRound)
{
    const Played run(costly(100, 50).run(1, 0.5, "d"));
    // Need 45, to hand 5: 40 sold bring 20; 10 + 20 − 45 = −15.
    EXPECT_THAT(run.order(1), closeTo(40));
    EXPECT_THAT(run.close(1).arrears[0], closeTo(15));
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(60)); // 45 and the 15
    EXPECT_EQ(run.close(1).cash[0], 0);
    EXPECT_FALSE(run.close(1).failed[0]); // 60 units stand against 15
    // Due at once, whoever rolls the rest: 15 sold bring 7.5.
    EXPECT_THAT(run.open(2).need[0], closeTo(15));
    EXPECT_EQ(run.open(2).rollOff[0], 0);
    EXPECT_THAT(run.order(2), closeTo(15));
    EXPECT_THAT(run.close(2).arrears[0], closeTo(7.5));
    EXPECT_THAT(run.close(2).shortTermFunding[0], closeTo(52.5));
    EXPECT_THAT(run.close(3).arrears[0], closeTo(3.75));
    EXPECT_EQ(run.summary().wave[0], 1);
    EXPECT_EQ(run.summary().failures, 0);
}

TEST(Settlement, arrearsComeOnTopOfWhatIsNotRolled)
{
    const Played run(costly(100, 50).run(1, 0.5, "d").run(2, 0.2, "d"));
    EXPECT_THAT(run.open(2).need[0], closeTo(15 + 0.2 * 45));
    // 24 sold bring 12, 24 are paid: 12 in arrears again; funding 60 − 24 + 12.
    EXPECT_THAT(run.close(2).arrears[0], closeTo(12));
    EXPECT_THAT(run.close(2).shortTermFunding[0], closeTo(48));
}

TEST(Settlement, failsADealerWithTooLittleLeftToSell)
{
    const Played run(costly(50, 50).run(1, 1, "d"));
    // Need 90; all 50 sold bring 25: 35 − 90 = −55 against nothing.
    EXPECT_EQ(run.open(1).breach[0], Breach::funding);
    EXPECT_TRUE(run.close(1).failed[0]);
    EXPECT_EQ(run.close(1).arrears[0], 0);
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(55));
    EXPECT_EQ(run.close(1).wave[0], 1);
    EXPECT_GT(run.close(1).equity[0], -6);                           // 50 − 55: failed for want of cash
    EXPECT_THAT(run.close(2).otherAssets[1], closeTo(10 - 0.6 * 5)); // and its lender is hit as by any failure
    EXPECT_EQ(run.open(2).breach[0], Breach::failed);
}

TEST(Settlement, whatIsPledgedCoversNoArrears)
{
    MakeScenario s;
    s.asset("a", {.halfSpread = 0.5, .haircut = 0.5});
    s.dealer("d", {.cash = 10, .holdings = {{"a", 100}}, .repo = {{"a", 50}}, .funding = 20});
    s.run(1, 1).on({&Channels::funding}).set(&Market::horizon, 1);
    const Played run(s);
    // A run takes the repo too: need 70, all of a is free at 100, 65 sold bring 32.5: 42.5 − 70 = −27.5
    // against 35 units without repo.
    EXPECT_THAT(run.order(1), closeTo(65));
    EXPECT_THAT(run.close(1).arrears[0], closeTo(27.5));
    EXPECT_FALSE(run.close(1).failed[0]);
}

TEST(Settlement, aDealerThatFailsIsRelievedOfItsArrears)
{
    const Played run(costly(100, 50).run(1, 0.5, "d").capitalLoss(2, 60, "d"));
    EXPECT_GT(run.close(1).arrears[0], 0);
    EXPECT_TRUE(run.close(2).failed[0]);
    EXPECT_EQ(run.close(2).arrears[0], 0);
    EXPECT_EQ(run.open(2).need[0], 0);
}

// ---- A failed dealer's estate ---------------------------------------------------------------------------------------

TEST(Settlement, aFailedDealerPaysRepoProRataThenFunding)
{
    MakeScenario s;
    s.asset("a", {.haircut = 0.3}).asset("b", {.haircut = 0.3});
    s.dealer("d",
        {.cash = 10, .holdings = {{"a", 40}, {"b", 40}}, .other = 20, .repo = {{"a", 30}, {"b", 10}}, .funding = 60});
    s.capitalLoss(1, 10).run(2, 1).on({&Channels::funding}).set(&Market::horizon, 4);
    const Played run(s);
    // 10 and a quarter of 80: 30 to repo of 40.
    EXPECT_THAT(run.repo(1, 0, 0), closeTo(7.5));
    EXPECT_THAT(run.repo(1, 0, 1), closeTo(2.5));
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(60));
    EXPECT_THAT(run.close(1).cash[0], closeTo(0));
    // 15: the last 10 of repo, then 5 of funding. Nobody else can be run on: the estate pays as it sells.
    EXPECT_THAT(run.repo(2, 0, 0), closeTo(0));
    EXPECT_THAT(run.close(2).shortTermFunding[0], closeTo(55));
    EXPECT_THAT(run.close(3).shortTermFunding[0], closeTo(55 - 11.25));
    EXPECT_THAT(run.close(4).shortTermFunding[0], closeTo(55 - 11.25 - 8.4375));
}

TEST(Settlement, longTermLendersOfAFailedDealerWait)
{
    MakeScenario s;
    s.asset("a").dealer("d", {.cash = 30, .holdings = {{"a", 40}}, .other = 30, .funding = 20, .longTerm = 70});
    const Played run(s.capitalLoss(1, 10).set(&Market::horizon, 1).set(&Market::resolutionSpeed, 1.0));
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(0));
    EXPECT_THAT(run.close(1).cash[0], closeTo(50)); // 30 + 40 − 20
    EXPECT_THAT(run.close(1).equity[0], closeTo(0));
}

// ---- Purchases, and handing them on (dealers lean against the wind) -------------------------------------------------

/// A client sells 60 of an asset at a haircut of 20 % to a dealer with room.
MakeScenario buying()
{
    MakeScenario s;
    s.asset("a", {.halfSpread = 0.01, .haircut = 0.2});
    s.dealer("d", {.cash = 100, .holdings = {{"a", 50}}, .repo = {{"a", 30}}, .funding = 60});
    s.sellOrder(1, "a", 60).on({&Channels::interdealer}).set(&Market::horizon, 4);
    return s;
}

TEST(Settlement, purchasesAreFinancedOnRepo)
{
    const Played run(buying());
    // 60 at 0.99: 59.4, of which 80 % on repo. The cash goes below its level, so nothing is repaid.
    EXPECT_THAT(run.bought(1), closeTo(60));
    EXPECT_THAT(run.units(1), closeTo(110));
    EXPECT_THAT(run.repo(1), closeTo(30 + 0.8 * 59.4));
    EXPECT_THAT(run.close(1).cash[0], closeTo(100 - 0.2 * 59.4));
    EXPECT_THAT(run.close(1).equity[0], closeTo(60.6)); // 60, and the half-spread earned
}

TEST(Settlement, inventoryIsHandedOnAtThePaceOfValueInvestors)
{
    const Played run(buying().sellOrder(2, "a", 10).depth(4, "a", 1).set(&Market::reversion, 0.25));
    EXPECT_EQ(run.open(1).passedOn[0], 0);             // today's purchases stay
    EXPECT_THAT(run.open(2).passedOn[0], closeTo(15)); // a quarter of 60; not of today's 10
    EXPECT_THAT(run.units(2), closeTo(110 + 10 - 15));
    // Paid 9.9, 80 % of it on repo; 15 come in.
    EXPECT_THAT(run.close(2).cash[0], closeTo(std::min(100.0, 100 - 0.2 * 59.4 - 0.2 * 9.9 + 15)));
    EXPECT_THAT(run.open(3).passedOn[0], closeTo(0.25 * 55));
    EXPECT_THAT(run.units(4), closeTo(50 + 55 * 0.75 * 0.75));
}

TEST(Settlement, aDealerInBreachHandsNothingOn)
{
    // In round 2 a loss puts the dealer below its ratio: it sells by constraint, not by leaning.
    auto s = buying().capitalLoss(2, 58).on({&Channels::slr}).set(&Market::reversion, 0.25);
    const Played run(s);
    EXPECT_EQ(run.open(2).breach[0], Breach::slr);
    EXPECT_EQ(run.open(2).passedOn[0], 0);
    EXPECT_GT(run.order(2), 0);
}

TEST(Settlement, onlyWhatIsBeyondTheStartIsHandedOn)
{
    MakeScenario s; // nothing bought, nothing handed on
    s.asset("a").dealer("d", {.cash = 10, .holdings = {{"a", 50}}, .funding = 40});
    const Played run(s.price(1, "a", -0.1, 0).set(&Market::reversion, 0.25).set(&Market::horizon, 3));
    for (int t = 1; t <= 3; ++t)
        EXPECT_EQ(run.open(t).passedOn[0], 0);
    EXPECT_EQ(run.units(3), 50);
}

TEST(Settlement, cashAndUnitsGoToTheOutside)
{
    // What dealers sell, end investors and the official buyer take and pay.
    const Played run(buying().purchases(1, 1, "a", 20).set(&Market::reversion, 0.25));
    EXPECT_THAT(run.open(1).official[0], closeTo(20));
    EXPECT_THAT(run.bought(1), closeTo(40));
    EXPECT_TRUE(run.summary().invariants.hold());
    EXPECT_LT(run.summary().invariants.units, 1e-14);
    EXPECT_LT(run.summary().invariants.cash, 1e-14);
    EXPECT_LT(run.summary().invariants.books, 1e-14);
}

} // namespace
} // namespace waterhammer::test
