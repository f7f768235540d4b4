// SPDX-License-Identifier: GPL-3.0-or-later
// What marks below prices cost dealers: by hand, on a golden run, and on random systems.
#include "model/analysis/mark_costs.h"
#include "model/files/scenario_json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

using namespace waterhammer;

namespace {

Trajectory played(const std::string& golden)
{
    const auto read = readScenarioFile(TEST_DATA "/golden/" + golden + ".scenario.json");
    return simulate(*validate(read.draft));
}

double sumOf(const std::vector<MarkedPosition>& holders)
{
    double sum = 0;
    for (const MarkedPosition& held : holders)
        sum += held.amount;
    return sum;
}

} // namespace

/// Day 3 of the run: half-spreads 3.5, 200 and 400 bp, and what old quotes add.
TEST(MarkCosts, ofAGoldenRun)
{
    const Trajectory run = played("suspicion");
    const MarkCosts costs = markCosts(run, 3);
    ASSERT_EQ(costs.assets.size(), 3U);
    EXPECT_NEAR(costs.assets[0].amount, 0.8, 0.05);
    EXPECT_NEAR(costs.assets[1].amount, 6.3, 0.05);
    EXPECT_NEAR(costs.assets[2].amount, 6.9, 0.05);
    EXPECT_NEAR(costs.amount, 14.1, 0.05);
    EXPECT_NEAR(costs.stale, 3.8, 0.05);
    EXPECT_NEAR(costs.capital, 80, 0.5);
}

/// On every day the parts are the whole, and the whole is units times what lies between price and mark; at the start
/// books stand at their prices.
TEST(MarkCosts, partsAreTheWhole)
{
    const Trajectory run = played("suspicion");
    EXPECT_EQ(markCosts(run, 0).amount, 0);
    const auto& p = run.scenario->positions;
    for (std::size_t t = 0; t < run.frames.size(); ++t) {
        const Frame& f = *run.frames[t];
        const MarkCosts costs = markCosts(run, t);
        double whole = 0, parts = 0, stale = 0;
        for (std::size_t k = 0; k < p.asset.size(); ++k)
            whole += f.units[k] * (f.price[p.asset[k]] - f.mark[p.asset[k]]);
        for (const MarkCost& cost : costs.assets) {
            EXPECT_NEAR(sumOf(cost.holders), cost.amount, 1e-9);
            EXPECT_GE(cost.stale, 0);
            EXPECT_LE(cost.stale, cost.amount + 1e-9);
            parts += cost.amount;
            stale += cost.stale;
        }
        EXPECT_NEAR(parts, whole, 1e-9);
        EXPECT_NEAR(costs.amount, whole, 1e-9);
        EXPECT_NEAR(costs.stale, stale, 1e-9);
    }
    EXPECT_TRUE(marksCost(run, 14));
    EXPECT_FALSE(marksCost(run, 1e6));
}

/// Without a term that makes quotes age nothing is for their age.
TEST(MarkCosts, quotesAgeOnlyWhereTheyMay)
{
    const Trajectory run = played("twelve-dealers-crisis");
    ASSERT_EQ(run.scenario->market.staleness, 0);
    double most = 0;
    for (std::size_t t = 0; t < run.frames.size(); ++t) {
        EXPECT_EQ(markCosts(run, t).stale, 0);
        most = std::max(most, markCosts(run, t).amount);
    }
    EXPECT_GT(most, 1);
}
