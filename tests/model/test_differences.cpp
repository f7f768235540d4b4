// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/differences.h"
#include "model/editing/edit.h"
#include "model/files/saved_runs.h"
#include "model/files/scenario_json.h"
#include "model/words/difference_words.h"
#include "random_draft.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

/// What two scenarios give differently, as values and in words, and the runs that a file keeps.
namespace waterhammer::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

ScenarioDraft shipped(const std::string& name)
{
    return readScenarioFile(std::string(RESOURCES "/scenarios/") + name + ".waterhammer.json").draft;
}
ScenarioDraft crisis() { return shipped("twelve-dealers-crisis"); }

/// An edit of the shipped crisis, and the lines that tell it.
const struct {
    Edit edit;
    std::vector<std::string> lines;
} told[] = {
    {setOne("dealers[*].constraints.slrMin", 0.042), {"SLR minimum of all dealers 5.0\u2009% \u2192 4.2\u2009%"}},
    {setOne("dealers[d6].constraints.slrMin", 0.042), {"SLR minimum of Dealer F 5.0\u2009% \u2192 4.2\u2009%"}},
    {setOne("market.channels.var", false), {"Channel: Value at risk on \u2192 off"}},
    {setOne("market.liquidationRule", "proRata"), {"Dealers sell the most liquid first \u2192 a slice of everything"}},
    {setOne("events[event1].change", -0.03),
        {"Price shock: Investment-grade corporates \u22126.0\u2009% \u2192 \u22123.0\u2009%"}},
    {setOne("policies[policy2].from", 2.), {"Buy 75 bn of US Treasuries a day: day 2 instead of day 5"}},
    {setOne("policies[policy2].on", false), {"Buy 75 bn of US Treasuries a day: on \u2192 off"}},
    {RemoveRow{Part::Policies, "policy3"}, {"Left out: Repo facility, haircuts at baseline, from day 5"}},
    {AddRow{Part::Events, 4, {{"kind", "capitalLoss"}, {"dealer", "d3"}, {"amount", 2.5}}},
        {"Added: Capital loss: Dealer C 2.5 bn on day 4"}},
    {setOne("dealers[d6].holdings.ust", 41.5), {"Holdings of US Treasuries of Dealer F 196.725 bn \u2192 41.5 bn"}},
    // What has a date is told together.
    {Several{{setOne("policies[policy1].from", 2.), setOne("policies[policy2].from", 2.),
         setOne("policies[policy3].from", 2.)}},
        {"All 3 policies (Exempt US Treasuries and cash from the SLR; Buy 75 bn of US Treasuries a day; Repo facility, "
         "haircuts at baseline): day 2 instead of day 5 to 6"}},
    {Several{{AddRow{Part::Events, 4, {{"kind", "set"}, {"path", "dealers[*].constraints.slrMin"}, {"value", 0.03}}}}},
        {"From day 4 on: SLR minimum of all dealers 5.0\u2009% \u2192 3.0\u2009%"}},
    {Several{{AddRow{Part::Events, 4, {{"kind", "set"}, {"path", "market.channels.var"}, {"value", false}}}}},
        {"From day 4 on: Channel: Value at risk on \u2192 off"}},
    {Several{{AddRow{Part::Events, 4, {{"kind", "set"}, {"path", "dealers[d1].constraints.slrMin"}, {"value", 0.03}}},
         AddRow{Part::Events, 4, {{"kind", "set"}, {"path", "dealers[d2].constraints.slrMin"}, {"value", 0.04}}}}},
        {"From day 4 on: SLR minimum of Dealer A and Dealer B 5.0\u2009% \u2192 3.0\u2009% to 4.0\u2009%"}},
    {Several{{AddRow{Part::Events, 4, {{"kind", "depth"}, {"asset", "ust"}, {"factor", 0.5}}},
         AddRow{Part::Events, 4, {{"kind", "depth"}, {"asset", "ig"}, {"factor", 0.25}}}}},
        {"Added: Depth shock: US Treasuries and Investment-grade corporates \u00d7\u20090.25 to \u00d7\u20090.5 on "
         "day 4"}},
    // Of many the first are named: a sentence with counts alone is that of any two runs.
    {Several{{AddRow{Part::Events, 4, {{"kind", "depth"}, {"asset", "ust"}, {"factor", 0.5}}},
         AddRow{Part::Events, 4, {{"kind", "depth"}, {"asset", "mbs"}, {"factor", 0.5}}},
         AddRow{Part::Events, 4, {{"kind", "depth"}, {"asset", "ig"}, {"factor", 0.25}}},
         AddRow{Part::Events, 4, {{"kind", "depth"}, {"asset", "hy"}, {"factor", 0.25}}}}},
        {"Added: Depth shock: US Treasuries, Agency MBS, Investment-grade corporates and 1 more \u00d7\u20090.25 to "
         "\u00d7\u20090.5 on day 4"}},
    {setOne("name", "another name"), {}},
    {SetPlace{Part::Assets, "ust", {{0.25, 0.5}}}, {}},
};

TEST(Differences, areToldByNameWithBothFigures)
{
    const ScenarioDraft before = crisis();
    for (const auto& c : told) {
        const auto after = apply(before, c.edit, before);
        ASSERT_TRUE(after);
        EXPECT_EQ(differenceLines(before, *after, english()), c.lines);
    }
}

TEST(Differences, aTermThatIsLeftOutIsToldWithTheFiguresOfOneThatIsAdded)
{
    const ScenarioDraft before = crisis();
    const std::string added = "From day 4 on: ";
    int terms = 0;
    for (const auto& c : told)
        if (!c.lines.empty() && c.lines[0].starts_with(added)) {
            const auto with = apply(before, c.edit, before);
            ASSERT_TRUE(with);
            EXPECT_THAT(differenceLines(*with, before, english()),
                ElementsAre("Left out: from day 4 on " + c.lines[0].substr(added.size())));
            ++terms;
        }
    EXPECT_EQ(terms, 3);
}

TEST(Differences, ofManyRowsAreOneLine)
{
    // The two differ in capital alone: 122.7 and 88.7 bn over eight dealers.
    EXPECT_THAT(differenceLines(shipped("order-functioning"), shipped("order-constrained"), english()),
        ElementsAre("Short-term funding of 8 dealers 713 bn in all \u2192 746 bn in all; most of all Dealer H 108 bn "
                    "\u2192 113 bn",
            "Tier 1 capital of 8 dealers 123 bn in all \u2192 89 bn in all; most of all Dealer H 19 bn \u2192 14 bn"));
}

TEST(Differences, withTheSameTwoValuesAreOneGroup)
{
    const ScenarioDraft before = crisis();
    const auto after = apply(before, setOne("dealers[*].constraints.slrMin", 0.042), before);
    EXPECT_THAT(grouped(differences(before, *after)), ElementsAre(SizeIs(12)));
}

/// What two others differ by is told beside drafts that have none of it, too: by the row's id.
RC_GTEST_PROP(DifferencesOfAny, areToldBesideDraftsWithoutTheirRows, ())
{
    const ScenarioDraft a = *anyDraft(), b = *anyDraft(), none;
    for (const DifferenceGroup& group : grouped(differences(a, b)))
        for (const ScenarioDraft* shown : {&none, &a, &b})
            RC_ASSERT(!differenceText(group, *shown, *shown, english()).empty());
}

RC_GTEST_PROP(DifferencesOfAny, oneWithItselfAreNone, ())
{
    const ScenarioDraft draft = *anyDraft();
    RC_ASSERT(differences(draft, draft).empty());
}

RC_GTEST_PROP(DifferencesOfAny, mirrorEachOther, ())
{
    const ScenarioDraft a = *anyDraft(), b = *anyDraft();
    auto there = differences(a, b), back = differences(b, a);
    for (Difference& d : back)
        std::swap(d.first, d.second);
    RC_ASSERT(there.size() == back.size());
    RC_ASSERT(std::ranges::is_permutation(there, back));
}

RC_GTEST_PROP(DifferencesOfAny, haveTheValuesOfBoth, ())
{
    const ScenarioDraft a = *anyDraft(), b = *anyDraft();
    for (const Difference& d : differences(a, b)) {
        if (d.field.empty() || d.field == "currency")
            continue;
        const auto first = fieldAt(a, d.path()), second = fieldAt(b, d.path());
        RC_ASSERT((first ? *first : FieldValue()) == d.first);
        RC_ASSERT((second ? *second : FieldValue()) == d.second);
    }
}

// ---- The runs that a file keeps ----------------------------------------------------------------------------------

std::string fileWith(const std::string& runs)
{
    std::string text = scenarioText(crisis());
    const auto at = text.find("\"assets\"");
    return text.insert(at, "\"runs\": " + runs + ", ");
}
std::string pin(const std::string& name, const ScenarioDraft& draft)
{
    return R"({"name": ")" + name + R"(", "kind": "pin", "look": 2, "hidden": true, "scenario": )" + scenarioText(draft)
        + "}";
}

TEST(SavedRuns, areWholeScenarios)
{
    const auto file = readScenario(fileWith('[' + pin("calm", shipped("twelve-dealers-absorbed")) + ']'));
    ASSERT_THAT(file.problems, IsEmpty());
    const ReadRuns read = savedRuns(file.draft);
    EXPECT_THAT(read.problems, IsEmpty());
    ASSERT_THAT(read.runs, SizeIs(1));
    EXPECT_EQ(read.runs[0], (SavedRun{"calm", RunKind::Pin, {}, true, 2, shipped("twelve-dealers-absorbed")}));
    EXPECT_TRUE(savedRun(file.draft, "calm"));
    EXPECT_FALSE(savedRun(file.draft, "clam"));
    EXPECT_THAT(savedRuns(crisis()).runs, IsEmpty());
}

TEST(SavedRuns, thatAreDamagedCostThemselvesAlone)
{
    const std::string good = pin("good", shipped("dealer-prime"));
    const struct {
        std::string damaged, place;
    } cases[] = {
        {"7", "runs[0]"},
        {R"({"name": "", "kind": "pin", "scenario": {}})", "runs[0]"},
        {R"({"name": "x", "kind": "rivet", "scenario": {}})", "runs[0]"},
        {R"({"name": "x", "kind": "pin"})", "runs[0]"},
        {R"({"name": "x", "kind": "pin", "scenario": {"format": "waterhammer-scenario", "version": 2, "name": 3}})",
            "runs[0].scenario.name"},
    };
    for (const auto& c : cases) {
        const auto file = readScenario(fileWith('[' + c.damaged + ',' + good + ']'));
        ASSERT_THAT(file.problems, IsEmpty()) << c.damaged;
        const ReadRuns read = savedRuns(file.draft);
        ASSERT_THAT(read.runs, SizeIs(1)) << c.damaged;
        EXPECT_EQ(read.runs[0].name, "good");
        ASSERT_FALSE(read.problems.empty()) << c.damaged;
        EXPECT_EQ(read.problems[0].place.path(), c.place);
        EXPECT_EQ(scenarioText(readScenario(scenarioText(file.draft)).draft), scenarioText(file.draft));
    }
    EXPECT_THAT(savedRuns(readScenario(fileWith("{}")).draft).problems, SizeIs(1));
}

} // namespace
} // namespace waterhammer::test
