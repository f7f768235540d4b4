// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/balance_sheet.h"
#include "model/files/scenario_json.h"
#include "played.h"

#include <filesystem>
#include <numeric>

/// The balance sheets of dealers: both sides have one sum, in the evening and in the morning of each round.
namespace waterhammer::test {
namespace {

double total(const std::vector<double>& values) { return std::accumulate(values.begin(), values.end(), 0.0); }

double assetsOf(const BalanceSheet& b) { return b.cash + total(b.held) + b.lent + b.other; }
double owedBy(const BalanceSheet& b) { return b.repo + total(b.named) + b.shortTerm + b.longTerm + b.equity; }

void expectBalanced(const Books& books, const Scenario& scenario, const std::string& where)
{
    for (std::size_t i = 0; i < scenario.dealerCount(); ++i) {
        const BalanceSheet sheet = books.of(i);
        EXPECT_NEAR(assetsOf(sheet), owedBy(sheet), 1e-9 * std::max(1.0, scenario.dealers.totalAssets[i]))
            << where << ", " << scenario.dealers.id[i];
    }
}

TEST(BalanceSheet, BothSidesHaveOneSumEveryMorningAndEvening)
{
    std::size_t runs = 0;
    for (const auto& entry : std::filesystem::directory_iterator(TEST_DATA "/golden")) {
        if (!entry.path().string().ends_with(".scenario.json"))
            continue;
        ++runs;
        const Played run(valid(readScenarioFile(entry.path().string()).draft));
        const Scenario& scenario = *run.trajectory().scenario;
        for (int t = 0; t <= run.rounds(); ++t) {
            const std::string where = entry.path().filename().string() + " day " + std::to_string(t);
            expectBalanced(Books(scenario, run.close(t)), scenario, where);
            if (t > 0)
                expectBalanced(Books(scenario, run.close(t - 1), run.open(t)), scenario, where + " morning");
        }
    }
    EXPECT_GE(runs, 18u);
}

/// What the morning brings: 3 of capital lost and 1 put in, seen in other assets and in cash, and both in equity.
TEST(BalanceSheet, AMorningHasTheCapitalLostAndPutIn)
{
    MakeScenario s;
    s.asset("x", {.depth = 300});
    s.dealer("one", {.cash = 20, .holdings = {{"x", 60}}, .other = 20, .funding = 90});
    s.capitalLoss(1, 3, "one").capitalInjection(1, 1, "one").set(&Market::horizon, 2);
    const Played run(s);
    const Scenario& scenario = *run.trajectory().scenario;
    const BalanceSheet morning = Books(scenario, run.close(0), run.open(1)).of(0);
    EXPECT_THAT(morning.cash, closeTo(21));
    EXPECT_THAT(morning.other, closeTo(17));
    EXPECT_THAT(morning.equity, closeTo(8));
    EXPECT_EQ(capitalLost(scenario, 1, 0), 3);
    EXPECT_EQ(capitalPaidIn(scenario, run.close(0), 0), 1);
    EXPECT_EQ(capitalLost(scenario, 2, 0), 0);
}

} // namespace
} // namespace waterhammer::test
