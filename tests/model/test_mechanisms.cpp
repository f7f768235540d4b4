// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/scenario_json.h"
#include "played.h"

#include <cmath>

/// One case by hand for each mechanism, with its arithmetic beside it.
namespace waterhammer::test {
namespace {

const Book bystander{.cash = 10, .funding = 5};

/// A dealer with assets of 500 and Tier 1 of 25: a fall of "corp" by 4 % costs it 6, and 494 is 114 more than 19 carry.
MakeScenario prime()
{
    MakeScenario s;
    s.asset("ust").asset("corp");
    s.dealer("p", {.cash = 50, .holdings = {{"ust", 200}, {"corp", 150}}, .other = 100, .funding = 475});
    s.price(1, "corp", -0.04).on({&Channels::slr});
    return s;
}

/// Clients sell so much that the price falls to `price`: exp(−amount / 1000) (Cifuentes, Ferrucci and Shin 2005).
MakeScenario soldDownTo(double price)
{
    MakeScenario s;
    s.asset("a", {.depth = 1000}).sellOrder(1, "a", 1000 * std::log(1 / price));
    return s;
}

// ---- Dated terms and new capital

TEST(DatedTerm, isInForceFromItsRoundOn)
{
    const Played half(prime().dated(1, "market.adjustmentSpeed", 0.5));
    EXPECT_THAT(half.order(1), closeTo(57)); // half of 114
    const Played late(prime().dated(2, "market.adjustmentSpeed", 0.5));
    EXPECT_THAT(late.order(1), closeTo(114));
}

TEST(DatedTerm, ofTheMinimumMovesTriggerAndTargetThatFollowIt)
{
    const Played run(prime().dated(1, "dealers[p].constraints.slrMin", 0.04)); // 19 / 494 = 3.85 % is still below
    EXPECT_THAT(run.order(1), closeTo(494 - 19 / 0.04));
}

TEST(DatedTerm, ofNothingMakesALimitAbsent)
{
    MakeScenario s;
    s.asset("a", {.volatility = 0.01});
    s.dealer("p", {.holdings = {{"a", 100}}, .funding = 90, .varLimit = 1}).on({&Channels::var});
    s.set(&Market::correlation, 1.0); // VaR 2.326 × 0.01 × 100 = 2.326: 1 − 1/2.326 of 100 must go
    EXPECT_THAT(Played(s).order(1), closeTo(100 * (1 - 1 / 2.326)));
    EXPECT_THAT(Played(s.dated(1, "dealers[p].constraints.varLimit", {})).order(1), closeTo(0));
}

TEST(CapitalInjection, isNeitherAGainNorADirectLoss)
{
    MakeScenario s;
    s.asset("a").dealer("p", {.cash = 20, .holdings = {{"a", 80}}, .funding = 95}).capitalInjection(1, 10, "p");
    s.price(1, "a", -0.1);
    const Played run(s);
    EXPECT_THAT(run.open(1).injected, closeTo(10));
    EXPECT_THAT(run.open(1).directLoss, closeTo(8));
    EXPECT_THAT(run.close(1).cash[0], closeTo(20)); // what is above its level repays short-term lenders
    EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(85));
    EXPECT_THAT(run.close(1).equity[0], closeTo(5 + 10 - 8));
    EXPECT_THAT(run.summary().endLoss, closeTo(8));
}

TEST(CapitalInjection, doesNotReachWhoHasFailed)
{
    MakeScenario s;
    s.asset("a").dealer("p", {.holdings = {{"a", 100}}, .funding = 95}).price(1, "a", -0.1).capitalInjection(2, 50);
    EXPECT_THAT(Played(s).open(2).injected, closeTo(0));
}

// ---- Learning: King and Wadhwani 1990

TEST(Learning, takesASurpriseElsewhereForOnesOwn)
{
    MakeScenario s;
    s.asset("fell", {.volatility = 0.01}).asset("other", {.volatility = 0.02}).dealer("d", bystander);
    s.price(1, "fell", -0.05).set(&Market::learning, 1.0).set(&Market::horizon, 1);
    const double surprise = -std::log(0.95) / 0.01; // in sigmas of what fell
    const double own = 0.02 * surprise;
    // λ 0.94 keeps the variance of 0.02², the surprise comes on top of it with 1 − λ
    EXPECT_THAT(Played(s).close(1).volatility[1], closeTo(std::sqrt(0.02 * 0.02 + 0.06 * own * own)));
    s.set(&Market::learning, 0.0);
    EXPECT_THAT(Played(s).close(1).volatility[1], closeTo(0.02));
}

// ---- Staleness, and the realised gain at marks

TEST(Staleness, makesAPriceLessReliableByTheDay)
{
    MakeScenario s;
    s.asset("a", {.volatility = 0.01}).dealer("m", {.holdings = {{"a", 100}}, .funding = 50, .tolerance = 3});
    s.volatility(1, "a", 4).set(&Market::ewmaLambda, 1.0); // σ stays at 4 %, which the maker does not quote
    s.set(&Market::staleness, 0.5).set(&Market::horizon, 3).on({&Channels::information});
    const Played run(s);
    EXPECT_EQ(run.close(3).daysWithoutQuote[0], 3);
    for (const int day : {1, 2, 3}) // σ k (√(1 + days) − 1), of one maker no other uncertainty
        EXPECT_THAT(run.close(day).mark[0], closeTo(1 - 0.5 * 0.04 * (std::sqrt(1.0 + day) - 1)));
    // nothing is sold: what the withdrawn quote costs is the whole of the day's loss
    EXPECT_THAT(run.open(1).tradingLoss, closeTo(100 * 0.5 * 0.04 * (std::sqrt(2.0) - 1)));
    // and of the second day's loss by the first one's
    EXPECT_THAT(run.close(2).realisedGain.value(), closeTo((std::sqrt(3.0) - std::sqrt(2.0)) / (std::sqrt(2.0) - 1)));
}

// ---- Fear: Bernardo and Welch 2004; Braouezec and Wagalath 2019

MakeScenario feared(double minimum)
{
    MakeScenario s = soldDownTo(0.9); // a tenth of its price is lost by trading on day 1
    s.dealer("d", {.holdings = {{"a", 100}}, .funding = 85, .slr = minimum});
    s.set(&Market::anticipation, 0.5).on({&Channels::slr});
    return s;
}

TEST(Fear, sellsBeforeTheFallComesOnceMore)
{
    // Day 2: 90 held, equity 5, ratio 5.56 %. Of it 4.5 are expected to go: equity 0.5, exposure 85.5.
    const Played run(feared(0.05));
    EXPECT_THAT(run.open(2).slr[0], closeTo(5.0 / 90));
    EXPECT_TRUE(run.open(2).fear[0]);
    EXPECT_EQ(run.open(2).breach[0], 0);
    EXPECT_EQ(run.close(2).wave[0], 0);
    EXPECT_THAT(run.fearOrder(2), closeTo(85.5 - 0.5 / 0.05));
    EXPECT_THAT(run.order(2), closeTo(75.5));
}

TEST(Fear, isTheCauseOfWhatGoesBeyondTheRule)
{
    // At 6 % the rule itself asks for 90 − 5 / 0.06 = 6.67; with the fall expected it is 85.5 − 0.5 / 0.06 = 77.17.
    const Played run(feared(0.06));
    EXPECT_EQ(run.open(2).breach[0], Breach::slr);
    EXPECT_THAT(run.slrOrder(2), closeTo(90 - 5 / 0.06));
    EXPECT_THAT(run.order(2), closeTo(85.5 - 0.5 / 0.06));
}

// ---- Suspicion: Glosten and Milgrom 1985

TEST(Suspicion, leavesAShareOfADistressedSaleWithoutABid)
{
    MakeScenario s = prime();                                      // 114 of Treasuries must go
    s.dealer("rich", {.holdings = {{"ust", 100}}, .funding = 50}); // room of 50 / 5 % − 100 = 900
    s.set(&Market::absorption, 1.0).on({&Channels::interdealer});
    EXPECT_THAT(Played(s).open(1).absorbed[0], closeTo(114));
    s.set(&Market::suspicion, 0.5);
    EXPECT_THAT(Played(s).open(1).absorbed[0], closeTo(57));
    EXPECT_THAT(Played(s).open(1).net[0], closeTo(57));
    s.sellOrder(1, "ust", 40); // clients are suspected of nothing
    EXPECT_THAT(Played(s).open(1).absorbed[0], closeTo(57 + 40));
}

// ---- The purse: Shleifer and Vishny 1997

TEST(Purse, buysWhileItLasts)
{
    // Half of the way from 0.8 to 1 in logs costs 1000 × ln(1 / 0.8) / 2 = 111.6; 60 go as far as 0.8 e^0.06.
    MakeScenario s = soldDownTo(0.8);
    s.dealer("d", bystander).set(&Market::reversion, 0.5).set(&Market::horizon, 3);
    EXPECT_THAT(Played(s).price(1), closeTo(std::sqrt(0.8)));
    EXPECT_THAT(Played(s).open(1).valueSpent[0], closeTo(1000 * std::log(1 / 0.8) / 2));
    s.set(&Market::valueCapital, 60.0);
    const Played run(s);
    EXPECT_THAT(run.price(1), closeTo(0.8 * std::exp(0.06)));
    EXPECT_THAT(run.open(1).valueSpent[0], closeTo(60));
    EXPECT_EQ(run.close(1).valueCapital, 0);
    EXPECT_THAT(run.price(2), closeTo(0.8 * std::exp(0.06))); // nothing holds it, nothing moves it
}

TEST(Purchases, fromAllLiftThePrice)
{
    MakeScenario s = soldDownTo(0.8);
    s.dealer("d", bystander).purchasesFromAll(2, 2, "a", 100).sellOrder(2, "a", 40).set(&Market::horizon, 3);
    const Played run(s);
    EXPECT_THAT(run.open(2).official[0], closeTo(40)); // first what is brought
    EXPECT_THAT(run.open(2).priceAfterSales[0], closeTo(0.8));
    EXPECT_THAT(run.open(2).lift[0], closeTo(60));
    EXPECT_THAT(run.price(2), closeTo(0.8 * std::exp(0.06)));
}

TEST(Purchases, fromAllEndAtTheFundamentalValue)
{
    MakeScenario s = soldDownTo(0.8);
    s.dealer("d", bystander).purchasesFromAll(2, 2, "a", 500);
    const Played run(s);
    EXPECT_THAT(run.price(2), closeTo(1));
    EXPECT_THAT(run.open(2).lift[0], closeTo(1000 * std::log(1 / 0.8)));
}

// ---- Named lenders: Copeland, Martin and Walker 2014

TEST(NamedLender, inBreachCallsOnTheNextDay)
{
    MakeScenario s; // of the borrower's repo of 60 half is the lender's
    s.asset("a");
    s.dealer("l", {.holdings = {{"a", 100}}, .other = 50, .funding = 140});
    s.dealer("b", {.cash = 40, .holdings = {{"a", 60}}, .repo = {{"a", 60}}, .funding = 20, .slr = 0});
    s.finances("l", "b", 0.5).capitalLoss(1, 4, "l"); // 6 of 146: below 5 %
    s.set(&Market::pullShare, 0.5).set(&Market::horizon, 2).on({&Channels::slr, &Channels::funding});
    s.set(&Market::rollOffMax, 0.0);
    const Played run(s);
    EXPECT_EQ(run.open(1).breach[0], Breach::slr);
    EXPECT_THAT(run.open(1).called[0], closeTo(0));
    EXPECT_THAT(run.open(2).called[0], closeTo(15)); // half of its 30
    EXPECT_THAT(run.open(2).rollOff[1], closeTo(15.0 / 60));
    EXPECT_THAT(run.open(2).rollOffUnsecured[1], closeTo(0)); // who does not know of it stays
    EXPECT_THAT(run.close(2).claims[0], closeTo(15));
    EXPECT_THAT(run.repo(2, 1), closeTo(45));
}

TEST(NamedLender, thatIsAFundCallsWhatItsCashDoesNotCover)
{
    MakeScenario s;
    s.asset("a").dealer("b", {.cash = 30, .holdings = {{"a", 60}}, .repo = {{"a", 60}}, .slr = 0});
    s.fund("f", {.cash = 10}).finances("f", "b", 0.5); // worth 10 + 30
    s.redemption(1, 0.5, "f").set(&Market::rollOffMax, 0.0).set(&Market::reserveFloor, 0.0);
    s.on({&Channels::funding});
    const Played run(s);
    EXPECT_THAT(run.open(1).fundCalled[0], closeTo(0.5 * 40 - 10));
    EXPECT_THAT(run.close(1).claims[0], closeTo(20));
    EXPECT_THAT(run.close(1).nav[0], closeTo(20)); // paid out in full
    EXPECT_THAT(run.close(1).due[0], closeTo(0));
}

TEST(NamedLender, followsThePublishedExampleByHand)
{
    const auto read = readScenarioFile(TEST_DATA "/golden/two-lenders.scenario.json");
    const Played run(valid(read.draft));
    const double dealer[] = {40, 20, 14.705882, 0}, fund[] = {11, 11, 8.088235, 0}, repo[] = {71, 51, 37.5, 1.25};
    for (int day = 1; day <= 4; ++day) {
        EXPECT_NEAR(run.close(day).claims[0], dealer[day - 1], 5e-7);
        EXPECT_NEAR(run.close(day).claims[1], fund[day - 1], 5e-7);
        const auto borrower = run.trajectory().scenario->claims.borrower[0];
        double owed = 0;
        for (std::size_t a = 0; a < run.trajectory().scenario->assetCount(); ++a)
            owed += run.repo(day, borrower, a);
        EXPECT_NEAR(owed, repo[day - 1], 5e-7);
    }
    ASSERT_EQ(run.open(4).creditLosses.size(), 1u); // a fund's claim is simply gone
    EXPECT_NEAR(run.open(4).creditLosses[0].amount, 0.490196, 5e-7);
}

} // namespace
} // namespace waterhammer::test
