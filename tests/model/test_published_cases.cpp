// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/vulnerability.h"
#include "played.h"

#include <array>

/// Cases with published or textbook results that the model must reproduce.
namespace waterhammer::test {
namespace {

using ::testing::ElementsAre;
using ::testing::Lt;

// ---- A dealer at its leverage ratio (Greenwood, Landier and Thesmar 2015, eq. 3; one dealer, one fall) ----------

MakeScenario dealerPrime(double change)
{
    MakeScenario s;
    s.asset("ust", {.depth = 20000, .volatility = 0.004, .halfSpread = 0.0002, .haircut = 0.02, .floor = 0.9});
    s.asset("corp", {.depth = 2500, .volatility = 0.005, .halfSpread = 0.002, .haircut = 0.08, .floor = 0.7});
    s.dealer("prime", {.cash = 50, .holdings = {{"ust", 200}, {"corp", 150}}, .other = 100, .funding = 475});
    s.price(1, "corp", change);
    s.on({&Channels::slr});
    return s;
}

TEST(PublishedCases, dealerPrimeSellsNineteenTimesItsLoss)
{
    const Played run(dealerPrime(-0.04));
    const Opening& open = run.open(1);
    EXPECT_THAT(open.directLoss, closeTo(6));      // 4 % of 150
    EXPECT_THAT(open.equity[0], closeTo(19));      // 25 − 6
    EXPECT_THAT(open.exposure[0], closeTo(494));   // 500 − 6
    EXPECT_THAT(open.slr[0], closeTo(19.0 / 494)); // 3.846 %
    EXPECT_NEAR(open.slr[0], 0.03846, 5e-6);
    EXPECT_THAT(run.orders(1), allCloseTo({114, 0})); // 494 − 19/0.05 = 494 − 380, all in Treasuries
    EXPECT_EQ(open.breach[0], Breach::slr);
    EXPECT_EQ(run.summary().wave[0], 1);
    // ζ = 114/(20000 · 0.1) = 0.057: p = 0.9 + 0.1 e^−0.057
    EXPECT_THAT(run.price(1), closeTo(0.9 + 0.1 * std::exp(-0.057)));
}

TEST(PublishedCases, dealerPrimesReturnMoreThanDoublesMeasuredVolatility)
{
    const Played run(dealerPrime(-0.04));
    // √(0.94 + 0.06 (1 + (ln 0.96 / 0.005)²)) = √(1 + 0.06 · 66.657) = 2.236
    EXPECT_NEAR(run.close(1).volatility[1] / 0.005, 2.236, 5e-4);
    const double inUnits = std::log(0.96) / 0.005;
    EXPECT_THAT(run.close(1).volatility[1], closeTo(0.005 * std::sqrt(1 + 0.06 * inUnits * inUnits)));
}

TEST(PublishedCases, dealerPrimeAtRestSellsNothing)
{
    const Played run(dealerPrime(0)); // exactly at 5 %: the slack of thresholds keeps it out of breach
    EXPECT_EQ(run.summary().forcedSales.total(), 0);
    EXPECT_EQ(run.summary().breached, 0);
}

// ---- A desk at its VaR limit (Adrian and Shin 2010) -------------------------------------------------------------

TEST(PublishedCases, varDeskSellsAQuarterWhenVolatilityDoubles)
{
    MakeScenario s; // in millions: VaR 10, limit 15; position 1000, σ = 10/(2.326 · 1000)
    s.asset("bond", {.depth = 1e15, .volatility = 10 / 2326.0});
    s.dealer("desk", {.holdings = {{"bond", 1000}}, .funding = 900, .varLimit = 15});
    s.volatility(1, "bond", 2).on({&Channels::var}).set(&Market::horizon, 1);
    const Played run(s);
    EXPECT_THAT(run.close(0).var[0], closeTo(10));
    EXPECT_THAT(run.open(1).var[0], closeTo(20));
    EXPECT_THAT(run.order(1), closeTo(250)); // 1 − 15/20 of 1000
    EXPECT_THAT(run.close(1).var[0], closeTo(15));
    EXPECT_EQ(run.open(1).breach[0], Breach::var);
}

// ---- Haircut 2 % to 5 % (Brunnermeier and Pedersen 2009, the margin spiral) ---------------------------------------

struct HaircutCase {
    const char* source;
    double cash; ///< half of it is kept in reserve
    double repo;
    double order;
};

TEST(PublishedCases, eachUnitOfAHaircutCallNeedsTwentyUnitsOfSales)
{
    const HaircutCase cases[] = {
        // The call is 98 − 0.95 · 100 = 3, 3 % of the position.
        {"financed to the hilt, nothing to hand: 3/0.05", 0, 98, 60},
        {"0.5 to hand: 2.5/0.05", 1, 98, 50},
        {"cash covers the call", 6, 98, 0},
        // Repo 95 is just what 95 % lend: no call.
        {"no call", 0, 95, 0},
        // Repo 96: the call is 1, what is kept 95 ties the whole position: 20 units again.
        {"a call of one", 0, 96, 20},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        MakeScenario s;
        s.asset("ust", {.haircut = 0.02});
        s.dealer("dealer", {.cash = c.cash, .holdings = {{"ust", 100}}, .repo = {{"ust", c.repo}}});
        s.haircut(1, "ust", 2.5).on({&Channels::funding}).set(&Market::horizon, 1);
        const Played run(s);
        EXPECT_THAT(run.close(1).haircut[0], closeTo(0.05));
        EXPECT_THAT(run.open(1).need[0], closeTo(std::max(0.0, c.repo - 95)));
        EXPECT_THAT(run.order(1), closeTo(c.order));
        EXPECT_EQ(run.open(1).breach[0], c.order > 0 ? Breach::funding : 0);
    }
}

// ---- Two banks (Schaanning; Cont and Schaanning 2017, section 3: thresholds, bounded impact) -----------------------

MakeScenario twoBanks()
{
    MakeScenario s;
    s.asset("asset", {.depth = 4472.13595499958, .floor = 0.5});
    const double least = 1 / 33.3, target = 1 / 31.635;
    s.dealer("a", {.holdings = {{"asset", 90}}, .other = 10, .funding = 96, .slr = least, .target = target});
    s.dealer("b", {.holdings = {{"asset", 70}}, .other = 20, .funding = 85.5, .slr = least, .target = target});
    s.capitalLoss(1, 2, "a");
    s.on({&Channels::slr}).set(&Market::implementationShortfall, 0.5);
    return s;
}

TEST(PublishedCases, twoBanksToTheLastPrintedDigit)
{
    constexpr double digit = 6e-11; // half of the last of ten, and a little
    const Played run(twoBanks());
    const std::array leverage = {49.0, 43.6331166441, 35.9386492291, 32.6819679712};
    const std::array orders = {34.73, 17.2807001039, 5.4390316457, 0.0};
    const std::array prices = {0.9922941335, 0.9885042669, 0.9873174688};
    ASSERT_EQ(run.rounds(), 4);
    for (int t = 1; t <= 4; ++t) {
        SCOPED_TRACE(t);
        EXPECT_NEAR(run.open(t).exposure[0] / run.open(t).equity[0], leverage[t - 1], digit);
        EXPECT_NEAR(run.order(t, 0), orders[t - 1], digit);
        EXPECT_EQ(run.order(t, 1), 0);
        if (t < 4) {
            EXPECT_NEAR(run.price(t), prices[t - 1], digit);
        }
    }
    EXPECT_NEAR(run.close(4).equity[0], 1.2221572150, digit);
    EXPECT_NEAR(run.close(4).equity[1], 3.6122228152, digit);
}

// ---- Banks with a threshold, a target and a point of failure (Cont and Schaanning 2017; the reading with units
//      impact, midpoint fills, pro rata sales and deleveraging from cash first). Three banks by hand.

constexpr double govMarket = 70, corpMarket = 90; // units in all

/// Depth at which the sale of 5 % of a market moves its price by `impact`.
double depthOf(double market, double impact) { return impact > 0 ? 0.05 * market / -std::log(1 - impact) : 1e18; }

MakeScenario threeBanks(double impact)
{
    MakeScenario s;
    s.asset("gov", {.depth = depthOf(govMarket, impact)});
    s.asset("corp", {.depth = depthOf(corpMarket, impact)});
    const auto bank = [&](const char* id, Book book) {
        book.slr = book.trigger.emplace(0.04);
        book.target = 0.05;
        book.failBelow = 0.03;
        s.dealer(id, book);
    };
    bank("fails", {.cash = 10, .holdings = {{"gov", 50}, {"corp", 40}}, .other = 100, .funding = 186});
    bank("sells", {.cash = 4, .holdings = {{"gov", 20}, {"corp", 30}}, .other = 46, .funding = 92.5});
    bank("holds", {.cash = 5, .holdings = {{"corp", 20}}, .other = 75, .funding = 90});
    s.price(1, "gov", -0.2).on({&Channels::slr});
    s.set(&Market::liquidationRule, LiquidationRule::ProRata).set(&Market::impactBasis, ImpactBasis::Units);
    s.set(&Market::implementationShortfall, 0.5).set(&Market::deleverFromCash, 1.0);
    s.set(&Market::repayOnSettlement, false).set(&Market::resolutionSpeed, 1.0).set(&Market::horizon, 2);
    return s;
}

TEST(PublishedCases, banksBelowTheThresholdDeleverAndThoseFurtherDownFail)
{
    const Played run(threeBanks(0));
    // "fails": 14 − 10 = 4 of 190, 2.1 %; "sells": 7.5 − 4 = 3.5 of 96, 3.6 %; "holds": 10 of 100.
    EXPECT_THAT(run.open(1).slr, allCloseTo({4.0 / 190, 3.5 / 96, 0.1}));
    EXPECT_THAT(run.open(1).breach, ElementsAre(Breach::failed, Breach::slr, 0));
    EXPECT_THAT(run.orders(1, 0), allCloseTo({40, 40})); // all of it at once
    // Exposure 96 → 3.5/0.05 = 70: 26, of which cash 4; the other 22 are 22/46 of 16 and of 30.
    EXPECT_THAT(run.orders(1, 1), allCloseTo({22 * 16.0 / 46, 22 * 30.0 / 46}));
    EXPECT_THAT(run.orders(1, 2), allCloseTo({0, 0}));
    EXPECT_THAT(run.price(1), closeTo(0.8));
    // "fails" hands 10 + 80 to its lenders; "sells" repays 4 and keeps the proceeds, as cash above its level does
    // not repay; its level fell to 0.
    EXPECT_THAT(run.close(1).cash, allCloseTo({0, 22, 5}));
    EXPECT_THAT(run.close(1).shortTermFunding, allCloseTo({96, 88.5, 90}));
    // Next round the 22 themselves repay: exposure 92 → 70, no sale.
    EXPECT_THAT(run.orders(2, 1), allCloseTo({0, 0}));
    EXPECT_EQ(run.open(2).breach[1], Breach::slr);
    EXPECT_THAT(run.close(2).shortTermFunding[1], closeTo(66.5));
    EXPECT_THAT(run.close(2).slr[1], closeTo(0.05));
    EXPECT_EQ(run.summary().failures, 1);
}

TEST(PublishedCases, priceImpactIsOfUnitsAndFillsAtTheMidpoint)
{
    for (const double impact : {0.01, 0.05}) {
        SCOPED_TRACE(impact);
        const Played run(threeBanks(impact));
        // Units: government bonds 40/0.8 + (22 · 16/46)/0.8, corporates 40 + 22 · 30/46.
        const double govUnits = 50 + 22 * 20.0 / 46, corpUnits = 40 + 22 * 30.0 / 46;
        const double gov = 0.8 * std::exp(-govUnits / depthOf(govMarket, impact));
        const double corp = std::exp(-corpUnits / depthOf(corpMarket, impact));
        EXPECT_THAT(run.price(1, 0), closeTo(gov));
        EXPECT_THAT(run.price(1, 1), closeTo(corp));
        EXPECT_THAT(run.open(1).execution, allCloseTo({(0.8 + gov) / 2, (1 + corp) / 2}));
        // 5 % of a market sold move it by the impact: (1 − impact)^(units / 5 % of the market).
        EXPECT_THAT(gov, closeTo(0.8 * std::pow(1 - impact, govUnits / (0.05 * govMarket))));
        // "holds" has 20 corporates and loses 20 (1 − p).
        EXPECT_THAT(run.close(1).equity[2], closeTo(10 - 20 * (1 - corp)));
    }
}

// ---- Single-bank loop (Greenwood, Landier and Thesmar 2015: gain = leverage · assets · impact) ---------------------

MakeScenario singleBank()
{
    MakeScenario s;
    s.asset("asset", {.depth = 10000}); // ℓ = 1e-4
    s.dealer("bank", {.holdings = {{"asset", 100}}, .funding = 96, .slr = 0.04});
    s.on({&Channels::slr});
    return s;
}

TEST(PublishedCases, singleBankLoopGain)
{
    const Played run(singleBank(), {.loopGain = true, .channels = {}});
    ASSERT_TRUE(run.close(1).loopGain);
    // A fall of ε = 1e-3 takes 0.1 of 4; exposure 99.9 → 3.9/0.04 = 97.5: 2.4 sold, ln p falls by 2.4e-4.
    EXPECT_THAT(*run.close(1).loopGain, closeTo(2.4e-4 / -std::log1p(-1e-3), 1e-8));
    EXPECT_NEAR(*run.close(1).loopGain, 0.24, 0.24 * 1e-3); // 24 · 100 · 1e-4
    EXPECT_EQ(run.summary().peakLoopGain, run.close(1).loopGain);
}

TEST(PublishedCases, singleBankMultiplierInTheLinearLimit)
{
    const double multiplier = 1 / (1 - 0.24);
    for (const double fall : {1e-4, 1e-5}) {
        SCOPED_TRACE(fall);
        const Played run(singleBank().price(1, "asset", -fall));
        // What the sums leave out is of the order of leverage times the fall, and the last rounds.
        EXPECT_NEAR((1 - run.price(run.rounds())) / fall, multiplier, 40 * fall + 1e-4);
        EXPECT_NEAR(*run.summary().amplification, multiplier, 40 * fall + 1e-4);
    }
}

TEST(PublishedCases, singleBankVulnerability)
{
    const auto v = vulnerability(*singleBank().make(), std::array{-0.01});
    EXPECT_THAT(v.aggregate, closeTo(-0.06)); // 24 · 1 · 100 · 1e-4 / 4
    EXPECT_THAT(v.direct, closeTo(-0.25));    // 1 of 4
}

// ---- Two-bank vulnerability (Greenwood, Landier and Thesmar 2015, eq. 6 to 10) --------------------------------------

MakeScenario overlapping(const std::vector<Amount>& first, const std::vector<Amount>& second)
{
    MakeScenario s;
    s.asset("x", {.depth = 1000}).asset("y", {.depth = 500}); // ℓ = 1e-3, 2e-3
    s.dealer("one", {.holdings = first, .funding = 95, .slr = 0.05});
    s.dealer("two", {.holdings = second, .funding = 45, .slr = 0.1});
    return s;
}

TEST(PublishedCases, twoBankVulnerability)
{
    const auto s = overlapping({{"x", 50}, {"y", 50}}, {{"x", 40}, {"y", 10}}).make();
    const auto v = vulnerability(*s, std::array{-0.02, 0.0});
    EXPECT_THAT(v.aggregate, closeTo(-0.26862));
    EXPECT_THAT(v.dealers[0].systemicness, closeTo(-0.1995));
    EXPECT_THAT(v.dealers[1].systemicness, closeTo(-0.06912));
    EXPECT_THAT(v.dealers[0].indirect, closeTo(-0.3714));
    EXPECT_THAT(v.dealers[1].indirect, closeTo(-0.16584));
    EXPECT_THAT(v.dealers[0].direct, closeTo(-0.2));
    EXPECT_THAT(v.dealers[1].direct, closeTo(-0.16));
}

TEST(PublishedCases, disjointBooksDoNotSpillOver)
{
    auto s = overlapping({{"x", 100}}, {{"y", 50}});
    const auto v = vulnerability(*s.make(), std::array{-0.02, 0.0});
    // Bank one: 2 lost of 5, 19 · 2 = 38 sold, 38e-3 of 100: 3.8 more.
    EXPECT_THAT(v.dealers[0].indirect, closeTo(-0.76));
    EXPECT_THAT(v.dealers[0].systemicness, closeTo(-0.38));
    EXPECT_EQ(v.dealers[1].indirect, 0);
    EXPECT_EQ(v.dealers[1].systemicness, 0);
    EXPECT_EQ(v.dealers[1].direct, 0);

    const Played run(s.price(1, "x", -0.02).on({&Channels::slr}));
    EXPECT_GT(run.order(1, 0, 0), 0);
    for (int t = 1; t <= run.rounds(); ++t) {
        EXPECT_EQ(run.price(t, 1), 1);
        EXPECT_THAT(run.close(t).equity[1], closeTo(5));
    }
}

// ---- Plain RiskMetrics (J.P. Morgan and Reuters 1996: no background) -----------------------------------------------

TEST(PublishedCases, plainRiskMetrics)
{
    MakeScenario s;
    s.asset("a", {.volatility = 0.01}).dealer("d", {.cash = 1});
    s.price(1, "a", std::expm1(-0.05)).price(4, "a", std::expm1(-0.03)); // log returns of −5 % and −3 %
    s.set(&Market::ewmaBackground, 0.0).set(&Market::horizon, 4);
    const Played run(s);
    const std::array percent = {1.5620499, 1.5144636, 1.4683269, 1.6020690};
    for (int t = 1; t <= 4; ++t)
        EXPECT_NEAR(100 * run.close(t).volatility[0], percent[t - 1], 6e-8) << t;
}

// ---- Leveraged gilt funds (duration 20, yields up by 100 bp: prices down by 20 %) -----------------------------------

struct GiltCase {
    double leverage;
    double after;     ///< leverage after the fall
    double soldShare; ///< of what assets are worth after the fall
};

TEST(PublishedCases, leveragedGiltFundsReturnToTheirLeverage)
{
    const GiltCase cases[] = {{2, 8.0 / 3, 0.25}, {3, 6, 0.5}, {4, 16, 0.75}};
    for (const auto& c : cases) {
        SCOPED_TRACE(c.leverage);
        MakeScenario s;
        s.asset("gilt");
        s.dealer("fund",
            {.holdings = {{"gilt", c.leverage}}, .funding = c.leverage - 1, .maker = false, .slr = 1 / c.leverage});
        s.price(1, "gilt", -0.2).on({&Channels::slr}).set(&Market::horizon, 1);
        const Played run(s);
        EXPECT_THAT(1 / run.open(1).slr[0], closeTo(c.after));
        EXPECT_THAT(run.order(1) / (0.8 * c.leverage), closeTo(c.soldShare));
        EXPECT_FALSE(run.quotes(1));
        EXPECT_THAT(1 / run.close(1).slr[0], closeTo(c.leverage, 1e-6));
    }
}

// ---- The way in and the way out (Duffie et al. 2023: dealer capacity decides) ---------------------------------------

/// A client sells 20 into four dealers whose capital is this share of their assets.
MakeScenario clearing(double capital)
{
    MakeScenario s;
    s.asset("bond", {.depth = 400, .volatility = 0.005, .halfSpread = 0.001, .haircut = 0.05});
    for (const char* id : {"a", "b", "c", "d"})
        s.dealer(
            id, {.cash = 40, .holdings = {{"bond", 40}}, .other = 20, .funding = 100 * (1 - capital), .slr = 0.05});
    s.sellOrder(1, "bond", 20).set(&Market::reversion, 0.1);
    s.on({&Channels::slr, &Channels::var, &Channels::funding, &Channels::information, &Channels::redemptions,
        &Channels::counterparty, &Channels::interdealer});
    return s;
}

TEST(PublishedCases, dealersWithRoomAbsorbWhatDealersAtTheirLimitsCannot)
{
    const Played wide(clearing(0.25)), full(clearing(0.05));
    const double fallWide = 1 - wide.summary().lowestPrice[0], fallFull = 1 - full.summary().lowestPrice[0];

    // Room: 4 dealers of 25/0.05 − 100 = 400 for exposure, (40 − 20)/0.05 = 400 for cash: 1600, used 20/1600.
    EXPECT_THAT(wide.open(1).capacity[0], closeTo(1600));
    EXPECT_THAT(wide.open(1).absorbed[0], closeTo(20));
    EXPECT_THAT(wide.open(1).net[0], closeTo(0));
    EXPECT_THAT(wide.price(1), closeTo(std::pow(std::exp(-20 * 20 / 1600.0 / 400), 0.9))); // then a tenth back
    EXPECT_EQ(wide.summary().forcedSales.total(), 20);                                     // the client's
    EXPECT_NEAR(wide.price(wide.rounds()), 1, 1e-4);

    EXPECT_EQ(full.open(1).capacity[0], 0);
    EXPECT_EQ(full.open(1).net[0], 20);
    EXPECT_GT(fallFull, 20 * fallWide);
}

} // namespace
} // namespace waterhammer::test
