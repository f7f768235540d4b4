// SPDX-License-Identifier: GPL-3.0-or-later
// Who is named in what a file says beside its market: renamed, removed and checked with the rows of the market.
#include "model/editing/scenario_editing.h"
#include "model/files/kept_references.h"
#include "model/files/kept_values.h"
#include "model/files/problems_beside.h"

#include "make_scenario.h"

namespace waterhammer {

using namespace test;

namespace {

ScenarioDraft market()
{
    MakeScenario s;
    s.asset("ust").asset("d1"); // an asset may have a dealer's id
    s.dealer("d1", {.cash = 1, .holdings = {{"ust", 9}}, .funding = 9});
    s.dealer("d2", {.cash = 1, .holdings = {{"d1", 9}}, .funding = 9});
    return s.draft();
}

struct Case {
    const char* what;
    const char *key, *before;
    const char *renamed, *removed; ///< once the dealer d1 is "first", or gone
};

// Hand-written: study.md's keys, with figures and paths as the command line takes them.
const Case dealerCases[] = {
    {"a bookmark's node", "bookmarks", R"([{"day":1,"select":"dealers:d1"},{"day":2,"select":"dealers:d2"}])",
        R"([{"day":1,"select":"dealers:first"},{"day":2,"select":"dealers:d2"}])",
        R"([{"day":1},{"day":2,"select":"dealers:d2"}])"},
    {"a node without its list is the dealer's", "bookmarks", R"([{"day":1,"select":"d1"}])",
        R"([{"day":1,"select":"first"}])", R"([{"day":1}])"},
    {"an asset of the same id is another", "bookmarks", R"([{"day":1,"select":"assets:d1"}])",
        R"([{"day":1,"select":"assets:d1"}])", R"([{"day":1,"select":"assets:d1"}])"},
    {"the figure that answers a question", "question", R"({"ask":"?","unit":"%","right":"dealers[d1].slr@3"})",
        R"({"ask":"?","unit":"%","right":"dealers[first].slr@3"})", R"({"ask":"?","unit":"%"})"},
    {"a price of an asset of that id", "question", R"({"ask":"?","right":"price.d1@3"})",
        R"({"ask":"?","right":"price.d1@3"})", R"({"ask":"?","right":"price.d1@3"})"},
    {"a choice's place is no name", "question", R"({"ask":"?","choices":["d1","b"],"right":0})",
        R"({"ask":"?","choices":["d1","b"],"right":0})", R"({"ask":"?","choices":["d1","b"],"right":0})"},
    {"what was observed of it", "observed",
        R"([{"path":"dealers[d1].slr","values":[[1,0.05]]},{"path":"price.ust","values":[]}])",
        R"([{"path":"dealers[first].slr","values":[[1,0.05]]},{"path":"price.ust","values":[]}])",
        R"([{"path":"price.ust","values":[]}])"},
    {"where its figures come from", "provenance",
        R"({"dealers[d1].cash":["assumed",""],"market.horizon":["derived",""]})",
        R"({"dealers[first].cash":["assumed",""],"market.horizon":["derived",""]})",
        R"({"market.horizon":["derived",""]})"},
    {"what is no list of its shape", "bookmarks", R"("d1")", R"("d1")", R"("d1")"},
};

TEST(KeptReferences, FollowADealerThatIsRenamedOrRemoved)
{
    for (const Case& c : dealerCases) {
        SCOPED_TRACE(c.what);
        ScenarioDraft renamed = market(), removed = market();
        setKept(renamed, c.key, c.before);
        setKept(removed, c.key, c.before);
        renameRow(renamed, Part::Dealers, 0, "first");
        removeRow(removed, Part::Dealers, 0, BalancingItem::ShortTermFunding);
        EXPECT_EQ(keptText(renamed, c.key), c.renamed);
        EXPECT_EQ(keptText(removed, c.key), c.removed);
    }
}

TEST(KeptReferences, FollowAnAssetInFigures)
{
    ScenarioDraft draft = market();
    setKept(
        draft, "observed", R"([{"path":"price.ust"},{"path":"dealers[d1].orders.ust"},{"path":"forcedSales.ust"}])");
    renameRow(draft, Part::Assets, 0, "bonds");
    EXPECT_EQ(keptText(draft, "observed"),
        R"([{"path":"price.bonds"},{"path":"dealers[d1].orders.bonds"},{"path":"forcedSales.ust"}])");
}

TEST(KeptReferences, TheFocusIsRenamedWhereItNamesNoList)
{
    ScenarioDraft draft = market();
    draft.focus = "d2";
    renameRow(draft, Part::Dealers, 1, "mine");
    EXPECT_EQ(draft.focus, "dealers:mine");
    draft.focus = "mine";
    removeRow(draft, Part::Dealers, 1, BalancingItem::ShortTermFunding);
    EXPECT_EQ(draft.focus, "");
}

TEST(KeptReferences, WhoNamesNobodyIsToldAndKept)
{
    ScenarioDraft draft = market();
    setKept(draft, "bookmarks", R"([{"day":1,"select":"dealers:d9"},{"day":2,"select":"d2"}])");
    setKept(draft, "question", R"({"ask":"?","right":"lowestPrice.gold"})");
    const Problems problems = problemsBeside(draft);
    ASSERT_EQ(problems.size(), 2u);
    EXPECT_EQ(problems[0].place.path(), "bookmarks[0].select");
    EXPECT_EQ(problems[0].expected.values, std::vector<ProblemValue>{Names::Dealer});
    EXPECT_EQ(problems[1].place.path(), "question.right");
    EXPECT_EQ(problems[1].expected.values, std::vector<ProblemValue>{Names::Asset});
    EXPECT_EQ(keptText(draft, "question"), R"({"ask":"?","right":"lowestPrice.gold"})");
}

} // namespace
} // namespace waterhammer
