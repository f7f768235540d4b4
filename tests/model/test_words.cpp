// SPDX-License-Identifier: GPL-3.0-or-later
// Words without a window: marks, figures and units, English plurals, a word for every cause.
#include "model/files/scenario_json.h"
#include "model/words/cause_words.h"
#include "model/words/day_words.h"
#include "model/words/figures.h"
#include "model/words/marked.h"

#include "played.h"

#include <fstream>
#include <regex>
#include <sstream>

namespace waterhammer {

using namespace test;

namespace {

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string fromXml(std::string text)
{
    for (const auto& [escape, character] : std::initializer_list<std::pair<const char*, const char*>>{
             {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&amp;", "&"}})
        text = replaced(std::move(text), escape, character);
    return text;
}

} // namespace

TEST(Words, namesAreTextBetweenMarks)
{
    MakeScenario s;
    s.asset("a").dealer("d", {.cash = 10, .funding = 5});
    ScenarioDraft draft = s.draft();
    draft.dealers[0].name = "B & <b>\"C\"</b>";
    const auto scenario = valid(draft);
    const std::string link = dealerLink(*scenario, 0);
    EXPECT_EQ(withoutMarks(link), "B & <b>\"C\"</b>");
    EXPECT_EQ(link.find("<b>"), std::string::npos);
    EXPECT_EQ(withoutMarks("<sale>4 &lt; 5</sale>."), "4 < 5.");
    EXPECT_EQ(capitalised("nobody sells"), "Nobody sells");
    EXPECT_EQ(capitalised("<absorb>no dealer</absorb>"), "<absorb>No dealer</absorb>");
    EXPECT_EQ(capitalised("<a href=\"x\">x</a>"), "<a href=\"x\">x</a>");
}

TEST(Words, moneyInTheUnitOfTheFile)
{
    struct Case {
        MoneyUnit unit;
        double amount;
        const char *rounded, *exact;
    };
    for (const Case& c :
        {Case{{}, 1268.4, "1,268 bn", "1,268.4"}, Case{{}, 0.357, "0.4 bn", "0.36"}, Case{{}, 0, "0.0 bn", "0.0"},
            Case{{"mn", 0}, 250, "250 mn", "250.0"}, Case{{"yen", 0}, 47.2, "47\u00a0yen", "47.2"},
            Case{{"bn", 2}, 0.0114, "0.011 bn", "0.011"}, Case{{"mn", -1}, 1268432.6, "1,268,433 mn", "1,268,433"},
            Case{{"mn", -2}, 0.4, "0 mn", "0.4"}, Case{{"yen", 0, 3}, 1268.4e9, "1,268\u00a0bn yen", "1,268.4"},
            Case{{"yen", 0, 3}, 0.357e9, "0.4\u00a0bn yen", "0.36"}}) {
        const Figures figures(english(), c.unit);
        EXPECT_EQ(figures.moneyWithUnit(c.amount), c.rounded);
        EXPECT_EQ(figures.exactMoney(c.amount), c.exact);
    }
    ScenarioDraft draft;
    for (const auto& [currency, unit] :
        {std::pair{"USD bn", "bn"}, {"EUR mn", "mn"}, {"yen", "yen"}, {"GBP thousand", "GBP thousand"}}) {
        draft.currency = currency;
        EXPECT_EQ(moneyUnit(draft).name, unit);
    }
}

/// What is drawn and what is written are the same figure; what rounds to nothing is known.
TEST(Words, moneyOfEverySizeHasDigits)
{
    const ScenarioDraft crisis = readScenarioFile(RESOURCES "/scenarios/twelve-dealers-crisis.waterhammer.json").draft;
    struct Case {
        const char* currency;
        double factor;
        MoneyUnit unit;
    };
    for (const Case& c : {Case{"USD bn", 1, {"bn", 0, 0}}, Case{"USD mn", 1e3, {"mn", -2, 0}},
             Case{"yen", 1e9, {"yen", 0, 3}}, Case{"units", 1e-3, {"units", 1, 0}}}) {
        ScenarioDraft draft = crisis;
        draft.currency = c.currency;
        for (Asset& asset : draft.assets)
            asset.depth *= c.factor;
        for (Dealer& dealer : draft.dealers) {
            for (double* figure : {&dealer.cash, &dealer.otherAssets, &dealer.shortTermFunding, &dealer.longTermDebt,
                     &dealer.tier1Capital, &dealer.offBalanceExposure})
                *figure *= c.factor;
            for (auto* book : {&dealer.holdings, &dealer.repo})
                for (Amount& amount : *book)
                    amount.value *= c.factor;
        }
        draft.funds.clear();
        draft.exposures.clear();
        const MoneyUnit unit = moneyUnit(*valid(draft));
        EXPECT_EQ(unit, c.unit) << c.currency << ' ' << unit.digits << ' ' << unit.thousands;
        EXPECT_EQ(moneyUnit(draft).thousands, 0);
        const Figures figures(english(), unit);
        EXPECT_NE(figures.columnMoney(1.01 * figures.leastMoney()), figures.columnMoney(0));
        EXPECT_EQ(figures.columnMoney(0.99 * figures.leastMoney()), figures.columnMoney(0));
    }
}

TEST(Words, englishPluralsAreThoseOfTheTranslationTools)
{
    std::ifstream file(PLURALS);
    std::ostringstream all;
    all << file.rdbuf();
    const std::string text = all.str();
    const std::regex context("<context>\\s*<name>([^<]*)</name>([\\s\\S]*?)</context>");
    const std::regex message("<message numerus=\"yes\">\\s*<source>([^<]*)</source>[\\s\\S]*?"
                             "<numerusform>([^<]*)</numerusform>\\s*<numerusform>([^<]*)</numerusform>");
    int checked = 0;
    for (std::sregex_iterator c(text.begin(), text.end(), context), end; c != end; ++c) {
        const std::string name = (*c)[1], messages = (*c)[2];
        if (name != "Narrator" && name != "Story" && name != "EventLog" && name != "Policies")
            continue;
        for (std::sregex_iterator m(messages.begin(), messages.end(), message); m != end; ++m, ++checked)
            for (const int count : {1, 3})
                EXPECT_EQ(english().translation(name.c_str(), fromXml((*m)[1]).c_str(), nullptr, count),
                    replaced(fromXml((*m)[count == 1 ? 2 : 3]), "%n", std::to_string(count)));
    }
    EXPECT_GE(checked, 15);
}

TEST(Words, everyKindOfCauseHasWords)
{
    MakeScenario s;
    s.asset("a").dealer("d", {.cash = 10, .holdings = {{"a", 90}}, .funding = 95}).price(1, "a", -0.02);
    s.fund("f", {.cash = 1, .holdings = {{"a", 9}}});
    const Trajectory run = simulate(s.make(), {});
    for (int kind = 0; kind <= static_cast<int>(CauseKind::FundChange); ++kind) {
        Cause cause;
        cause.kind = static_cast<CauseKind>(kind);
        cause.round = 1;
        cause.asset = cause.dealer = cause.fund = cause.borrower = 0;
        EXPECT_NE(causeText(cause, nullptr, 0, run, english()), "") << kind;
    }
}

} // namespace waterhammer
