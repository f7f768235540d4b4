// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in the words of a lesson: what they come to, and how they are written.
#include "model/lesson/answering.h"
#include "model/lesson/filled_text.h"
#include "model/lesson/variant.h"
#include "tests/model/shipped_lesson.h"

#include <gmock/gmock.h>

using namespace waterhammer;

namespace {

/// Of Dealer Prime: 150 of its 500 bn are corporate bonds, which fall by 4 %; it sells Treasuries.
LessonScope prime(int day = 1)
{
    LessonRuns runs;
    LessonScope scope;
    scope.now = scope.start = *runs.run(*shippedScenario("dealer-prime"));
    scope.day = day;
    return scope;
}

double valueIn(const LessonScope& scope, const char* text)
{
    const auto read = readExpression(text);
    EXPECT_TRUE(std::holds_alternative<Expression>(read)) << text;
    const auto found = valueOf(std::get<Expression>(read), scope);
    EXPECT_TRUE(std::holds_alternative<FigureValue>(found)) << text;
    return std::get<FigureValue>(found).value;
}

bool holdsIn(const LessonScope& scope, const char* text)
{
    const auto read = readCondition(text);
    EXPECT_TRUE(std::holds_alternative<Condition>(read)) << text;
    return std::get<bool>(holds(std::get<Condition>(read), scope));
}

std::string filled(const char* text, int shown = FigureValue::wholeRun)
{
    const LessonScope scope = prime();
    return filledText(text, {scope, english(), {}, shown, false});
}

} // namespace

TEST(LessonValues, ArithmeticIsThatOfSchool)
{
    const LessonScope scope = prime();
    for (const auto& [text, value] : {std::pair{"1 + 2 * 3", 7.0}, {"(1 + 2) * 3", 9.0}, {"-2 * -3", 6.0},
             {"10 - 4 - 3", 3.0}, {"8 / 4 / 2", 1.0}, {"5 %", 0.05}, {"min(2, 1) + max(2, 1)", 3.0}, {"abs(-4)", 4.0}})
        EXPECT_DOUBLE_EQ(valueIn(scope, text), value) << text;
}

/// Against the frames themselves.
TEST(LessonValues, FiguresAreThoseOfTheRun)
{
    const LessonScope scope = prime();
    const auto& run = scope.now->trajectory;
    const Frame &start = *run.frames[0], &first = *run.frames[1], &second = *run.frames[2];
    double sold = 0;
    for (const double y : first.open->sold)
        sold += y;
    for (const auto& [text, value] : {std::pair{"directLoss", run.summary.directLoss},
             {"directLoss day 1", first.open->directLoss}, {"peakLoss", run.summary.peakLoss}, {"sold day 1", sold},
             {"sold", sold}, {"price.ust day 1", first.price[0]}, {"dealers[prime].slr day 0", start.slr[0]},
             {"dealers[prime].open.slr day 2", second.open->slr[0]}, {"dealers[prime].equity day 2", second.equity[0]},
             {"dealers[prime].orders day 1", sold},
             {"dealers[prime].tier1Capital", scope.now->draft.dealers[0].tier1Capital},
             {"dealers[prime].constraints.slrMin", scope.now->draft.dealers[0].constraints.slrMin},
             {"events[0].change", scope.now->draft.events[0].size}, {"cause.slr day 1", sold}, {"failures", 0.0},
             {"sold day 30", 0.0}, {"price.ust day 30", run.frames.back()->price[0]},
             {"most(loss)", run.summary.peakLoss}, {"least(price.ust)", run.summary.lowestPrice[0]},
             {"dealers[prime].lowestSlr", std::min({start.slr[0], first.slr[0], second.slr[0]})}})
        EXPECT_DOUBLE_EQ(valueIn(scope, text), value) << text;
    EXPECT_EQ(valueIn(scope, "dayOf(sold > 0)"), 1);
    EXPECT_EQ(valueIn(scope, "dayOf(sold = 0, 2)"), 4);
}

/// A name of both a day and the run is the run's, but while days are tried the day's.
TEST(LessonValues, DaysThatAreTriedHaveTheirOwnFigures)
{
    LessonScope scope = prime();
    EXPECT_EQ(valueIn(scope, "breached"), 1);
    EXPECT_EQ(valueIn(scope, "dayOf(breached > 0)"), 1);
    EXPECT_EQ(valueIn(scope, "dayOf(dealers[prime].exposure < 20 * dealers[prime].tier1Capital)"), 1);
    LessonCurve curve;
    curve.figure.text = "breached";
    curve.to = 2;
    EXPECT_EQ(trueCurve(curve, scope), std::vector({0.0, 1.0, 1.0}));
}

TEST(LessonValues, ConditionsAllowForRounding)
{
    const LessonScope scope = prime();
    for (const auto& [text, is] : {std::pair{"1 = 1 + 1/10000000000000", true}, {"1 < 1 + 1/10000000000000", false},
             {"2 > 1 and 1 > 2", false}, {"2 >= 2 and 2 <= 2", true}, {"1 / 0 = 1 / 0", false}, {"1 != 2", true},
             {"any dealers[*].slr day 0 < 5 %", false}, {"all dealers[*].slr day 0 = 5 %", true}})
        EXPECT_EQ(holdsIn(scope, text), is) << text;
}

TEST(LessonValues, TextsAreFilled)
{
    for (const auto& [text, words] :
        {std::pair{"{directLoss day 1 | 0}", "6 bn"}, {"{dealers[prime].orders day 1 | 0}", "114 bn"},
            {"{dealers[prime].slr day 0}", "5.00\u2009%"}, {"{day 3} and {day (1 + 1)}", "day 3 and day 2"},
            {"{unit}", "bn"}, {"{name.prime}", "Dealer Prime"}, {"{\"2022\"}", "2022"},
            {"{dealers[prime].equity day 0 | bare}", "25"}, {"{2 | words}", "two"}, {"{20 | words}", "20"},
            {"{events[0].change | % 1 sign}", "\u22124.0\u2009%"}, {"{5 % | % 0 sign}", "+5\u2009%"},
            {"{failures | one: one; other: none}", "none"}, {"{feedback day 0}", "\u2013"}})
        EXPECT_EQ(filled(text), words) << text;
    EXPECT_EQ(filled("{sold day 2}", 1), "…") << "it tells of a day that is not shown";
}

/// The seed and the figure of this name are given with the format of lessons.
TEST(LessonVariants, AreDrawnByName)
{
    EXPECT_EQ(countedName("  J\u00FCrgen   GRO\u1E9E "), "j\u00FCrgen gross");
    EXPECT_EQ(countedName("J\u200Bu\u0308rgen\tGross\n"), "j\u00FCrgen gross")
        << "decomposed, and with what is not seen";
    EXPECT_EQ(countedName(" \t"), "");
    const Lesson lesson = readLesson(shippedLesson("a-6-bn-loss").json).lesson;
    EXPECT_EQ(seedOf(lesson, "  J\u00FCrgen   GRO\u1E9E ").substr(0, 8), "a0ac9668");
    const auto drawn = drawnFor(lesson, "J\u00FCrgen Gross");
    ASSERT_EQ(drawn.size(), 1U);
    EXPECT_EQ(drawn[0].value, -0.035);
    EXPECT_TRUE(drawnFor(lesson, "").empty());
}
