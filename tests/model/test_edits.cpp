// SPDX-License-Identifier: GPL-3.0-or-later
// An edit is a value: it does what it says, is kept as JSON, and does the same again on an equal draft.
#include "change_balanced.h"
#include "random_draft.h"

#include "model/editing/branching.h"
#include "model/editing/edit.h"
#include "model/editing/edit_json.h"
#include "model/editing/scenario_editing.h"
#include "model/files/kept_runs.h"
#include "model/files/kept_values.h"
#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"
#include "model/words/problem_words.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <filesystem>
#include <functional>

namespace waterhammer {
namespace {

ScenarioDraft twelve()
{
    ScenarioDraft draft =
        readScenarioFile(std::filesystem::path(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json")).draft;
    draft.policies = {{.kind = PolicyKind::RepoFacility, .from = 5}, {.kind = PolicyKind::SlrRelief, .size = 0.01}};
    return draft;
}

ScenarioDraft done(const ScenarioDraft& draft, const Edit& edit)
{
    auto result = apply(draft, edit, draft);
    EXPECT_TRUE(result) << (result.problems.empty() ? "" : problemText(result.problems.front()));
    return result ? std::move(*result) : ScenarioDraft{};
}

/// Each kind of edit, and the function it stands for.
struct Kind {
    const char* name;
    Edit edit;
    std::function<void(ScenarioDraft&)> same;
};

SavedRun pin(std::string name, int look, const ScenarioDraft& scenario)
{
    return {std::move(name), RunKind::Pin, {}, false, look, scenario};
}

const std::vector<Kind> kinds = {
    {"a figure", setOne("dealers[d6].cash", 40.), [](auto& d) { d.dealers[5].cash = 40; }},
    {"a figure, balanced", setOne("dealers[d6].cash", 40., BalancingItem::ShortTermFunding),
        [](auto& d) {
            test::changeBalanced(d.dealers[5], BalancingItem::ShortTermFunding, [](Dealer& x) { x.cash = 40; });
        }},
    {"the balancing item itself", setOne("dealers[d6].shortTermFunding", 1., BalancingItem::ShortTermFunding),
        [](auto& d) { d.dealers[5].shortTermFunding = 1; }},
    {"an entry of a book", setOne("dealers[d6].holdings.new", 3.),
        [](auto& d) { setAmount(d, d.dealers[5].holdings, "new", 3); }},
    {"no entry of a book", setOne("dealers[d6].holdings.ust", {}),
        [](auto& d) { setAmount(d, d.dealers[5].holdings, "ust", {}); }},
    {"a limit inside", setOne("dealers[d6].constraints.varLimit", {}),
        [](auto& d) { d.dealers[5].constraints.varLimit.reset(); }},
    {"all of them", setOne("dealers[*].constraints.slrMin", 0.04),
        [](auto& d) {
            for (Dealer& x : d.dealers)
                x.constraints.slrMin = 0.04;
        }},
    {"a channel", setOne("market.channels.var", false), [](auto& d) { d.market.channels.var = false; }},
    {"a rule", setOne("market.liquidationRule", "proRata"),
        [](auto& d) { d.market.liquidationRule = LiquidationRule::ProRata; }},
    {"a text", setOne("name", "another"), [](auto& d) { d.name = "another"; }},
    {"a value out of range", setOne("market.reversion", -7.), [](auto& d) { d.market.reversion = -7; }},
    {"another id", setOne("dealers[d6].id", "six"), [](auto& d) { renameRow(d, Part::Dealers, 5, "six"); }},
    {"another kind", setOne("events[event1].kind", "depth"),
        [](auto& d) {
            giveIds(d, Part::Events);
            setKind(d, d.events[0], EventKind::Depth);
        }},
    {"a policy off", setOne("policies[policy2].on", false),
        [](auto& d) {
            giveIds(d, Part::Policies);
            d.policies[1].on = false;
        }},
    {"an exposure", setOne("exposures[#0].amount", 9.), [](auto& d) { d.exposures[0].amount = 9; }},
    {"a new dealer", AddRow{Part::Dealers, 1, {}}, [](auto& d) { addRow(d, Part::Dealers); }},
    {"a new policy", AddRow{Part::Policies, 3, {{"kind", "slrExemption"}, {"assets", std::vector<std::string>{"mbs"}}}},
        [](auto& d) {
            addRow(d, Part::Policies, 3);
            setKind(d, d.policies[2], PolicyKind::SlrExemption);
            d.policies[2].assets = {"mbs"};
        }},
    {"a copy", DuplicateRow{Part::Dealers, "d6"}, [](auto& d) { duplicateRow(d, Part::Dealers, 5); }},
    {"no asset", RemoveRow{Part::Assets, "mbs", BalancingItem::Cash},
        [](auto& d) { removeRow(d, Part::Assets, *rowOf(d, Part::Assets, "mbs"), BalancingItem::Cash); }},
    {"another order", MoveRow{Part::Dealers, "d6", 0}, [](auto& d) { moveRow(d, Part::Dealers, 5, 0); }},
    {"exposures", CopyExposures{"d6", "d1"}, [](auto& d) { copyExposures(d, 5, 0); }},
    {"a lever", SetLever{Lever::MarketDepth, 0.5}, [](auto& d) { applyLever(Lever::MarketDepth, d, twelve(), 0.5); }},
    {"one limit", SetLimit{DealerLimit::SlrMinimum, "d6", 0.06},
        [](auto& d) { moveLimit(DealerLimit::SlrMinimum, d, 5, 0.06); }},
    {"all limits", SetLimit{DealerLimit::QuoteTolerance, {}, 2},
        [](auto& d) { moveLimit(DealerLimit::QuoteTolerance, d, {}, 2); }},
    {"a place", SetPlace{Part::Assets, "ust", {{0.25, 0.5}}},
        [](auto& d) {
            setPlace(d, Part::Assets, 0, {{0.25, 0.5}});
        }},
    {"a pin", KeepRun{"calm"}, [](auto& d) { ASSERT_FALSE(keepRun(d, pin("calm", 1, d))); }},
    {"a branch", Several{{KeepRun{"calm"}, setOne("market.reversion", 0.7), BranchRun{"later", "calm", 3}}},
        [](auto& d) {
            const ScenarioDraft calm = d;
            d.market.reversion = 0.7;
            ASSERT_FALSE(keepRun(d, pin("calm", 1, calm)));
            ASSERT_FALSE(
                keepRun(d, {"later", RunKind::Branch, ParentRun{"calm", 3}, false, 2, branch(calm, d, 3).scenario}));
        }},
    {"a branch of what was opened", Several{{setOne("market.reversion", 0.7), BranchRun{"later", {}, 3}}},
        [](auto& d) {
            ScenarioDraft wish = d;
            wish.market.reversion = 0.7;
            ASSERT_FALSE(
                keepRun(d, {"later", RunKind::Branch, ParentRun{{}, 3}, false, 1, branch(d, wish, 3).scenario}));
        }},
    {"a pin, renamed", Several{{KeepRun{"calm"}, RenameRun{"calm", "still"}}},
        [](auto& d) { ASSERT_FALSE(keepRun(d, pin("still", 1, d))); }},
    {"a pin in hiding", Several{{KeepRun{"calm"}, HideRun{"calm", true}}},
        [](auto& d) {
            ASSERT_FALSE(keepRun(d, pin("calm", 1, d)));
            ASSERT_FALSE(hideRun(d, "calm", true));
        }},
    {"two pins, one of them gone", Several{{KeepRun{"calm"}, KeepRun{"still"}, DropRun{"calm"}}},
        [](auto& d) { ASSERT_FALSE(keepRun(d, pin("still", 2, d))); }},
    {"days hidden", SetKept{"hide", "true"}, [](auto& d) { setKept(d, "hide", "true"); }},
    {"a pin opened", Several{{KeepRun{"calm"}, setOne("market.reversion", 0.7), KeepRun{"lively"}, OpenRun{"calm"}}},
        [](auto& d) {
            ScenarioDraft lively = d;
            lively.market.reversion = 0.7;
            const ScenarioDraft calm = d;
            ASSERT_FALSE(keepRun(d, pin("calm", 1, calm)));
            ASSERT_FALSE(keepRun(d, pin("lively", 2, lively)));
        }},
    {"several",
        Several{{AddRow{Part::Funds, 1, {{"id", "late"}}}, setOne("funds[late].cash", 2.),
            RemoveRow{Part::Events, "event1"}}},
        [](auto& d) {
            giveIds(d, Part::Events);
            renameRow(d, Part::Funds, addRow(d, Part::Funds), "late");
            d.funds.back().cash = 2;
            removeRow(d, Part::Events, 0);
        }},
};

TEST(Edits, doWhatTheyStandFor)
{
    for (const Kind& kind : kinds) {
        const ScenarioDraft before = twelve();
        ScenarioDraft wanted = before;
        kind.same(wanted);
        ASSERT_NE(wanted, before) << kind.name;
        EXPECT_EQ(done(before, kind.edit), wanted) << kind.name;
        EXPECT_EQ(before, twelve()) << kind.name << ": the draft before is as it was";
    }
}

TEST(Edits, comeBackFromJson)
{
    for (const Kind& kind : kinds) {
        const auto read = readEdit(editText(kind.edit));
        ASSERT_TRUE(read) << editText(kind.edit);
        EXPECT_EQ(*read, kind.edit) << editText(kind.edit);
        EXPECT_EQ(editText(*read), editText(kind.edit));
    }
}

TEST(Edits, restoreTheScenarioAsOpened)
{
    const ScenarioDraft opened = twelve();
    for (const Kind& kind : kinds)
        EXPECT_EQ(*apply(done(opened, kind.edit), Restore{}, opened), opened) << kind.name;
}

TEST(Edits, thatChangeNothingGiveAnEqualDraft)
{
    const ScenarioDraft draft = twelve();
    EXPECT_EQ(done(draft, setOne("events[event1].round", double(draft.events[0].round))), draft)
        << "nor do they leave an id behind";
    EXPECT_EQ(done(draft, Several{}), draft);
}

TEST(Edits, meanTheSameRowWhateverCameBefore)
{
    ScenarioDraft draft = twelve();
    draft.events.resize(3, draft.events.front());
    const std::string third = rowName(draft, Part::Events, 2);
    draft = done(draft,
        Several{{RemoveRow{Part::Events, rowName(draft, Part::Events, 0)},
            setOne(fieldPath(draft, Part::Events, 2, "round"), 30.)}});
    EXPECT_EQ(draft.events[1].round, 30);
    EXPECT_EQ(draft.events[1].id, third);
}

TEST(Edits, nameRowsOfOneIdByTheirPlace)
{
    ScenarioDraft draft = twelve();
    draft.dealers[3].id = draft.dealers[2].id;
    EXPECT_EQ(fieldPath(draft, Part::Dealers, 3, "cash"), "dealers[#3].cash");
    const double before = draft.dealers[2].cash;
    draft = done(draft, setOne(fieldPath(draft, Part::Dealers, 3, "cash"), 1.));
    EXPECT_EQ(draft.dealers[3].cash, 1);
    EXPECT_EQ(draft.dealers[2].cash, before);
}

TEST(Edits, areRefusedWhole)
{
    const struct {
        Edit edit;
        const char* message;
    } cases[] = {
        {setOne("dealers[nobody].cash", 1.), "dealers[nobody].cash: \"nobody\", expected one of the dealers"},
        {setOne("dealers.cash", 1.),
            "dealers.cash: nothing there, expected one of the dealers in brackets, and a field of it"},
        {setOne("market.channels.var", "yes"), "market.channels.var: \"yes\", expected true or false"},
        {setOne("market.horizon", 1.5), "market.horizon: 1.5, expected a whole number"},
        {setOne("dealers[d6].cash", {}), "dealers[5].cash: nothing there, expected a number"},
        {MoveRow{Part::Dealers, "d6", 12}, "dealers: 12, expected a place in the list"},
        {Several{{setOne("name", "x"), RemoveRow{Part::Funds, "nobody"}}},
            "funds: \"nobody\", expected one of the funds"},
    };
    for (const auto& [edit, message] : cases) {
        const auto result = apply(twelve(), edit, twelve());
        ASSERT_FALSE(result) << message;
        EXPECT_EQ(problemText(result.problems.front()), message);
    }
}

TEST(Edits, thatAreNoneAreRefused)
{
    const struct {
        const char *text, *message;
    } cases[] = {
        {"[]", "an array, expected an edit: an object"},
        {"{", "\"{\", expected an edit: a JSON object"},
        {R"({"set": 1})", "set: 1, expected an object of values by path"},
        {R"({"move": "dealers[d1]"})", "to: nothing there, expected a number"},
        {R"({"add": "houses"})", "add: \"houses\", expected dealers, assets, funds, exposures, events or policies"},
        {R"({"remove": "d1"})", "remove: \"d1\", expected a row, such as dealers[d1]"},
        {R"({"lever": "crowbar", "value": 1})", "lever: \"crowbar\", expected the name of a lever"},
        {R"({"several": [{"restore": true}, {"restore": false}]})", "several[1].restore: false, expected true"},
    };
    for (const auto& [text, message] : cases) {
        const auto result = readEdit(text);
        ASSERT_FALSE(result) << text;
        EXPECT_EQ(problemText(result.problems.front()), message);
    }
}

TEST(Edits, setPoliciesThatComeFromElsewhere)
{
    const Policy policy{.kind = PolicyKind::SlrExemption, .from = 4, .to = 9, .assets = {"ust", "mbs"}, .cash = true};
    ScenarioDraft draft = done(twelve(), AddRow{Part::Policies, 1, fieldsOf(policy)});
    EXPECT_EQ(draft.policies.back().id, "policy3");
    draft.policies.back().id.clear();
    EXPECT_EQ(draft.policies.back(), policy);
}

TEST(Fields, areReadByTheirPath)
{
    const ScenarioDraft draft = twelve();
    EXPECT_EQ(*fieldAt(draft, "dealers[d6].cash"), FieldValue(draft.dealers[5].cash));
    EXPECT_EQ(*fieldAt(draft, "dealers[d6].holdings.nothing"), FieldValue());
    EXPECT_EQ(*fieldAt(draft, "policies[policy1].kind"), FieldValue("repoFacility"));
    EXPECT_FALSE(fieldAt(draft, "dealers[d6].holdings"));
    EXPECT_FALSE(fieldAt(draft, "market.channels"));
}

/// Some edit that suits this draft.
Edit anyEdit(const ScenarioDraft& draft)
{
    const Part part = allParts[static_cast<std::size_t>(test::wholeBetween(0, 5))];
    const std::size_t count = rowCount(draft, part);
    if (count == 0)
        return AddRow{part, test::wholeBetween(1, 5), {}};
    const std::size_t row = static_cast<std::size_t>(test::wholeBetween(0, static_cast<int>(count) - 1));
    const std::string name = rowName(draft, part, row);
    switch (test::wholeBetween(0, 8)) {
    case 0: return AddRow{part, test::wholeBetween(1, 5), {}};
    case 1: return DuplicateRow{part, name};
    case 2: return RemoveRow{part, name, static_cast<BalancingItem>(test::wholeBetween(0, 4))};
    case 3: return MoveRow{part, name, static_cast<std::size_t>(test::wholeBetween(0, static_cast<int>(count) - 1))};
    case 4: return SetLever{allLevers[static_cast<std::size_t>(test::wholeBetween(0, 5))], test::between(0.1, 2)};
    case 5: return SetLimit{static_cast<DealerLimit>(test::wholeBetween(0, 2)), {}, test::between(0.01, 5)};
    case 6: return setOne("market.reversion", test::between(0, 1));
    case 7:
        return part == Part::Exposures
            ? setOne(fieldPath(draft, part, row, "amount"), test::between(0, 9))
            : setOne(fieldPath(draft, part, row, "id"), test::numbered("new", test::wholeBetween(0, 9)));
    default: return Several{{anyEdit(draft), setOne("market.horizon", double(test::wholeBetween(1, 99)))}};
    }
}

RC_GTEST_PROP(EditsDoneAgain, giveTheSameDraft, ())
{
    const ScenarioDraft start = test::RandomDraft()();
    ScenarioDraft draft = start;
    std::vector<std::string> kept;
    for (int i = 0; i < 12; ++i) {
        const Edit edit = anyEdit(draft);
        auto next = apply(draft, edit, start);
        RC_ASSERT(bool(next));
        draft = std::move(*next);
        kept.push_back(editText(edit));
    }
    ScenarioDraft again = start;
    for (const std::string& text : kept)
        again = *apply(again, *readEdit(text), start);
    RC_ASSERT(again == draft);
    // What was made by edits is kept by files.
    RC_ASSERT(scenarioText(readScenario(scenarioText(draft)).draft) == scenarioText(draft));
}

} // namespace
} // namespace waterhammer
