// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/engine.h"
#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"
#include "model/words/problem_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>

/// The scenarios that ship, each with what its run must show: today's figures, and between which bounds the peak loss
/// and the failures stay where markets are a tenth deeper or shallower and what strikes them a tenth larger or smaller.
namespace waterhammer {
namespace {

namespace fs = std::filesystem;

struct Shown {
    const char* name;
    double peakLoss; ///< bn, as endLoss; to half a thousandth
    int peakRound;
    double endLoss;
    int failures, breached;
    std::vector<int> waves; ///< rounds with a first breach
    double lowestPrice;
    double least, most; ///< peak loss under the tenths, where the scenario is not on an edge
    int fewestFailures, mostFailures;
};

void PrintTo(const Shown& s, std::ostream* out) { *out << s.name; }

const std::vector<Shown>& shipped()
{
    static const std::vector<Shown> all = {
        // name, peak loss, on day, at the end, failures, breached, waves, lowest price; peak loss and failures between
        {"branch-on-day-four", 20.067, 3, 0.768, 0, 8, {2}, 0.98502, 15, 27, 0, 0},
        {"clearing-at-the-average", 12.493, 20, 12.493, 0, 3, {1}, 0.95127, 10.5, 15, 0, 0},
        {"dealer-prime", 6.789, 2, 6.446, 0, 1, {1}, 0.96000, 6, 7.6, 0, 0},
        {"fear-travels", 28.240, 10, 17.530, 0, 4, {3}, 0.92000, 12, 35, 0, 0},
        {"four-waves", 74.642, 7, 67.193, 6, 12, {1, 2, 3, 4}, 0.68791, 70.5, 78.5, 6, 9},
        {"four-waves-leverage-only", 57.324, 4, 45.656, 3, 12, {1, 2, 3, 4}, 0.85543, 52.5, 60.5, 3, 6},
        {"fund-spiral", 21.535, 6, 8.607, 0, 5, {2, 3}, 0.76341, 16.5, 26.5, 0, 0},
        {"fund-spiral-swing", 5.976, 3, 4.080, 0, 0, {}, 0.91866, 5.45, 6.55, 0, 0},
        {"funding-final-blow", 82.701, 8, 82.701, 6, 6, {1}, 0.73580, 77.5, 83.5, 4, 6},
        {"funding-without-blow", 45.473, 2, 37.234, 0, 6, {1}, 0.92000, 43.5, 54.5, 0, 0},
        {"gilt-funds", 1.800, 1, 1.800, 0, 3, {1}, 0.80000, 1.6, 2, 0, 0},
        {"gilts-2022", 55.128, 4, 46.070, 0, 12, {1, 2, 5}, 0.80514, 48, 62.5, 0, 2},
        {"haircut-call", 0.189, 3, 0.153, 0, 1, {1}, 0.99771, 0.16, 0.22, 0, 0},
        {"haircut-doubles", 0.000, 1, 0.000, 0, 1, {1}, 1.00000, 0, 0.001, 0, 0},
        {"information-spiral", 53.915, 5, 29.058, 1, 6, {2, 3}, 0.79858, 43.5, 61.5, 1, 1},
        {"information-spiral-off", 0.000, 0, 0.000, 0, 0, {}, 1.00000, -0.001, 0.001, 0, 0},
        {"information-spiral-on-marks", 45.485, 8, 18.441, 1, 6, {2, 3, 4}, 0.84287, 7.4, 53, 0, 1},
        {"loss-spiral", 5.000, 1, 5.000, 0, 1, {1}, 0.95000, 4.45, 5.55, 0, 0},
        {"march-2020", 17.246, 9, 9.173, 0, 13, {5, 7, 8, 9}, 0.79416, 10, 32, 0, 2},
        {"money-fund-pulls-first", 62.670, 11, 58.368, 3, 4, {1, 6}, 0.75809, 57, 64, 3, 3},
        {"order-constrained", 32.313, 8, 13.626, 0, 8, {2}, 0.96775, 25.5, 39.5, 0, 0},
        {"order-functioning", 0.474, 1, -0.059, 0, 0, {}, 0.99869, 0.325, 0.665, 0, 0},
        {"point-of-capital", 32.313, 8, 13.626, 0, 8, {2}, 0.96775, 25.5, 39.5, 0, 0},
        {"policy-in-time", 55.899, 6, 42.443, 0, 6, {1}, 0.92000, 52.5, 68.5, 0, 0},
        {"policy-too-late", 82.701, 8, 82.701, 6, 6, {1}, 0.73580, 77.5, 83.5, 3, 6},
        {"purse", 30.570, 5, 25.614, 0, 3, {1}, 0.94000, 24, 38, 0, 0},
        {"repo-2007", 0.881, 10, 0.418, 0, 2, {1, 2}, 0.99727, 0.79, 0.99, 0, 0},
        {"ring-of-lenders", 2.950, 3, 2.950, 2, 2, {1, 2}, 1.00000, 2.9, 3, 2, 2},
        {"selling-first", 37.021, 3, 25.326, 0, 12, {1, 2, 3, 4}, 0.87514, 30, 41, 0, 3},
        {"suspicion", 55.370, 6, 30.573, 1, 6, {2, 3}, 0.81769, 48, 70, 1, 1},
        {"three-hundred-dealers", 35.333, 2, 32.889, 0, 63, {1, 2}, 0.96926, 31, 40, 0, 0},
        {"twelve-dealers-absorbed", 0.033, 1, -0.066, 0, 0, {}, 0.99985, 0.009, 0.066, 0, 0},
        {"twelve-dealers-collapse", 355.045, 4, 355.045, 12, 12, {1}, 0.60739, 340, 360, 12, 12},
        {"twelve-dealers-crisis", 199.433, 5, 115.999, 0, 12, {1}, 0.86132, 150, 270, 0, 0},
        {"twelve-dealers-rescued", 201.430, 2, 101.426, 0, 12, {1}, 0.81943, 170, 300, 0, 0},
        {"twelve-dealers-four-waves", 91.228, 12, 32.889, 0, 12, {1, 2, 3, 4}, 0.87909, 72.5, 109.5, 0, 0},
        {"two-banks", 3.666, 3, 3.666, 0, 1, {1}, 0.98732, 3, 4.4, 0, 0},
        {"two-lenders", 8.490, 5, 8.490, 1, 2, {1}, 0.50000, 8.3, 8.7, 1, 1},
        {"two-times-fund", 30.000, 1, 30.000, 0, 1, {1}, 0.70000, 26.9, 33.1, 0, 0},
        {"var-desk", 0.000, 1, 0.000, 0, 1, {1}, 1.00000, 0, 0.001, 0, 0},
        {"var-spiral", 94.441, 4, 40.141, 0, 4, {1, 2, 3, 4}, 0.89498, 59.5, 107.5, 0, 3},
    };
    return all;
}

ScenarioDraft draftOf(const char* name)
{
    const auto read = readScenarioFile(fs::path(RESOURCES) / "scenarios" / (std::string(name) + ".waterhammer.json"));
    EXPECT_TRUE(read.problems.empty()) << problemText(read.problems.front());
    return read.draft;
}

Summary summaryOf(const ScenarioDraft& draft)
{
    const auto scenario = validate(draft);
    EXPECT_TRUE(scenario) << problemText(scenario.problems.front());
    return Engine().run(*scenario);
}

class Shipped : public ::testing::TestWithParam<Shown> { };

TEST_P(Shipped, showsItsFigures)
{
    constexpr double rounding = 5.1e-4;
    const Shown& expected = GetParam();
    const Summary run = summaryOf(draftOf(expected.name));
    EXPECT_NEAR(run.peakLoss, expected.peakLoss, rounding);
    EXPECT_EQ(run.peakLossRound, expected.peakRound);
    EXPECT_NEAR(run.endLoss, expected.endLoss, rounding);
    EXPECT_EQ(run.failures, expected.failures);
    EXPECT_EQ(run.breached, expected.breached);
    std::set<int> waves(run.wave.begin(), run.wave.end());
    waves.erase(0);
    EXPECT_EQ(std::vector<int>(waves.begin(), waves.end()), expected.waves);
    EXPECT_NEAR(std::ranges::min(run.lowestPrice), expected.lowestPrice, 5.1e-6);
}

/// Depths times `deeper`; changes, amounts and what factors add times `larger`; shares as they are.
ScenarioDraft varied(ScenarioDraft draft, double deeper, double larger)
{
    for (Asset& asset : draft.assets)
        asset.depth *= deeper;
    for (Event& event : draft.events)
        switch (event.kind) {
        case EventKind::Price:
        case EventKind::SellOrder:
        case EventKind::CapitalLoss:
        case EventKind::CapitalInjection: event.size *= larger; break;
        case EventKind::Volatility:
        case EventKind::Haircut:
        case EventKind::Depth: event.size = 1 + (event.size - 1) * larger; break;
        case EventKind::FundingRun:
        case EventKind::Redemption:
        case EventKind::Set: break;
        }
    return draft;
}

TEST_P(Shipped, staysBetweenItsBoundsATenthAway)
{
    const Shown& expected = GetParam();
    const ScenarioDraft draft = draftOf(expected.name);
    for (const double deeper : {0.9, 1.0, 1.1})
        for (const double larger : {0.9, 1.0, 1.1}) {
            SCOPED_TRACE(::testing::Message() << "depth × " << deeper << ", shock × " << larger);
            const Summary run = summaryOf(varied(draft, deeper, larger));
            EXPECT_GE(run.peakLoss, expected.least);
            EXPECT_LE(run.peakLoss, expected.most);
            EXPECT_GE(run.failures, expected.fewestFailures);
            EXPECT_LE(run.failures, expected.mostFailures);
        }
}

INSTANTIATE_TEST_SUITE_P(Scenarios, Shipped, ::testing::ValuesIn(shipped()), [](const auto& test) {
    std::string name = test.param.name;
    std::ranges::replace(name, '-', '_');
    return name;
});

/// Its policies decide, and it does not sit on a knife's edge: one thing a tenth more or less changes neither.
TEST(Shipped, theRescueDecides)
{
    const struct {
        const char* what;
        double deeper, larger, faster;
    } cases[] = {{"as it is", 1, 1, 1}, {"thinner", 0.9, 1, 1}, {"deeper", 1.1, 1, 1}, {"a smaller shock", 1, 0.9, 1},
        {"a larger shock", 1, 1.1, 1}, {"slower", 1, 1, 0.9}, {"faster", 1, 1, 1.1}};
    for (const auto& c : cases) {
        ScenarioDraft draft = varied(draftOf("twelve-dealers-rescued"), c.deeper, c.larger);
        draft.market.adjustmentSpeed *= c.faster;
        EXPECT_EQ(summaryOf(draft).failures, 0) << c.what;
        draft.policies.clear();
        EXPECT_GE(summaryOf(draft).failures, 9) << c.what;
    }
    ScenarioDraft late = draftOf("twelve-dealers-rescued"), none = late;
    for (Policy& policy : late.policies)
        policy.from = 7;
    EXPECT_EQ(summaryOf(late).failures, 9);
    none.policies.clear();
    EXPECT_EQ(summaryOf(none).failures, 12);
}

TEST(Shipped, areAllInTheTable)
{
    std::size_t files = 0;
    for (const auto& entry : fs::directory_iterator(fs::path(RESOURCES) / "scenarios")) {
        ++files;
        EXPECT_TRUE(std::ranges::any_of(shipped(), [&](const Shown& s) {
            return entry.path().filename() == std::string(s.name) + ".waterhammer.json";
        })) << entry.path();
    }
    EXPECT_EQ(files, shipped().size());
}

} // namespace
} // namespace waterhammer
