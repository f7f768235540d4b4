// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/day_facts.h"
#include "model/files/scenario_json.h"

#include "played.h"

#include <numeric>

namespace waterhammer {

using namespace test;

namespace {

Trajectory golden(const std::string& name)
{
    const auto read = readScenarioFile(std::string(TEST_DATA) + "/golden/" + name + ".scenario.json");
    return simulate(valid(read.draft), {.loopGain = true});
}

/// One dealer with all it could need: Tier 1 of 25 against 500.
Book fullBook() { return {.cash = 50, .holdings = {{"ust", 200}, {"corp", 150}}, .other = 100, .funding = 475}; }

MakeScenario market()
{
    MakeScenario s;
    s.asset("ust").asset("corp"); // so deep that sales move no price
    return s;
}

} // namespace

TEST(DayFacts, dealerPrimesSixBecomeAHundredAndFourteen) // the case of the model's section 5
{
    const auto run = golden("dealer-prime");
    const auto facts = dayFacts(run, 1);
    ASSERT_TRUE(facts.largestSale);
    const auto& sale = *facts.largestSale;
    EXPECT_EQ(facts.round, 1);
    EXPECT_EQ(facts.shocks, std::vector<std::size_t>{0});
    EXPECT_THAT(facts.directLoss, closeTo(6));
    EXPECT_THAT(sale.equityBefore, closeTo(25));
    EXPECT_THAT(sale.equity, closeTo(19));
    EXPECT_THAT(sale.exposure, closeTo(494));
    EXPECT_THAT(sale.slr.value(), closeTo(19. / 494));
    EXPECT_THAT(sale.requiredExposure, closeTo(380));
    EXPECT_THAT(sale.excess, closeTo(114));
    EXPECT_THAT(sale.amount, closeTo(114));
    EXPECT_THAT(sale.by[SaleCause::Slr], closeTo(114));
    EXPECT_EQ(sale.asset, 0u);
    EXPECT_THAT(sale.inAsset, closeTo(114));
    EXPECT_EQ(sale.assetsSold, 1u);
    EXPECT_EQ(sale.constraints, Breach::slr);
    EXPECT_FALSE(sale.varLimit);
    ASSERT_EQ(facts.breaches.size(), 1u);
    EXPECT_TRUE(facts.breaches[0].first);
    EXPECT_EQ(facts.breaches[0].yesterday, 0);
    EXPECT_THAT(facts.forcedSales(), closeTo(114));
    EXPECT_THAT(facts.toInvestors, closeTo(114));
    EXPECT_EQ(facts.largestFromShock, 1u);
    EXPECT_THAT(facts.moves[1].fromShock(), closeTo(-0.04));
    EXPECT_EQ(facts.largestFromTrading, 0u);
    EXPECT_LT(facts.moves[0].fromTrading(), 0);
    EXPECT_THAT(facts.moves[0].total(), closeTo(facts.moves[0].close - 1));
    EXPECT_GT(facts.lossSoFar, 6);
    EXPECT_FALSE(facts.quiet());
}

TEST(DayFacts, aSaleOfTodayMayBeAnOldBreach)
{
    const auto run = golden("two-banks"); // Schaanning's two banks are above their trigger for three rounds
    const auto facts = dayFacts(run, 2);
    ASSERT_FALSE(facts.breaches.empty());
    EXPECT_EQ(facts.breaches[0].yesterday, Breach::slr);
    EXPECT_FALSE(facts.breaches[0].first);
    EXPECT_TRUE(facts.shocks.empty());
}

TEST(DayFacts, policiesBeginAndEnd)
{
    auto s = market();
    s.dealer("d", fullBook()).price(1, "corp", -0.04).on({&Channels::slr});
    s.relief(1, 2, 0.03).purchases(2, {}, "ust", 40);
    const Played run(s);
    const auto one = dayFacts(run.trajectory(), 1);
    EXPECT_EQ(one.policiesBegun, std::vector<std::size_t>{0});
    EXPECT_FALSE(one.largestSale); // the relief carries it: 3.85 % is above 5 % − 3 %
    const auto two = dayFacts(run.trajectory(), 2);
    EXPECT_EQ(two.policiesBegun, std::vector<std::size_t>{1});
    EXPECT_EQ(two.policiesInForce, (std::vector<std::size_t>{0, 1}));
    const auto three = dayFacts(run.trajectory(), 3);
    EXPECT_EQ(three.policiesEnded, std::vector<std::size_t>{0});
    EXPECT_EQ(three.policiesInForce, std::vector<std::size_t>{1});
    ASSERT_TRUE(three.largestSale);
    EXPECT_THAT(three.largestSale->amount, closeTo(114));
    EXPECT_THAT(three.official, closeTo(40));
    EXPECT_THAT(three.toInvestors, closeTo(74));
}

TEST(DayFacts, reliefCountsInTheRequiredExposure)
{
    auto s = market();
    s.dealer("d", fullBook()).price(1, "corp", -0.04).on({&Channels::slr}).relief(1, {}, 0.01);
    const auto sale = dealerSale(Played(s).trajectory(), 1, 0);
    ASSERT_TRUE(sale);
    EXPECT_THAT(sale->slrTarget, closeTo(0.04));
    EXPECT_THAT(sale->requiredExposure, closeTo(475)); // 19 / 4 %
    EXPECT_THAT(sale->amount, closeTo(19));            // 494 − 475
}

TEST(DayFacts, aFailureCostsItsCreditorTomorrow)
{
    auto s = market();
    s.dealer("weak", {.cash = 10, .holdings = {{"corp", 90}}, .funding = 95});
    s.dealer("lender", fullBook());
    s.lends("lender", "weak", 3).capitalLoss(1, 6, "weak").on({&Channels::counterparty});
    s.set(&Market::lossGivenDefault, 0.5);
    const Played run(s);
    const auto one = dayFacts(run.trajectory(), 1);
    EXPECT_EQ(one.failures, std::vector<std::uint32_t>{0});
    ASSERT_EQ(one.passedLosses.size(), 1u);
    EXPECT_EQ(one.passedLosses[0].lender, 1u);
    EXPECT_THAT(one.passedLosses[0].amount, closeTo(1.5));
    EXPECT_THAT(one.creditorsShortfall, closeTo(1)); // 5 of capital, 6 lost
    EXPECT_THAT(one.largestSale.value().by[SaleCause::Failure], closeTo(one.largestSale->amount));
    EXPECT_TRUE(one.counterpartyLosses.empty());
    const auto two = dayFacts(run.trajectory(), 2);
    ASSERT_EQ(two.counterpartyLosses.size(), 1u);
    EXPECT_EQ(two.counterpartyLosses[0].dealer, 1u);
    EXPECT_THAT(two.counterpartyLosses[0].amount, closeTo(1.5));
    EXPECT_TRUE(two.failures.empty());
    EXPECT_THAT(run.open(2).equity[1], closeTo(25 - 1.5));
}

TEST(DayFacts, whatLendersAndInvestorsWithdraw)
{
    auto s = market();
    s.dealer("d", fullBook()).run(1, 0.2).on({&Channels::funding});
    s.fund("f", {.cash = 1, .holdings = {{"corp", 9}}});
    s.redemption(1, 0.3);
    const auto facts = dayFacts(Played(s).trajectory(), 1);
    EXPECT_THAT(facts.notRolled, closeTo(95)); // 20 % of 475
    EXPECT_THAT(facts.marginCalls, closeTo(0));
    EXPECT_THAT(facts.withdrawn(), closeTo(95));
    EXPECT_THAT(facts.redemptionsAsked, closeTo(3)); // 30 % of 10
    EXPECT_THAT(facts.redemptionsPaid, closeTo(3));
    EXPECT_THAT(facts.redemptionsDue, closeTo(0));
    EXPECT_THAT(facts.sales[SaleCause::Redemptions], closeTo(2)); // what cash does not cover
    EXPECT_THAT(facts.largestSale.value().by[SaleCause::Funding], closeTo(facts.largestSale->amount));
    EXPECT_THAT(facts.largestSale->fundingNeed, closeTo(95));
}

TEST(DayFacts, aMarginCallIsWhatAHaircutTakes) // 2 % to 5 % on 100: the call is 3
{
    MakeScenario s;
    s.asset("ust", {.haircut = 0.02});
    s.dealer("d", {.cash = 3, .holdings = {{"ust", 100}}, .repo = {{"ust", 98}}});
    s.haircut(1, "ust", 2.5).on({&Channels::funding});
    const auto facts = dayFacts(Played(s).trajectory(), 1);
    EXPECT_THAT(facts.marginCalls, closeTo(3));
    EXPECT_THAT(facts.notRolled, closeTo(0));
}

TEST(DayFacts, theLargestThreeThatAbsorb)
{
    MakeScenario s;
    s.asset("ust");
    for (const auto& [id, cash] : {std::pair{"a", 10.}, {"b", 40.}, {"c", 30.}, {"d", 20.}})
        s.dealer(id, {.cash = cash, .holdings = {{"ust", 0}}});
    s.sellOrder(1, "ust", 1000).on({&Channels::interdealer, &Channels::slr});
    const auto facts = dayFacts(Played(s).trajectory(), 1);
    ASSERT_EQ(facts.absorbers.size(), 3u);
    EXPECT_EQ(facts.absorbers[0].dealer, 1u);
    EXPECT_EQ(facts.absorbers[1].dealer, 2u);
    EXPECT_EQ(facts.absorbers[2].dealer, 3u);
    EXPECT_EQ(facts.quotes.dealers.makers, 4u);
    EXPECT_EQ(facts.quotes.dealers.quoting, 4u);
    EXPECT_THAT(facts.absorbed + facts.toInvestors, closeTo(1000));
    EXPECT_EQ(facts.forcedSales(), 0); // clients are not forced by a constraint of the model
    EXPECT_FALSE(facts.largestSale);
}

TEST(DayFacts, partsAddUpOnEveryDayOfEveryGoldenRun)
{
    for (const auto* name : {"dealer-prime", "gilt-funds", "haircut-call", "twelve-dealers-absorbed",
             "twelve-dealers-collapse", "twelve-dealers-crisis", "two-banks", "var-desk"}) {
        const auto run = golden(name);
        std::size_t failures = 0;
        for (std::size_t t = 1; t < run.frames.size(); ++t) {
            SCOPED_TRACE(std::string(name) + " round " + std::to_string(t));
            const auto facts = dayFacts(run, t);
            const auto& open = *run.frames[t]->open;
            EXPECT_THAT(facts.absorbed + facts.official + facts.toInvestors, closeTo(facts.sales.total()));
            double need = 0;
            for (const double n : open.need)
                need += n;
            EXPECT_THAT(facts.withdrawn(), closeTo(need));
            if (facts.largestSale) {
                const auto& sale = *facts.largestSale;
                EXPECT_THAT(std::accumulate(sale.by.begin(), sale.by.end(), 0.0), closeTo(sale.amount));
                EXPECT_LE(sale.amount, facts.forcedSales() * (1 + 1e-9));
                EXPECT_LE(sale.inAsset, sale.amount);
            }
            for (std::size_t a = 0; a < facts.moves.size(); ++a) {
                const auto& move = facts.moves[a];
                EXPECT_THAT((1 + move.fromShock()) * (1 + move.fromTrading()), closeTo(1 + move.total()));
                // The engine's own word on the price after the shock: what the opening mark was taken from.
                const auto& before = *run.frames[t - 1];
                const double calm = run.scenario->assets.halfSpread[a];
                const double bid = std::max(0.1, 1 - (before.halfSpread[a] - calm) - before.uncertainty[a]);
                EXPECT_THAT(move.shocked * bid, closeTo(open.mark[a]));
            }
            const auto calm = [](FeedbackZone z) {
                return z == FeedbackZone::AtRest || z == FeedbackZone::LeansAgainst;
            };
            const FeedbackZone zone = marketState(run, t).zone, before = marketState(run, t - 1).zone;
            EXPECT_EQ(facts.zoneChanged(), zone != before && !(calm(zone) && calm(before)));
            failures += facts.failures.size();
        }
        EXPECT_EQ(failures, static_cast<std::size_t>(run.summary.failures)) << name;
    }
}

} // namespace waterhammer
