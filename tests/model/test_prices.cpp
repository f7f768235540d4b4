// SPDX-License-Identifier: GPL-3.0-or-later
#include "played.h"

/// Prices (the model's step 7), the end of a run and the realised gain, by hand.
namespace waterhammer::test {
namespace {

using ::testing::ElementsAre;

MakeScenario plain(const AssetNumbers& numbers = {})
{
    MakeScenario s;
    s.asset("a", numbers).dealer("d", {.holdings = {{"a", 100}}, .funding = 80});
    return s;
}

// ---- The model's step 7 --------------------------------------------------------------------------------------------

struct PriceCase {
    const char* source;
    AssetNumbers asset;
    ImpactBasis basis;
    std::optional<double> shortfall;
    double change; ///< of the price before the orders, not of fundamentals
    double price, fill;
};

TEST(Price, impactAndFills)
{
    const auto value = ImpactBasis::Value, units = ImpactBasis::Units;
    const double e1 = std::exp(-0.1);
    const PriceCase cases[] = {
        // a client sells 40
        {"p e^−ζ, filled at (1 − e^−ζ)/ζ", {.depth = 400}, value, {}, 0, e1, 10 * (1 - e1)},
        {"a floor at half: ζ = 40/(400 · 0.5)", {.depth = 400, .floor = 0.5}, value, {}, 0, 0.5 + 0.5 * std::exp(-0.2),
            0.5 + 0.5 * (1 - std::exp(-0.2)) / 0.2},
        {"value of orders, whatever the price", {.depth = 400}, value, {}, -0.2, 0.8 * e1, 8 * (1 - e1)},
        {"units: 40/0.8 = 50", {.depth = 500}, units, {}, -0.2, 0.8 * e1, 8 * (1 - e1)},
        {"implementation shortfall of a half", {.depth = 400}, value, 0.5, 0, e1, (1 + e1) / 2},
        {"of nothing", {.depth = 400}, value, 0, 0, e1, 1},
        {"of all", {.depth = 400}, value, 1, 0, e1, e1},
        {"sellers pay the half-spread", {.depth = 400, .halfSpread = 0.01}, value, 1, 0, e1, 0.99 * e1},
        {"already below the floor: no impact", {.depth = 400, .floor = 0.9}, value, {}, -0.2, 0.8, 0.8},
        {"the floor of fundamentals that did not fall", {.depth = 400, .floor = 0.5}, value, {}, -0.2,
            0.5 + 0.3 * std::exp(-0.2), 0.5 + 0.3 * (1 - std::exp(-0.2)) / 0.2},
        {"a tiny order fills at the price", {.depth = 4e14}, value, {}, 0, 1 - 1e-13, 1 - 0.5e-13},
        {"no price below a millionth", {.depth = 1}, value, {}, 0, 1e-6, 1 / 40.0},
        {"nor what it fills at", {.depth = 1}, value, 0.5, 0, 1e-6, (1 + 1e-6) / 2},
        {"nor at all of the fall", {.depth = 1}, value, 1, 0, 1e-6, 1e-6},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = MakeScenario().asset("a", c.asset).dealer("d", {.cash = 1}).set(&Market::impactBasis, c.basis);
        s.price(1, "a", c.change, 0).sellOrder(1, "a", 40);
        const Played run(s.set(&Market::implementationShortfall, c.shortfall).set(&Market::horizon, 1));
        EXPECT_THAT(run.price(1), closeTo(c.price));
        EXPECT_THAT(run.open(1).execution[0], closeTo(c.fill));
    }
}

TEST(Price, theMeanFillHasNoGapWhereItsFormulaChanges)
{
    // (1 − e^−ζ)/ζ through its series 1 − ζ/2 + ζ²/6 − ζ³/24 for small orders, by expm1 for larger ones.
    for (const double zeta : {1e-12, 1e-9, 1e-6, 1e-4, 1e-3, 0.0099, 0.01, 0.0101, 0.1, 1.0}) {
        SCOPED_TRACE(zeta);
        const Played run(plain({.depth = 100}).sellOrder(1, "a", 100 * zeta).set(&Market::horizon, 1));
        EXPECT_THAT(run.open(1).execution[0], closeTo(-std::expm1(-zeta) / zeta, 1e-13));
    }
}

struct ReversionCase {
    const char* source;
    double reversion, floor; ///< of the model's step 7
    double tolerance;        ///< 0: nobody quotes
    double pace;
};

TEST(Price, valueInvestorsLeanIn)
{
    const ReversionCase cases[] = {
        {"everybody quotes", 0.2, 0.3, 3, 0.2},
        {"nobody quotes: 0.2 · 0.3", 0.2, 0.3, 0, 0.06},
        {"no floor", 0.2, 0, 0, 0},
        {"at once", 1, 1, 0, 1},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = MakeScenario().asset("a", {.volatility = 0.01});
        s.dealer("d", {.holdings = {{"a", 100}}, .tolerance = c.tolerance}).on({&Channels::information});
        s.price(1, "a", -0.5, 0)
            .depth(2, "a", 1)
            .set(&Market::reversion, c.reversion)
            .set(&Market::reversionFloor, c.floor);
        s.set(&Market::ewmaLambda, 1.0).set(&Market::horizon, 2);
        const Played run(s);
        EXPECT_THAT(run.price(1), closeTo(0.5 * std::pow(2, c.pace)));
        EXPECT_THAT(std::log(run.price(2)), closeTo(std::log(0.5) * (1 - c.pace) * (1 - c.pace)));
    }
}

// ---- The end of a run (the model's section 2) ----------------------------------------------------------------------

struct EndCase {
    const char* source;
    MakeScenario scenario;
    int rounds;
};

MakeScenario longRun(const AssetNumbers& numbers = {}) { return plain(numbers).set(&Market::horizon, 200); }

TEST(EndOfRun, whenNothingMovesOrIsOwedOrLiesAhead)
{
    auto reverting = longRun().price(1, "a", -0.1, 0).set(&Market::reversion, 0.1);
    auto indebted = MakeScenario().asset("a").dealer("b", {.cash = 10, .funding = 5}).dealer("c", {.cash = 10});
    indebted.lends("c", "b", 1).capitalLoss(1, 5, "b").on({&Channels::counterparty});
    const EndCase cases[] = {
        {"nothing happens", longRun(), 1},
        {"an order of half of 1e-6", longRun().sellOrder(1, "a", 0.5e-6), 1},
        {"an order of 2e-6", longRun().sellOrder(1, "a", 2e-6), 2},
        {"an event ahead", longRun().depth(5, "a", 1), 5},
        {"an order ahead", longRun().sellOrder(5, "a", 1), 6},
        {"a policy to begin", longRun().relief(3, {}, 0.01), 3},
        {"a policy with an end: the round after it is still run", longRun().relief(2, 4, 0.01), 5},
        {"a policy of the first round only", longRun().relief(1, 1, 0.01), 2},
        {"a policy without end", longRun().relief(1, {}, 0.01), 1},
        // 3 · 0.94^k within 1.001² − 1 = 0.002001: k = 119 rounds after the first
        {"volatility back within 0.1 %", longRun({.volatility = 0.01}).volatility(1, "a", 2), 120},
        // 0.1 |ln 0.9| · 0.9^(n−1) < 1e-6: n − 1 > 87.91
        {"prices that move by less than 1e-6", reverting, 89},
        {"the horizon", reverting.set(&Market::horizon, 17), 17},
        {"a loss that falls due next round", indebted, 2},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        const Played run(c.scenario);
        EXPECT_EQ(run.summary().rounds, c.rounds);
        EXPECT_EQ(run.rounds(), c.rounds);
    }
}

// ---- The realised gain (the model's section 3) ---------------------------------------------------------------------

TEST(RealisedGain, isWhatTradingCostPerUnitOfWhatSetItOff)
{
    // 100 units fall by 10 %: 10. A client's order takes another e^−0.1 of the 90: L1 = 90 (1 − e^−0.1).
    auto s = MakeScenario().asset("a", {.depth = 100}).dealer("d", {.holdings = {{"a", 100}}, .funding = 10});
    const Played run(s.price(1, "a", -0.1).sellOrder(1, "a", 10).sellOrder(2, "a", 20));
    const double first = 90 * -std::expm1(-0.1), second = 90 * std::exp(-0.1) * -std::expm1(-0.2);
    EXPECT_THAT(run.open(1).tradingLoss, closeTo(first));
    EXPECT_THAT(run.close(1).realisedGain.value(), closeTo(first / 10));
    EXPECT_THAT(run.open(2).tradingLoss, closeTo(second));
    EXPECT_THAT(run.close(2).realisedGain.value(), closeTo(second / first));
    EXPECT_THAT(run.close(3).realisedGain.value(), closeTo(0)); // nothing traded after a loss
    EXPECT_THAT(run.summary().peakRealisedGain.value(), closeTo(second / first));
}

TEST(RealisedGain, isUndefinedWithoutALossThatSetItOff)
{
    const Played run(plain({.depth = 100}).sellOrder(1, "a", 10));
    EXPECT_FALSE(run.close(1).realisedGain); // an order, but no loss before it
    EXPECT_TRUE(run.close(2).realisedGain);
    const Played rising(plain().price(1, "a", 0.1));
    EXPECT_FALSE(rising.close(1).realisedGain);
    EXPECT_FALSE(rising.summary().peakRealisedGain);
}

} // namespace
} // namespace waterhammer::test
