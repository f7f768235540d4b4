// SPDX-License-Identifier: GPL-3.0-or-later
// Double entry while editing: the table "what one edit does" case by case, and properties over random systems.
#include "change_balanced.h"
#include "make_scenario.h"
#include "random_draft.h"

#include "model/editing/balancing.h"
#include "model/scenario/opening_ratio.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace waterhammer {
namespace {

using test::MakeScenario;

/// Cash 10, holdings 90 (repo 40 against them), other 5, short-term 40, long-term 15, Tier 1 10: 105 on both sides.
Dealer books()
{
    const auto draft = MakeScenario()
                           .asset("a")
                           .asset("b")
                           .dealer("d",
                               {.cash = 10,
                                   .holdings = {{"a", 60}, {"b", 30}},
                                   .other = 5,
                                   .repo = {{"a", 40}},
                                   .funding = 40,
                                   .longTerm = 15})
                           .draft();
    return draft.dealers.front();
}

enum class Edited { Cash, Holding, Other, Repo, ShortTerm, LongTerm, Tier1, OffBalance, SlrMin };

void edit(Dealer& d, Edited what, double by)
{
    switch (what) {
    case Edited::Cash: d.cash += by; break;
    case Edited::Holding: d.holdings[0].value += by; break;
    case Edited::Other: d.otherAssets += by; break;
    case Edited::Repo: d.repo[0].value += by; break;
    case Edited::ShortTerm: d.shortTermFunding += by; break;
    case Edited::LongTerm: d.longTermDebt += by; break;
    case Edited::Tier1: d.tier1Capital += by; break;
    case Edited::OffBalance: d.offBalanceExposure += by; break;
    case Edited::SlrMin: d.constraints.slrMin += by; break;
    }
}

struct Case {
    const char* name;
    Edited edited;
    double by;
    BalancingItem item;
    double itemMoves;
    double gap;
};

class WhatOneEditDoes : public testing::TestWithParam<Case> { };

TEST_P(WhatOneEditDoes, movesTheItem)
{
    const Case& c = GetParam();
    Dealer dealer = books();
    const auto figure = figureOf(c.item);
    const double had = figure ? dealer.*figure : 0;
    const auto move = test::changeBalanced(dealer, c.item, [&](Dealer& d) { edit(d, c.edited, c.by); });
    if (figure) {
        EXPECT_NEAR(dealer.*figure - had, c.itemMoves, 1e-12);
    }
    EXPECT_NEAR(gapOf(dealer), c.gap, 1e-9);
    Dealer alone = books();
    edit(alone, c.edited, c.by);
    if (move.moved()) {
        alone.*figure = dealer.*figure;
    }
    EXPECT_EQ(alone, dealer) << "nothing but the edited figure and the item moves";
}

constexpr auto stf = BalancingItem::ShortTermFunding;
INSTANTIATE_TEST_SUITE_P(Table, WhatOneEditDoes,
    testing::Values(Case{"cash", Edited::Cash, 3, stf, 3, 0}, Case{"holding", Edited::Holding, 3, stf, 3, 0},
        Case{"other", Edited::Other, 3, stf, 3, 0}, Case{"repo", Edited::Repo, 3, stf, -3, 0},
        Case{"longTerm", Edited::LongTerm, 3, stf, -3, 0}, Case{"tier1", Edited::Tier1, 3, stf, -3, 0},
        Case{"offBalance", Edited::OffBalance, 3, stf, 0, 0}, Case{"constraint", Edited::SlrMin, 0.01, stf, 0, 0},
        Case{"itemItself", Edited::ShortTerm, 3, stf, 3, -3},
        Case{"holdingByCash", Edited::Holding, 3, BalancingItem::Cash, -3, 0},
        Case{"repoByCash", Edited::Repo, 3, BalancingItem::Cash, 3, 0},
        Case{"cashItself", Edited::Cash, 3, BalancingItem::Cash, 3, 3},
        Case{"holdingByOther", Edited::Holding, 8, BalancingItem::OtherAssets, -8, 0},
        Case{"holdingByTier1", Edited::Holding, -4, BalancingItem::Tier1, -4, 0},
        Case{"stopsAtZero", Edited::Tier1, 50, stf, -40, -10},
        Case{"cashStopsAtZero", Edited::Holding, 12, BalancingItem::Cash, -10, 2},
        Case{"tier1StopsAtZero", Edited::Holding, -15, BalancingItem::Tier1, -10, -5},
        Case{"none", Edited::Cash, 3, BalancingItem::None, 0, 3}),
    [](const auto& tested) { return tested.param.name; });

TEST(Balancing, aGapFromBeforeIsLeftAlone)
{
    Dealer dealer = books();
    dealer.shortTermFunding += 7; // typed itself
    test::changeBalanced(dealer, stf, [](Dealer& d) { d.cash += 2; });
    EXPECT_NEAR(gapOf(dealer), -7, 1e-9);
}

TEST(Balancing, roundingIsPutOnTheItem)
{
    Dealer dealer = books();
    dealer.cash += 5e-5; // below 1e-6 of 105
    test::changeBalanced(dealer, stf, [](Dealer& d) { d.longTermDebt -= 1; });
    EXPECT_NEAR(gapOf(dealer), 0, 1e-11);
}

TEST(Balancing, computedFiguresKeepTheirDigits)
{
    Dealer dealer = books();
    test::changeBalanced(dealer, stf, [](Dealer& d) { d.tier1Capital = 10.1; });
    EXPECT_EQ(dealer.shortTermFunding, 39.9);
}

TEST(Repairs, eachLeavesTheRowValid)
{
    auto draft = MakeScenario().asset("a").asset("b").draft();
    draft.dealers = {books()};
    draft.dealers[0].shortTermFunding += 8;
    const auto repairs = repairsOf(draft, 0, stf);
    ASSERT_EQ(repairs.size(), 3u);
    EXPECT_EQ(repairs[0].figure, BalancingItem::Cash);
    EXPECT_NEAR(repairs[0].value, 18, 1e-9);
    EXPECT_NEAR(repairs[1].value, 13, 1e-9);
    EXPECT_NEAR(repairs[2].value, 2, 1e-9);
    draft.dealers[0].shortTermFunding += 8; // Tier 1 would have to be −6
    EXPECT_EQ(repairsOf(draft, 0, stf).size(), 2u);
}

/// Some edit of a figure, not of the item.
void editSomething(Dealer& dealer, BalancingItem item)
{
    const double factor = test::between(0.5, 1.6);
    if (test::chance(0.3) && item != BalancingItem::Cash)
        dealer.cash *= factor;
    else if (test::chance(0.5) && !dealer.holdings.empty())
        dealer.holdings[static_cast<std::size_t>(test::wholeBetween(0, static_cast<int>(dealer.holdings.size()) - 1))]
            .value *= factor;
    else if (item != BalancingItem::Tier1)
        dealer.tier1Capital *= factor;
}

RC_GTEST_PROP(Balancing, booksGoOnToBalanceAfterAnyEdit, ())
{
    auto draft = *test::anyDraft();
    const auto item = *rc::gen::element(
        BalancingItem::ShortTermFunding, BalancingItem::Cash, BalancingItem::OtherAssets, BalancingItem::Tier1);
    for (int i = 0; i < 10; ++i) {
        Dealer& dealer =
            draft.dealers[static_cast<std::size_t>(test::wholeBetween(0, static_cast<int>(draft.dealers.size()) - 1))];
        const bool balanced = balances(dealer);
        test::changeBalanced(dealer, item, [&](Dealer& d) { editSomething(d, item); });
        const auto figure = figureOf(item);
        RC_ASSERT(!balanced || balances(dealer) || dealer.*figure == 0);
        RC_ASSERT(item == BalancingItem::OtherAssets || dealer.*figure >= 0);
    }
}

RC_GTEST_PROP(Repairs, makeAnyUnbalancedRowValid, ())
{
    auto draft = *test::anyDraft();
    Dealer& dealer = draft.dealers.front();
    dealer.shortTermFunding += test::between(-0.5, 0.5) * dealer.shortTermFunding;
    const auto repairs = repairsOf(draft, 0, BalancingItem::ShortTermFunding);
    RC_ASSERT(repairs.size() <= 3u);
    for (const Repair& repair : repairs) {
        auto mended = draft;
        mended.dealers.front().*figureOf(repair.figure) = repair.value;
        RC_ASSERT(problemsOf(mended).empty());
    }
}

TEST(OpeningRatio, isTheScenarios)
{
    auto draft = MakeScenario().asset("a", {.slrWeight = 0.5}).asset("b").draft();
    draft.dealers = {books()};
    draft.market.cashSlrWeight = 0;
    draft.dealers[0].offBalanceExposure = 7;
    const auto terms = openingRatio(draft, draft.dealers[0]);
    EXPECT_NEAR(terms.ratio(), test::valid(draft)->dealers.slrAtStart[0], 1e-15);
    EXPECT_NEAR(terms.roomAbove(0.05), 10 / 0.05 - terms.exposure(), 1e-12);
}

} // namespace
} // namespace waterhammer
