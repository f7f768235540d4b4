// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/attribution.h"
#include "model/files/scenario_json.h"
#include "played.h"
#include "random_draft.h"

#include <rapidcheck/gtest.h>

#include <array>
#include <numeric>

/// Shapley values (Shapley 1953): textbook games, the axioms, the definition by orders of arrival; then the peak loss
/// of runs as the game.
namespace waterhammer::test {
namespace {

using Worth = std::array<double, 64>;

template <class F> Worth game(F worthOf)
{
    Worth worth{};
    for (unsigned s = 0; s < 64; ++s)
        worth[s] = worthOf(s);
    return worth;
}
bool has(unsigned coalition, unsigned player) { return coalition >> player & 1; }

struct Game {
    const char* source;
    Worth worth;
    std::vector<double> values;
};

TEST(Shapley, ValuesOfTextbookGames)
{
    const Game games[] = {
        {"nobody is worth anything", game([](unsigned) { return 0.0; }), {0, 0, 0, 0, 0, 0}},
        {"additive: each its own", game([](unsigned s) { return 3.0 * has(s, 0) - 1.0 * has(s, 4); }),
            {3, 0, 0, 0, -1, 0}},
        {"a constant is nobody's", game([](unsigned s) { return 7.0 + 2.0 * has(s, 5); }), {0, 0, 0, 0, 0, 2}},
        {"unanimity of two (Shapley 1953): a half each", game([](unsigned s) { return double((s & 6) == 6); }),
            {0, 0.5, 0.5, 0, 0, 0}},
        {"unanimity of all: a sixth each", game([](unsigned s) { return double(s == 63); }),
            {1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0, 1 / 6.0}},
        {"one left glove, two right ones: 4/6, 1/6, 1/6",
            game([](unsigned s) { return double(has(s, 0) && (has(s, 1) || has(s, 2))); }),
            {4 / 6.0, 1 / 6.0, 1 / 6.0, 0, 0, 0}},
        {"weighted majority, 2 votes against 1, 1, 1 (quota 3): 1/2 and 1/6 each",
            game([](unsigned s) { return double(2 * has(s, 0) + has(s, 1) + has(s, 2) + has(s, 3) >= 3); }),
            {0.5, 1 / 6.0, 1 / 6.0, 1 / 6.0, 0, 0}},
    };
    for (const auto& g : games) {
        SCOPED_TRACE(g.source);
        const auto values = shapleyValues(g.worth);
        EXPECT_THAT(values, allCloseTo(g.values));
    }
}

Worth randomGame()
{
    return game([](unsigned) { return between(-10, 10); });
}

/// The definition: what a player adds when it arrives, on average over the 720 orders of arrival.
RC_GTEST_PROP(Shapley, isTheMeanOverOrdersOfArrival, ())
{
    const Worth worth = randomGame();
    std::array<double, 6> mean{};
    std::array<unsigned, 6> order{};
    std::iota(order.begin(), order.end(), 0u);
    do {
        unsigned there = 0;
        for (const auto player : order) {
            mean[player] += (worth[there | 1u << player] - worth[there]) / 720;
            there |= 1u << player;
        }
    } while (std::ranges::next_permutation(order).found);
    const auto values = shapleyValues(worth);
    for (unsigned c = 0; c < 6; ++c)
        RC_ASSERT(std::abs(values[c] - mean[c]) < 1e-11);
}

RC_GTEST_PROP(Shapley, partsAddUpAndANullPlayerGetsNothing, ())
{
    const Worth any = randomGame();
    const auto null = static_cast<unsigned>(wholeBetween(0, 5));
    const Worth worth = game([&](unsigned s) { return any[s & ~(1u << null)]; });
    const auto values = shapleyValues(worth);
    RC_ASSERT(std::abs(std::accumulate(values.begin(), values.end(), 0.0) - (worth[63] - worth[0])) < 1e-11);
    RC_ASSERT(std::abs(values[null]) < 1e-12);
}

RC_GTEST_PROP(Shapley, playersWhoAddTheSameGetTheSame, ())
{
    const Worth any = randomGame();
    const Worth worth = game([&](unsigned s) { // 2 and 3 count, whoever of them it is
        const unsigned both = (s >> 2 & 1) + (s >> 3 & 1);
        return any[(s & ~12u) | (both == 0 ? 0u : both == 1 ? 4u : 12u)];
    });
    const auto values = shapleyValues(worth);
    RC_ASSERT(std::abs(values[2] - values[3]) < 1e-12);
}

// ---- Runs as the game -----------------------------------------------------------------------------------------------

ScenarioPtr golden(const std::string& name)
{
    return valid(readScenarioFile(TEST_DATA "/golden/" + name + ".scenario.json").draft);
}

double total(const Attribution& a) { return std::accumulate(a.parts.begin(), a.parts.end(), a.none); }

TEST(Attribution, SwitchesAreBitsOfThoseThatAreOn)
{
    Channels base;
    base.interdealer = base.var = base.redemptions = false;
    const auto players = amplifyingOn(base);
    EXPECT_THAT(
        players, ::testing::ElementsAre(Channel::Slr, Channel::Funding, Channel::Information, Channel::Counterparty));
    for (unsigned s = 0; s < 16; ++s) {
        const Channels c = withChannels(base, players, s);
        const std::array on = {c.slr, c.funding, c.information, c.counterparty};
        for (unsigned k = 0; k < 4; ++k)
            EXPECT_EQ(on[k], has(s, k)) << infoOf(players[k]).key;
        EXPECT_FALSE(c.interdealer || c.var || c.redemptions) << "stay as they are";
    }
}

TEST(Attribution, PartsOfTheCrisisAddUpToItsPeakLoss)
{
    const auto scenario = golden("twelve-dealers-crisis");
    int heard = 0;
    const auto parts = attribute(scenario, {}, [&](int done, int of) {
        EXPECT_EQ(done, ++heard);
        EXPECT_EQ(of, 64);
    });
    ASSERT_TRUE(parts);
    EXPECT_EQ(heard, 64);
    EXPECT_THAT(total(*parts), closeTo(parts->all, 1e-12));
    const auto peak = [&](unsigned s) {
        const Channels channels = withChannels(scenario->market.channels, amplifyingChannels, s);
        return simulate(scenario, {.loopGain = false, .channels = channels}).summary.peakLoss;
    };
    EXPECT_EQ(parts->none, peak(0));
    EXPECT_EQ(parts->all, peak(63));
    EXPECT_GT(parts->all, 2 * parts->none);
}

/// Dealer Prime (model.md, 5.1): corporate bonds of 150 fall by 4 %, a direct loss of 6. It has the leverage channel
/// alone, so that all of what comes on top is its part: 0.79 by its trace. What is off has no part.
TEST(Attribution, DealerPrimesPartsAreWhatComesOnTopOfTheDirectLoss)
{
    const auto scenario = golden("dealer-prime");
    const auto run = simulate(scenario).summary;
    const auto a = attribute(scenario);
    ASSERT_TRUE(a);
    EXPECT_THAT(a->none, closeTo(6));
    EXPECT_EQ(a->all, run.peakLoss);
    EXPECT_THAT(a->parts[Channel::Slr], closeTo(run.peakLoss - 6));
    EXPECT_NEAR(a->parts[Channel::Slr], 0.79, 0.005);
    EXPECT_THAT(total(*a), closeTo(a->all, 1e-12));
    EXPECT_FALSE(a->switchedOn[Channel::Slr]);
    for (const auto c : {Channel::Var, Channel::Funding, Channel::Information}) {
        EXPECT_EQ(a->parts[c], 0);
        Channels with = scenario->market.channels;
        with.*infoOf(c).on = true;
        EXPECT_EQ(a->switchedOn[c], simulate(scenario, {.channels = with}).summary.peakLoss - run.peakLoss);
    }
}

/// One day of one dealer with 100 of an asset, equity 6; the asset falls by 2 %. VaR is 2 sigma of 1 % of 98, 1.96, and
/// the limit nine tenths of it: the VaR channel sells a tenth, 9.8. Equity 4 carries 80 at 5 %: leverage sells 18, or
/// what is missing to 18. Depth is 1000.
MakeScenario oneDay()
{
    MakeScenario s;
    s.asset("a", {.depth = 1000, .volatility = 0.01});
    s.dealer("d", {.holdings = {{"a", 100}}, .funding = 94, .slr = 0.05, .varLimit = 0.9 * 1.96});
    s.price(1, "a", -0.02).set(&Market::horizon, 1).set(&Market::varMultiplier, 2).set(&Market::ewmaLambda, 1);
    return s;
}
/// What selling y of the 98 costs: y sold at the average price on the way down, the rest worth e^(-y/1000) of 98 - y.
double costOf(double y)
{
    const double fall = -std::expm1(-y / 1000);
    return y - 1000 * fall + (98 - y) * fall;
}

TEST(Attribution, TwoChannelsThatSellTheSameShareIt)
{
    const auto a = attribute(oneDay().on({&Channels::slr, &Channels::var}).make());
    ASSERT_TRUE(a);
    // none 2, VaR alone sells 9.8, leverage alone 18, both together 18: the orders of arrival give
    // VaR (f(9.8) + 0)/2, leverage (f(18) + f(18) - f(9.8))/2.
    EXPECT_THAT(a->none, closeTo(2));
    EXPECT_THAT(a->all, closeTo(2 + costOf(18)));
    EXPECT_THAT(a->parts[Channel::Var], closeTo(costOf(9.8) / 2));
    EXPECT_THAT(a->parts[Channel::Slr], closeTo(costOf(18) - costOf(9.8) / 2));
}

TEST(Attribution, WhatIsOffHasNoPartButWhatItWouldAdd)
{
    const auto a = attribute(oneDay().on({&Channels::var}).make());
    ASSERT_TRUE(a);
    EXPECT_THAT(a->all, closeTo(2 + costOf(9.8)));
    EXPECT_THAT(a->parts[Channel::Var], closeTo(costOf(9.8)));
    EXPECT_EQ(a->parts[Channel::Slr], 0);
    EXPECT_FALSE(a->switchedOn[Channel::Var]);
    EXPECT_FALSE(a->switchedOn[Channel::Interdealer]) << "absorbs";
    ASSERT_TRUE(a->switchedOn[Channel::Slr]);
    EXPECT_THAT(*a->switchedOn[Channel::Slr], closeTo(costOf(18) - costOf(9.8)));
}

/// Dated terms of a channel that is switched for a run are left out, those of others stay: of leverage, on at the start
/// and off from the first day, the run has nothing; switching VaR on is for all days, whatever a term says.
TEST(Attribution, DatedTermsOfWhatIsSwitchedAreLeftOut)
{
    auto draft = oneDay().on({&Channels::slr}).draft();
    for (const auto* path : {"market.channels.slr", "market.channels.var"}) {
        Event e;
        e.round = 1;
        e.kind = EventKind::Set;
        e.path = path;
        e.value = false;
        draft.events.push_back(e);
    }
    const auto a = attribute(valid(draft));
    ASSERT_TRUE(a);
    EXPECT_THAT(a->all, closeTo(2));
    EXPECT_EQ(a->parts[Channel::Slr], 0);
    EXPECT_THAT(a->switchedOn[Channel::Var].value(), closeTo(costOf(9.8)));
}

/// New capital of 3 goes to whoever has not failed and is no gain; the dealer's own loss is the system's.
TEST(Attribution, OfTheOnlyDealerIsOfTheSystem)
{
    const auto s = oneDay().on({&Channels::slr, &Channels::var}).capitalInjection(1, 3, "d").make();
    const auto all = attribute(s), own = attributeOfDealer(s, 0);
    ASSERT_TRUE(all && own);
    EXPECT_THAT(own->none, closeTo(2));
    EXPECT_THAT(own->all, closeTo(all->all));
    for (const auto c : amplifyingChannels)
        EXPECT_NEAR(own->parts[c], all->parts[c], 1e-11);
}

RC_GTEST_PROP(Attribution, OfDealersSumsToTheSystems, ())
{
    auto draft = *anyDraft();
    draft.market.horizon = std::min(draft.market.horizon, 4);
    draft.market.channels.var = draft.market.channels.counterparty = false; // a quarter of the subsets
    const auto scenario = valid(draft);
    const auto whole = attribute(scenario).value();
    Attribution sum;
    for (std::size_t i = 0; i < scenario->dealerCount(); ++i) {
        const auto own = attributeOfDealer(scenario, i).value();
        sum.none += own.none;
        sum.all += own.all;
        for (const auto c : amplifyingChannels) {
            sum.parts[c] += own.parts[c];
            if (own.switchedOn[c])
                sum.switchedOn[c] = sum.switchedOn[c].value_or(0) + *own.switchedOn[c];
        }
    }
    double scale = 1;
    for (const double assets : scenario->dealers.totalAssets)
        scale += assets;
    RC_ASSERT(std::abs(total(whole) - whole.all) < 1e-9 * scale);
    RC_ASSERT(std::abs(sum.none - whole.none) < 1e-9 * scale);
    RC_ASSERT(std::abs(sum.all - whole.all) < 1e-9 * scale);
    for (const auto c : amplifyingChannels) {
        RC_ASSERT(std::abs(sum.parts[c] - whole.parts[c]) < 1e-9 * scale);
        RC_ASSERT(sum.switchedOn[c].has_value() == whole.switchedOn[c].has_value());
        RC_ASSERT(std::abs(sum.switchedOn[c].value_or(0) - whole.switchedOn[c].value_or(0)) < 1e-9 * scale);
    }
}

/// Without funds and exposures nothing is left for their channels; without lenders who watch, nor for funding.
TEST(Attribution, ChannelsThatCannotActHaveNoPart)
{
    MakeScenario s;
    s.asset("a", {.depth = 1000, .volatility = 0.01});
    s.dealer("d", {.holdings = {{"a", 100}}, .funding = 94, .slr = 0.05});
    s.price(1, "a", -0.02).set(&Market::rollOffMax, 0);
    s.on({&Channels::slr, &Channels::var, &Channels::funding, &Channels::redemptions, &Channels::counterparty});
    const auto parts = attribute(s.make());
    ASSERT_TRUE(parts);
    EXPECT_GT(parts->parts[Channel::Slr], 0.1) << "leverage";
    EXPECT_THAT(parts->none, closeTo(2));
    for (const std::size_t k : {1, 2, 4, 5})
        EXPECT_EQ(parts->parts[amplifyingChannels[k]], 0) << infoOf(amplifyingChannels[k]).key;
}

TEST(Attribution, StoppedIsNothing)
{
    std::stop_source stop;
    const auto parts = attribute(golden("two-banks"), stop.get_token(), [&](int done, int) {
        if (done == 5)
            stop.request_stop();
    });
    EXPECT_FALSE(parts);
}

} // namespace
} // namespace waterhammer::test
