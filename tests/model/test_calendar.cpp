// SPDX-License-Identifier: GPL-3.0-or-later
// Days of a run as days of the year. Sources: the calendar of 2020 and 2022 (weekdays, Good Friday, the day of the
// Queen's funeral), counted by hand.
#include "model/files/calendar.h"
#include "model/files/kept_values.h"
#include "model/words/date_words.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace waterhammer {
namespace {

ScenarioDraft dated(const std::string& json)
{
    ScenarioDraft draft;
    setKept(draft, "calendar", json);
    return draft;
}

TEST(Calendar, HasNoWeekendsAndNoHolidays)
{
    const auto plain = calendarOf(dated(R"({"start":"2020-03-09"})")),
               easter =
                   calendarOf(dated(R"({"start":"2020-03-09","closed":["2020-04-13","2020-04-10","2020-04-10"]})")),
               weekend = calendarOf(dated(R"({"start":"2020-03-09","closed":["2020-03-14","2020-03-06"]})")),
               funeral = calendarOf(dated(R"({"start":"2022-09-16","closed":["2022-09-19"]})"));
    const struct {
        const char* what;
        const std::optional<Calendar>& calendar;
        int day;
        const char *date, *words, *onAxis;
    } cases[] = {
        {"a Monday", plain, 1, "2020-03-09", "Mon 9 March", "9 Mar"},
        {"the Friday of that week", plain, 5, "2020-03-13", "Fri 13 March", "13 Mar"},
        {"after the weekend", plain, 6, "2020-03-16", "Mon 16 March", "16 Mar"},
        {"the next day", plain, 7, "2020-03-17", "Tue 17 March", "17 Mar"},
        {"Good Friday, where nothing is said of it", plain, 25, "2020-04-10", "Fri 10 April", "10 Apr"},
        {"the day before the holidays", easter, 24, "2020-04-09", "Thu 9 April", "9 Apr"},
        {"after Good Friday and Easter Monday", easter, 25, "2020-04-14", "Tue 14 April", "14 Apr"},
        {"holidays of the weekend or of the past put off nothing", weekend, 6, "2020-03-16", "Mon 16 March", "16 Mar"},
        {"a Friday", funeral, 1, "2022-09-16", "Fri 16 September", "16 Sep"},
        {"a holiday after a weekend", funeral, 2, "2022-09-20", "Tue 20 September", "20 Sep"},
        {"a leap year", plain, 1040, "2024-03-01", "Fri 1 March", "1 Mar"},
    };
    for (const auto& c : cases) {
        ASSERT_TRUE(c.calendar) << c.what;
        const auto date = c.calendar->dateOf(c.day);
        ASSERT_TRUE(date) << c.what;
        EXPECT_EQ(isoText(*date), c.date) << c.what;
        EXPECT_EQ(dateWords(c.calendar, c.day, english()), c.words) << c.what;
        EXPECT_EQ(shortDate(c.calendar, c.day, english()), c.onAxis) << c.what;
    }
    EXPECT_FALSE(plain->dateOf(0)); // the evening before
    EXPECT_EQ(dateWords(plain, 0, english()), "");
    EXPECT_EQ(dateWords({}, 3, english()), "");
}

TEST(Calendar, WhatDoesNotReadIsSaidAndDoesNothing)
{
    const struct {
        const char *json, *path;
        ProblemCode code;
    } cases[] = {
        {R"("2020-03-09")", "calendar", ProblemCode::Object},
        {R"({})", "calendar.start", ProblemCode::Date},
        {R"({"start":20200309})", "calendar.start", ProblemCode::Date},
        {R"({"start":"2020-02-30"})", "calendar.start", ProblemCode::Date},
        {R"({"start":"2020-3-09"})", "calendar.start", ProblemCode::Date},
        {R"({"start":"2020-03-0x"})", "calendar.start", ProblemCode::Date},
        {R"({"start":"2020-03-14"})", "calendar.start", ProblemCode::Date}, // a Saturday
        {R"({"start":"2020-03-09","closed":["2020-03-09"]})", "calendar.start", ProblemCode::Date},
        {R"({"start":"2020-03-09","closed":"2020-04-10"})", "calendar.closed", ProblemCode::Dates},
        {R"({"start":"2020-03-09","closed":["2020-04-10","Easter"]})", "calendar.closed", ProblemCode::Dates},
    };
    for (const auto& c : cases) {
        const ScenarioDraft file = dated(c.json);
        EXPECT_FALSE(calendarOf(file)) << c.json;
        const Problems problems = calendarProblems(file);
        ASSERT_EQ(problems.size(), 1u) << c.json;
        EXPECT_EQ(problems[0].place.path(), c.path) << c.json;
        EXPECT_EQ(problems[0].expected.code, c.code) << c.json;
    }
    EXPECT_TRUE(calendarProblems(ScenarioDraft()).empty());
    EXPECT_TRUE(calendarProblems(dated(R"({"start":"2020-03-09","x-source":"exchange"})")).empty());
}

RC_GTEST_PROP(Calendar, EveryOpenDayIsCountedOnce, ())
{
    using std::chrono::days;
    const Date monday = *dateIn("2020-03-09");
    Calendar calendar{monday, {}};
    for (const int k : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 60)))
        calendar.closed.push_back(monday + days(k));
    std::ranges::sort(calendar.closed);
    calendar.closed.erase(std::ranges::unique(calendar.closed).begin(), calendar.closed.end());
    Date open = monday;
    for (int day = 1; day <= 60; ++day) {
        RC_ASSERT(calendar.dateOf(day) == open);
        do
            open += days(1);
        while (std::chrono::weekday(open).iso_encoding() > 5 || std::ranges::binary_search(calendar.closed, open));
    }
}

} // namespace
} // namespace waterhammer
