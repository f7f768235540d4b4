// SPDX-License-Identifier: GPL-3.0-or-later
// What a file says beside its market: bookmarks, its card, and the day after
// which nothing moves.
#include "model/analysis/last_move.h"
#include "model/files/bookmarks.h"
#include "model/files/card.h"
#include "model/files/kept_values.h"
#include "model/files/scenario_json.h"
#include "model/files/spoken_texts.h"
#include "played.h"

#include <gtest/gtest.h>

namespace waterhammer {
namespace {

ScenarioDraft marked(const std::string& json)
{
    ScenarioDraft draft;
    setKept(draft, "bookmarks", json);
    return draft;
}

TEST(Bookmarks, AreReadByTheirDays)
{
    ScenarioDraft draft = marked(
        R"([{"day":4,"note":"later","select":"dealers:d6"},{"day":1.5},7,{"day":2,"ask":"who?","choices":["a","b"]}])");
    setKept(draft, "texts", R"({"de":{"bookmarks[0].note":"später","bookmarks[3].choices[1]":"zwei"}})");
    const std::vector<Bookmark> wanted{{2, "", "", "who?", {"a", "b"}}, {4, "later", "dealers:d6", "", {}}};
    EXPECT_EQ(bookmarksOf(draft), wanted);
    EXPECT_EQ(bookmarksOf(draft, "de")[1].note, "später");
    EXPECT_EQ(bookmarksOf(draft, "de")[0].choices[1], "zwei");
    const Problems problems = bookmarkProblems(draft);
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_EQ(problems[0].place.path(), "bookmarks[1].day");
    EXPECT_EQ(problems[1].place.path(), "bookmarks[2]");
}

TEST(Bookmarks, ComeAndGoAndKeepWhatOthersSay)
{
    ScenarioDraft draft = marked(R"([{"day":4,"note":"later","minutes":3,"ask":"who?"}])");
    setKept(draft, "bookmarks", withBookmark(draft, {2, "first \"word\"", "assets:ust", {}, {}}));
    setKept(draft, "bookmarks", withBookmark(draft, {4, "other", "", {}, {}}));
    EXPECT_EQ(keptText(draft, "bookmarks"),
        R"([{"day":2,"note":"first \"word\"","select":"assets:ust"},{"day":4,"note":"other","minutes":3,"ask":"who?"}])");
    setKept(draft, "bookmarks", withoutBookmark(draft, 4));
    EXPECT_EQ(bookmarksOf(draft).size(), 1u);
    setKept(draft, "bookmarks", withoutBookmark(draft, 2));
    EXPECT_EQ(keptText(draft, "bookmarks"), "");
    EXPECT_TRUE(draft.extensions.empty());
}

TEST(Bookmarks, TranslationsFollowTheirDays)
{
    ScenarioDraft draft = marked(R"([{"day":4,"note":"later","ask":"who?"},{"day":6,"note":"last"}])");
    setKept(draft, "texts",
        R"({"de":{"bookmarks[0].note":"später","bookmarks[0].ask":"wer?","bookmarks[1].note":"zuletzt","description":"x"}})");
    // A bookmark of day 1 comes before them.
    EXPECT_EQ(textsOfBookmarks(draft, withBookmark(draft, {1, "first", "", {}, {}})),
        R"({"de":{"bookmarks[1].note":"später","bookmarks[1].ask":"wer?","bookmarks[2].note":"zuletzt","description":"x"}})");
    // Other words have no translation yet; what is asked still has.
    EXPECT_EQ(textsOfBookmarks(draft, withBookmark(draft, {4, "other", "", {}, {}})),
        R"({"de":{"bookmarks[0].ask":"wer?","bookmarks[1].note":"zuletzt","description":"x"}})");
    EXPECT_EQ(textsOfBookmarks(draft, withoutBookmark(draft, 4)),
        R"({"de":{"bookmarks[0].note":"zuletzt","description":"x"}})");
    EXPECT_FALSE(textsOfBookmarks(draft, withBookmark(draft, {9, "end", "", {}, {}}))) << "all stay where they are";
}

TEST(Bookmarks, AFileOpensOnItsDay)
{
    ScenarioDraft draft;
    EXPECT_EQ(opensAt(draft), 0);
    setKept(draft, "opensAt", "3");
    EXPECT_EQ(opensAt(draft), 3);
    setKept(draft, "opensAt", "-1");
    EXPECT_EQ(opensAt(draft), 0);
    EXPECT_EQ(bookmarkProblems(draft).front().place.path(), "opensAt");
}

TEST(Card, IsReadInTheLanguagesOfTheFile)
{
    ScenarioDraft draft;
    draft.name = "Crisis";
    draft.description = "What happens.";
    draft.sources = {"A paper", "Another"};
    setKept(draft, "stylised", listJson({"no real name", "one day, one step"}));
    setKept(draft, "author", textJson("M. \"Mo\" N."));
    setKept(draft, "names", R"({"de":"Krise"})");
    setKept(draft, "texts",
        R"({"de":{"description":"Was geschieht.","sources[1]":"Noch einer","stylised[0]":"kein echter Name"}})");
    const FileCard own = cardOf(draft), german = cardOf(draft, "de");
    EXPECT_EQ(own.author, "M. \"Mo\" N.");
    EXPECT_EQ(own.stylised, (std::vector<std::string>{"no real name", "one day, one step"}));
    EXPECT_EQ(german.name, "Krise");
    EXPECT_EQ(german.description, "Was geschieht.");
    EXPECT_EQ(german.sources, (std::vector<std::string>{"A paper", "Noch einer"}));
    EXPECT_EQ(german.stylised, (std::vector<std::string>{"kein echter Name", "one day, one step"}));
    EXPECT_EQ(listJson({}), "");
}

TEST(LastMove, IsTheDayAfterWhichNothingIsSeen)
{
    const Trajectory run =
        simulate(*validate(readScenarioFile(RESOURCES "/scenarios/dealer-prime.waterhammer.json").draft));
    const int last = static_cast<int>(run.frames.size()) - 1;
    const int end = lastMove(run, 0.05);
    EXPECT_GE(end, 0);
    EXPECT_LE(end, last);
    for (int t = end + 1; t <= last; ++t) {
        const Frame &now = *run.frames[std::size_t(t)], &before = *run.frames[std::size_t(t) - 1];
        EXPECT_LT(now.open->cause.total(), 0.05);
        EXPECT_EQ(now.failed, before.failed);
        for (std::size_t a = 0; a < now.price.size(); ++a)
            EXPECT_LT(std::abs(now.price[a] / before.price[a] - 1), 0.0006);
    }
}

} // namespace
} // namespace waterhammer
