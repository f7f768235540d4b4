// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/scenario_json.h"
#include "model/scenario/parameter_path.h"
#include "model/words/problem_words.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <limits>
#include <set>

namespace waterhammer {
namespace {

const std::filesystem::path data = TEST_DATA;

ScenarioDraft read(const std::filesystem::path& file)
{
    ReadScenario result = readScenarioFile(file);
    EXPECT_TRUE(result.problems.empty()) << file;
    return std::move(result.draft);
}

ScenarioDraft everything() { return read(data / "cases" / "valid-everything.json"); }

std::string firstMessage(const Problems& problems)
{
    return problems.empty() ? std::string() : problemText(problems.front());
}

TEST(ParameterPath, readsValues)
{
    const ScenarioDraft draft = everything();
    const struct {
        const char* path;
        double value;
    } cases[] = {
        {"market.reversion", 0.2},
        {"market.horizon", 30},
        {"market.channels.var", 0},
        {"market.repayOnSettlement", 0},
        {"market.implementationShortfall", 0.5},
        {"assets[ust].depth", 20000},
        {"assets[1].depth", 2500.5},
        {"assets[ust].liquidityRank", -1.5},
        {"dealers[prime].holdings.ust", 200},
        {"dealers[0].repo.ust", 100},
        {"dealers[prime].constraints.varLimit", 9},
        {"dealers[*].cash", 50}, // of the first
        {"dealers[hedge].marketMaker", 0},
        {"funds[fund].flowSensitivity", 0.3},
        {"exposures[0].amount", 2},
        {"events[0].change", -0.04},
        {"events[1].factor", 2},
        {"events[7].share", 0.2},
        {"policies[0].to", 3},
        {"policies[0].cash", 1},
        {"policies[4].from", 2},
    };
    for (const auto& c : cases) {
        const Result<double> found = number(draft, c.path);
        ASSERT_TRUE(found) << c.path << ": " << firstMessage(found.problems);
        EXPECT_EQ(*found, c.value) << c.path;
    }
}

TEST(ParameterPath, absentNumbersAreNotThere)
{
    const ScenarioDraft draft = read(data / "cases" / "valid-minimal.json");
    for (const char* path : {"assets[ust].liquidityRank", "dealers[0].constraints.slrTrigger",
             "dealers[0].constraints.slrTarget", "dealers[0].constraints.varLimit", "market.implementationShortfall"}) {
        const Result<double> found = number(draft, path);
        EXPECT_FALSE(found) << path;
        EXPECT_EQ(
            firstMessage(found.problems), std::string(path) + ": nothing there, expected a number; none is given here");
        ScenarioDraft changed = draft;
        EXPECT_TRUE(setNumber(changed, path, 0.5).empty()) << path;
        EXPECT_EQ(*number(changed, path), 0.5);
    }
    ScenarioDraft changed = everything();
    EXPECT_FALSE(number(changed, "policies[1].to"));
    EXPECT_TRUE(setNumber(changed, "policies[1].to", 7).empty());
    EXPECT_EQ(changed.policies[1].to, 7);
    EXPECT_FALSE(number(changed, "policies[4].haircutCap"));
    EXPECT_TRUE(setNumber(changed, "policies[4].haircutCap", 0.1).empty());
    EXPECT_EQ(changed.policies[4].haircutCap, 0.1);
}

TEST(ParameterPath, everyNumberCanBeReadAndSetButNotOutOfRange)
{
    std::vector<std::filesystem::path> files{
        data / "cases" / "valid-everything.json", data / "cases" / "valid-odd-ids.json"};
    for (const auto& entry : std::filesystem::directory_iterator(data / "golden"))
        if (entry.path().string().ends_with(".scenario.json"))
            files.push_back(entry.path());
    ASSERT_GE(files.size(), 10u);
    for (const auto& file : files) {
        ScenarioDraft draft = read(file);
        std::set<std::string> seen;
        for (const NumberPath& at : numberPaths(draft)) {
            EXPECT_TRUE(seen.insert(at.path).second) << at.path;
            const Result<double> before = number(draft, at.path);
            ASSERT_TRUE(before) << at.path;
            EXPECT_TRUE(at.field.range.contains(*before));
            const ScenarioDraft original = draft;
            const double inside =
                std::isfinite(at.field.range.high) && !at.field.range.highOpen ? at.field.range.high : 0.5;
            EXPECT_TRUE(setNumber(draft, at.path, inside).empty()) << at.path;
            EXPECT_EQ(*number(draft, at.path), inside);
            EXPECT_TRUE(setNumber(draft, at.path, *before).empty());
            EXPECT_EQ(draft, original);
            const double low = at.field.range.low, high = at.field.range.high;
            for (const double outside : {low - 1, high + 1, low, high, std::nan("")}) {
                if (at.field.range.contains(outside))
                    continue;
                EXPECT_EQ(setNumber(draft, at.path, outside).size(), 1u) << at.path << " " << outside;
            }
            EXPECT_EQ(draft, original) << at.path;
        }
    }
}

/// A dated value has the range of its term; a switch stays one; the unit of money is the one text with a path.
TEST(ParameterPath, datedValuesAndTheUnitOfMoney)
{
    const ScenarioDraft draft = read(data / "golden" / "branch.scenario.json");
    const struct {
        const char *path, *text;
        bool taken;
    } cases[] = {
        {"events[1].value", "0.05", true},
        {"events[1].value", "1.5", false}, // of an SLR minimum
        {"events[1].value", "true", false},
        {"events[2].value", "true", true}, // of a channel
        {"events[2].value", "0.5", false},
        {"currency", "GBP bn", true},
        {"currency", "thirteen sign", false},
        {"currency", "", false},
    };
    for (const auto& c : cases) {
        ScenarioDraft changed = draft;
        EXPECT_EQ(setValue(changed, c.path, c.text).empty(), c.taken) << c.path << " " << c.text;
        EXPECT_EQ(changed == draft, !c.taken) << c.path << " " << c.text;
    }
}

TEST(ParameterPath, pathsOfNumbersAreInFileOrder)
{
    const ScenarioDraft draft = read(data / "cases" / "valid-minimal.json");
    std::vector<std::string> paths;
    for (const NumberPath& at : numberPaths(draft))
        paths.push_back(at.path);
    paths.resize(12);
    const std::vector<std::string> expected{"assets[ust].depth", "assets[ust].volatility", "assets[ust].halfSpread",
        "assets[ust].haircut", "assets[ust].floor", "assets[ust].slrWeight", "dealers[prime].cash",
        "dealers[prime].holdings.ust", "dealers[prime].otherAssets", "dealers[prime].shortTermFunding",
        "dealers[prime].longTermDebt", "dealers[prime].tier1Capital"};
    EXPECT_EQ(paths, expected);
}

TEST(ParameterPath, starSetsAllOrNothing)
{
    ScenarioDraft draft = everything();
    EXPECT_TRUE(setNumber(draft, "dealers[*].constraints.slrMin", 0.03).empty());
    for (const Dealer& dealer : draft.dealers)
        EXPECT_EQ(dealer.constraints.slrMin, 0.03);

    const ScenarioDraft before = draft;
    EXPECT_FALSE(setNumber(draft, "dealers[*].holdings.ust", 1).empty()); // the second holds none
    EXPECT_EQ(draft, before);
    EXPECT_FALSE(setNumber(draft, "events[*].factor", 1).empty()); // the first has none
    EXPECT_EQ(draft, before);
    EXPECT_TRUE(setNumber(draft, "dealers[*].holdings.corp", 1).empty());
}

TEST(ParameterPath, idsWinOverIndexes)
{
    ScenarioDraft draft;
    for (const char* id : {"1", "0", "a].b", "", "*", "x[y.z"})
        draft.assets.emplace_back().id = id;
    EXPECT_TRUE(setNumber(draft, "assets[0].depth", 5).empty());
    EXPECT_EQ(draft.assets[1].depth, 5);
    EXPECT_TRUE(setNumber(draft, "assets[2].depth", 6).empty());
    EXPECT_EQ(draft.assets[2].depth, 6);
    EXPECT_TRUE(setNumber(draft, "assets[3].depth", 7).empty());
    EXPECT_EQ(draft.assets[3].depth, 7);
    EXPECT_TRUE(setNumber(draft, "assets[x[y.z].depth", 8).empty());
    EXPECT_EQ(draft.assets[5].depth, 8);
    std::vector<std::string> depths;
    for (const NumberPath& at : numberPaths(draft))
        if (at.field.key == "depth")
            depths.push_back(at.path);
    EXPECT_EQ(depths,
        (std::vector<std::string>{"assets[1].depth", "assets[0].depth", "assets[2].depth", "assets[3].depth",
            "assets[4].depth", "assets[x[y.z].depth"}));
    EXPECT_TRUE(setNumber(draft, "assets[*].depth", 9).empty()); // an asset called * : that one
    EXPECT_EQ(draft.assets[4].depth, 9);
    EXPECT_EQ(draft.assets[0].depth, 1000);
}

TEST(ParameterPath, assetIdsInBooksMayHoldAnything)
{
    ScenarioDraft draft = read(data / "cases" / "valid-odd-ids.json");
    draft.dealers[0].holdings[0].asset = "x-a.b[0] ü"; // a draft may be wrong for a while
    EXPECT_TRUE(setNumber(draft, "dealers[0].holdings.x-a.b[0] ü", 3).empty());
    EXPECT_EQ(draft.dealers[0].holdings[0].value, 3);
}

TEST(ParameterPath, setsFromText)
{
    ScenarioDraft draft = everything();
    const struct {
        const char *path, *text;
        double value;
    } numbers[] = {
        {"market.reversion", "0.25", 0.25},
        {"market.reversion", "1e-3", 0.001},
        {"market.horizon", "12", 12},
        {"market.horizon", "1e2", 100},
        {"market.channels.var", "true", 1},
        {"market.channels.var", "false", 0},
        {"market.channels.var", "1", 1},
        {"dealers[*].marketMaker", "0", 0},
    };
    for (const auto& c : numbers) {
        EXPECT_TRUE(setValue(draft, c.path, c.text).empty()) << c.path << " = " << c.text;
        EXPECT_EQ(*number(draft, c.path), c.value);
    }
    EXPECT_TRUE(setValue(draft, "market.liquidationRule", "liquidFirst").empty());
    EXPECT_EQ(draft.market.liquidationRule, LiquidationRule::LiquidFirst);
    EXPECT_TRUE(setValue(draft, "market.impactBasis", "value").empty());
    EXPECT_EQ(draft.market.impactBasis, ImpactBasis::Value);
    EXPECT_TRUE(setValue(draft, "events[0].kind", "depth").empty());
    EXPECT_TRUE(setValue(draft, "events[0].factor", "0.5").empty());
    EXPECT_TRUE(setValue(draft, "policies[2].kind", "allToAll").empty());
}

/// A text at a path that does not take it, and how what is said of it begins.
const struct {
    const char *path, *text, *message;
} wrong[] = {
    {"market.reversoin", "1",
        "market.reversoin: \"reversoin\", expected the name of a field here; did you mean reversion? Known are "
        "horizon"},
    {"markt.reversion", "1",
        "markt.reversion: \"markt\", expected the name of a field here; did you mean market? Known are name"},
    {"", "1", "nothing there, expected the name of a field here; known are name, description"},
    {".", "1", ".: nothing there, expected the name of a field here"},
    {"market", "1", "market: nothing there, expected a point and a name after \"market\"; known are horizon"},
    {"market.", "1", "market.: nothing there, expected the name of a field here"},
    {"market..reversion", "1", "market..reversion: nothing there, expected the name of a field here"},
    {"market[0].reversion", "1",
        "market[0].reversion: \"[0].reversion\", expected a point and a name after \"market\""},
    {"market.reversion.x", "1", "market.reversion.x: \".x\", expected nothing after \"market.reversion\""},
    {"market.reversion", "2", "market.reversion: 2, expected a number from 0 to 1"},
    {"market.reversion", "0,5", "market.reversion: \"0,5\", expected a number from 0 to 1"},
    {"market.reversion", " 1", "market.reversion: \" 1\", expected a number from 0 to 1"},
    {"market.reversion", "", "market.reversion: \"\", expected a number from 0 to 1"},
    {"market.reversion", "true", "market.reversion: \"true\", expected a number from 0 to 1"},
    {"market.reversion", "nan", "market.reversion: nan, expected a number from 0 to 1"},
    {"market.varMultiplier", "inf", "market.varMultiplier: inf, expected a number of at least 0"},
    {"market.horizon", "1.5", "market.horizon: 1.5, expected a whole number from 1 to 100000"},
    {"market.horizon", "0", "market.horizon: 0, expected a whole number from 1 to 100000"},
    {"market.channels.var", "2", "market.channels.var: 2, expected 1 or true for on, 0 or false for off"},
    {"market.channels.var", "on", "market.channels.var: \"on\", expected 1 or true for on, 0 or false for off"},
    {"market.liquidationRule", "fast", "market.liquidationRule: \"fast\", expected one of liquidFirst, proRata"},
    {"market.liquidationRule", "1", "market.liquidationRule: 1, expected one of liquidFirst, proRata"},
    {"dealers", "1",
        "dealers: nothing there, expected one of the dealers in brackets: an index from 0 to 1 or * for all, or an "
        "id: prime, hedge"},
    {"dealers.cash", "1", "dealers.cash: \".cash\", expected one of the dealers in brackets"},
    {"dealers[prime", "1", "dealers[prime: \"[prime\", expected one of the dealers in brackets"},
    {"dealers[prime]", "1",
        "dealers[prime]: nothing there, expected a point and a name after \"dealers[prime]\"; known are id"},
    {"dealers[prime]cash", "1", "dealers[prime]cash: \"cash\", expected a point and a name after \"dealers[prime]\""},
    {"dealers[pirme].cash", "1",
        "dealers[pirme].cash: \"pirme\", expected one of the dealers: an index from 0 to 1 or * for all, or an id: "
        "prime, hedge"},
    {"dealers[2].cash", "1", "dealers[2].cash: \"2\", expected one of the dealers"},
    {"dealers[-1].cash", "1", "dealers[-1].cash: \"-1\", expected one of the dealers"},
    {"dealers[].cash", "1", "dealers[].cash: nothing there, expected one of the dealers"},
    {"events[99].change", "1",
        "events[99].change: \"99\", expected one of the events: an index from 0 to 9 or * for all"},
    {"events[1].change", "1",
        "events[1].change: \"change\", expected the name of a field here; known are id, on, round, kind, asset, "
        "factor"},
    {"dealers[prime].holdings", "1",
        "dealers[prime].holdings: nothing there, expected a point and a name after \"dealers[prime].holdings\"; "
        "known are ust, corp"},
    {"dealers[prime].holdings.usd", "1",
        "dealers[prime].holdings.usd: \"usd\", expected an asset that stands in holdings; did you mean ust? Known "
        "are ust, corp"},
    {"dealers[hedge].repo.ust", "1",
        "dealers[hedge].repo.ust: \"ust\", expected an asset that stands in repo; there are none"},
    {"name", "1", "name: 1, expected the path of a number, a switch or a choice, and this is a text"},
    {"sources", "1", "sources: 1, expected the path of a number, a switch or a choice"},
    {"events[5].dealer", "prime", "events[5].dealer: \"prime\", expected the path of a number, a switch or a choice"},
};

TEST(ParameterPath, saysWhatIsWrong)
{
    const ScenarioDraft original = everything();
    for (const auto& c : wrong) {
        ScenarioDraft draft = original;
        const std::string message = firstMessage(setValue(draft, c.path, c.text));
        EXPECT_TRUE(message.starts_with(c.message)) << message << "\n instead of\n" << c.message;
        EXPECT_EQ(draft, original) << c.path;
    }
    ScenarioDraft draft;
    EXPECT_EQ(firstMessage(setNumber(draft, "funds[*].cash", 1)),
        "funds[*].cash: \"*\", expected one of the funds: but there are none");
    EXPECT_EQ(firstMessage(setNumber(draft, "market.reversion", std::numeric_limits<double>::infinity())),
        "market.reversion: infinity, expected a number from 0 to 1");
    EXPECT_EQ(firstMessage(number(draft, "market.impactBasis").problems),
        "market.impactBasis: no number, expected the path of a number or a switch");
    EXPECT_EQ(
        firstMessage(number(draft, "name").problems), "name: no number, expected the path of a number or a switch");
    EXPECT_FALSE(number(draft, "market.nothing"));
}

TEST(ParameterPath, longListsOfIdsAreCutShort)
{
    ScenarioDraft draft;
    for (int k = 0; k < 200; ++k)
        draft.dealers.emplace_back().id = "dealer" + std::to_string(k);
    const std::string message = firstMessage(setNumber(draft, "dealers[x].cash", 1));
    EXPECT_NE(message.find("dealer49, …"), std::string::npos) << message;
    EXPECT_EQ(message.find("dealer50"), std::string::npos) << message;
}

TEST(ParameterPath, noneTakesAnOptionalNumberAway)
{
    ScenarioDraft draft;
    draft.market.implementationShortfall = 0.5;
    EXPECT_TRUE(setValue(draft, "market.implementationShortfall", "none").empty());
    EXPECT_FALSE(draft.market.implementationShortfall);
    EXPECT_FALSE(setValue(draft, "market.reversion", "none").empty());
}

} // namespace
} // namespace waterhammer
