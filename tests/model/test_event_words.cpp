// SPDX-License-Identifier: GPL-3.0-or-later
// What events and policies of a day are told as: what is alike once, what comes to nothing as that.
#include "model/words/day_words.h"
#include "model/words/marked.h"

#include "played.h"

namespace waterhammer {

using namespace test;

namespace {

MakeScenario market()
{
    MakeScenario s;
    s.asset("ust", {.haircut = 0.02}).asset("ig", {.haircut = 0.05});
    for (const char* id : {"a", "b"})
        s.dealer(id, {.cash = 50, .holdings = {{"ust", 200}, {"ig", 150}}, .other = 100, .funding = 475});
    return s.set(&Market::haircutSensitivity, 0.0);
}

/// What the first clause of a kind says of a day.
std::string said(const MakeScenario& s, std::size_t day, ClauseKind kind, Form form = Form::Sentence)
{
    const Played run(s);
    const Trajectory& trajectory = run.trajectory();
    for (const Clause& clause : clausesOf(trajectory, day))
        if (clause.kind == kind)
            return withoutMarks(clauseText(*trajectory.scenario, clause, form, english()));
    return {};
}

} // namespace

TEST(EventWords, whatIsAlikeIsSaidOnce)
{
    struct Case {
        MakeScenario scenario;
        const char* text;
    };
    for (const Case& c : {
             Case{market().price(1, "ust", -0.02).price(1, "ig", -0.04),
                 "UST \u22122.0\u2009% and IG \u22124.0\u2009%."},
             Case{market().haircut(1, "ust", 2.5).haircut(1, "ig", 2.5),
                 "haircuts \u00d7\u20092.5: UST 2 \u2192 5\u2009% and IG 5 \u2192 12.5\u2009%."},
             Case{market().haircut(1, "ust", 2.5).haircut(1, "ig", 3),
                 "haircuts \u00d7\u20092.5: UST 2 \u2192 5\u2009%; haircuts \u00d7\u20093.0: IG 5 \u2192 15\u2009%."},
             Case{market().volatility(1, "ust", 4).volatility(1, "ig", 4), "volatility of UST and IG \u00d7\u20094.0."},
             Case{market().sellOrder(1, "ust", 40).sellOrder(1, "ig", 20),
                 "clients bring 40 bn of UST and 20 bn of IG to sell."},
             Case{market().capitalLoss(1, 2, "a").capitalLoss(1, 2, "b"), "a and b lose 2.0 bn of capital each."},
             Case{market().dated(1, "assets[ust].haircut", 0.05).dated(1, "assets[ig].haircut", 0.09),
                 "Haircut: UST 2 \u2192 5\u2009% and IG 5 \u2192 9\u2009%."},
             Case{market().dated(1, "assets[ust].slrWeight", 0.5).dated(1, "assets[ig].slrWeight", 0.5),
                 "SLR weight of UST and IG: 100 \u2192 50\u2009%."},
             Case{market().on({&Channels::var}).dated(1, "market.channels.var", false),
                 "Channel: Value at risk on \u2192 off."},
             Case{market().dated(1, "dealers[*].constraints.slrMin", 0.05),
                 "SLR minimum of all dealers: stays at 5\u2009%."},
             Case{market()
                      .dated(1, "dealers[a].constraints.slrMin", 0.04)
                      .dated(2, "dealers[*].constraints.slrMin", 0.06),
                 "SLR minimum a: 5 \u2192 4\u2009%."},
         })
        EXPECT_EQ(said(c.scenario, 1, ClauseKind::Shock, Form::Brief), c.text);
    const auto later =
        market().dated(1, "dealers[a].constraints.slrMin", 0.04).dated(2, "dealers[*].constraints.slrMin", 0.06);
    EXPECT_EQ(said(later, 2, ClauseKind::Shock), "SLR minimum of all dealers: 4\u20135 \u2192 6\u2009%.");
}

TEST(EventWords, whatComesToNothingIsToldAsThat)
{
    struct Case {
        MakeScenario scenario;
        const char* text;
    };
    for (const Case& c :
        {
            Case{market().run(1, 0.5).on({&Channels::funding}),
                "lenders do not roll 50\u2009% of what they lent every dealer."},
            Case{market().run(1, 0.5, "a").repoFacility(1, {}).on({&Channels::funding}),
                "a run of lenders on a (50\u2009%) comes to nothing: the repo facility stops it."},
            Case{market().run(1, 0.5, "a").on({&Channels::slr}),
                "a run of lenders on a (50\u2009%) comes to nothing: the funding channel is off."},
            Case{market().haircut(1, "ust", 2.5).repoFacility(1, {}).on({&Channels::funding}),
                "lenders multiply haircuts (\u00d7\u20092.5), but the repo facility caps them: ust 2 \u2192 2\u2009%."},
        })
        EXPECT_EQ(said(c.scenario, 1, ClauseKind::Shock), c.text);
    const auto late = market().capitalLoss(1, 100, "a").capitalInjection(2, 5, "a").capitalInjection(2, 1);
    EXPECT_EQ(said(late, 2, ClauseKind::Shock),
        "new capital for a comes too late; every dealer that has not failed gets 1.0 bn of new capital.");
}

TEST(EventWords, purchasesAreToldTogetherAndOtherPoliciesApart)
{
    const auto s =
        market().price(1, "ig", -0.01).purchases(1, {}, "ust", 75).repoFacility(1, {}).purchases(1, {}, "ig", 10);
    EXPECT_EQ(said(s, 1, ClauseKind::PolicyBegins),
        "the authority buys up to 75 bn of ust and 10 bn of ig a day; a repo facility caps haircuts, and nobody's "
        "funding "
        "rolls off.");
    EXPECT_EQ(said(market().price(1, "ig", -0.01).relief(1, {}, 0.004), 1, ClauseKind::PolicyBegins),
        "the leverage requirement is lowered by 0.4 points.");
}

TEST(DayWords, aRiseGainsAndNobodyRegains) // nothing had been lost
{
    const auto s = market().price(1, "ig", 0.04).on({&Channels::slr});
    EXPECT_EQ(said(s, 1, ClauseKind::Loss), "Shareholders have gained 12 bn so far; 12 gained today.");
    EXPECT_EQ(said(market().price(1, "ig", -0.04).price(2, "ig", 0.02).set(&Market::horizon, 3), 2, ClauseKind::Loss)
                  .substr(0, 24),
        "Shareholders have lost 6");
}

TEST(DayWords, quotesGoAndComeBack) // suspicion, day 1: nobody sells, nobody quotes
{
    MakeScenario s;
    s.asset("ig", {.volatility = 0.01});
    for (const char* id : {"a", "b"})
        s.dealer(id, {.cash = 50, .holdings = {{"ig", 50}}, .funding = 80, .tolerance = 3});
    s.volatility(1, "ig", 5).set(&Market::ewmaLambda, 0.0).on({&Channels::information});
    EXPECT_EQ(said(s, 1, ClauseKind::QuotesLost), "Nobody quotes ig any more.");
    EXPECT_EQ(said(s, 2, ClauseKind::QuotesBack), "Quotes come back: ig 2 of 2.");
}

TEST(DayWords, fearTravelsWithItsFigures) // λ = 0.94, b = 1, χ = 1: √(0.94 σ² + 0.06 (σ² + (σ z)²)), z = 10
{
    MakeScenario s;
    s.asset("ust", {.volatility = 0.002}).asset("hy", {.volatility = 0.005});
    s.dealer("d", {.cash = 50, .holdings = {{"ust", 50}}, .funding = 80});
    s.price(1, "hy", std::expm1(-0.05)).set(&Market::learning, 1.0);
    EXPECT_EQ(said(s, 1, ClauseKind::FearTravels),
        "Fear of the fall of hy raises the daily volatility of ust from 0.20\u2009% to 0.53\u2009%.");
}

} // namespace waterhammer
