// SPDX-License-Identifier: GPL-3.0-or-later
#include "played.h"

/// Redemptions (the model's step 4), quotes (step 5) and counterparty losses (step 8) by hand.
/// Expected numbers are worked out in the comments.
namespace waterhammer::test {
namespace {

using ::testing::Each;
using ::testing::ElementsAre;

// ---- Channel `redemptions` (the model's step 4; Coval and Stafford 2007) -------------------------------------------

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
        {"cash first", LiquidationRule::LiquidFirst, {0.1}, 0, 0},
        {"liquid first", LiquidationRule::LiquidFirst, {0.5}, 40, 0},
        {"events add up", LiquidationRule::LiquidFirst, {0.5, 0.3}, 60, 10},
        {"never more than the fund is worth", LiquidationRule::LiquidFirst, {0.8, 0.8}, 60, 30},
        {"a vertical slice: 40/90 of each", LiquidationRule::ProRata, {0.5}, 80.0 / 3, 40.0 / 3},
        {"the whole fund", LiquidationRule::ProRata, {1}, 60, 30},
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

// ---- Channel `information` (the model's step 5; Glosten and Milgrom 1985) ------------------------------------------

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

// ---- Channel `counterparty` (the model's step 8; Furfine 2003) -----------------------------------------------------

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
