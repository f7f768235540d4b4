// SPDX-License-Identifier: GPL-3.0-or-later
#include "played.h"

#include "model/engine/terms.h"
#include "model/scenario/kinds.h"
#include "model/scenario/policies_in_force.h"

#include <set>

/// What authorities do (the model's section 2, policies in force), by hand.
namespace waterhammer::test {
namespace {

using ::testing::ElementsAre;

/// Capital 10, exposure 20 + 100 + 80 = 200, required 8 % of it: sells down to 125.
MakeScenario tight()
{
    MakeScenario s;
    s.asset("ust").asset("corp");
    s.dealer("d", {.cash = 20, .holdings = {{"ust", 100}, {"corp", 80}}, .funding = 190, .slr = 0.08});
    return s.on({&Channels::slr}).set(&Market::horizon, 1);
}

struct ExemptionCase {
    const char* source;
    std::vector<std::string> assets;
    bool cash;
    double exposure;
    double ust, corp; ///< orders
};

TEST(Policies, exemptionsTakeAssetsAndCashOutOfTheExposure)
{
    const ExemptionCase cases[] = {
        {"none", {}, false, 200, 75, 0},
        {"Treasuries: 100, no breach", {"ust"}, false, 100, 0, 0},
        {"corporates: 120", {"corp"}, false, 120, 0, 0},
        {"cash: 180, and what repays nothing counts too", {}, true, 180, 55, 0},
        {"everything: 0", {"ust", "corp"}, true, 0, 0, 0},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        const Played run(tight().exemption(1, {}, c.assets, c.cash));
        EXPECT_THAT(run.open(1).exposure[0], closeTo(c.exposure));
        EXPECT_THAT(run.orders(1), allCloseTo({c.ust, c.corp}));
    }
}

TEST(Policies, anExemptAssetIsPassedOver)
{
    auto s = tight().exemption(1, {}, {"ust"}).capitalLoss(1, 4); // 6 of 96, to 6/0.08 = 75
    EXPECT_THAT(Played(s).orders(1), allCloseTo({0, 21}));
}

TEST(Policies, lendersLookThroughAnExemption)
{
    auto s = tight().on({&Channels::funding}).exemption(1, {}, {"ust"}, true).capitalLoss(1, 5);
    const Played run(s);
    EXPECT_THAT(run.open(1).slr[0], closeTo(5.0 / 75));
    // By its own weights 5 of 195: 0.0256 against 0.04 and 0.02: 0.3 · (0.04 − 5/195)/0.02
    EXPECT_THAT(run.open(1).rollOff[0], closeTo(15 * (0.04 - 5.0 / 195)));
}

struct ReliefCase {
    const char* source;
    std::vector<double> reliefs;
    double order;
};

TEST(Policies, reliefLowersTriggerAndTargetAndAddsUp)
{
    const ReliefCase cases[] = {
        {"none: 200 → 10/0.08", {}, 75},
        {"0.02: 200 → 10/0.06", {0.02}, 200 - 10 / 0.06},
        {"0.02 and 0.01: 0.05, where it stands", {0.02, 0.01}, 0},
        {"more than there is", {1}, 0},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        auto s = tight();
        for (const double by : c.reliefs)
            s.relief(1, {}, by);
        EXPECT_THAT(Played(s).order(1), closeTo(c.order));
    }
}

TEST(Policies, reliefMakesRoomToAbsorb)
{
    auto s = tight().on({&Channels::interdealer}).sellOrder(1, "corp", 10).relief(1, {}, 0.04);
    EXPECT_THAT(Played(s).open(1).capacity[1], closeTo(50)); // 10/0.04 − 200
    auto boundless = tight().on({&Channels::interdealer}).sellOrder(1, "corp", 10).relief(1, {}, 1);
    EXPECT_THAT(Played(boundless).open(1).capacity[1], closeTo(1e7 - 200)); // the target holds at 1e-6
}

TEST(Policies, holdForTheirRoundsOnly)
{
    const Played run(tight()
                         .exemption(2, 3, {"ust"})
                         .relief(2, 2, 0.01)
                         .set(&Market::horizon, 5)
                         .set(&Market::adjustmentSpeed, 0.0));
    std::vector<double> opening, closing;
    for (int t = 1; t <= 4; ++t) {
        opening.push_back(run.open(t).exposure[0]);
        closing.push_back(run.close(t).exposure[0]);
    }
    EXPECT_THAT(opening, allCloseTo({200, 100, 100, 200}));
    EXPECT_THAT(closing, allCloseTo({200, 100, 100, 200})); // the close is of the round it closes
    EXPECT_THAT(run.close(0).exposure[0], closeTo(200));
}

TEST(Policies, purchasesAddUpAndTakeNoMoreThanIsSold)
{
    MakeScenario s;
    s.asset("a", {.depth = 100}).asset("b", {.depth = 100}).dealer("d", {.cash = 1});
    s.sellOrder(1, "a", 30).sellOrder(1, "b", 30).sellOrder(2, "a", 30).set(&Market::horizon, 2);
    s.purchases(1, 2, "a", 10).purchases(1, 1, "a", 5).purchases(1, 1, "b", 100);
    const Played run(s);
    EXPECT_THAT(run.open(1).official, allCloseTo({15, 30}));
    EXPECT_THAT(run.open(1).net, allCloseTo({15, 0}));
    EXPECT_THAT(run.open(2).official, allCloseTo({10, 0}));
    EXPECT_THAT(run.price(1, 0), closeTo(std::exp(-0.15)));
    EXPECT_EQ(run.price(1, 1), 1);
}

TEST(Policies, anAnnouncementMovesInvestorsInItsFirstRound)
{
    MakeScenario s;
    s.asset("a").asset("b").dealer("d", {.cash = 1});
    s.price(1, "a", -0.5, 0).price(1, "b", -0.5, 0).set(&Market::reversion, 0.1).set(&Market::horizon, 4);
    s.purchases(2, 3, "a", 1, 0.4).purchases(2, {}, "a", 1, 0.6).purchases(2, 3, "b", 1, 0.05);
    const Played run(s);
    const auto gap = [&](int t, std::size_t a) { return std::log(run.price(t, a)) / std::log(0.5); };
    EXPECT_THAT(gap(1, 0), closeTo(0.9));
    EXPECT_THAT(gap(2, 0), closeTo(0.9 * 0.4));       // the largest announcement holds
    EXPECT_THAT(gap(3, 0), closeTo(0.9 * 0.4 * 0.9)); // once
    EXPECT_THAT(gap(2, 1), closeTo(0.81));            // less than investors do by themselves
}

struct FacilityCase {
    const char* source;
    std::vector<std::optional<double>> caps;
    double haircut;
};

TEST(Policies, aRepoFacilityCapsHaircutsAndStopsTheRun)
{
    const FacilityCase cases[] = {
        {"none: 0.1 · 3", {}, 0.3},
        {"the baseline where no cap is given", {{}}, 0.1},
        {"a cap", {0.2}, 0.2},
        {"the lowest holds", {0.2, 0.15}, 0.15},
        {"the baseline is lower", {0.2, {}}, 0.1},
        {"a cap above what is asked", {0.4}, 0.3},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.source);
        MakeScenario s;
        s.asset("a", {.haircut = 0.1});
        s.dealer("d", {.cash = 80, .holdings = {{"a", 100}}, .funding = 100});
        s.haircut(1, "a", 3).run(1, 0.2).capitalLoss(1, 70).on({&Channels::funding}).set(&Market::horizon, 1);
        for (const auto& cap : c.caps)
            s.repoFacility(1, {}, cap);
        const Played run(s);
        EXPECT_THAT(run.close(1).haircut[0], closeTo(c.haircut));
        EXPECT_THAT(run.open(1).rollOff[0], closeTo(c.caps.empty() ? 0.3 : 0)); // of 44 % to 9 %: all leave
        EXPECT_THAT(run.close(1).shortTermFunding[0], closeTo(c.caps.empty() ? 70 : 100));
    }
}

TEST(Policies, swingPricingFactorsMultiply)
{
    MakeScenario s;
    s.asset("a").dealer("d", {.cash = 1}).fund("f", {.cash = 0, .holdings = {{"a", 100}}, .sensitivity = 1});
    s.price(1, "a", -0.1).swingPricing(1, 1, 0.5).swingPricing(1, 1, 0.4).on({&Channels::redemptions});
    EXPECT_THAT(Played(s).fundOrder(1), closeTo(0.2 * 0.1 * 90));
}

TEST(Policies, allToAllTradingDeepensTheMarket)
{
    for (const bool information : {false, true}) {
        SCOPED_TRACE(information);
        MakeScenario s;
        s.asset("a", {.depth = 100, .volatility = 0.01}).dealer("d", {.holdings = {{"a", 10}}, .tolerance = 0});
        s.allToAll(1, 1, 2).allToAll(1, 1, 1.5).sellOrder(1, "a", 30).set(&Market::horizon, 2);
        if (information)
            s.on({&Channels::information}); // nobody quotes: the depth floor of 0.3
        const Played run(s);
        const double depth = information ? 30 : 100;
        EXPECT_THAT(run.close(1).depth[0], closeTo(3 * depth));
        EXPECT_THAT(run.price(1), closeTo(std::exp(-30 / (3 * depth))));
    }
}

/// Two of each kind, of which both, one and none are in force.
MakeScenario everyKindTwice()
{
    MakeScenario s = tight();
    s.set(&Market::horizon, 5)
        .exemption(2, 3, {"ust"})
        .exemption(3, 4, {"corp"}, true)
        .relief(2, 3, 0.01)
        .relief(3, 4, 0.02);
    s.purchases(2, 3, "ust", 10).purchasesFromAll(3, 4, "corp", 5).repoFacility(2, 3).repoFacility(3, 4, 0.2);
    s.swingPricing(2, 3, 0.5).swingPricing(3, 4, 0.4).allToAll(2, 3, 2).allToAll(3, 4, 1.5);
    return s;
}

TEST(Policies, theEngineGoesByWhatIsToldOfThoseInForce)
{
    const ScenarioPtr scenario = everyKindTwice().make();
    const Inputs<OneByOne> in({&scenario, 1});
    std::set<PolicyKind> seen;
    for (int round = 1; round <= 5; ++round) {
        SCOPED_TRACE(round);
        Terms<OneByOne> terms;
        setTerms(terms, in, in.rules.front(), round);
        const PoliciesInForce told(*scenario, round);
        EXPECT_EQ(terms.slrRelief, told.slrRelief());
        EXPECT_EQ(terms.relieves, told.slrRelief() > 0);
        EXPECT_EQ(terms.officialOffer[0] + terms.officialOffer[1], told.offered());
        EXPECT_EQ(terms.official, told.offered() > 0);
        EXPECT_EQ(terms.repoFacility, told.repoFacility());
        for (std::uint32_t a = 0; a < 2; ++a)
            EXPECT_EQ(terms.slrWeight[a], told.exempts(a) ? 0 : scenario->assets.slrWeight[a]);
        EXPECT_EQ(terms.cashSlrWeight, told.exemptsCash() ? 0 : scenario->market.cashSlrWeight);
        double flows = 1, depth = 1;
        told.each([&](const Scenario::Measure& measure) {
            seen.insert(measure.kind);
            flows *= measure.kind == PolicyKind::SwingPricing ? measure.size : 1;
            depth *= measure.kind == PolicyKind::AllToAll ? measure.size : 1;
        });
        EXPECT_EQ(terms.flowFactor, flows);
        EXPECT_EQ(terms.depthFactor, depth);
    }
    EXPECT_EQ(seen.size(), policyKindTable.size()) << "of each kind there are two";
}

} // namespace
} // namespace waterhammer::test
