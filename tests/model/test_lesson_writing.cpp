// SPDX-License-Identifier: GPL-3.0-or-later
// What is written of a lesson reads as the same lesson.
#include "model/files/canonical_json.h"
#include "model/lesson/lesson_folder.h"
#include "model/lesson/lesson_writing.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <regex>

using namespace waterhammer;

namespace {

/// A sum that is but a number may stand there as a text.
std::string canonical(const std::string& text)
{
    static const std::regex number(R"re("(value|figure|day|to)": "(-?[0-9.]+)")re");
    const std::string json = std::regex_replace(text, number, R"("$1": $2)");
    const auto tape = readJson(json);
    return tape ? canonicalJson(*tape, 0) : "no JSON: " + json;
}

/// All that is said, without the lines it stands in.
std::string saidIn(const LessonWordsFile& words)
{
    std::string all = words.language + '|' + words.title + '|' + words.summary;
    for (const WordsSection& section : words.sections) {
        all += "\n## " + section.id + '|' + section.title + '|' + section.text;
        for (const WordsPart& part : section.parts)
            all += "\n### " + part.kind + '|' + part.id + '|' + part.label + '|' + part.text;
    }
    return all;
}

LessonFiles everything()
{
    LessonFiles files;
    files.json = R"({"format": "waterhammer-lesson", "version": 1, "id": "all", "edition": 3, "languages": ["en"],
        "minutes": [1, 2.5], "level": "specialist", "learn": {"x": ["draw", "b"]}, "balance": "cash",
        "sources": ["A"], "stylised": ["B"], "author": "C", "date": "2026-11-30", "pass": 0.6,
        "scenarios": {"s": {"file": "scenarios/s.json", "set": [{"path": "market.channels.var", "value": false}]}},
        "variants": [{"paths": ["a", {"path": "b", "times": -2}], "as": "factor", "from": 1, "to": 2, "step": 0.5,
            "scenarios": ["s"]}],
        "tried": [{"by": "a reader", "date": "2026-11-30", "minutes": 9, "stumbled": ["draw"]}],
        "steps": [
          {"id": "draw", "kind": "predict", "minutes": 1, "day": "1 + 1", "hide": false, "points": 0, "score": "made",
           "hintCost": 0.5, "show": ["dial"], "curve": {"figure": "sold", "from": 1, "to": 4, "within": 0.1,
           "near": 0.2, "misses": [{"id": "m", "when": "drawn day 1 = 0"}, {"id": "n"}]}},
          {"id": "b", "kind": "predict", "minutes": 0.5, "choices": [{"id": "p", "right": true}, {"id": "q"}]},
          {"id": "add", "kind": "try", "minutes": 0, "add": {"events": [{"kind": "price", "id": "e", "day": 2}],
           "policies": [{"kind": "slrRelief", "on": false}]}, "set": [{"path": "x", "value": null},
           {"path": "y", "value": ["a", "b"]}, {"path": "z", "value": "= 2 * x in start"}],
           "free": [{"control": "lever.shock", "from": 0, "to": 1, "step": 0.1}]}
        ]})";
    return files;
}

} // namespace

TEST(LessonWriting, EveryShippedLessonIsWrittenAsItStands)
{
    int lessons = 0;
    for (const auto& folder : std::filesystem::directory_iterator(RESOURCES "/lessons")) {
        SCOPED_TRACE(folder.path().filename().string());
        const LessonFiles files = readLessonFolder(folder.path());
        const ReadLesson read = readLesson(files.json);
        ASSERT_TRUE(read.problems.empty());
        EXPECT_EQ(canonical(lessonJson(read.lesson)), canonical(files.json));
        for (const auto& [language, text] : files.words) {
            const LessonWordsFile words = readLessonWords(text, language);
            EXPECT_EQ(saidIn(readLessonWords(lessonMarkdown(words), language)), saidIn(words));
        }
        ++lessons;
    }
    EXPECT_GE(lessons, 9);
}

TEST(LessonWriting, EveryKeyIsWritten)
{
    const LessonFiles files = everything();
    const ReadLesson read = readLesson(files.json);
    EXPECT_TRUE(read.problems.empty()) << lessonProblemLine(read.problems.front(), english());
    EXPECT_EQ(canonical(lessonJson(read.lesson)), canonical(files.json));
}
