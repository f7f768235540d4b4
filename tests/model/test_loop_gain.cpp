// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/vulnerability.h"
#include "model/engine/gain_parts.h"
#include "model/engine/loop_gain.h"
#include "model/files/scenario_json.h"
#include "played.h"

#include <array>

/// The loop gain beyond its published case: eigenvalues with known answers, and its limits.
namespace waterhammer::test {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

struct Matrix {
    const char* what;
    std::size_t size;
    std::vector<double> columns;
    std::optional<double> largest;
    std::vector<std::uint32_t> direction = {};
};

TEST(LoopGain, IsTheLargestRealPart)
{
    const Matrix cases[] = {
        {"one by one", 1, {0.24}, 0.24, {0}},
        {"symmetric", 2, {2, 1, 1, 2}, 3.0, {0, 1}},
        {"triangular: the diagonal", 2, {-1, 5, 0, -0.5}, -0.5},
        {"half of the largest counts: (2, 1) of 0.3 against (0, 1) of 0.1", 2, {0.3, 0.1, 0, 0.1}, 0.3, {0, 1}},
        {"less does not: (5, 1)", 2, {0.3, 0.04, 0, 0.1}, 0.3, {0}},
        {"at rest", 1, {0.005}, 0.005},
        {"two alike have no one direction", 2, {0.5, 0, 0, 0.5}, 0.5},
        {"a rotation turns without growing", 2, {0, 1, -1, 0}, 0.0},
        {"a spiral: ½ ± i", 2, {0.5, 1, -1, 0.5}, 0.5},
        {"three assets that pass a fall round", 3, {0, 1, 0, 0, 0, 1, 1, 0, 0}, 1.0, {0, 1, 2}},
        {"nothing", 0, {}, {}},
        {"not a number", 2, {1, nan, 0, 1}, {}},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.what);
        const auto got = growthOf(c.columns, c.size);
        ASSERT_EQ(got.has_value(), c.largest.has_value());
        if (got) {
            EXPECT_NEAR(got->rate, *c.largest, 1e-12);
            EXPECT_EQ(got->direction, c.direction);
        }
    }
}

/// Two banks at their ratio, each alone in its asset: the gain is that of the more leveraged one (24 · 100/10000).
TEST(LoopGain, OfSeparateMarketsIsTheLarger)
{
    MakeScenario s;
    s.asset("x", {.depth = 10000}).asset("y", {.depth = 10000});
    s.dealer("one", {.holdings = {{"x", 100}}, .funding = 96, .slr = 0.04});
    s.dealer("two", {.holdings = {{"y", 100}}, .funding = 90, .slr = 0.1});
    const Played run(s.on({&Channels::slr}), {.loopGain = true, .channels = {}});
    EXPECT_NEAR(run.close(1).loopGain.value(), 0.24, 0.24 * 1e-3);
}

/// Of the same banks: a fall of one asset does nothing to the other, so the matrix is its diagonal, 24 and 9 times a
/// hundredth. The fall of x goes through its holder alone, and nothing is left of it without the leverage ratio.
TEST(LoopGain, IsMadeOfItsMatrixWhoSellsAndWhatForcesThem)
{
    MakeScenario s;
    s.asset("x", {.depth = 10000}).asset("y", {.depth = 10000});
    s.dealer("one", {.holdings = {{"y", 100}}, .funding = 90, .slr = 0.1});
    s.dealer("two", {.holdings = {{"x", 100}}, .funding = 96, .slr = 0.04});
    const auto scenario = s.on({&Channels::slr}).make();
    const RunGainParts parts = gainParts(scenario);
    const Trajectory run = simulate(scenario, {.loopGain = true, .channels = {}});
    ASSERT_EQ(parts.size(), run.frames.size());
    EXPECT_FALSE(parts[0]);
    ASSERT_TRUE(parts[1]);
    const auto& matrix = parts[1]->matrix; // column by column
    ASSERT_EQ(matrix.size(), 4u);
    EXPECT_NEAR(matrix[0], 0.24, 0.24 * 1e-3);
    EXPECT_NEAR(matrix[1], 0, 1e-12);
    EXPECT_NEAR(matrix[2], 0, 1e-12);
    EXPECT_NEAR(matrix[3], 0.09, 0.09 * 1e-2);
    EXPECT_EQ(parts[1]->assets, std::vector<std::uint32_t>{0});
    EXPECT_EQ(parts[1]->dealers, std::vector<std::uint32_t>{1});
    ASSERT_TRUE(parts[1]->without[Channel::Slr]);
    EXPECT_NEAR(*parts[1]->without[Channel::Slr], 0, 1e-12);
    EXPECT_FALSE(parts[1]->without[Channel::Var]) << "it is off anyway";
}

/// The matrix is the one whose growth the run tells, in lanes and one by one, and most sellers come first.
TEST(LoopGain, OfTheCompleteRunsIsThatOfTheMatrix)
{
    for (const auto* name : {"twelve-dealers-crisis", "everything", "four-waves"}) {
        const auto read = readScenarioFile(std::string(TEST_DATA "/golden/") + name + ".scenario.json");
        const auto scenario = valid(read.draft);
        const RunGainParts parts = gainParts(scenario);
        const Trajectory run = simulate(scenario, {.loopGain = true, .channels = {}});
        ASSERT_EQ(parts.size(), run.frames.size()) << name;
        for (std::size_t t = 1; t < parts.size(); ++t) {
            ASSERT_EQ(parts[t].has_value(), run.frames[t]->loopGain.has_value());
            const auto growth = growthOf(parts[t]->matrix, scenario->assetCount());
            EXPECT_EQ(growth->rate, *run.frames[t]->loopGain) << name << " day " << t;
            EXPECT_EQ(parts[t]->assets, run.frames[t]->direction) << name << " day " << t;
            EXPECT_TRUE(!parts[t]->assets.empty() || parts[t]->dealers.empty());
        }
    }
}

TEST(LoopGain, IsNegativeWhereInvestorsLeanIn)
{
    MakeScenario s;
    s.asset("x").dealer("d", {.holdings = {{"x", 100}}, .funding = 50});
    const Played run(s.set(&Market::reversion, 0.2), {.loopGain = true, .channels = {}});
    EXPECT_NEAR(run.close(1).loopGain.value(), -0.2, 1e-9); // r = 0.2 ln(V/p)
}

TEST(LoopGain, OfHundredsOfAssetsIsNotWorkedOut)
{
    MakeScenario s;
    for (std::size_t a = 0; a <= LoopGain<OneByOne>::mostAssets; ++a)
        s.asset(std::to_string(a));
    s.dealer("d", {.holdings = {{"0", 100}}, .funding = 50});
    const Played run(s, {.loopGain = true, .channels = {}});
    EXPECT_FALSE(run.close(1).loopGain);
    EXPECT_FALSE(run.summary().peakLoopGain);
}

// ---- Vulnerability, beyond the published cases ----------------------------------------------------------------------

/// Leverage 49 counts as 30 (Greenwood, Landier and Thesmar 2015, section 3): 30 · 1 · 100/10000 of 2 is 0.15.
TEST(Vulnerability, CapsLeverage)
{
    MakeScenario s;
    s.asset("x", {.depth = 10000}).dealer("d", {.holdings = {{"x", 100}}, .funding = 98, .slr = 0.01});
    const std::array fall{-0.01};
    EXPECT_THAT(vulnerability(*s.make(), fall).aggregate, closeTo(-0.15));
    EXPECT_THAT(vulnerability(*s.make(), fall, 49).aggregate, closeTo(-0.245));
}

TEST(Vulnerability, OfSystemicnessAddsUpToTheAggregate)
{
    MakeScenario s;
    s.asset("x", {.depth = 1000}).asset("y", {.depth = 300});
    s.dealer("one", {.cash = 5, .holdings = {{"x", 50}, {"y", 45}}, .repo = {{"x", 20}}, .funding = 70});
    s.dealer("two", {.holdings = {{"y", 60}}, .other = 20, .funding = 60, .longTerm = 10});
    const auto v = vulnerability(*s.make(), std::array{-0.02, -0.03});
    EXPECT_THAT(v.dealers[0].systemicness + v.dealers[1].systemicness, closeTo(v.aggregate));
    EXPECT_THAT(v.dealers[0].indirect * 10 + v.dealers[1].indirect * 10, closeTo(v.aggregate * 20));
}

} // namespace
} // namespace waterhammer::test
