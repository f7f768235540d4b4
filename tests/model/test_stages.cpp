// SPDX-License-Identifier: GPL-3.0-or-later
#include "played.h"

#include <array>

/// Shocks (the model's step 1), marks and measures (step 2), absorption (step 6), prices (step 7) and the end of a
/// run, by hand.
namespace waterhammer::test {
namespace {

using ::testing::ElementsAre;

constexpr double z = 2.326;

/// One asset, one dealer with 100 of it and 20 of capital.
MakeScenario plain(const AssetNumbers& numbers = {})
{
    MakeScenario s;
    s.asset("a", numbers).dealer("d", {.holdings = {{"a", 100}}, .funding = 80});
    return s;
}

// ---- The model's step 1 ---------------------------------------------------------------------------------------------

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

// ---- The model's step 2 ---------------------------------------------------------------------------------------------

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

// ---- The model's step 6 ---------------------------------------------------------------------------------------------

/// A client sells 200 to one dealer: cash 20, 80 of the asset (half a weight), capital 10; the other channels as given.
MakeScenario absorber(std::initializer_list<bool Channels::*> channels)
{
    MakeScenario s;
    s.asset("a", {.depth = 1000, .volatility = 0.01, .haircut = 0.1, .slrWeight = 0.5});
    s.dealer("d", {.cash = 20, .holdings = {{"a", 80}}, .funding = 90, .varLimit = 5});
    s.sellOrder(1, "a", 200).on({&Channels::interdealer}).on(channels).set(&Market::horizon, 1);
    return s;
}

struct RoomCase {
    const char* source;
    std::initializer_list<bool Channels::*> channels;
    double room;
};

TEST(Absorption, eachBoundInTurn)
{
    const auto slr = &Channels::slr, var = &Channels::var, funding = &Channels::funding;
    const double byVar = (5 - z * 0.8) / (z * 0.01); // 134.96
    const RoomCase cases[] = {
        {"leverage: 10/0.05 − (20 + 40), at half a weight", {slr}, 280},
        {"value at risk", {var}, byVar},
        {"cash: (20 − 10)/0.1", {funding}, 100},
        {"the tightest of three", {slr, var, funding}, 100},
        {"the tightest of two", {slr, var}, byVar},
        {"no bound", {}, infinity},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        const Played run(absorber(c.channels));
        const double taken = std::min(200.0, c.room / 2);
        EXPECT_THAT(run.open(1).capacity[0], c.room < infinity ? closeTo(c.room) : ::testing::Eq(infinity));
        EXPECT_THAT(run.bought(1), closeTo(taken));
        EXPECT_THAT(run.open(1).absorbed[0], closeTo(taken));
        EXPECT_THAT(run.open(1).net[0], closeTo(200 - taken));
        // The fuller the books, the less they shield: half of capacity is used where it is finite.
        const double pressure = 200 - taken + (c.room < infinity ? taken / c.room : 0) * taken;
        EXPECT_THAT(run.price(1), closeTo(std::exp(-pressure / 1000)));
        EXPECT_THAT(run.summary().absorbed, closeTo(taken));
    }
}

struct AppetiteCase {
    const char* source;
    double absorption;
    double taken; ///< of room 100 against orders of 200
};

TEST(Absorption, isAShareOfTheRoom)
{
    for (const auto& c : {AppetiteCase{"none", 0, 0}, {"a quarter", 0.25, 25}, {"all of it", 1, 100}}) {
        SCOPED_TRACE(c.source);
        const Played run(absorber({&Channels::funding}).set(&Market::absorption, c.absorption));
        EXPECT_THAT(run.open(1).capacity[0], closeTo(100));
        EXPECT_THAT(run.open(1).absorbed[0], closeTo(c.taken));
    }
    const Played unbounded(absorber({}).set(&Market::absorption, 0.0));
    EXPECT_EQ(unbounded.open(1).absorbed[0], 0); // nothing of an infinite room
}

TEST(Absorption, aBoundWhoseDivisorIsZeroDoesNotBind)
{
    MakeScenario s; // no weight, no volatility, no haircut
    s.asset("a", {.slrWeight = 0}).dealer("d", {.cash = 20, .holdings = {{"a", 80}}, .funding = 99, .varLimit = 0.0});
    s.sellOrder(1, "a", 200).on({&Channels::interdealer, &Channels::slr, &Channels::var, &Channels::funding});
    s.set(&Market::horizon, 1);
    const Played run(s);
    EXPECT_EQ(run.open(1).capacity[0], infinity);
    EXPECT_THAT(run.bought(1), closeTo(200));
}

struct LimitCase {
    const char* source;
    double trigger, target;
    double room; ///< of exposure 100 and capital 10
};

TEST(Absorption, leavesTheTriggerAndTheTargetAlone)
{
    const LimitCase cases[] = {
        {"trigger above target", 0.08, 0.05, 25},
        {"target above trigger", 0.05, 0.08, 25},
        {"no room", 0.1, 0.1, 0},
        {"less than none", 0.05, 0.2, 0},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        MakeScenario s;
        s.asset("a").dealer(
            "d", {.cash = 20, .holdings = {{"a", 80}}, .funding = 90, .trigger = c.trigger, .target = c.target});
        s.sellOrder(1, "a", 200).on({&Channels::interdealer, &Channels::slr}).set(&Market::horizon, 1);
        EXPECT_NEAR(Played(s).open(1).capacity[0], c.room, 1e-9);
    }
}

TEST(Absorption, needComesBeforePurchases)
{
    // A run of 5 % takes 4.5 of the 10 to hand: room 5.5/0.1.
    const Played run(absorber({&Channels::funding}).run(1, 0.05));
    EXPECT_THAT(run.open(1).need[0], closeTo(4.5));
    EXPECT_THAT(run.open(1).capacity[0], closeTo(55));
}

TEST(Absorption, roomIsSharedByTheOrdersOfEachAsset)
{
    MakeScenario s; // 30 of a and 10 of b: shares 3/4 and 1/4 of room 10/0.05 − 100 = 100
    s.asset("a").asset("b", {.slrWeight = 2}).asset("c");
    s.dealer("d", {.cash = 20, .holdings = {{"a", 80}, {"b", 0}, {"c", 0}}, .funding = 90});
    s.sellOrder(1, "a", 30).sellOrder(1, "b", 10).on({&Channels::interdealer, &Channels::slr});
    s.set(&Market::absorption, 0.25).set(&Market::horizon, 1);
    const Played run(s);
    EXPECT_THAT(run.open(1).capacity, allCloseTo({75, 12.5, 0})); // b counts double
    EXPECT_THAT(run.open(1).absorbed, allCloseTo({18.75, 3.125, 0}));
}

TEST(Absorption, offersBeyondTheOrdersAreScaledDownAlike)
{
    MakeScenario s; // room 100 and 300, offers 50 and 60 (all there is) of 60
    s.asset("a").dealer("d", {.cash = 100, .holdings = {{"a", 0}}, .funding = 90});
    s.dealer("e", {.cash = 100, .holdings = {{"a", 0}}, .funding = 80});
    s.sellOrder(1, "a", 60).on({&Channels::interdealer, &Channels::slr}).set(&Market::horizon, 1);
    const Played run(s);
    EXPECT_THAT(run.open(1).capacity[0], closeTo(400));
    EXPECT_THAT(run.bought(1, 0), closeTo(60 * 50.0 / 110));
    EXPECT_THAT(run.bought(1, 1), closeTo(60 * 60.0 / 110));
    EXPECT_THAT(run.open(1).net[0], closeTo(0));
}

TEST(Absorption, theOfficialBuyerComesFirst)
{
    auto s = absorber({&Channels::funding}).purchases(1, 1, "a", 170); // dealers offer 50, 30 are left
    const Played run(s);
    EXPECT_THAT(run.open(1).official[0], closeTo(170));
    EXPECT_THAT(run.open(1).absorbed[0], closeTo(30));
    EXPECT_THAT(run.open(1).net[0], closeTo(0));
    EXPECT_THAT(run.price(1), closeTo(std::exp(-0.3 * 30 / 1000))); // used 30 of 100
}

TEST(Absorption, onlyByThoseWhoMakeQuoteAndAreNotInBreach)
{
    MakeScenario s;
    s.asset("a", {.volatility = 0.01});
    s.dealer("makes-another", {.cash = 100, .funding = 50});
    s.dealer("investor", {.cash = 100, .holdings = {{"a", 0}}, .funding = 50, .maker = false});
    s.dealer("frightened", {.cash = 100, .holdings = {{"a", 0}}, .funding = 50, .tolerance = 1.5});
    s.dealer("in-breach", {.cash = 50, .holdings = {{"a", 50}}, .funding = 50, .varLimit = 0.1});
    s.dealer("able", {.cash = 100, .holdings = {{"a", 0}}, .funding = 50});
    s.sellOrder(1, "a", 10).volatility(1, "a", 2).set(&Market::horizon, 1);
    s.on({&Channels::interdealer, &Channels::slr, &Channels::var, &Channels::information});
    const Played run(s);
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_EQ(run.bought(1, i), 0) << i;
    EXPECT_THAT(run.bought(1, 4), closeTo(run.open(1).sold[0]));
    EXPECT_THAT(run.open(1).capacity[0], closeTo(900)); // 50/0.05 − 100

    auto calm = s.draft(); // without the information channel the frightened one buys as well
    calm.market.channels.information = false;
    EXPECT_GT(Played(valid(calm)).bought(1, 2), 0);
}

TEST(Absorption, offWithoutTheChannel)
{
    auto draft = absorber({&Channels::funding}).draft();
    draft.market.channels.interdealer = false;
    const Played run(valid(draft));
    EXPECT_EQ(run.open(1).capacity[0], 0);
    EXPECT_EQ(run.open(1).net[0], 200);
}

// ---- The model's step 7 ---------------------------------------------------------------------------------------------

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

// ---- The end of a run (the model's section 2)
// -------------------------------------------------------------------------

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

// ---- The realised gain (the model's section 3)
// ------------------------------------------------------------------------

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
