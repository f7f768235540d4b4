// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/sweep.h"
#include "model/files/scenario_json.h"
#include "model/scenario/parameter_path.h"
#include "played.h"
#include "same.h"

#include <numeric>
#include <set>

/// Sweeps: the same figures as single runs, whatever the threads and the order; what cannot be run says why.
namespace waterhammer::test {
namespace {

ScenarioDraft golden(const std::string& name)
{
    return readScenarioFile(TEST_DATA "/golden/" + name + ".scenario.json").draft;
}

TEST(Sweep, WalksTheLastAxisFastest)
{
    const auto points = sweep(golden("two-banks"), {{"market.reversion", 0, 0.2, 3}, {"market.absorption", 1, 0, 2}});
    ASSERT_TRUE(points);
    std::vector<std::vector<double>> at;
    for (const auto& p : *points)
        at.push_back(p.at);
    EXPECT_EQ(at, (std::vector<std::vector<double>>{{0, 1}, {0, 0}, {0.1, 1}, {0.1, 0}, {0.2, 1}, {0.2, 0}}));
}

TEST(Sweep, OfOnePointStandsAtItsStart)
{
    const auto points = sweep(golden("two-banks"), {{"market.reversion", 0.3, 0.9, 1}});
    ASSERT_TRUE(points && points->size() == 1);
    EXPECT_EQ((*points)[0].at, std::vector{0.3});
}

TEST(Sweep, GivesTheFiguresOfSingleRuns)
{
    const auto draft = golden("twelve-dealers-crisis");
    for (const SweepAxis& axis : {SweepAxis{"market.reversion", 0, 0.2, 6}, SweepAxis{"events[0].change", -0.05, 0, 6},
             SweepAxis{"market.horizon", 4, 9, 6}}) { // a horizon is part of the shape
        SCOPED_TRACE(axis.path);
        const auto points = sweep(draft, {axis});
        ASSERT_TRUE(points);
        for (const auto& p : *points) {
            ScenarioDraft here = draft;
            ASSERT_TRUE(setNumber(here, axis.path, p.at[0]).empty());
            ASSERT_TRUE(p.summary);
            EXPECT_EQ(differences(*p.summary, simulate(valid(here)).summary, 1e-9), "");
        }
    }
}

TEST(Sweep, GivesTheSameBytesInAnyNumberOfThreadsAndAnyOrder)
{
    const auto draft = golden("twelve-dealers-crisis");
    const std::vector<SweepAxis> axes = {{"market.reversion", 0, 0.3, 5}, {"events[0].change", -0.08, 0, 7}};
    const auto one = sweep(draft, axes);
    ASSERT_TRUE(one);
    for (const int threads : {2, 3}) {
        SweepOptions options;
        options.threads = threads;
        const auto many = sweep(draft, axes, options);
        ASSERT_TRUE(many);
        for (std::size_t k = 0; k < one->size(); ++k)
            EXPECT_EQ(differences((*one)[k].summary.value(), (*many)[k].summary.value()), "");
    }
    SweepOptions backwards;
    backwards.order.resize(one->size());
    std::iota(backwards.order.rbegin(), backwards.order.rend(), std::size_t{0});
    const auto other = sweep(draft, axes, backwards);
    ASSERT_TRUE(other);
    for (std::size_t k = 0; k < one->size(); ++k) // other neighbours in the lanes: sums in another order
        EXPECT_EQ(differences((*one)[k].summary.value(), (*other)[k].summary.value(), 1e-9), "");
}

TEST(Sweep, TellsOfEachPointOnce)
{
    SweepOptions options;
    options.threads = 2;
    options.order = {4, 3, 2, 1, 0, 5};
    std::multiset<std::size_t> told;
    std::size_t last = 0;
    options.done = [&](std::size_t index, const SweepPoint& point) {
        told.insert(index);
        EXPECT_TRUE(point.summary);
    };
    options.progress = [&](std::size_t done, std::size_t of) {
        EXPECT_GT(done, last);
        last = done;
        EXPECT_EQ(of, 6u);
    };
    ASSERT_TRUE(sweep(golden("two-banks"), {{"market.reversion", 0, 0.3, 6}}, options));
    EXPECT_EQ(told, (std::multiset<std::size_t>{0, 1, 2, 3, 4, 5}));
    EXPECT_EQ(last, 6u);
}

TEST(Sweep, WorksOutLoopGainsWhereAsked)
{
    SweepOptions options;
    options.run.loopGain = true;
    const auto points = sweep(golden("two-banks"), {{"market.reversion", 0, 0.3, 3}}, options);
    ASSERT_TRUE(points);
    for (const auto& p : *points)
        EXPECT_TRUE(p.summary->peakLoopGain);
}

TEST(Sweep, SaysWhyAPointIsNoScenario)
{
    // Shares end at 1; a whole number is needed for a horizon.
    for (const auto& axis : {SweepAxis{"market.reversion", 0.8, 1.2, 3}, SweepAxis{"market.horizon", 10, 11, 3}}) {
        SCOPED_TRACE(axis.path);
        const auto points = sweep(golden("two-banks"), {axis});
        ASSERT_TRUE(points);
        int bad = 0;
        for (const auto& p : *points) {
            EXPECT_NE(p.summary.has_value(), !p.problems.empty());
            bad += !p.problems.empty();
        }
        EXPECT_EQ(bad, 1);
    }
}

TEST(Sweep, RefusesWhatCannotBeSwept)
{
    const auto draft = golden("two-banks");
    const auto unknown = sweep(draft, {{"market.reversoin", 0, 1, 3}});
    ASSERT_FALSE(unknown);
    EXPECT_FALSE(unknown.problems.empty());
    const auto empty = sweep(draft, {{"market.reversion", 0, 1, 0}});
    ASSERT_FALSE(empty);
    EXPECT_EQ(empty.problems.at(0).place.path(), "market.reversion");
    EXPECT_TRUE(sweep(draft, {{"market.implementationShortfall", 0, 1, 2}})) << "an absent number may be set";
}

TEST(Sweep, StoppedKeepsWhatIsDone)
{
    std::stop_source stop;
    SweepOptions options;
    options.done = [&](std::size_t, const SweepPoint&) { stop.request_stop(); };
    const auto points = sweep(golden("two-banks"), {{"market.reversion", 0, 0.3, 40}}, options, stop.get_token());
    ASSERT_TRUE(points);
    const auto done = std::ranges::count_if(*points, [](const auto& p) { return p.summary.has_value(); });
    EXPECT_GE(done, 1);
    EXPECT_LT(done, 40);
}

// ---- The engine that carries it -------------------------------------------------------------------------------------

TEST(EngineUse, AMovedEngineRunsOn)
{
    const auto scenario = valid(golden("two-banks"));
    Engine first;
    const Summary expected = first.run(scenario);
    Engine second = std::move(first);
    EXPECT_EQ(differences(second.run(scenario), expected), "");
    Engine third;
    third = std::move(second);
    EXPECT_EQ(differences(third.run(scenario), expected), "");
}

TEST(EngineUse, AStopEndsRunsTogetherToo)
{
    const auto scenario = valid(golden("two-banks"));
    std::stop_source stop;
    stop.request_stop();
    Engine engine;
    for (const auto& summary : engine.runTogether(std::vector{scenario, scenario}, {}, stop.get_token())) {
        EXPECT_TRUE(summary.stopped);
        EXPECT_EQ(summary.rounds, 0);
    }
    EXPECT_TRUE(engine.run(scenario, {}, stop.get_token()).stopped);
}

} // namespace
} // namespace waterhammer::test
