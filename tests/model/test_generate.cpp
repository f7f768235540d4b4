// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/generate.h"
#include "model/files/scenario_json.h"
#include "model/words/problem_words.h"

#include "make_scenario.h"

#include <cmath>
#include <set>
#include <sstream>

namespace waterhammer {

using namespace test;

namespace {

std::string generated(const GeneratedSystem& system)
{
    std::ostringstream out;
    EXPECT_TRUE(generateScenario(out, system));
    return std::move(out).str();
}

const GeneratedSystem sizes[] = {{1, 1, 1, 0}, {2, 3, 3, 7}, {30, 4, 4, 1}, {200, 100, 20, ~std::uint64_t{0}}};

} // namespace

TEST(Generate, systemsAreValidAndOfTheSizeAskedFor)
{
    for (const auto& size : sizes) {
        const auto read = readScenario(generated(size));
        ASSERT_TRUE(problemsOf(read).empty()) << problemText(problemsOf(read).front());
        EXPECT_EQ(read.draft.assets.size(), size.assets);
        ASSERT_EQ(read.draft.dealers.size(), size.dealers);
        for (const auto& dealer : read.draft.dealers) {
            std::set<std::string> held;
            for (const auto& [asset, value] : dealer.holdings)
                held.insert(asset);
            EXPECT_EQ(held.size(), size.positions) << dealer.id; // different ones
            EXPECT_GT(dealer.tier1Capital, 0);
        }
    }
}

TEST(Generate, writesLikeTheWriterOfScenarios) // so reading and writing a generated file gives the same bytes
{
    for (const auto& size : sizes) {
        const auto text = generated(size);
        EXPECT_EQ(scenarioText(readScenario(text).draft), text);
    }
}

TEST(Generate, nobodyIsInBreachBeforeTheShock)
{
    auto draft = readScenario(generated({200, 100, 20, 3})).draft;
    draft.events.clear();
    EXPECT_EQ(simulate(valid(draft)).summary.breached, 0);
}

TEST(Generate, theSeedDecides)
{
    EXPECT_EQ(generated({20, 10, 4, 5}), generated({20, 10, 4, 5}));
    EXPECT_NE(generated({20, 10, 4, 5}), generated({20, 10, 4, 6}));
}

/// The first raw output of std::mt19937_64 seeded with 5489 is 14514284786278117030 (the standard fixes the
/// ten-thousandth as 9981545732273789042), so the first dealer's size is 0.05 (1 − u)^−0.8 with u = 0.786820….
TEST(Generate, theFirstDealersSizeFollowsFromTheStandardsGenerator)
{
    const auto dealer = readScenario(generated({1, 2, 2, 5489})).draft.dealers.at(0);
    const double total = dealer.cash + sum(dealer.holdings) + dealer.otherAssets;
    const double u = 14514284786278117030. / 18446744073709551616.;
    EXPECT_NEAR(total, 0.05 * std::pow(1 - u, -0.8), 1e-5);
}

TEST(Generate, stopsWhenAskedOrWhenTheStreamFails)
{
    std::stop_source stop;
    stop.request_stop();
    std::ostringstream out;
    EXPECT_FALSE(generateScenario(out, {50, 10, 4, 1}, stop.get_token()));
    std::ostream broken(nullptr);
    EXPECT_FALSE(generateScenario(broken, {50, 10, 4, 1}));
}

} // namespace waterhammer
