// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/run_facts.h"
#include "played.h"

/// What is read off a run day by day.
namespace waterhammer::test {
namespace {

/// One dealer whose ratio at the start is 10 of 100, on day 0 and on the rounds given.
struct Standing {
    const char* what;
    double slrMin, var, bought;
    std::uint8_t failed, breach, fear;
    DealerStance stance;
    Lamps lamps;
};

/// Thresholds: within a tenth of the minimum (1.1 × 0.05 = 0.055) and above nine tenths of the limit (10) is near.
const Standing standings[] = {
    {"far from both limits", 0.05, 1, 0, 0, 0, 0, DealerStance::Calm, {}},
    {"ratio 6 % of 5.5 %", 0.055, 1, 0, 0, 0, 0, DealerStance::Near, {.leverage = Lamp::Near}},
    {"9.5 of a limit of 10", 0.05, 9.5, 0, 0, 0, 0, DealerStance::Near, {.valueAtRisk = Lamp::Near}},
    {"who buys is not told near", 0.055, 1, 3, 0, 0, 0, DealerStance::Absorbing, {.leverage = Lamp::Near}},
    {"a breach hides purchases", 0.05, 1, 3, 0, Breach::slr, 0, DealerStance::Breach, {.leverage = Lamp::Lit}},
    {"fear hides that it is near", 0.055, 1, 0, 0, 0, 1, DealerStance::Fear, {.leverage = Lamp::Near}},
    {"a breach hides fear", 0.05, 1, 0, 0, Breach::slr, 1, DealerStance::Breach, {.leverage = Lamp::Lit}},
    {"two constraints", 0.05, 1, 0, 0, Breach::var | Breach::funding, 0, DealerStance::Breach,
        {.valueAtRisk = Lamp::Lit, .funding = Lamp::Lit}},
    {"failed hides all", 0.055, 9.5, 3, 1, Breach::slr, 0, DealerStance::Failed, {Lamp::Out, Lamp::Out, Lamp::Out}},
};

Trajectory dayOf(const Standing& standing)
{
    MakeScenario s;
    s.asset("x", {.depth = 300});
    s.dealer("one", {.cash = 20, .holdings = {{"x", 80}}, .funding = 90, .slr = standing.slrMin, .varLimit = 10});
    Trajectory run = simulate(s.make());
    Frame day = *run.frames[1];
    day.slr = {0.06};
    day.var = {standing.var};
    day.failed = {standing.failed};
    day.open->breach = {standing.breach};
    day.open->fear = {standing.fear};
    day.open->bought = {standing.bought};
    day.open->orders = {4};
    day.open->need = {0};
    run.frames[1] = std::make_shared<const Frame>(std::move(day));
    return run;
}

TEST(RunFacts, AStanceIsTheFirstThatIsTrue)
{
    for (const Standing& standing : standings) {
        const DealerFacts facts = factsOf(dayOf(standing))[1].dealers[0];
        EXPECT_EQ(facts.stance, standing.stance) << standing.what;
        EXPECT_TRUE(facts.lamps == standing.lamps) << standing.what;
        EXPECT_EQ(facts.minimum, standing.slrMin) << standing.what;
        EXPECT_EQ(facts.bought, standing.bought) << standing.what;
        EXPECT_EQ(facts.sold, 4) << standing.what;
    }
}

TEST(RunFacts, OfEveryDayAndDealerWithTheStateOfTheDay)
{
    const Trajectory run = dayOf(standings[0]);
    const RunFacts facts = factsOf(run);
    ASSERT_EQ(facts.size(), run.frames.size());
    for (std::size_t round = 0; round < facts.size(); ++round) {
        EXPECT_EQ(facts[round].dealers.size(), 1);
        EXPECT_EQ(facts[round].state.zone, marketState(run, round).zone);
    }
    EXPECT_EQ(facts[0].dealers[0].sold, 0) << "nobody trades before the first day";
}

} // namespace
} // namespace waterhammer::test
