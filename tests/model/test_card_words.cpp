// SPDX-License-Identifier: GPL-3.0-or-later
#include "make_scenario.h"
#include "model/engine/engine.h"
#include "model/words/card_words.h"
#include "model/words/fact_words.h"

#include <gmock/gmock.h>

/// What is said of one thing on one day, of a market whose figures are known at the start.
namespace waterhammer::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Trajectory market()
{
    MakeScenario s;
    s.asset("x", {.depth = 300, .haircut = 0.02});
    s.dealer("one", {.cash = 20, .holdings = {{"x", 80}}, .funding = 90});
    s.dealer("two", {.cash = 10, .holdings = {{"x", 40}}, .funding = 45});
    return simulate(s.make());
}

std::vector<std::string> labels(const Card& card)
{
    std::vector<std::string> all;
    for (const CardRow& row : card.rows)
        all.push_back(row.label + ": " + row.value);
    return all;
}

/// Equity 10 of assets 100, and 5 of 50, with nothing lent on the asset.
TEST(CardWords, OfTheStart)
{
    const Trajectory run = market();
    const RunFacts facts = factsOf(run);
    const CardDay day(run, facts[0], 0, english());
    const Card one = day.dealer(0);
    EXPECT_EQ(one.title, "one");
    EXPECT_EQ(one.note, "calm");
    EXPECT_EQ(one.mark, DealerStance::Calm);
    EXPECT_THAT(labels(one),
        ElementsAre("Leverage ratio: 10.00\u2009%", "Minimum: 5.0\u2009%", HasSubstr("Value at risk, no limit"),
            "Equity, start \u2192 now: 10 \u2192 10 bn"));
    EXPECT_THAT(labels(day.lenders({0, 1})),
        ElementsAre("Called or not rolled here: nothing", "Repo and short-term funding left: 135 bn"));
    const Card both = day.group({0, 1});
    EXPECT_EQ(both.note, "2 dealers");
    EXPECT_THAT(spoken(both), HasSubstr("2 dealers; In breach 0; Failed 0; Sell nothing"));
}

TEST(FactWords, HoldersAreNamedTheLargestFirst)
{
    const auto facts = factsOfAsset(market(), 0, 0, english());
    EXPECT_EQ(facts.front().value, "100.0 (0.0\u2009% today)");
    EXPECT_EQ(facts.back().name, "Held by, bn");
    EXPECT_EQ(facts.back().value, "one 80, two 40");
}

} // namespace
} // namespace waterhammer::test
