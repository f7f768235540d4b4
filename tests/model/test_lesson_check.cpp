// SPDX-License-Identifier: GPL-3.0-or-later
// What an author is told of a lesson: the shipped ones have no fault, and each rule that is broken is told where.
#include "model/lesson/check.h"
#include "tests/model/shipped_lesson.h"

#include <gmock/gmock.h>

#include <filesystem>

using namespace waterhammer;

namespace {

std::vector<std::string> linesOf(const LessonFiles& files, int names = 0)
{
    std::vector<std::string> lines;
    for (const LessonProblem& problem : checkLesson(files, {shippedScenario, names}))
        lines.push_back(lessonProblemLine(problem, english()));
    return lines;
}

/// The lesson with one text of one of its files replaced by another.
struct Broken {
    const char *file, *from, *to, *line;
};

std::string& textOf(LessonFiles& files, const std::string& file)
{
    return file == "lesson.json" ? files.json : files.words.at(file.substr(0, file.find('.')));
}

class BrokenLesson : public testing::TestWithParam<Broken> { };

/// The lessons that travel in the program have no problem in the figures of any reader, and of notes at most that
/// nobody but the author has tried them.
TEST(LessonCheck, ShippedLessonsHaveNoFault)
{
    int lessons = 0;
    for (const auto& entry : std::filesystem::directory_iterator(RESOURCES "/lessons")) {
        for (const LessonProblem& problem : checkLesson(readLessonFolder(entry.path()), {shippedScenario, 200}))
            EXPECT_EQ(problem.code, LessonFault::NotTried) << lessonProblemLine(problem, english());
        ++lessons;
    }
    EXPECT_EQ(lessons, 9);
    EXPECT_THAT(linesOf(shippedLesson("a-6-bn-loss"), 200), testing::IsEmpty());
}

/// One line each, with file, line, step and key, as an author finds it.
TEST_P(BrokenLesson, IsToldWhere)
{
    LessonFiles files = shippedLesson("a-6-bn-loss");
    std::string& text = textOf(files, GetParam().file);
    const std::string from = GetParam().from;
    const std::size_t at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from;
    text.replace(at, from.size(), GetParam().to);
    EXPECT_THAT(linesOf(files), testing::Contains(testing::HasSubstr(GetParam().line)));
}

constexpr const char *json = "lesson.json", *en = "en.md", *de = "de.md";

INSTANTIATE_TEST_SUITE_P(Form, BrokenLesson,
    testing::Values(Broken{json, "\"waterhammer-lesson\"", "\"lesson\"", "lesson.json:2: format: is no lesson"},
        Broken{json, "\"version\": 1", "\"version\": 2", "lesson.json:3: version: version 2 is newer than 1"},
        Broken{json, "\"edition\": 1,", "\"edition\": 1", "lesson.json:6: cannot be read"},
        Broken{json, "\"minutes\": 0.75,", "\"minuts\": 0.75,", "limit: minuts: no such key; did you mean “minutes”?"},
        Broken{json, "\"minutes\": 0.75,", "", "limit: minutes: is missing"},
        Broken{json, "\"kind\": \"spotlight\"", "\"kind\": \"spot\"", "limit: kind: is to be one of say, spotlight"},
        Broken{json, "\"id\": \"limit\"", "\"id\": \"Limit\"", "“Limit” is no id"},
        Broken{json, "\"id\": \"which\", \"kind\"", "\"id\": \"allowed\", \"kind\"", "“allowed” stands there twice"},
        Broken{json, "\"hide\": true", "\"hide\": \"yes\"", "limit: hide: is to be true or false"},
        Broken{json, "[\"allowed\", \"buffer\"]", "[\"alowed\"]",
            "learn.ratio: no step “alowed”; did you mean “allowed”?"},
        Broken{json, "\"library\": \"dealer-prime\"", "\"library\": \"dealer-prim\"", "there is no file “dealer-prim”"},
        Broken{json, "\"scenario\": \"prime\", \"day\": 1", "\"scenario\": \"prim\", \"day\": 1",
            "buffer: scenario: no scenario “prim”; did you mean “prime”?"}));

INSTANTIATE_TEST_SUITE_P(Figures, BrokenLesson,
    testing::Values(Broken{json, "orders.corp day 1 = 0\"}", "orders.crp day 1 = 0\"}",
                        "which: choices[treasuries].when: no asset “crp” in this scenario; did you mean “corp”?"},
        Broken{json, "\"sold day 2 = 0\"}", "\"sld day 2 = 0\"}",
            "again: choices[nothing].when: no figure and no path “sld”; did you mean “sold”?"},
        Broken{json, "dealers[prime].slr day 0 = dealers[prime]", "dealers[prim].slr day 0 = dealers[prime]",
            "limit: spots[ratio].is: no dealer “prim” in this scenario; did you mean “prime”?"},
        Broken{json, "\"sold day 2 = 0\"}", "\"sold day 2 = \"}",
            "again: choices[nothing].when: cannot be read at “sold day 2 = ”: expected a number, a figure or a path"},
        Broken{json, "\"node.prime.assets\"", "\"node.prim.assets\"",
            "limit: spots[book].at: no control “node.prim.assets”"},
        Broken{json, "\"chart.forcedSales\"", "\"chart.forcedSale\"",
            "fades: show[0]: no control “chart.forcedSale”; did you mean “chart.forcedSales”?"},
        Broken{json, "\"control\": \"field.dealers[prime].tier1Capital\"", "\"control\": \"dial\"",
            "buffer: free[0].control: “dial” cannot be left to the reader"},
        Broken{json, "\"path\": \"market.liquidationRule\", \"value\": \"proRata\"",
            "\"path\": \"market.liquidationRule\", \"value\": \"anyhow\"", "“market.liquidationRule” cannot be set"},
        Broken{json, "\"failures = 0\"", "\"failures = 1\"", "fades: facts[4]: does not hold: failures = 1"},
        Broken{
            json, "\"sold day 2 = 0\"}", "\"sold day 2 > 0\"}", "again: choices: “nothing” and “less” are both true"},
        Broken{
            json, "sold day 2 < sold day 1\"}", "sold day 2 > 2 * sold day 1\"}", "again: choices: no choice is true"},
        Broken{json, "\"value\": \"dealers[prime].open.exposure day 1\"}",
            "\"value\": \"dealers[prime].open.equity day 1 / dealers[prime].constraints.slrMin * 101%\"}",
            "allowed: number.mistakes[only-the-loss].value: “only-the-loss” comes to"},
        Broken{json, "\"figure\": \"dealers[prime].open.equity day 1 / dealers[prime].constraints.slrMin\"",
            "\"figure\": \"1 / (sold day 1 - sold day 1)\"",
            "allowed: number.figure: “1 / (sold day 1 - sold day 1)” has no value"},
        Broken{json, "\"to\": \"dayOf(sold = 0, 2)\"", "\"to\": \"dayOf(sold > 1000, 2)\"",
            "fades: to: this day is never reached"},
        Broken{json, "{\"id\": \"no-sales\", \"is\": \"forcedSales = 0\"}",
            "{\"id\": \"no-sales\", \"is\": \"failures = 0\"}",
            "buffer: tight[least].path: the goal still holds once dealers[prime].tier1Capital is moved by"},
        Broken{json, "(1 - dealers[prime].constraints.slrMin) * directLoss", "0.5 * directLoss",
            "buffer: solution: the solution does not meet “no-sales”"},
        Broken{json, "directLoss in start / 2\"", "directLoss in start\"",
            "buffer: misses[still-sells].example: the example gets the reply “too-much”"},
        Broken{json, "\"by\": -0.1", "\"by\": 0.1", "is moved by 0.1"}));

INSTANTIATE_TEST_SUITE_P(Shape, BrokenLesson,
    testing::Values(Broken{json, "\"day\": 0, \"hide\": true", "\"day\": 1, \"hide\": false",
                        "limit: day: nothing is asked before day 2 is shown"},
        Broken{json, "\"minutes\": [5, 8]", "\"minutes\": [1, 2]", "minutes: the steps take"},
        Broken{json, "\"kind\": \"free\"", "\"kind\": \"say\"", "sandbox: kind: the lesson does not end in free play"},
        Broken{json, "\"goal\": [{\"id\": \"no-sales\", \"is\": \"forcedSales = 0\"}]", "\"goal\": []",
            "steps: the lesson has no goal that the engine checks"}));

INSTANTIATE_TEST_SUITE_P(Words, BrokenLesson,
    testing::Values(Broken{en, "### low\n", "### lw\n", "en.md:"}, //
        Broken{en, "### low\n", "### lw\n", "allowed: low: no reply “low”"},
        Broken{en, "### low\n", "### lw\n", "allowed: lw: “### lw” belongs to nothing in lesson.json"},
        Broken{de, "## fades:", "## fade:", "de.md: fades: no words for “fades”"},
        Broken{en, "Dealer Prime meets it", "Dealer Prime meets it by 3", "limit: spot ratio: “3” is typed"},
        Broken{en, "Dealer Prime meets it", "Dealer Prime meets it by twenty", "limit: spot ratio: “twenty” is typed"},
        Broken{en, "Dealer Prime meets it", "<b>It</b> meets it", "limit: spot ratio: “<b>” is HTML"},
        Broken{
            en, "Dealer Prime meets it", "![](pictures/x.svg) meets it", "the picture “pictures/x.svg” has no words"},
        Broken{en, "Dealer Prime meets it", "![a](pictures/x.svg) meets it", "there is no picture “pictures/x.svg”"},
        Broken{en, "Dealer Prime meets it", "[it](http://x.y) meets it", "“http://x.y” is no link of a lesson"},
        Broken{en, "= {dealers[prime].slr day 0}. The line", "= {dealers[prime].slr day 2}. The line",
            "limit: spot ratio: {dealers[prime].slr day 2} tells of a day that is still hidden"},
        Broken{de, "= {dealers[prime].slr day 0}. Der", "= {dealers[prime].cash}. Der",
            "limit: spot ratio: {dealers[prime].cash} does not stand both here and in en.md"},
        Broken{en, "{-events[0].change | % 1}. Dealer", "{-events[0].change | percent}. Dealer",
            "cannot be read at “percent”"},
        Broken{en, "{right}: {dealers", "{right * right}: {dealers", "has no unit of its own"},
        Broken{en, "{control lever.shock}", "{control lever.shok}", "sandbox: text: no control “lever.shok”"}));

/// A folder under another name than its lesson's, and a lesson that nobody else has tried, are noted.
TEST(LessonCheck, NotesStopNothing)
{
    LessonFiles files = shippedLesson("a-6-bn-loss");
    files.name = "other";
    const auto problems = checkLesson(files, {shippedScenario, 0});
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, LessonFault::FolderName);
    EXPECT_TRUE(problems[0].isNote());
}

/// What is false in the figures of one reader alone is told with the reader.
TEST(LessonCheck, TellsWhoseFiguresAreWrong)
{
    LessonFiles files = shippedLesson("a-6-bn-loss");
    const std::string fact = "\"failures = 0\"";
    files.json.replace(files.json.find(fact), fact.size(), "\"directLoss < 7\"");
    EXPECT_THAT(linesOf(files, 200),
        testing::ElementsAre(testing::AllOf(testing::HasSubstr("fades: facts[4]: does not hold: directLoss < 7"),
            testing::HasSubstr("with the figures of “"))));
}

} // namespace
