// SPDX-License-Identifier: GPL-3.0-or-later
// Ids have few signs and are one's own; rows are found by them.
#include "model/files/scenario_json.h"
#include "model/scenario/rows.h"
#include "model/scenario/scenario.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace waterhammer {
namespace {

ScenarioDraft twelve()
{
    return readScenarioFile(std::filesystem::path(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json")).draft;
}

TEST(Ids, idsHaveFewSigns)
{
    for (const std::string id : {"a b", "a[0]", "\xc3\xbc", "a/b", "a>b", "*"}) {
        ScenarioDraft draft = twelve();
        draft.dealers[0].id = id;
        const Problems problems = problemsOf(draft);
        ASSERT_FALSE(problems.empty()) << id;
        EXPECT_EQ(problems[0].place.path(), "dealers[0].id");
        EXPECT_EQ(problems[0].code(), ProblemCode::IdForm);
    }
    ScenarioDraft draft = twelve();
    for (const std::string& id : {std::string(64, 'x'), std::string("A.b_c-9")}) {
        draft.dealers[1].id = id;
        for (const Problem& problem : problemsOf(draft))
            EXPECT_NE(problem.place.path(), "dealers[1].id");
    }
    draft = twelve();
    draft.funds[0].id = draft.dealers[0].id;
    ASSERT_FALSE(problemsOf(draft).empty());
    EXPECT_EQ(problemsOf(draft)[0].code(), ProblemCode::IdNoDealers);
}

TEST(Ids, areTheNearestToWhatStoodThere)
{
    const struct {
        std::string text, id;
    } cases[] = {{"d1", "d1"}, {"a b", "a_b"}, {"\xc3\xbc\xe2\x82\xac", "__"},
        {std::string(70, 'x'), std::string(64, 'x')}, {"", ""}};
    for (const auto& [text, id] : cases)
        EXPECT_EQ(nearestId(text), id) << text;
}

TEST(RowNames, leadToTheirRows)
{
    const ScenarioDraft draft = twelve();
    for (const Part part : allParts)
        for (std::size_t row = 0; row < rowCount(draft, part); ++row)
            EXPECT_EQ(rowNamed(draft, part, rowName(draft, part, row)), row) << partKey(part);
    EXPECT_EQ(rowName(draft, Part::Events, 0), "event1");
    EXPECT_FALSE(rowNamed(draft, Part::Dealers, "nobody"));
    EXPECT_FALSE(rowNamed(draft, Part::Dealers, "#12"));
}

} // namespace
} // namespace waterhammer
