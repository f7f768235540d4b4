// SPDX-License-Identifier: GPL-3.0-or-later
// What really happened beside what a run gives. Distances computed by hand from the prices of the first reference run.
#include "model/analysis/observed_distance.h"
#include "model/files/kept_values.h"
#include "model/files/observed.h"
#include "model/scenario/scenario.h"
#include "model/words/charts.h"
#include "model/words/observed_words.h"
#include "shipped_lesson.h"

#include <gtest/gtest.h>

#include <cmath>

namespace waterhammer {
namespace {

ScenarioDraft told(const std::string& json)
{
    ScenarioDraft draft;
    setKept(draft, "observed", json);
    return draft;
}

Trajectory shippedRun() { return simulate(*validate(*shippedScenario("four-waves")), {}); }

TEST(Observed, IsReadByItsDays)
{
    const std::vector<Observed> wanted{
        {"price", "ust", "a paper", {{1, 1.0}, {8, 0.955}}}, {"depth", "ig", "", {{2, 3}}}};
    EXPECT_EQ(observedOf(told(R"([{"path":"price.ust","source":"a paper","values":[[8,0.955],[1,1]]},
                                  {"path":"depth.ig","values":[[2,3]]}])")),
        wanted);
    EXPECT_TRUE(observedOf(ScenarioDraft()).empty());
    ScenarioDraft spoken = told(R"([7,{"path":"price.ust","source":"a paper","values":[[1,1]]}])");
    setKept(spoken, "texts", R"({"de":{"observed[1].source":"ein Aufsatz"}})");
    EXPECT_EQ(observedOf(spoken, "de")[0].source, "ein Aufsatz");
    EXPECT_EQ(observedOf(spoken, "fr")[0].source, "a paper");
}

TEST(Observed, WhatDoesNotReadIsSaidAndPassedOver)
{
    const struct {
        const char *json, *path;
        ProblemCode code;
        std::size_t read;
    } cases[] = {
        {R"({})", "observed", ProblemCode::Objects, 0},
        {R"([7])", "observed[0]", ProblemCode::Object, 0},
        {R"([{"path":"price","values":[[1,1]]}])", "observed[0].path", ProblemCode::Text, 0},
        {R"([{"path":"dealers[d1].slr","values":[[1,1]]}])", "observed[0].path", ProblemCode::Text, 0},
        {R"([{"path":"price.ust","values":{}}])", "observed[0].values", ProblemCode::Objects, 0},
        {R"([{"path":"price.ust","values":[[1,1],7]}])", "observed[0].values[1]", ProblemCode::AnyNumber, 1},
        {R"([{"path":"price.ust","values":[[1.5,1],[2,1]]}])", "observed[0].values[0][0]", ProblemCode::AnyWhole, 1},
        {R"([{"path":"price.ust","values":[[1,1],[2]]}])", "observed[0].values[1][1]", ProblemCode::AnyNumber, 1},
        {R"([{"path":"price.ust","values":[[1,1,1]]}])", "observed[0].values[0][1]", ProblemCode::AnyNumber, 0},
    };
    for (const auto& c : cases) {
        const ScenarioDraft file = told(c.json);
        const Problems problems = observedProblems(file);
        ASSERT_EQ(problems.size(), 1u) << c.json;
        EXPECT_EQ(problems[0].place.path(), c.path) << c.json;
        EXPECT_EQ(problems[0].expected.code, c.code) << c.json;
        const auto read = observedOf(file);
        EXPECT_EQ(read.empty() ? 0 : read[0].values.size(), c.read) << c.json;
    }
}

TEST(Observed, LiesSoFarFromTheRun)
{
    const Trajectory run = shippedRun();
    const std::string& id = run.scenario->assets.id.front();
    const double first = run.frames[1]->price[0], second = run.frames[2]->price[0];
    const Observed observed{"price", id, "", {{1, first + 0.03}, {2, second - 0.04}}};
    const auto distance = distanceOf(run, observed, 2);
    ASSERT_TRUE(distance);
    EXPECT_NEAR(distance->meanSquareRoot, std::sqrt((0.03 * 0.03 + 0.04 * 0.04) / 2), 1e-12);
    EXPECT_EQ(distance->worstDay, 2);
    EXPECT_DOUBLE_EQ(distance->observed, second - 0.04);
    EXPECT_EQ(distance->run, second);
    EXPECT_NEAR(distanceOf(run, observed, 1)->meanSquareRoot, 0.03, 1e-12); // days ahead are hidden
    EXPECT_FALSE(distanceOf(run, observed, 0));
    EXPECT_FALSE(distanceOf(run, {"price", "gold", "", {{1, 1}}}, 9));
    EXPECT_FALSE(distanceOf(run, {"colour", id, "", {{1, 1}}}, 9));
    const int last = static_cast<int>(run.frames.size()) - 1; // what comes after its end stays as it was
    EXPECT_EQ(distanceOf(run, {"price", id, "", {{last + 5, 1}}}, last + 9)->run, run.frames.back()->price[0]);
}

TEST(Observed, StandsBesideTheLinesOfItsChart)
{
    const Trajectory run = shippedRun();
    const auto& ids = run.scenario->assets.id;
    const auto rankOf = [&](std::size_t a) {
        const auto& order = run.scenario->assets.byLiquidity;
        return static_cast<std::size_t>(std::ranges::find(order, a) - order.begin());
    };
    const std::size_t a = ids.size() - 1;
    const struct {
        ChartKind kind;
        const char* figure;
        double value, onChart;
    } cases[] = {
        {ChartKind::Prices, "price", 0.7, 70},
        {ChartKind::Volatility, "volatility", 0.2, 20},
        {ChartKind::HalfSpread, "halfSpread", 0.0123, 123},
        {ChartKind::Depth, "depth", run.frames[0]->depth[a] / 4, 25},
        {ChartKind::Haircuts, "haircut", 0.5, 50},
        {ChartKind::Quotes, "quotingShare", 0.25, 25},
    };
    for (const auto& c : cases) {
        const Observed observed{c.figure, ids[a], "", {{1, c.value}, {100000, c.value}}};
        const Chart chart = chartOf(run, c.kind, {}, english(), {observed});
        ASSERT_EQ(chart.observed.size(), 1u) << c.figure;
        EXPECT_EQ(chart.observed[0].line, rankOf(a)) << c.figure;
        ASSERT_EQ(chart.observed[0].values.size(), 1u) << c.figure; // not beyond the run
        EXPECT_NEAR(chart.observed[0].values[0].second, c.onChart, 1e-9) << c.figure;
        EXPECT_LE(chart.low, c.onChart) << c.figure;
        EXPECT_GE(chart.high, c.onChart) << c.figure;
        EXPECT_NE(chartSummary(chart, 1, english()).find("observed"), std::string::npos) << c.figure;
        EXPECT_EQ(chartSummary(chart, 2, english()).find("observed 2"), std::string::npos) << c.figure;
    }
    EXPECT_TRUE(chartOf(run, ChartKind::Equity, {}, english(), {{"price", ids[0], "", {{1, 1}}}}).observed.empty());
}

TEST(Observed, IsToldWithItsDayAndSource)
{
    const Trajectory run = shippedRun();
    const std::size_t a = 0;
    const double price = run.frames[2]->price[a];
    const auto lines = observedInWords(run,
        {{"price", run.scenario->assets.id[a], "A paper (2020).", {{2, price - 0.05}}},
            {"colour", "ust", "", {{1, 1}}}},
        2, Calendar{*dateIn("2020-03-09"), {}}, english());
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_NE(
        lines[0].find("are 5.0 apart on average (root mean square), most on day 2, Tue 10 March: "), std::string::npos)
        << lines[0];
    EXPECT_TRUE(lines[0].ends_with(" here. Source: A paper (2020).")) << lines[0];
}

} // namespace
} // namespace waterhammer
