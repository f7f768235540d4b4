// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/scenario_json.h"
#include "model/scenario/scenario.h"
#include "model/scenario/scenario_fields.h"
#include "model/words/problem_words.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <iterator>
#include <limits>

namespace waterhammer {
namespace {

const std::filesystem::path data = TEST_DATA;
constexpr double infinity = std::numeric_limits<double>::infinity();

Asset asset(const std::string& id, std::optional<double> rank = {})
{
    Asset made;
    made.id = id;
    made.volatility = 0.01;
    made.liquidityRank = rank;
    return made;
}

/// A dealer whose books balance.
Dealer dealer(const std::string& id, std::vector<Amount> holdings, std::vector<Amount> repo = {})
{
    Dealer made;
    made.id = id;
    made.cash = 10;
    made.holdings = std::move(holdings);
    made.repo = std::move(repo);
    double sum = made.cash;
    for (const Amount& amount : made.holdings)
        sum += amount.value;
    for (const Amount& amount : made.repo)
        sum -= amount.value;
    made.tier1Capital = 5;
    made.shortTermFunding = sum - made.tier1Capital;
    return made;
}

ScenarioDraft soundDraft()
{
    ScenarioDraft draft;
    draft.name = "Sound";
    draft.assets = {asset("a"), asset("b"), asset("c")};
    draft.dealers = {dealer("d", {{"a", 50}, {"b", 40}}, {{"a", 20}}), dealer("e", {{"c", 90}})};
    Fund& fund = draft.funds.emplace_back();
    fund.id = "f";
    fund.holdings = {{"b", 7}};
    return draft;
}

template <class T> T& last(std::vector<T>& list) { return list.emplace_back(); }

TEST(ScenarioValidation, acceptsWhatIsSound)
{
    EXPECT_TRUE(problemsOf(soundDraft()).empty());
    EXPECT_TRUE(problemsOf(readScenarioFile(data / "cases" / "valid-everything.json").draft).empty());
}

using Change = std::function<void(ScenarioDraft&)>;

/// One more event, of asset a and size 0.5 where its kind has them.
Change event(EventKind kind, const std::function<void(Event&)>& change)
{
    return [=](ScenarioDraft& d) {
        Event& made = last(d.events);
        made.kind = kind;
        made.asset = "a";
        made.size = 0.5;
        change(made);
    };
}

/// Likewise, one more policy.
Change policy(PolicyKind kind, const std::function<void(Policy&)>& change)
{
    return [=](ScenarioDraft& d) {
        Policy& made = last(d.policies);
        made.kind = kind;
        made.asset = "a";
        made.size = 0.5;
        change(made);
    };
}

const struct {
    Change change;
    const char* message; // its beginning
} faults[] = {
    {[](auto& d) { d.assets.clear(); }, "assets: no asset, expected at least one asset"},
    {[](auto& d) { d.assets[1].id = ""; }, "assets[1].id: \"\", expected an id that is not empty"},
    {[](auto& d) { d.assets[2].id = "a"; },
        "assets[2].id: \"a\", expected an id of its own; assets[0] is an asset of this id already"},
    {[](auto& d) { d.assets[0].depth = 0; }, "assets[0].depth: 0, expected a number above 0"},
    {[](auto& d) { d.assets[0].depth = infinity; }, "assets[0].depth: infinity, expected a number above 0"},
    {[](auto& d) { d.assets[0].volatility = std::nan(""); },
        "assets[0].volatility: not a number, expected a number of at least 0"},
    {[](auto& d) { d.assets[0].haircut = 1; }, "assets[0].haircut: 1, expected a number from 0 to below 1"},
    {[](auto& d) { d.assets[0].liquidityRank = std::nan(""); },
        "assets[0].liquidityRank: not a number, expected a finite number"},
    {[](auto& d) { d.assets[0].liquidityRank = -infinity; },
        "assets[0].liquidityRank: minus infinity, expected a finite number"},
    {[](auto& d) { d.dealers.clear(); }, "dealers: no dealer, expected at least one dealer"},
    {[](auto& d) { d.dealers[1].id = "d"; },
        "dealers[1].id: \"d\", expected an id of its own; dealers[0] is a dealer of this id already"},
    {[](auto& d) { d.dealers[0].cash = -1; }, "dealers[0].cash: -1, expected a number of at least 0"},
    {[](auto& d) { d.dealers[0].holdings[0].value = -1; },
        "dealers[0].holdings.a: -1, expected a number of at least 0"},
    {[](auto& d) { d.dealers[0].holdings[1].asset = "a"; }, "dealers[0].holdings.a: 40, expected each asset only once"},
    {[](auto& d) {
         d.dealers[0].repo.push_back({"a", 0});
     },
        "dealers[0].repo.a: 0, expected each asset only once"},
    {[](auto& d) {
         d.dealers[0].repo.push_back({"z", 0});
     },
        "dealers[0].repo.z: \"z\", expected the id of an asset; known are a, b, c"},
    {[](auto& d) { d.dealers[1].cash = 11; },
        "dealers[1]: dealer \"e\" has assets of 101 and liabilities and capital of 100, a gap of 1, expected books "
        "that balance"},
    {[](auto& d) {
         d.dealers[1].cash = 0;
         d.dealers[1].holdings.clear();
         d.dealers[1].shortTermFunding = 0;
     },
        "dealers[1]: dealer \"e\" has assets of 0 and liabilities and capital of 5, a gap of -5"},
    {[](auto& d) { d.dealers[0].constraints.slrTarget = 0; },
        "dealers[0].constraints.slrTarget: 0, expected a number above 0 and at most 1"},
    {[](auto& d) { d.dealers[0].constraints.varLimit = std::nan(""); },
        "dealers[0].constraints.varLimit: not a number"},
    {[](auto& d) { last(d.funds).id = "f"; },
        "funds[1].id: \"f\", expected an id of its own; funds[0] is a fund of this id already"},
    {[](auto& d) {
         d.funds[0].holdings.push_back({"b", 1});
     },
        "funds[0].holdings.b: 1, expected each asset only once"},
    {[](auto& d) { last(d.exposures).borrower = "d"; },
        "exposures[0].lender: \"\", expected the id of a dealer; known are d, e"},
    {[](auto& d) {
         auto& x = last(d.exposures);
         x.borrower = "d";
         x.lender = "d";
     },
        "exposures[0].borrower: \"d\", expected another dealer than the lender"},
    {event(EventKind::Price, [](Event& e) { e.asset = "d"; }), "events[0].asset: \"d\", expected the id of an asset"},
    {event(EventKind::Price, [](Event& e) { e.round = 0; }),
        "events[0].round: 0, expected a whole number from 1 to 100000"},
    {event(EventKind::Depth, [](Event& e) { e.size = 0; }), "events[0].factor: 0, expected a number above 0"},
    {event(EventKind::CapitalLoss, [](Event& e) { e.dealer = "f"; }),
        "events[0].dealer: \"f\", expected the id of a dealer"},
    {event(EventKind::Redemption, [](Event& e) { e.fund = "d"; }), "events[0].fund: \"d\", expected the id of a fund"},
    {event(EventKind::Redemption, [](Event& e) { e.size = 1.01; }),
        "events[0].share: 1.01, expected a number from 0 to 1"},
    {policy(PolicyKind::SlrExemption,
         [](Policy& p) {
             p.assets = {"a", "x"};
         }),
        "policies[0].assets[1]: \"x\", expected the id of an asset"},
    {policy(PolicyKind::AssetPurchases, [](Policy& p) { p.asset = ""; }),
        "policies[0].asset: \"\", expected the id of an asset"},
    {policy(PolicyKind::RepoFacility, [](Policy& p) { p.haircutCap = 1; }),
        "policies[0].haircutCap: 1, expected a number from 0 to below 1"},
    {policy(PolicyKind::AllToAll,
         [](Policy& p) {
             p.from = 3;
             p.to = 2;
         }),
        "policies[0].to: 2, expected a round not before `from` (3)"},
    {[](auto& d) { d.market.horizon = 0; }, "market.horizon: 0, expected a whole number from 1 to 100000"},
    {[](auto& d) { d.market.correlation = 1.5; }, "market.correlation: 1.5, expected a number from 0 to 1"},
    {[](auto& d) { d.market.rollOffStart = 0.3; },
        "market.rollOffStart: 0.3, expected a number of at least rollOffFull (0.4)"},
    {[](auto& d) { d.market.implementationShortfall = -1; },
        "market.implementationShortfall: -1, expected a number from 0 to 1"},
    {[](auto& d) { d.currency = "thousand kroner"; },
        "currency: \"thousand kroner\", expected a text of at most 12 characters"},
};

TEST(ScenarioValidation, namesEachFault)
{
    for (const auto& c : faults) {
        ScenarioDraft draft = soundDraft();
        c.change(draft);
        const Result<ScenarioPtr> result = validate(draft);
        std::vector<std::string> again, told;
        EXPECT_FALSE(result);
        ASSERT_FALSE(result.problems.empty()) << c.message;
        EXPECT_TRUE(problemText(result.problems[0]).starts_with(c.message)) << problemText(
            result.problems[0]) << "\n instead of\n" << c.message;
        // Their texts: what is not a number equals nothing.
        std::ranges::transform(
            problemsOf(draft), std::back_inserter(again), [](const Problem& p) { return problemText(p); });
        std::ranges::transform(
            result.problems, std::back_inserter(told), [](const Problem& p) { return problemText(p); });
        EXPECT_EQ(again, told);
    }
}

TEST(ScenarioValidation, fieldsOfAnotherKindDoNotMatter)
{
    ScenarioDraft draft = soundDraft();
    Event& event = last(draft.events);
    event.kind = EventKind::Redemption;
    event.asset = "nothing";
    event.dealer = "nobody";
    event.permanentShare = -5;
    Policy& policy = last(draft.policies);
    policy.kind = PolicyKind::RepoFacility;
    policy.asset = "nothing";
    policy.assets = {"nothing"};
    policy.size = -5;
    const Result<ScenarioPtr> result = validate(draft);
    ASSERT_TRUE(result);
    EXPECT_EQ((*result)->shocks[0].asset, Scenario::Shock::everyone);
    EXPECT_EQ((*result)->shocks[0].who, Scenario::Shock::everyone);
    EXPECT_TRUE((*result)->measures[0].assets.empty());
}

TEST(ScenarioValidation, listsAllProblemsUpToAThousand)
{
    ScenarioDraft draft = soundDraft();
    draft.market.correlation = 2;
    draft.assets[0].depth = -1;
    draft.dealers[0].cash = -1;
    EXPECT_EQ(problemsOf(draft).size(), 3u);
    draft.funds.resize(1 + 2'000, draft.funds[0]);
    const Problems problems = problemsOf(draft);
    ASSERT_EQ(problems.size(), 1'001u);
    EXPECT_EQ(problems.back().found, Finding(Found::MoreProblems, {1003.0}));
}

TEST(ScenarioValidation, booksMayBeOffByAMillionth)
{
    for (const double gap : {0.99e-4, -0.99e-4, 1.01e-4, -1.01e-4}) {
        ScenarioDraft draft = soundDraft();
        draft.dealers[1].tier1Capital += gap; // total assets are 100
        EXPECT_EQ(problemsOf(draft).empty(), std::abs(gap) < 1e-4) << gap;
    }
    ScenarioDraft empty = soundDraft();
    empty.dealers[0] = Dealer{};
    empty.dealers[0].id = "nothing-at-all";
    EXPECT_TRUE(problemsOf(empty).empty());
}

TEST(ScenarioValidation, otherAssetsBelowZeroAreALiability)
{
    ScenarioDraft draft = soundDraft();
    draft.dealers[1].otherAssets = -15;
    draft.dealers[1].shortTermFunding -= 15;
    const Result<ScenarioPtr> result = validate(draft);
    ASSERT_TRUE(result);
    EXPECT_EQ((*result)->dealers.totalAssets[1], 85);
}

TEST(ScenarioLayout, positionsStandInLiquidityOrder)
{
    ScenarioDraft draft;
    draft.assets = {asset("a", 5), asset("b"), asset("c", -1), asset("d", 5), asset("e")}; // ranks 5, 1, -1, 5, 4
    draft.dealers = {dealer("full", {{"e", 5}, {"d", 4}, {"c", 3}, {"b", 2}, {"a", 1}}, {{"c", 1.5}}),
        dealer("sparse", {{"a", 7}, {"c", 0}}, {{"e", 2}, {"a", 1}})};
    draft.dealers[1].marketMaker = false;
    draft.dealers.push_back(dealer("maker", {{"b", 0}}, {{"d", 0}}));
    const Result<ScenarioPtr> result = validate(draft);
    ASSERT_TRUE(result) << problemText(result.problems[0]);
    const Scenario& s = **result;
    EXPECT_EQ(s.assets.byLiquidity, (std::vector<std::uint32_t>{2, 1, 4, 0, 3}));
    EXPECT_EQ(s.positions.row, (RowStarts{0, 5, 8, 10}));
    EXPECT_EQ(s.positions.asset, (std::vector<std::uint32_t>{2, 1, 4, 0, 3, 2, 4, 0, 1, 3}));
    EXPECT_EQ(s.positions.units, (std::vector<double>{3, 2, 5, 1, 4, 0, 0, 7, 0, 0}));
    EXPECT_EQ(s.positions.repo, (std::vector<double>{1.5, 0, 0, 0, 0, 0, 2, 1, 0, 0}));
    EXPECT_EQ(s.positions.makes, (std::vector<std::uint8_t>{1, 1, 1, 1, 1, 0, 0, 0, 1, 0}));
    EXPECT_EQ(s.positions.owners(), 3u);
    EXPECT_EQ(s.positions.size(), 10u);
}

TEST(ScenarioLayout, constraintsHaveTheirDefaults)
{
    ScenarioDraft draft = soundDraft();
    draft.dealers[0].constraints.slrMin = 0.04;
    Constraints& given = draft.dealers[1].constraints;
    given.slrTrigger = 0.06;
    given.slrTarget = 0.07;
    given.varLimit = 3;
    const ScenarioPtr scenario = *validate(draft);
    const Scenario& s = *scenario;
    EXPECT_EQ(s.dealers.slrTrigger, (std::vector<double>{0.04, 0.06}));
    EXPECT_EQ(s.dealers.slrTarget, (std::vector<double>{0.04, 0.07}));
    EXPECT_EQ(s.dealers.varLimit, (std::vector<double>{infinity, 3}));
}

TEST(ScenarioLayout, startingLeverageUsesTheScenariosWeights)
{
    ScenarioDraft draft = soundDraft();
    draft.assets[0].slrWeight = 0.5;
    draft.market.cashSlrWeight = 0;
    draft.dealers[0].offBalanceExposure = 35;
    draft.assets[2].slrWeight = 0;
    const ScenarioPtr scenario = *validate(draft);
    const Scenario& s = *scenario;
    EXPECT_DOUBLE_EQ(s.dealers.totalAssets[0], 100);
    EXPECT_DOUBLE_EQ(s.dealers.slrAtStart[0], 5.0 / (25 + 40 + 35));
    EXPECT_EQ(s.dealers.slrAtStart[1], 0); // no exposure
}

TEST(ScenarioLayout, fundsCreditorsShocksAndMeasuresAreResolved)
{
    ScenarioDraft draft = readScenarioFile(data / "cases" / "valid-everything.json").draft;
    draft.events.push_back(draft.events[0]); // round 1 once more, last in the file
    draft.exposures.push_back({.lender = "hedge", .borrower = "prime", .amount = 3, .extensions = {}});
    draft.exposures.push_back({.lender = "prime", .borrower = "hedge", .amount = 4, .extensions = {}});
    const ScenarioPtr scenario = *validate(draft);
    const Scenario& s = *scenario;
    EXPECT_EQ(s.fundCount(), 1u);
    EXPECT_EQ(s.fundPositions.row, (RowStarts{0, 1}));
    EXPECT_EQ(s.fundPositions.units, (std::vector<double>{40}));
    EXPECT_EQ(s.funds.flowSensitivity, (std::vector<double>{0.3}));
    EXPECT_EQ(s.creditors.row, (RowStarts{0, 1, 3}));
    EXPECT_EQ(s.creditors.lender, (std::vector<std::uint32_t>{1, 0, 0}));
    EXPECT_EQ(s.creditors.amount, (std::vector<double>{3, 2, 4}));
    ASSERT_EQ(s.shocks.size(), 11u);
    EXPECT_EQ(s.shocks[1].kind, EventKind::Price); // moved forward to its round, behind the first
    EXPECT_EQ(s.shocks[2].kind, EventKind::Volatility);
    EXPECT_EQ(s.shocks[3].kind, EventKind::Haircut);
    EXPECT_EQ(s.shocks[0].asset, 1u);
    EXPECT_EQ(s.shocks[0].size, -0.04);
    EXPECT_EQ(s.shocks[0].permanentShare, 0.5);
    EXPECT_EQ(s.shocks[6].who, 0u);
    EXPECT_EQ(s.shocks[7].who, Scenario::Shock::everyone);
    EXPECT_EQ(s.shocks[8].who, 1u);
    ASSERT_EQ(s.measures.size(), 7u);
    EXPECT_EQ(s.measures[0].assets, (std::vector<std::uint32_t>{0}));
    EXPECT_TRUE(s.measures[0].cash);
    EXPECT_EQ(s.measures[0].to, 3);
    EXPECT_EQ(s.measures[2].assets, (std::vector<std::uint32_t>{1}));
    EXPECT_EQ(s.measures[2].announcement, 0.4);
    EXPECT_EQ(s.measures[3].haircutCap, 0.05);
    EXPECT_EQ(s.measures[4].haircutCap, std::nullopt);
    EXPECT_EQ(s.name, "Everything");
    EXPECT_EQ(s.currency, "EUR bn");
    EXPECT_EQ(s.market, draft.market);
}

TEST(ScenarioLayout, manyDealersAndAssetsAreFound)
{
    constexpr int assets = 3'000, dealers = 5'000, held = 10;
    ScenarioDraft draft;
    for (int a = 0; a < assets; ++a)
        draft.assets.push_back(asset("asset" + std::to_string(a)));
    for (int i = 0; i < dealers; ++i) {
        std::vector<Amount> holdings, repo;
        for (int k = 0; k < held; ++k)
            holdings.push_back({"asset" + std::to_string((i * 7 + k * 271) % assets), 1.0 + k});
        repo.push_back(holdings[static_cast<std::size_t>(i % held)]);
        draft.dealers.push_back(dealer("dealer" + std::to_string(i), holdings, repo));
    }
    const Result<ScenarioPtr> result = validate(draft);
    ASSERT_TRUE(result) << problemText(result.problems[0]);
    const Scenario& s = **result;
    EXPECT_EQ(s.positions.size(), std::size_t{dealers} * held);
    for (std::size_t i = 0; i < s.dealerCount(); ++i)
        for (std::uint64_t k = s.positions.row[i] + 1; k < s.positions.row[i + 1]; ++k)
            EXPECT_LT(s.positions.asset[k - 1], s.positions.asset[k]);
}

TEST(Range, isPutInWords)
{
    const struct {
        Range range;
        const char* text;
    } cases[] = {
        {anyNumber, "a finite number"},
        {notNegativeMoney, "a number of at least 0"},
        {anyDepth, "a number above 0"},
        {anyShare, "a number from 0 to 1"},
        {belowOne, "a number from 0 to below 1"},
        {ratioAboveZero, "a number above 0 and at most 1"},
        {fallAtMostAll, "a number of at least -1"},
        {{.low = 0, .high = 1, .lowOpen = true, .highOpen = true}, "a number above 0 and below 1"},
        {{.high = 3}, "a number of at most 3"},
        {{.high = 3, .highOpen = true}, "a number below 3"},
    };
    for (const auto& c : cases)
        EXPECT_EQ(expectedText({{}, {}, {ProblemCode::Number, {c.range}}}), c.text);
    EXPECT_EQ(expectedText({{}, {}, {ProblemCode::WholeNumber, {anyRound}}}), "a whole number from 1 to 100000");
}

} // namespace
} // namespace waterhammer
