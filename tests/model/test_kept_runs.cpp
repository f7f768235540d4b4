// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/kept_runs.h"
#include "model/files/parting.h"
#include "model/files/scenario_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

namespace waterhammer {
namespace {

ScenarioDraft shipped(const std::string& name)
{
    return readScenarioFile(std::filesystem::path(RESOURCES "/scenarios/" + name + ".waterhammer.json")).draft;
}

using ::testing::IsEmpty;
using ::testing::SizeIs;

SavedRun pin(const std::string& name, int look = 1)
{
    return {name, RunKind::Pin, {}, false, look, shipped("dealer-prime")};
}

/// A file that keeps these.
ScenarioDraft fileWith(const std::string& runs)
{
    ScenarioDraft file = shipped("twelve-dealers-crisis");
    file.extensions.emplace_back("runs", runs);
    return file;
}

std::vector<std::string> names(const ScenarioDraft& file)
{
    std::vector<std::string> all;
    for (const SavedRun& run : savedRuns(file).runs)
        all.push_back(run.name);
    return all;
}

std::string textOf(const ScenarioDraft& file)
{
    const auto runs = std::ranges::find(file.extensions, "runs", &Extensions::value_type::first);
    return runs == file.extensions.end() ? "" : runs->second;
}

TEST(KeptRuns, areReadAsTheyWereKept)
{
    ScenarioDraft file = shipped("twelve-dealers-crisis");
    SavedRun branch = pin("later", 3);
    branch.kind = RunKind::Branch;
    branch.from = {"first", 4};
    branch.hidden = true;
    ASSERT_FALSE(keepRun(file, pin("first")));
    ASSERT_FALSE(keepRun(file, branch));
    EXPECT_EQ(savedRuns(file).runs, (std::vector{pin("first"), branch}));
    EXPECT_EQ(savedRuns(readScenario(scenarioText(file)).draft).runs, savedRuns(file).runs);
    ASSERT_FALSE(dropRun(file, "first"));
    ASSERT_FALSE(dropRun(file, "later"));
    EXPECT_EQ(file, shipped("twelve-dealers-crisis")) << "no list is left of none";
}

TEST(KeptRuns, keepNoRunsOfTheirOwn)
{
    ScenarioDraft inside = shipped("dealer-prime");
    ASSERT_FALSE(keepRun(inside, pin("inner")));
    ScenarioDraft file = shipped("twelve-dealers-crisis");
    ASSERT_FALSE(keepRun(file, {"outer", RunKind::Pin, {}, false, 1, inside}));
    EXPECT_EQ(savedRuns(file).runs.front().scenario, shipped("dealer-prime"));
}

TEST(KeptRuns, leaveWhatTheyDoNotUnderstandAsItStands)
{
    const std::string damaged = R"(7,{"name":"x","kind":"rivet","scenario":{}})";
    ScenarioDraft file = fileWith('[' + damaged + ']');
    ASSERT_FALSE(keepRun(file, pin("good")));
    ASSERT_FALSE(hideRun(file, "good", true));
    ASSERT_FALSE(renameRun(file, "good", "better"));
    EXPECT_TRUE(textOf(file).starts_with('[' + damaged + ',')) << textOf(file).substr(0, 99);
    EXPECT_THAT(names(file), ::testing::ElementsAre("better"));
    ASSERT_FALSE(hideRun(file, "better", false));
    ASSERT_FALSE(dropRun(file, "better"));
    EXPECT_EQ(textOf(file), '[' + damaged + ']');

    file = fileWith(R"({"a":1})");
    EXPECT_TRUE(keepRun(file, pin("good"))) << "a list that is none is not written over";
    EXPECT_EQ(textOf(file), R"({"a":1})");

    file = fileWith(R"([{"name":"x","x-mine":[1,2],"kind":"pin","scenario":{}}])");
    ASSERT_FALSE(renameRun(file, "x", "y \"z\""));
    EXPECT_EQ(textOf(file), R"([{"name":"y \"z\"","x-mine":[1,2],"kind":"pin","scenario":{}}])");
}

// What no picture can show as it stands is told with its place, and costs the run nothing.
TEST(KeptRuns, tellWhatStandsAroundThemWrongly)
{
    const struct {
        const char *frame, *place;
    } cases[] = {{R"("look":9)", "runs[1].look"}, {R"("look":1.5)", "runs[1].look"},
        {R"("from":{"run":"nobody","day":3})", "runs[1].from.run"},
        {R"("from":{"run":"good","day":999})", "runs[1].from.day"},
        {R"("from":{"run":"","day":-1})", "runs[1].from.day"}, {R"("look":5,"from":{"run":"good","day":2})", ""}};
    ScenarioDraft file = shipped("twelve-dealers-crisis");
    ASSERT_FALSE(keepRun(file, pin("good")));
    const std::string good = textOf(file).substr(0, textOf(file).size() - 1);
    const std::string scenario = good.substr(good.find(R"("scenario")"));
    for (const auto& [frame, place] : cases) {
        SCOPED_TRACE(frame);
        const ScenarioDraft odd = fileWith(good + R"(,{"name":"odd","kind":"branch",)" + frame + ',' + scenario + ']');
        EXPECT_THAT(savedRuns(odd).runs, SizeIs(2));
        const Problems problems = savedRunProblems(odd);
        ASSERT_THAT(problems, SizeIs(*place ? 1 : 0));
        if (*place) {
            EXPECT_EQ(problems[0].place.path(), place);
        }
    }
}

TEST(KeptRuns, refuseWhatCannotBeDone)
{
    ScenarioDraft file = shipped("twelve-dealers-crisis");
    for (std::size_t i = 0; i < mostRuns; ++i)
        ASSERT_FALSE(keepRun(file, pin(freeRunName(file, "run"), freeRunLook(file))));
    const ScenarioDraft before = file;
    const struct {
        std::optional<Problem> problem;
        ProblemCode code;
    } cases[] = {
        {keepRun(file, pin("thirteenth")), ProblemCode::FewRuns},
        {dropRun(file, "rum"), ProblemCode::RunNamed},
        {hideRun(file, "rum", true), ProblemCode::RunNamed},
        {renameRun(file, "run", "run 2"), ProblemCode::RunNameFree},
        {renameRun(file, "run", ""), ProblemCode::RunNameFree},
        {openRun(file, "rum"), ProblemCode::RunNamed},
    };
    for (const auto& c : cases) {
        ASSERT_TRUE(c.problem);
        EXPECT_EQ(c.problem->expected.code, c.code);
    }
    EXPECT_EQ(file, before);
}

TEST(KeptRuns, areNamedAndDashedApart)
{
    ScenarioDraft file = shipped("twelve-dealers-crisis");
    for (std::size_t i = 0; i < 7; ++i)
        ASSERT_FALSE(keepRun(file, pin(freeRunName(file, "run"), freeRunLook(file))));
    EXPECT_THAT(names(file), ::testing::ElementsAre("run", "run 2", "run 3", "run 4", "run 5", "run 6", "run 7"));
    std::vector<int> looks;
    for (const SavedRun& run : savedRuns(file).runs)
        looks.push_back(run.look);
    EXPECT_THAT(looks, ::testing::ElementsAre(1, 2, 3, 4, 5, 1, 2));
}

TEST(KeptRuns, takeTheirBranchesAlongWhenTheyAreRenamed)
{
    ScenarioDraft file = shipped("twelve-dealers-crisis");
    SavedRun branch = pin("branch");
    branch.kind = RunKind::Branch;
    branch.from = {"first", 3};
    SavedRun ofLive = pin("of the live one");
    ofLive.kind = RunKind::Branch;
    ofLive.from = {"", 3};
    ASSERT_FALSE(keepRun(file, pin("first")));
    ASSERT_FALSE(keepRun(file, branch));
    ASSERT_FALSE(keepRun(file, ofLive));
    ASSERT_FALSE(renameRun(file, "first", "second"));
    const ReadRuns read = savedRuns(file);
    EXPECT_EQ(read.runs[1].from, (ParentRun{"second", 3}));
    EXPECT_EQ(read.runs[2].from, (ParentRun{"", 3}));
}

TEST(KeptRuns, openAsTheScenarioWithAllThatTheFileKeeps)
{
    ScenarioDraft file = shipped("twelve-dealers-crisis");
    ASSERT_FALSE(keepRun(file, pin("prime")));
    const std::string kept = textOf(file);
    ASSERT_FALSE(openRun(file, "prime"));
    EXPECT_EQ(textOf(file), kept);
    std::erase_if(file.extensions, [](const auto& extension) { return extension.first == "runs"; });
    EXPECT_EQ(file, shipped("dealer-prime"));
}

TEST(KeptRuns, aBranchThatIsOpenedKeepsWhatItShares)
{
    ScenarioDraft file = shipped("twelve-dealers-crisis");
    SavedRun branch = pin("from day 4");
    branch.kind = RunKind::Branch;
    branch.from = ParentRun{"before", 3};
    ASSERT_FALSE(keepRun(file, pin("before")));
    ASSERT_FALSE(keepRun(file, branch));
    ScenarioDraft alone = file;
    ASSERT_FALSE(openRun(file, "from day 4"));
    EXPECT_EQ(partingOf(file), (ParentRun{"before", 3}));
    ASSERT_FALSE(openRun(file, "before"));
    EXPECT_FALSE(partingOf(file)) << "a pin shares nothing";
    ASSERT_FALSE(dropRun(alone, "before"));
    SavedRun another = pin("before");
    another.scenario.dealers[0].cash += 1;
    ScenarioDraft changed = alone;
    ASSERT_FALSE(openRun(alone, "from day 4"));
    EXPECT_FALSE(partingOf(alone)) << "nobody knows what it shared";
    ASSERT_FALSE(keepRun(changed, another));
    ASSERT_FALSE(openRun(changed, "from day 4"));
    EXPECT_FALSE(partingOf(changed)) << "it is another run of the same name";
}

} // namespace
} // namespace waterhammer
