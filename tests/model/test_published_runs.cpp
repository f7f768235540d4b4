// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/scenario_json.h"
#include "played.h"

#include <array>

/// Runs of tests/published/: systems that papers work through to the end, with the figures that they print or that
/// follow from their rule by hand.
namespace waterhammer::test {
namespace {

ScenarioDraft published(const std::string& name)
{
    auto read = readScenarioFile(TEST_DATA "/published/" + name + ".json");
    EXPECT_TRUE(read.problems.empty()) << name;
    return std::move(read.draft);
}

/// One position, one constraint: what is sold on the first day, and what is left of it at the price of the day.
struct Deleveraging {
    const char* name;
    double sold, left; ///< of the books' unit, at the price after the shock
    double equity;     ///< after the shock
    double ratio;      ///< assets to equity to which it returns
};

const Deleveraging deleveragings[] = {
    // Gorton (2009), The panic of 2007: a haircut that rises to 6 % makes at least half the assets be sold.
    {"gorton-2009-haircut-3-to-6", 50, 50, 3, 50 / 3.},
    // Bank of England, letter of 5 October 2022, diagram 1: a fund at 2 times, gilts fall by 30 %.
    {"boe-2022-ldi-two-times", 30, 40, 20, 2},
    // Brunnermeier (2009), the loss spiral: 100 held with 10 % of capital fall by 5 %.
    {"brunnermeier-2009-loss-spiral", 45, 50, 5, 10},
    // Hanson, Kashyap and Stein (2011): of 98 with equity of 4, 31 1/3 go to restore 6 %.
    {"hanson-kashyap-stein-2011", 94 / 3., 200 / 3., 4, 50 / 3.},
    // Adrian and Shin (2010): constant leverage of 10, 110 = 11 + 99 falls to 109 = 10 + 99.
    {"adrian-shin-2010", 9, 100, 10, 10},
};

TEST(PublishedRuns, sellWhatRestoresTheirRatio)
{
    for (const Deleveraging& c : deleveragings) {
        SCOPED_TRACE(c.name);
        const Played run(valid(published(c.name)));
        EXPECT_NEAR(run.order(1), c.sold, 1e-9);
        EXPECT_NEAR(run.open(1).equity.at(0), c.equity, 1e-9);
        const double left = run.units(1) * run.open(1).price.at(0);
        EXPECT_NEAR(left, c.left, 1e-9);
        EXPECT_NEAR(left / c.equity, c.ratio, 1e-9);
        EXPECT_LT(run.order(2), 1e-6) << "and rests";
    }
}

/// Banerjee and Feinstein (2021): three equal banks that sell along exponential inverse demand and are paid the
/// volume-weighted price. The root of their clearing equation: each sells 49.598273 of 100, at 0.951265885.
TEST(PublishedRuns, banksClearAtTheVolumeWeightedPrice)
{
    const Played run(valid(published("banerjee-feinstein-2021-vwap-3-banks")));
    const int last = run.rounds();
    EXPECT_NEAR(run.price(last), 0.951265885, 2e-9);
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_NEAR(100 - run.units(last, i), 49.598273, 1e-6) << i;
}

/// FinNetValu's fire-sale model (after Caccioli and others 2014): three banks and five assets of which one falls to
/// 0.3.
TEST(PublishedRuns, fireSalesBringDownWhoHoldsTheSame)
{
    const auto draft = published("finnetvalu-fsmodel-demo");
    const Played run(valid(draft));
    EXPECT_EQ(run.summary().failures, 2);
    constexpr std::array prices{1., 0.104604071, 0.348680238, 0.348680238, 1.};
    for (std::size_t a = 0; a < prices.size(); ++a)
        EXPECT_NEAR(run.price(run.rounds(), a), prices[a], 1e-9) << a;
    constexpr std::array failures{1, 2, 2, 2, 0};
    for (std::size_t a = 0; a < failures.size(); ++a) {
        auto other = draft;
        other.events.at(0).asset = draft.assets[a].id;
        EXPECT_EQ(Played(valid(other)).summary().failures, failures[a]) << "a shock to " << draft.assets[a].id;
    }
}

/// Furfine's rule by hand: banks 1, 2 and 3 have equity of 1, lose 10ε, 5ε and 3ε, and each loses the half that it lent
/// to the one before it in the ring if that one has nothing left.
std::array<double, 3> ringByHand(double share)
{
    constexpr std::array lost{10., 5., 3.};
    std::array<double, 3> equity{};
    std::array<bool, 3> failed{};
    for (int round = 0; round < 4; ++round) {
        for (std::size_t i = 0; i < 3; ++i)
            equity[i] = 1 - lost[i] * share - (failed[(i + 2) % 3] ? 0.5 : 0);
        for (std::size_t i = 0; i < 3; ++i)
            failed[i] = failed[i] || equity[i] <= 0;
    }
    return equity;
}

/// Barucca and others (2016), figure 2 left, Furfine's line. The file is ε = 0.15: −0.5, −0.25 and 0.05.
TEST(PublishedRuns, failuresGoRoundARing)
{
    const auto draft = published("furfine-ring-barucca-2016");
    EXPECT_THAT(ringByHand(0.15), ::testing::ElementsAre(closeTo(-0.5), closeTo(-0.25), closeTo(0.05)));
    for (int step = 0; step <= 60; ++step) {
        const double share = step / 100.;
        SCOPED_TRACE(share);
        auto shocked = draft;
        shocked.events.at(0).size = 10 * share;
        shocked.events.at(1).size = 5 * share;
        shocked.events.at(2).size = 3 * share;
        const Played ring(valid(shocked));
        const auto expected = ringByHand(share);
        for (std::size_t i = 0; i < 3; ++i)
            EXPECT_NEAR(ring.close(ring.rounds()).equity.at(i), expected[i], 1e-9) << i;
    }
}

} // namespace
} // namespace waterhammer::test
