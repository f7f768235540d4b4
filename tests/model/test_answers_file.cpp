// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of readers: the canonical form and its checksum, and what of a file reads. Sources: the samples of RFC 8785
// (sections 3.2.2 and 3.2.3, appendix B); checksums computed with Python's hashlib.
#include "model/files/canonical_json.h"
#include "model/lesson/answers_file.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <cstdlib>

namespace waterhammer {
namespace {

TEST(CanonicalJson, IsThatOfTheStandard)
{
    const struct {
        const char *text, *canonical;
    } cases[] = {
        {R"({"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],
             "string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]})",
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
            "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"},
        {R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
             "\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"})",
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\",\"\u00f6\":\"Latin Small Letter O With "
            "Diaeresis\",\"\u20ac\":\"Euro Sign\",\"\U0001F600\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter "
            "Dalet With Dagesh\"}"},
        {" [ ] ", "[]"},
        {R"({"b":{"d":1,"c":[2,{"f":3,"e":4}]},"a":{}})", R"({"a":{},"b":{"c":[2,{"e":4,"f":3}],"d":1}})"},
    };
    for (const auto& c : cases) {
        const auto tape = readJson(c.text);
        ASSERT_TRUE(tape) << c.text;
        EXPECT_EQ(canonicalJson(*tape, 0), c.canonical);
    }
    EXPECT_EQ(canonicalJson(*readJson(R"({"b":1,"checksum":"x","a":{"checksum":2}})"), 0, "checksum"),
        R"({"a":{"checksum":2},"b":1})");
}

TEST(CanonicalJson, NumbersAreThoseOfTheStandard)
{
    const std::pair<double, const char*> cases[] = {{0, "0"}, {-0.0, "0"}, {4.9406564584124654e-324, "5e-324"},
        {-1.7976931348623157e308, "-1.7976931348623157e+308"}, {9007199254740992, "9007199254740992"},
        {295147905179352830000.0, "295147905179352830000"}, {9.999999999999997e22, "9.999999999999997e+22"},
        {1e23, "1e+23"}, {1e21, "1e+21"}, {999999999999999900000.0, "999999999999999900000"},
        {9.999999999999997e-7, "9.999999999999997e-7"}, {0.000001, "0.000001"},
        {333333333.33333325, "333333333.33333325"}, {-0.035, "-0.035"}, {100, "100"}, {1.5, "1.5"}};
    for (const auto& [number, text] : cases)
        EXPECT_EQ(ecmaNumber(number), text);
}

RC_GTEST_PROP(CanonicalJson, NumbersReadBackToTheSame, (double number))
{
    RC_PRE(std::isfinite(number));
    RC_ASSERT(std::strtod(ecmaNumber(number).c_str(), nullptr) == number);
}

AnswersFile sample()
{
    return {"a-6-bn-loss", 1, "ab12", "waterhammer 1.0", "J\u00fcrgen \"Gro\u00df\"", "de", "a0ac",
        {{"events[0].change", -0.035}}, "2026-11-30T10:05Z", "2026-11-30T10:15Z",
        {{"which", LessonAnswer(std::string("bonds")), 1, 2}, {"how-much", LessonAnswer(114.5), 0, 1},
            {"draw", LessonAnswer(std::vector<std::pair<int, double>>{{1, 0.5}, {2, -3}}), 0, 1},
            {"cut", LessonAnswer(std::vector<std::pair<std::string, double>>{{"assets[corp].depth", 12000}}), 0, 3},
            {"left", {}, 2, 0, true}}};
}

TEST(AnswersFile, ReadsBackAsItWasWritten)
{
    const auto read = readAnswers(answersText(sample()));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->whole);
    const AnswersFile given = sample();
    EXPECT_EQ(read->steps, given.steps);
    EXPECT_EQ(read->values, given.values);
    EXPECT_EQ(std::tie(read->lesson, read->edition, read->lessonHash, read->program, read->name, read->language,
                  read->seed, read->started, read->finished),
        std::tie(given.lesson, given.edition, given.lessonHash, given.program, given.name, given.language, given.seed,
            given.started, given.finished));
    AnswersFile open = sample();
    open.finished.clear();
    EXPECT_EQ(readAnswers(answersText(open))->finished, "");
    EXPECT_EQ(answersText(open).find("finished"), std::string::npos);
}

TEST(AnswersFile, TellsThatItWasChanged)
{
    std::string text = answersText(sample());
    text.replace(text.find("114.5"), 5, "113.5");
    const auto read = readAnswers(text);
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->whole);
    std::string spaced = answersText(sample()); // white space and the order of members are no change
    spaced.insert(spaced.find("\"lesson\""), "   \n ");
    EXPECT_TRUE(readAnswers(spaced)->whole);
}

TEST(AnswersFile, WhatIsNoneIsNotRead)
{
    const std::string good = answersText(sample());
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        text.replace(text.find(from), from.size(), to);
        return text;
    };
    const std::string cases[] = {"", "{}", "[1]", "no JSON", with("waterhammer-answers", "waterhammer-lesson"),
        with("\"version\": 1", "\"version\": 2"), with("\"steps\": [", "\"steps\": 3, \"x\": ["),
        with("\"answer\": 114.5", "\"answer\": true"),
        with("\"answer\": 114.5", "\"answer\": [[1, 2], {\"path\": \"a\", \"value\": 1}]"),
        with("\"answer\": 114.5", "\"answer\": [[1, 2, 3]]"), with("\"id\": \"which\"", "\"id\": 7"),
        with("\"lesson\": {", "\"lesson\": 4, \"was\": {"), std::string(mostAnswerBytes + 1, ' ') + good};
    for (const std::string& text : cases)
        EXPECT_FALSE(readAnswers(text)) << text.substr(0, 60);
    EXPECT_TRUE(readAnswers(good));
}

} // namespace
} // namespace waterhammer
