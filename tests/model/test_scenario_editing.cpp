// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that come, go, move and are renamed take everything with them that names them.
#include "make_scenario.h"
#include "random_draft.h"

#include "model/editing/scenario_editing.h"
#include "model/editing/scenario_table.h"
#include "model/files/scenario_json.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <filesystem>

namespace waterhammer {
namespace {

using test::MakeScenario;

ScenarioDraft twelve()
{
    return readScenarioFile(std::filesystem::path(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json")).draft;
}

TEST(AddedRows, areBalancedTypicalAndLast)
{
    auto draft = twelve();
    EXPECT_EQ(addRow(draft, Part::Dealers), 12u);
    EXPECT_EQ(draft.dealers.back().id, "d13");
    EXPECT_EQ(draft.dealers.back().name, "Dealer M");
    EXPECT_TRUE(balances(draft.dealers.back()));
    EXPECT_EQ(addRow(draft, Part::Assets), 4u);
    addRow(draft, Part::Funds);
    addRow(draft, Part::Exposures);
    EXPECT_EQ(draft.events[addRow(draft, Part::Events, 3)].round, 3);
    EXPECT_EQ(draft.policies[addRow(draft, Part::Policies, 4)].from, 4);
    EXPECT_TRUE(problemsOf(draft).empty());
}

TEST(AddedRows, workInAnEmptyScenario)
{
    ScenarioDraft draft;
    draft.name = "empty";
    addRow(draft, Part::Assets);
    addRow(draft, Part::Dealers);
    addRow(draft, Part::Funds);
    EXPECT_TRUE(problemsOf(draft).empty());
}

TEST(DuplicatedRows, haveIdsOfTheirOwn)
{
    auto draft = twelve();
    const std::size_t copy = duplicateRow(draft, Part::Dealers, 5);
    EXPECT_EQ(copy, 12u) << "at the end: no other dealer moves in the graph";
    EXPECT_EQ(draft.dealers[copy].name, "Dealer F (2)");
    EXPECT_NE(draft.dealers[copy].id, draft.dealers[5].id);
    EXPECT_EQ(draft.exposures.size(), twelve().exposures.size());
    copyExposures(draft, 5, copy);
    duplicateRow(draft, Part::Assets, 1);
    duplicateRow(draft, Part::Funds, 0);
    duplicateRow(draft, Part::Events, 0);
    EXPECT_TRUE(problemsOf(draft).empty());
}

/// Dealer x borrows from dealer y and fund f; a term of y is dated.
ScenarioDraft lentTo()
{
    auto draft = MakeScenario()
                     .asset("a")
                     .dealer("x", {.holdings = {{"a", 20}}, .repo = {{"a", 10}}, .funding = 5})
                     .dealer("y", {.holdings = {{"a", 20}}, .other = 10, .funding = 20})
                     .fund("f", {.holdings = {{"a", 10}}})
                     .draft();
    draft.dealers[0].repoLenders = {{"y", 0.5}, {"f", 0.25}};
    Event& term = draft.events.emplace_back();
    setKind(draft, term, EventKind::Set);
    term.path = "dealers[y].constraints.slrMin";
    term.value = 0.1;
    return draft;
}

TEST(LendersAndDatedTerms, followTheRowsThatTheyName)
{
    auto draft = lentTo();
    ASSERT_TRUE(problemsOf(draft).empty());
    renameRow(draft, Part::Dealers, 1, "z");
    renameRow(draft, Part::Funds, 0, "g");
    EXPECT_EQ(draft.dealers[0].repoLenders, (std::vector<LenderShare>{{"z", 0.5}, {"g", 0.25}}));
    EXPECT_EQ(draft.events[0].path, "dealers[z].constraints.slrMin");
    EXPECT_TRUE(problemsOf(draft).empty());

    EXPECT_EQ(removeRow(draft, Part::Funds, 0).loans, 1u);
    EXPECT_EQ(draft.dealers[0].repoLenders, (std::vector<LenderShare>{{"z", 0.5}}));
    const Removed lender = removeRow(draft, Part::Dealers, 1);
    EXPECT_EQ(lender.events, 1u);
    EXPECT_EQ(lender.loans, 1u);
    EXPECT_TRUE(draft.dealers[0].repoLenders.empty());
    EXPECT_TRUE(problemsOf(draft).empty());
}

TEST(LendersAndDatedTerms, aDatedTermStrikesNobody)
{
    const auto draft = lentTo();
    const auto who = tableFields(draft, Part::Events)[2];
    EXPECT_FALSE(who.infoAt(draft, 0));
    EXPECT_TRUE(who.choices(draft, 0).empty());
}

TEST(RemovedRows, takeWithThemWhatNamesThem)
{
    auto draft = MakeScenario()
                     .asset("a")
                     .asset("b")
                     .dealer("x", {.cash = 5, .holdings = {{"a", 10}, {"b", 20}}, .repo = {{"b", 8}}, .funding = 20})
                     .dealer("y", {.cash = 5, .holdings = {{"a", 10}}, .funding = 10})
                     .fund("f", {.holdings = {{"b", 3}}})
                     .lends("x", "y", 1)
                     .lends("y", "x", 1)
                     .price(1, "b", -0.1)
                     .run(1, 0.1, "x")
                     .redemption(1, 0.1, "f")
                     .purchases(1, {}, "b", 5)
                     .exemption(1, {}, {"a", "b"})
                     .draft();
    ASSERT_TRUE(problemsOf(draft).empty());
    auto without = draft;
    const Removed removed = removeRow(without, Part::Assets, 1);
    EXPECT_EQ(removed.positions, 3u);
    EXPECT_EQ(removed.events, 1u);
    EXPECT_EQ(removed.policies, 1u) << "purchases go, the exemption keeps its other asset";
    EXPECT_EQ(without.dealers[0].shortTermFunding, 20 - 20 + 8.0);
    EXPECT_TRUE(problemsOf(without).empty());

    without = draft;
    const Removed dealer = removeRow(without, Part::Dealers, 0);
    EXPECT_EQ(dealer.exposures, 2u);
    EXPECT_EQ(dealer.events, 1u);
    EXPECT_TRUE(problemsOf(without).empty());
    without = draft;
    EXPECT_EQ(removeRow(without, Part::Funds, 0).events, 1u);
}

TEST(RenamedRows, areRenamedEverywhere)
{
    auto draft = twelve();
    renameRow(draft, Part::Assets, 0, "treasury");
    renameRow(draft, Part::Dealers, 0, "first");
    renameRow(draft, Part::Funds, 0, "firstFund");
    EXPECT_TRUE(problemsOf(draft).empty());
    EXPECT_EQ(draft.dealers[0].holdings[0].asset, "treasury");
}

TEST(RenamedRows, doNotTakeOverSomebodyElsesNames)
{
    auto draft = MakeScenario().asset("a").dealer("x", {.cash = 5}).dealer("y", {.cash = 5}).lends("x", "y", 1).draft();
    renameRow(draft, Part::Dealers, 1, "x");
    renameRow(draft, Part::Dealers, 1, "y");
    EXPECT_EQ(draft.exposures[0].lender, "x");
    EXPECT_TRUE(problemsOf(draft).empty());
}

TEST(MovedRows, keepAllOthersInOrder)
{
    auto draft = twelve();
    moveRow(draft, Part::Dealers, 5, 1);
    EXPECT_EQ(draft.dealers[1].name, "Dealer F");
    EXPECT_EQ(draft.dealers[2].name, "Dealer B");
    moveRow(draft, Part::Dealers, 1, 5);
    EXPECT_EQ(draft, twelve());
}

TEST(TableFields, readAndWriteEveryCellUnchanged)
{
    const auto draft = twelve();
    for (const Part part : {Part::Dealers, Part::Assets, Part::Funds, Part::Exposures, Part::Events, Part::Policies}) {
        auto copy = draft;
        for (const TableField& field : tableFields(draft, part))
            for (std::size_t row = 0; row < rowCount(draft, part); ++row)
                if (field.infoAt(draft, row)) {
                    const FieldChange change = field.change(draft, row, field.read(draft, row));
                    EXPECT_FALSE(setField(copy, {part, {row}, change.path}, change.value)) << change.path;
                }
        EXPECT_EQ(copy, draft) << partKey(part);
    }
}

TEST(ProblemPlaces, nameRowAndField)
{
    const auto at = [](ScenarioDraft draft, const auto& spoil) {
        spoil(draft);
        return problemsOf(draft).at(0).place;
    };
    const ProblemPlace repo = at(twelve(), [](ScenarioDraft& d) { d.dealers[2].repo[0].value = -1; });
    EXPECT_EQ(repo, (ProblemPlace{Part::Dealers, 2, "repo." + twelve().dealers[2].repo[0].asset}));
    EXPECT_TRUE(repo.isIn({Part::Dealers, 2}) && repo.isIn({Part::Dealers, 2, "repo"}) && repo.isIn({Part::Dealers}));
    EXPECT_FALSE(repo.isIn({Part::Dealers, 1}) || repo.isIn({Part::Funds, 2}) || repo.isIn({Part::Dealers, 2, "re"}));
    const ProblemPlace market = at(twelve(), [](ScenarioDraft& d) { d.market.rollOffStart = -1; });
    EXPECT_EQ(market, ProblemPlace::ofPath("market.rollOffStart"));
}

RC_GTEST_PROP(StructureEdits, leaveAValidScenarioValid, ())
{
    auto draft = *test::anyDraft();
    for (int i = 0; i < 12; ++i) {
        const auto part = static_cast<Part>(test::wholeBetween(0, 5));
        const std::size_t rows = rowCount(draft, part);
        const bool last = rows == 1 && (part == Part::Dealers || part == Part::Assets);
        const bool alone = part == Part::Exposures && draft.dealers.size() < 2;
        if (test::chance(0.4) && !alone) {
            addRow(draft, part, test::wholeBetween(1, 5));
        } else if (rows > 0) {
            const auto row = static_cast<std::size_t>(test::wholeBetween(0, static_cast<int>(rows) - 1));
            switch (test::wholeBetween(0, 3)) {
            case 0: duplicateRow(draft, part, row); break;
            case 1: moveRow(draft, part, row, rows - 1 - row); break;
            case 2:
                if (part == Part::Dealers || part == Part::Assets || part == Part::Funds)
                    renameRow(draft, part, row, "renamed" + std::to_string(i));
                break;
            default:
                if (!last && part != Part::Assets) // an asset's removal may leave a gap where the item stops at zero
                    removeRow(draft, part, row);
            }
        }
        const auto problems = problemsOf(draft);
        RC_ASSERT((problems.empty() ? std::string() : problemText(problems[0])) == "");
    }
}

} // namespace
} // namespace waterhammer
