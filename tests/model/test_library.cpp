// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/glance.h"
#include "model/files/library.h"
#include "model/files/scenario_json.h"
#include "model/words/glance_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

/// The table of the library, and what its cards say.
namespace waterhammer {
namespace {

namespace fs = std::filesystem;

std::string shippedTable()
{
    std::ifstream file(fs::path(RESOURCES) / "library" / "library.json");
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(LibraryTable, isReadWholeOrNotAtAll)
{
    const struct {
        const char *what, *json;
        bool good;
    } cases[] = {
        {"a group without entries", R"({"groups":[{"name":"A","names":{"de":"B"},"entries":[]}]})", true},
        {"nothing", "", false},
        {"another thing", "[1]", false},
        {"no groups", R"({"groups":3})", false},
        {"a group without a name", R"({"groups":[{"names":{},"entries":[]}]})", false},
        {"a group without its translations", R"({"groups":[{"name":"A","entries":[]}]})", false},
        {"an entry without a sentence", R"({"groups":[{"name":"A","names":{},"entries":[{"file":"f","texts":{}}]}]})",
            false},
        {"a number for a text",
            R"({"groups":[{"name":"A","names":{},"entries":[{"file":"f","shows":"s","texts":{"de":1}}]}]})", false},
    };
    for (const auto& each : cases)
        EXPECT_EQ(readLibrary(each.json).has_value(), each.good) << each.what;
}

TEST(LibraryTable, namesEveryShippedScenarioOnce)
{
    const auto groups = readLibrary(shippedTable());
    ASSERT_TRUE(groups);
    std::multiset<std::string> named, shipped;
    for (const LibraryGroup& group : *groups)
        for (const LibraryEntry& entry : group.entries)
            named.insert(entry.file);
    for (const auto& file : fs::directory_iterator(fs::path(RESOURCES) / "scenarios"))
        if (const std::string name = file.path().filename(); name.ends_with(".waterhammer.json"))
            shipped.insert(name.substr(0, name.find('.')));
    EXPECT_EQ(named, shipped);
}

TEST(LibraryTable, saysEachInGermanTooAndNothingTwice)
{
    const auto groups = readLibrary(shippedTable());
    ASSERT_TRUE(groups);
    std::set<std::string> said;
    const auto both = [&](const TextInLanguages& text) {
        EXPECT_NE(text.in("de"), text.text);
        EXPECT_EQ(text.in("fr"), text.text);
        for (const char* language : {"en", "de"})
            EXPECT_TRUE(said.insert(text.in(language)).second) << text.in(language);
    };
    for (const LibraryGroup& group : *groups) {
        both(group.name);
        for (const LibraryEntry& entry : group.entries)
            both(entry.shows);
    }
}

Glance seenOf(const char* name)
{
    const auto read = readScenarioFile(fs::path(RESOURCES) / "scenarios" / (std::string(name) + ".waterhammer.json"));
    Engine engine;
    return glanceAt(*validate(read.draft), engine);
}

/// Figures of the runs as test_shipped.cpp has them.
TEST(LibraryCards, sayWhatARunComesTo)
{
    const struct {
        const char *file, *parts;
        std::vector<std::string> figures;
    } cases[] = {
        {"dealer-prime", "1 dealer · 2 assets", {"lowest price 96.0", "loss ×\u20091.1", "none failed"}},
        {"twelve-dealers-collapse", "12 dealers · 2 funds · 4 assets",
            {"lowest price 60.7", "loss ×\u20093.3", "12 failed"}},
        {"order-functioning", "8 dealers · 2 assets",
            {"lowest price 99.9", "loses 0.4\u2009% of capital", "none failed"}},
        {"information-spiral-off", "6 dealers · 3 assets", {"lowest price 100.0", "none failed"}},
    };
    for (const auto& each : cases) {
        const Glance seen = seenOf(each.file);
        EXPECT_EQ(partsOf(*seen.scenario, english()), each.parts) << each.file;
        std::vector<std::string> said;
        for (const HeadlineFigure& figure : glanceFigures(seen, english()))
            said.push_back(figure.text);
        EXPECT_EQ(said, each.figures) << each.file;
    }
}

TEST(LibraryCards, havePricesOfEveryClose)
{
    const Glance seen = seenOf("twelve-dealers-crisis");
    const Trajectory run = simulate(seen.scenario);
    ASSERT_EQ(seen.prices.size(), 4u);
    for (std::size_t a = 0; a < 4; ++a) {
        ASSERT_EQ(seen.prices[a].size(), run.frames.size());
        for (std::size_t t = 0; t < run.frames.size(); ++t)
            EXPECT_EQ(seen.prices[a][t], run.frames[t]->price[a]);
    }
}

} // namespace
} // namespace waterhammer
