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

// ---- Runs as the game
// ---------------------------------------------------------------------------------------------------

ScenarioPtr golden(const std::string& name)
{
    return valid(readScenarioFile(TEST_DATA "/golden/" + name + ".scenario.json").draft);
}

TEST(Attribution, SwitchesAreBits)
{
    Channels base;
    base.interdealer = false;
    for (unsigned s = 0; s < 64; ++s) {
        const Channels c = withChannels(base, s);
        const std::array on = {c.slr, c.var, c.funding, c.information, c.redemptions, c.counterparty};
        for (unsigned k = 0; k < 6; ++k)
            EXPECT_EQ(on[k], has(s, k)) << infoOf(amplifyingChannels[k]).key;
        EXPECT_FALSE(c.interdealer) << "stays as it is";
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
    const double sum = std::accumulate(parts->parts.begin(), parts->parts.end(), 0.0);
    EXPECT_THAT(parts->none + sum, closeTo(parts->all, 1e-12));
    const auto peak = [&](unsigned s) {
        return simulate(scenario, {.loopGain = false, .channels = withChannels(scenario->market.channels, s)})
            .summary.peakLoss;
    };
    EXPECT_EQ(parts->none, peak(0));
    EXPECT_EQ(parts->all, peak(63));
    EXPECT_GT(parts->all, 2 * parts->none);
}

/// Without funds and exposures nothing is left for their channels; without lenders who watch, nor for funding.
TEST(Attribution, ChannelsThatCannotActHaveNoPart)
{
    MakeScenario s;
    s.asset("a", {.depth = 1000, .volatility = 0.01});
    s.dealer("d", {.holdings = {{"a", 100}}, .funding = 94, .slr = 0.05});
    s.price(1, "a", -0.02).set(&Market::rollOffMax, 0);
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
