// SPDX-License-Identifier: GPL-3.0-or-later
#include "played.h"

/// Who takes what is sold (the model's step 6), by hand.
namespace waterhammer::test {
namespace {

using ::testing::ElementsAre;

// ---- The model's step 6 --------------------------------------------------------------------------------------------

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

} // namespace
} // namespace waterhammer::test
