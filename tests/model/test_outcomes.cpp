// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/scenario_json.h"
#include "model/words/outcome_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include <set>

namespace waterhammer {
namespace {

ScenarioDraft shipped(const std::string& name)
{
    return readScenarioFile(std::filesystem::path(RESOURCES "/scenarios/" + name + ".waterhammer.json")).draft;
}

ScenarioPtr crisis() { return *validate(shipped("twelve-dealers-crisis")); }

/// Hand-written: what stands in a table.
TEST(OutcomeWords, areWhatATableShows)
{
    const ScenarioPtr scenario = crisis();
    const struct {
        RunFigure first, other;
        OutcomeName name;
        const char *value, *change;
    } cases[] = {
        {{"peakLoss", Better::Lower, 358.04}, {"peakLoss", Better::Lower, 249.96}, {"Peak loss", "bn"}, "250.0",
            "\u2212108.1 better"},
        {{"price.ust", Better::Higher, 0.9392}, {"price.ust", Better::Higher, 0.9961}, {"US Treasuries", "start = 100"},
            "99.61", "+5.69 better"},
        {{"lowestPrice.hy", Better::Higher, 0.9}, {"lowestPrice.hy", Better::Higher, 0.8},
            {"High yield", "lowest, start = 100"}, "80.00", "\u221210.00 worse"},
        {{"failures", Better::Lower, 3}, {"failures", Better::Lower, 3}, {"Dealers failed", ""}, "3", "same"},
        {{"firstFailure", Better::Later, 5}, {"firstFailure", Better::Later, 9}, {"First failure on", "day"}, "9",
            "+4 better"},
        {{"firstFailure", Better::Later, 5}, {"firstFailure", Better::Later, {}}, {"First failure on", "day"}, "\u2013",
            ""},
        {{"feedback", Better::Neither, -0.03}, {"feedback", Better::Neither, 1.59}, {"Feedback", ""}, "1.59", "+1.62"},
        {{"endLoss", Better::Lower, 10.0}, {"endLoss", Better::Lower, 10.01}, {"Loss at the end", "bn"}, "10.0",
            "same"},
        {{"lossShare", Better::Lower, 0.66}, {"lossShare", Better::Lower, 0.33}, {"Equity lost at the peak", "%"},
            "33.00", "\u221233.00 better"},
        {{"forcedSales.slr", Better::Lower, 100.0}, {"forcedSales.slr", Better::Lower, 0.0},
            {"Sales for the leverage ratio", "bn"}, "0.0", "\u2212100.0 better"},
        {{"dealers[d6].slr", Better::Higher, 0.05}, {"dealers[d6].slr", Better::Higher, 0.06},
            {"Dealer F", "leverage ratio, %"}, "6.00", "+1.00 better"},
    };
    for (const auto& c : cases) {
        EXPECT_EQ(outcomeName(c.first.name, *scenario, english()), c.name);
        EXPECT_EQ(outcomeValue(c.other, *scenario, english()), c.value) << c.name.what;
        EXPECT_EQ(outcomeChange(c.first, c.other, *scenario, english()), c.change) << c.name.what;
    }
}

/// What one of them has the others may lack: its figures stand in the order of the first, then of the others.
TEST(Outcomes, areThoseOfAllRuns)
{
    const Trajectory first = simulate(crisis()), other = simulate(*validate(shipped("dealer-prime")));
    const Trajectory* const runs[] = {&first, &other};
    std::set<std::string> names;
    for (const Outcome& outcome : outcomesOf(runs, {})) {
        EXPECT_TRUE(names.insert(outcome.first.name).second) << outcome.first.name;
        ASSERT_EQ(outcome.values.size(), 2U);
        EXPECT_EQ(outcome.values[0].value, outcome.first.value);
    }
    for (const Trajectory* run : runs)
        for (const RunFigure& figure : figuresOf(*run))
            EXPECT_TRUE(names.contains(figure.name)) << figure.name;
}

} // namespace
} // namespace waterhammer
