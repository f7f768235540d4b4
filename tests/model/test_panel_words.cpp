// SPDX-License-Identifier: GPL-3.0-or-later
// What panels say of a dealer, a market, a split of a loss, a branch, a table of trades: templates of model/words.
#include "model/words/branch_words.h"
#include "model/words/field_limits.h"
#include "model/words/gain_words.h"
#include "model/words/gauge_words.h"
#include "model/words/lender_words.h"
#include "model/words/market_row_words.h"
#include "model/words/policy_words.h"
#include "model/words/split_words.h"
#include "model/words/switch_words.h"
#include "model/words/trade_words.h"
#include "played.h"

namespace waterhammer {

using namespace test;

namespace {

const MoneyUnit bn;

std::string plain(double value) { return std::to_string(static_cast<int>(value)); }

} // namespace

TEST(GaugeWords, ofADealer)
{
    const std::string name = "Dealer A";
    const DealerTeller a(name, bn, english());
    EXPECT_EQ(a.ratio({0.0421, 0.03, 0.051}),
        "Dealer A: leverage ratio 4.21\u2009%, minimum 3.00\u2009%, at the start 5.10\u2009%");
    EXPECT_EQ(ratioWords({0.0421, 0.03, 0.051}, english()),
        "leverage ratio 4.21\u2009%, minimum 3.00\u2009%, at the start 5.10\u2009%");
    EXPECT_EQ(a.equity(31.44), "Dealer A: equity 31 bn");
    EXPECT_EQ(a.stands(DealerStance::Breach), "Dealer A: in breach");
    struct Trade {
        double sold, bought;
        const char* words;
    };
    for (const auto& [sold, bought, words] : {Trade{12, 0, "Dealer A sells 12 bn"}, {0, 7, "Dealer A buys 7.0 bn"},
             {12, 7, "Dealer A sells 12 bn"}, {0, 0, "Dealer A neither sells nor buys"}})
        EXPECT_EQ(a.traded(sold, bought), words);
    struct Bound {
        DealerStance stance;
        Lamps lamps;
        const char *words, *names;
    };
    for (const auto& [stance, lamps, words, names] :
        {Bound{DealerStance::Calm, {}, "No constraint of Dealer A binds", ""},
            {DealerStance::Near, {Lamp::Near, Lamp::Near, Lamp::Near}, "No constraint of Dealer A binds", ""},
            {DealerStance::Breach, {Lamp::Lit, Lamp::Slack, Lamp::Lit}, "Binding for Dealer A: leverage, funding",
                "leverage, funding"},
            {DealerStance::Fear, {Lamp::Slack, Lamp::Lit, Lamp::Slack}, "Binding for Dealer A: value at risk",
                "value at risk"},
            {DealerStance::Failed, {Lamp::Out, Lamp::Out, Lamp::Out}, "Dealer A has failed", ""}}) {
        EXPECT_EQ(a.bound(stance, lamps), words);
        EXPECT_EQ(boundNames(lamps, english()), names);
    }
}

TEST(GaugeWords, ofTheMarket)
{
    FactsOfDay day;
    EXPECT_EQ(troubleWords(day, english()), "0 of 0 in breach, 0 failed");
    day.dealers = {{DealerStance::Breach}, {DealerStance::Failed}, {DealerStance::Breach}, {DealerStance::Near}};
    EXPECT_EQ(troubleWords(day, english()), "2 of 4 in breach, 1 failed");
    MarketState state;
    state.spreadMultiple = 7.5;
    state.uncertainty = 0.0482;
    EXPECT_EQ(
        widestWords(state, english()), "widest half-spread ×\u20097.5 of normal, largest price uncertainty 482 bp");
}

TEST(GainWords, whatIsKnownIsSaid)
{
    struct Case {
        std::optional<double> loop, realised;
        bool ofTrading; ///< the day's feedback is the realised gain
        std::optional<GainPeak> peak;
        const char *words, *details;
    };
    for (const auto& [loop, realised, ofTrading, peak, words, details] :
        {Case{{}, {}, false, {}, "Feedback not computed", ""},
            {{}, 1.2, false, {}, "Feedback not computed", "\nRealised gain 1.20"},
            {0.42, {}, false, {}, "Feedback 0.42, amplifies", "\nLoop gain 0.42"},
            {0.42, 1.2, true, {}, "Feedback 1.20, amplifies", "\nRealised gain 1.20\nLoop gain 0.42"},
            {0.42, 1.2, false, GainPeak{1.534, 2}, "Feedback 0.42, amplifies; peak 1.53 on day 2",
                "\nRealised gain 1.20\nLoop gain 0.42"}}) {
        MarketState state;
        state.zone = FeedbackZone::Amplifies;
        state.loopGain = loop;
        state.realisedGain = realised;
        state.ofDay = Feedback{};
        state.ofDay->realised = ofTrading;
        EXPECT_EQ(gainWords(state, peak, english()), words);
        EXPECT_EQ(gainDetails(state, english()), details);
    }
    EXPECT_EQ(peakWords({1.534, 2}, true, english()), "peak 1.53\non day 2");
}

TEST(GainWords, peakIsOfTheDaysSoFar)
{
    const auto day = [](std::optional<double> value) {
        FactsOfDay facts;
        if (value) {
            facts.state.ofDay = Feedback{};
            facts.state.ofDay->value = *value;
        }
        return facts;
    };
    const RunFacts facts{day({}), day(-0.2), day(1.5), day({}), day(1.5), day(0.3)};
    const auto peakDay = [&](int round) { return gainPeak(facts, round).value_or(GainPeak{}).day; };
    EXPECT_FALSE(gainPeak(facts, -1));
    EXPECT_FALSE(gainPeak(facts, 0));
    EXPECT_EQ(peakDay(1), 1);
    EXPECT_EQ(peakDay(2), 2);
    EXPECT_EQ(peakDay(99), 2) << "the first of equal days";
}

TEST(SplitWords, ofALossAndItsChannels)
{
    Attribution split;
    split.parts[Channel::Slr] = 12.3;
    split.switchedOn[Channel::Var] = 4.1;
    const std::string said = sharesWords(split, false, bn, english());
    EXPECT_EQ(said.find("Shares of the loss: Leverage 12 bn, Value at risk 4.1 bn if it were on, Funding"), 0u) << said;
    EXPECT_EQ(said.find("Inter-dealer"), std::string::npos) << "it absorbs";
    EXPECT_NE(sharesWords(split, true, bn, english()).find("VaR 4.1 bn if it were on"), std::string::npos);
    const std::string dealer = "Dealer A";
    EXPECT_NE(splitNote(&dealer, english()).find("what Dealer A has lost on the day of the peak"), std::string::npos);
    EXPECT_NE(splitNote(nullptr, english()).find("share of the peak loss"), std::string::npos);
    EXPECT_EQ(unamplifiedWords(12.3, bn, english()), "With every mechanism off shareholders would lose 12 bn.");
}

TEST(SplitWords, everyChannelNamesItsSource)
{
    for (const ChannelInfo& row : channelTable) {
        const std::string tip = channelTip(row, false, english()), added = channelTip(row, true, english());
        EXPECT_EQ(tip, std::string(row.sentence.english) + "\nSource: " + std::string(row.paper));
        EXPECT_EQ(added, tip + "\nThis is what this channel alone would add if it were on.");
    }
}

TEST(SwitchWords, headsOfThePage)
{
    MarketState state;
    state.zone = FeedbackZone::RunsAway;
    EXPECT_EQ(switchDayTitle(3, state, english()), "Day 3 · 0.00 · runs away");
    state.ofDay = Feedback{};
    state.ofDay->value = 1.534;
    EXPECT_EQ(switchDayTitle(3, state, english()), "Day 3 · 1.53 · runs away");
    EXPECT_EQ(gainMatrixTitle(3, english()), "From asset to asset, after day 3: % on the next day for 1 % now");
    EXPECT_EQ(withoutTitle(0.421, english()),
        "Taken together 0.42: a small fall, through trading alone. Without one mechanism:");
    EXPECT_EQ(withoutWords(Channel::Slr, english()), "without Leverage");
}

TEST(BranchWords, whereItParts)
{
    struct Case {
        ParentRun parent;
        const char *parting, *same;
    };
    for (const auto& [parent, parting, same] :
        {Case{{"", 3}, "“B %2” parts after day 3; the days before are shared", "Parted after day 3."},
            {{"Pin", 3}, "“B %2” parts from “Pin” after day 3; the days before are shared",
                "The same as Pin up to the close of day 3."}}) {
        EXPECT_EQ(partingWords("B %2", parent, english()), parting);
        EXPECT_EQ(parentWords(parent, english()), same);
    }
}

TEST(RangeWords, everyKind)
{
    struct Case {
        Range range;
        const char* words;
    };
    for (const auto& [range, words] :
        {Case{{}, "any number"}, {{.low = 0}, "at least 0"}, {{.low = 0, .lowOpen = true}, "above 0"},
            {{.low = 0, .high = 9}, "0 to 9"}, {{.low = 0, .high = 9, .lowOpen = true}, "above 0 to 9"},
            {{.low = 0, .high = 9, .highOpen = true}, "0 to below 9"}, {{.high = 9}, "up to 9"}})
        EXPECT_EQ(rangeWords(range, plain, english()), words);
}

TEST(PolicyWords, theBestDayToBegin)
{
    const ScenarioDraft draft;
    PolicyEffect effect;
    EXPECT_EQ(bestBegunWords(effect, draft, english()), "");
    effect.best.loss = 31;
    effect.bestDay = 2;
    EXPECT_EQ(bestBegunWords(effect, draft, english()), "most if begun on day 2: 31 bn");
}

TEST(TradeWords, remarksAndColumns)
{
    MakeScenario s;
    s.asset("a").dealer("d", {.cash = 10, .funding = 5}).dealer("e", {.cash = 10, .funding = 5});
    ScenarioDraft draft = s.draft();
    draft.dealers[0].name = "Dealer A";
    draft.dealers[1].name = "Dealer B";
    const auto scenario = valid(draft);
    TradeTable table;
    EXPECT_EQ(tradesRemark(*scenario, table, 3, english()), "Nobody sold on this day.");
    table.sellers = {{Party::Dealer, 0, {}, {}}};
    EXPECT_EQ(tradesRemark(*scenario, table, 3, english()), "Dealer A, day 3, bn");
    table.sellers.push_back({Party::Clients, 0, {}, {}});
    EXPECT_EQ(tradesRemark(*scenario, table, 3, english()), "day 3, bn");
    EXPECT_EQ(sellerName(*scenario, table.sellers[1], english()), "Clients");
    EXPECT_EQ(noneOfWave(english()), "Nobody of this wave sold on this day.");
    EXPECT_EQ(firstBreachWords(2, english()), "In breach first on day 2");
    table.buyers = {1};
    const auto heads = [&](const TradeColumns& columns) {
        std::string all;
        for (const ColumnWords& column : tradeColumns(*scenario, table, columns, english()))
            all += (all.empty() ? "" : " ") + column.head;
        return all;
    };
    EXPECT_EQ(heads({}), "Seller sells B investors trapped");
    EXPECT_EQ(heads({.refused = true, .investors = false}), "Seller sells B refused trapped");
    EXPECT_EQ(heads({true, true, true, true}), "Seller wave sells B official lift investors refused trapped");
}

TEST(LenderWords, whatEachStanceDoes)
{
    for (const auto& [stance, words] :
        {std::pair(LenderStance::Rolls, "rolls what it has lent"), std::pair(LenderStance::Calls, "calls today"),
            std::pair(LenderStance::CallsTomorrow, "is in breach and calls tomorrow"),
            std::pair(LenderStance::Failed, "has failed")})
        EXPECT_EQ(stanceWords(stance, english()), words);
    MakeScenario s;
    s.asset("a").dealer("d", {.cash = 10, .funding = 5});
    const auto scenario = s.make();
    EXPECT_EQ(lenderWords(*scenario, {{}, LenderStance::Calls, {}, {}}, english()), "Outside: calls today");
    EXPECT_EQ(borrowerWords(*scenario, {0, {}}, english()), "to " + scenario->dealers.name[0]);
}

} // namespace waterhammer
