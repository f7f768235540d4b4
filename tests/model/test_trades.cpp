// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/trade_table.h"
#include "model/files/scenario_json.h"
#include "played.h"
#include "random_draft.h"

#include <rapidcheck/gtest.h>

#include <filesystem>

/// Who sold to whom: a day by hand, then what adds up over random systems and the complete runs.
namespace waterhammer::test {
namespace {

/// A distressed dealer sells 40, a fund 20, clients 20; a calm dealer buys 30; dealers do not bid for half of what the
/// distressed one brings.
ScenarioPtr market()
{
    MakeScenario s;
    s.asset("a");
    s.dealer("weak", {.holdings = {{"a", 50}}, .funding = 40});
    s.dealer("calm", {.holdings = {{"a", 50}}, .funding = 40});
    s.fund("f", {.holdings = {{"a", 50}}});
    return s.set(&Market::suspicion, 0.5).make();
}
Frame day(double official)
{
    Frame f;
    f.round = 1;
    Opening& o = f.open.emplace();
    o.breach = {Breach::slr, 0};
    o.orders = {40, 0};
    o.bought = {0, 30};
    o.fundOrders = {20};
    o.client = {20};
    o.sold = {80};
    o.official = {official};
    o.absorbed = {30};
    return f;
}

struct OfficialCase {
    double official;               // bn bought
    double byOfficial[3], left[3]; // of the dealer, the fund, clients
    double refused;                // of the dealer
};

/// Bid for are 20 of each, 60 together, so dealers take 30/60 of that: 10 of each. The official buyer takes the 20
/// that are shunned first, then of all three alike.
TEST(Trades, ADayByHand)
{
    const OfficialCase cases[] = {
        {0, {0, 0, 0}, {30, 10, 10}, 20},
        {5, {5, 0, 0}, {25, 10, 10}, 15},
        {20, {20, 0, 0}, {10, 10, 10}, 0},
        {29, {23, 3, 3}, {7, 7, 7}, 0},
        {50, {30, 10, 10}, {0, 0, 0}, 0},
    };
    const auto scenario = market();
    for (const auto& c : cases) {
        SCOPED_TRACE(c.official);
        const Trades t = tradesOf(*scenario, day(c.official));
        ASSERT_EQ(t.sales.size(), 3U);
        const Party sellers[] = {Party::Dealer, Party::Fund, Party::Clients};
        ASSERT_EQ(t.takings.size(), 1U);
        for (std::size_t k = 0; k < 3; ++k) {
            EXPECT_EQ(t.sales[k].seller, sellers[k]);
            EXPECT_THAT(t.sales[k].official, closeTo(c.byOfficial[k]));
            EXPECT_THAT(t.sales[k].absorbed, closeTo(10));
            EXPECT_THAT(t.sales[k].left, closeTo(c.left[k]));
            EXPECT_THAT(taken(t, t.takings[0], t.sales[k]), closeTo(10));
        }
        EXPECT_THAT(t.trapped[0], closeTo(c.left[0]));
        EXPECT_THAT(t.refused[0], closeTo(c.refused));
        EXPECT_EQ(t.trapped[1], 0);
    }
}

/// The same day as a table: a row a seller, and all of it adds up.
TEST(Trades, ADayAsATable)
{
    const auto scenario = market();
    const TradeTable table = tradeTable(*scenario, day(29));
    EXPECT_EQ(table.buyers, std::vector<std::uint32_t>{1});
    ASSERT_EQ(table.sellers.size(), 3u);
    EXPECT_EQ(table.sellers[2].seller, Party::Clients);
    const TradeLine& weak = table.sellers[0].line;
    EXPECT_THAT(weak.sold, closeTo(40));
    EXPECT_THAT(weak.dealers.at(0), closeTo(10));
    EXPECT_THAT(weak.official, closeTo(23));
    EXPECT_THAT(weak.investors, closeTo(7));
    EXPECT_THAT(weak.trapped, closeTo(7));
    EXPECT_EQ(table.sellers[1].line.trapped, 0) << "a fund has no inventory to be trapped in";
    EXPECT_THAT(table.together.sold, closeTo(80));
    EXPECT_THAT(table.together.dealers.at(0), closeTo(30));
}

/// Six buyers and room for five: the four largest keep their columns, in file order, the rest are others.
TEST(Trades, OfManyBuyersHaveColumnsForTheLargest)
{
    MakeScenario s;
    s.asset("a");
    for (int i = 0; i < 7; ++i)
        s.dealer("d" + std::to_string(i), {.holdings = {{"a", 50}}, .funding = 40});
    Frame f;
    f.round = 1;
    Opening& o = f.open.emplace();
    o.breach.assign(7, 0);
    o.orders = {21, 0, 0, 0, 0, 0, 0};
    o.bought = {0, 1, 6, 2, 5, 3, 4};
    o.client = o.official = {0};
    o.sold = o.absorbed = {21};
    const TradeTable table = tradeTable(*s.make(), f);
    EXPECT_EQ(table.buyers, (std::vector<std::uint32_t>{2, 4, 5, 6}));
    EXPECT_EQ(table.others, 2u);
    EXPECT_THAT(table.together.dealers, allCloseTo({6, 5, 3, 4}));
    EXPECT_THAT(table.together.others, closeTo(3));
    EXPECT_TRUE(tradeTable(*s.make(), f, 6).together.others == 0) << "six columns are enough";
}

/// What is wrong with the trades of a run, in words; empty if nothing is.
std::string wrongWith(const Trajectory& run)
{
    const Scenario& s = *run.scenario;
    double scale = 1;
    for (const double assets : s.dealers.totalAssets)
        scale += assets;
    const auto near = [&](double a, double b) { return std::abs(a - b) <= 1e-9 * scale; };
    for (std::size_t t = 1; t < run.frames.size(); ++t) {
        const Opening& o = run.frames[t]->open.value();
        const Trades trades = tradesOf(s, *run.frames[t]);
        std::vector<double> sold(s.assetCount()), official(sold), absorbed(sold), left(sold), bought(sold);
        for (const Sale& sale : trades.sales) {
            for (const double amount : {sale.official, sale.absorbed, sale.left, refusedOf(sale)})
                if (amount > 0 && amount < 1e-12 * sale.amount)
                    return "what rounding leaves is taken for a trade";
            if (sale.official < 0 || sale.absorbed < 0 || sale.left < 0 || sale.bidFor < 0)
                return "negative";
            if (!near(sale.amount, sale.official + sale.absorbed + sale.left))
                return "an order is not the sum of what was taken of it";
            double byDealers = 0;
            for (const Taking& taking : trades.takings)
                if (taking.asset == sale.asset)
                    byDealers += taken(trades, taking, sale);
            if (!near(byDealers, sale.absorbed))
                return "takings";
            sold[sale.asset] += sale.amount;
            official[sale.asset] += sale.official;
            absorbed[sale.asset] += sale.absorbed;
            left[sale.asset] += sale.left;
        }
        for (const TradeSeller& seller : tradeTable(s, *run.frames[t], 3).sellers) {
            const TradeLine& line = seller.line;
            double taken = line.others + line.official + line.investors;
            for (const double amount : line.dealers)
                taken += amount;
            if (!near(taken, line.sold))
                return "a row of the table";
        }
        for (std::size_t a = 0; a < s.assetCount(); ++a)
            if (!near(sold[a], o.sold[a]) || !near(official[a], o.official[a]) || !near(absorbed[a], o.absorbed[a])
                || !near(left[a], o.net[a]))
                return "sums of asset " + s.assets.id[a] + " on day " + std::to_string(t);
        for (std::size_t i = 0; i < s.dealerCount(); ++i)
            if (trades.refused[i] < 0 || trades.refused[i] > trades.trapped[i] + 1e-9 * scale)
                return "refused is no part of trapped";
    }
    return "";
}

RC_GTEST_PROP(Trades, AddUpInAnySystem, ()) { RC_ASSERT(wrongWith(simulate(valid(*anyDraft()))) == ""); }

TEST(Trades, AddUpInTheCompleteRuns)
{
    for (const auto& entry : std::filesystem::directory_iterator(TEST_DATA "/golden")) {
        const std::string file = entry.path().string();
        if (!file.ends_with(".scenario.json"))
            continue;
        EXPECT_EQ(wrongWith(simulate(valid(readScenarioFile(file).draft))), "") << file;
    }
}

} // namespace
} // namespace waterhammer::test
