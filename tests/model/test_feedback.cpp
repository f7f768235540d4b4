// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/feedback.h"
#include "model/files/scenario_json.h"
#include "played.h"
#include "random_draft.h"

#include <rapidcheck/gtest.h>

#include <filesystem>
#include <numeric>

/// The feedback of a day and what it is made of.
namespace waterhammer::test {
namespace {

double sum(const FeedbackParts& parts) { return std::accumulate(parts.begin(), parts.end(), 0.0); }

/// 100 units fall by 10 %; what happens to them after that is the test's.
MakeScenario struck(double permanentShare = 1)
{
    MakeScenario s;
    s.asset("a", {.depth = 100}).dealer("d", {.holdings = {{"a", 100}}, .funding = 10});
    return s.price(1, "a", -0.1, permanentShare);
}

FeedbackParts partsOf(const Played& run, std::size_t t)
{
    const auto& frames = run.trajectory().frames;
    return feedbackParts(*run.trajectory().scenario, *frames[t - 1], *frames[t]).value();
}

TEST(Feedback, ofClientsSalesIsAllTheirs)
{
    // The shock costs 10, a sale of 10 into a depth of 100 another 90 (1 − e^−0.1).
    const Played run(struck().sellOrder(1, "a", 10));
    const auto parts = partsOf(run, 1);
    EXPECT_THAT(parts[partOf(SaleCause::Client)], closeTo(9 * -std::expm1(-0.1)));
    EXPECT_THAT(sum(parts), closeTo(parts[partOf(SaleCause::Client)]));
    EXPECT_EQ(largestOf(parts), partOf(SaleCause::Client));
}

TEST(Feedback, ofBuyersIsWhatTheyLift)
{
    // Fundamentals stay at 1: the price returns by 0.2 of ln(1/0.9), 100 (0.9 − 0.9^0.8) over the 10 lost.
    const Played run(struck(0).set(&Market::reversion, 0.2));
    const auto parts = partsOf(run, 1);
    EXPECT_THAT(parts[FeedbackPart::Buyers], closeTo(10 * (0.9 - std::pow(0.9, 0.8))));
    EXPECT_THAT(run.close(1).realisedGain.value(), closeTo(parts[FeedbackPart::Buyers]));
}

/// A close written by hand: 150 units, marks and prices as given.
Frame closeOf(double price, double mark, double tradingLoss, double realisedGain)
{
    Frame f;
    f.round = 1;
    f.price = {price};
    f.mark = {mark};
    f.equity = {60, 40};
    f.units = {100, 50};
    f.open.emplace();
    f.open->tradingLoss = tradingLoss;
    f.realisedGain = realisedGain;
    return f;
}

ScenarioPtr twoHolders()
{
    MakeScenario s;
    s.asset("a").dealer("one", {.holdings = {{"a", 100}}, .funding = 40});
    s.dealer("two", {.holdings = {{"a", 50}}, .funding = 10}).fund("f", {.holdings = {{"a", 30}}});
    return s.make();
}

TEST(Feedback, splitsSalesByTheirCauses)
{
    // 150 units, of 1 after the shock, 0.9 after sales, 0.95 at the close, where the mark is 0.98 of the price:
    // sales 15, buyers −7.5, quotes 150 · 0.95 · 0.02 = 2.85; together 10.35. 5 of a loss of yesterday and 15 today
    // set it off. Of sales of 10, leverage forced 6 (4 of one, 2 of the other), redemptions 3, clients 1.
    const ScenarioPtr scenario = twoHolders();
    Frame before = closeOf(1, 1, 5, 0), close = closeOf(0.95, 0.95 * 0.98, 10.35, 10.35 / 20);
    Opening& open = *close.open;
    open.directLoss = 15;
    open.price = {1};
    open.mark = {1};
    open.priceAfterSales = {0.9};
    open.sold = {10};
    open.ordersBy[SaleCause::Slr] = {4, 2};
    for (const SaleCause none : {SaleCause::Fear, SaleCause::Var, SaleCause::Funding, SaleCause::Failure})
        open.ordersBy[none] = {0, 0};
    open.fundOrders = {3};
    open.client = {1};
    const auto parts = feedbackParts(*scenario, before, close).value();
    EXPECT_THAT(parts[partOf(SaleCause::Slr)], closeTo(15 * 0.6 / 20));
    EXPECT_THAT(parts[partOf(SaleCause::Redemptions)], closeTo(15 * 0.3 / 20));
    EXPECT_THAT(parts[partOf(SaleCause::Client)], closeTo(15 * 0.1 / 20));
    EXPECT_THAT(parts[FeedbackPart::Buyers], closeTo(-7.5 / 20));
    EXPECT_THAT(parts[FeedbackPart::Quotes], closeTo(2.85 / 20));
    EXPECT_THAT(sum(parts), closeTo(10.35 / 20));
    EXPECT_EQ(largestOf(parts), partOf(SaleCause::Slr));
    close.realisedGain.reset();
    EXPECT_FALSE(feedbackParts(*scenario, before, close));
}

// ---- The number of the day ------------------------------------------------------------------------------------------

struct DayCase {
    const char* why;
    double lossYesterday, directLoss;
    std::optional<double> realised, loop;
    std::optional<double> value;
    bool isRealised = false;
};

TEST(Feedback, isTheRealisedGainOfADayOnWhichSomethingWasSetOff)
{
    const DayCase cases[] = {
        {"0.5 % of the equity of 100", 0, 0.5, 0.3, 0.1, 0.3, true},
        {"less", 0, 0.4999, 0.3, 0.1, 0.1, false},
        {"with what yesterday cost", 0.3, 0.2, 0.3, 0.1, 0.3, true},
        {"what yesterday gave back does not count", -5, 0.5, 0.3, 0.1, 0.3, true},
        {"a rise sets nothing off", 0.6, -0.3, 0.3, -0.2, -0.2, false},
        {"not worked out", 0, 0, {}, {}, {}},
    };
    for (const auto& c : cases) {
        SCOPED_TRACE(c.why);
        Frame start = closeOf(1, 1, c.lossYesterday, 0), close = closeOf(1, 1, 0, 0);
        close.realisedGain = c.realised;
        close.loopGain = c.loop;
        close.open->directLoss = c.directLoss;
        const Trajectory run{
            twoHolders(), {std::make_shared<const Frame>(start), std::make_shared<const Frame>(close)}, {}};
        const auto feedback = feedbackOf(run, 1);
        ASSERT_EQ(feedback.has_value(), c.value.has_value());
        if (feedback) {
            EXPECT_EQ(feedback->value, *c.value);
            EXPECT_EQ(feedback->realised, c.isRealised);
        }
        EXPECT_FALSE(feedbackOf(run, 0));
    }
}

TEST(Feedback, switchesOnTheFirstDayAboveRestAndRunsAwayAboveOne)
{
    // R = 0.9 (1 − e^−0.01) · 10 = 0.0896 on day 1, by clients; on day 2 a sale of 20 into 100 after one of 1:
    // 90 e^−0.01 (1 − e^−0.2) / 0.8955 = 18.
    const Played run(struck().sellOrder(1, "a", 1).sellOrder(2, "a", 20));
    const auto found = feedbackSwitch(run.trajectory());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->day, 1);
    EXPECT_EQ(found->why, partOf(SaleCause::Client));
    EXPECT_EQ(found->runsAway, 2);
    EXPECT_FALSE(feedbackSwitch(Played(struck()).trajectory())) << "nobody sells";
}

TEST(Feedback, thatIsALoopGainSwitchesByItsAssets)
{
    // One bank of 25 times its equity at its ratio in "y", where 24 · 100/10000 = 0.24; nothing has happened yet.
    MakeScenario s;
    s.asset("x").asset("y", {.depth = 10000});
    s.dealer("one", {.holdings = {{"y", 100}}, .funding = 96, .slr = 0.04});
    const Played run(s.on({&Channels::slr}), {.loopGain = true, .channels = {}});
    const auto found = feedbackSwitch(run.trajectory());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->day, 1);
    EXPECT_FALSE(found->why);
    EXPECT_EQ(found->assets, std::vector<std::uint32_t>{1});
    EXPECT_FALSE(found->runsAway);
}

// ---- The parts sum to the whole -------------------------------------------------------------------------------------

/// The worst gap between a day's realised gain and its parts, relative to their size.
double worstGap(const Played& run)
{
    double worst = 0;
    for (int t = 1; t <= run.rounds(); ++t) {
        const auto& gain = run.close(t).realisedGain;
        if (!gain)
            continue;
        const auto parts = partsOf(run, static_cast<std::size_t>(t));
        double size = 1;
        for (const double part : parts)
            size = std::max(size, std::abs(part));
        worst = std::max(worst, std::abs(sum(parts) - *gain) / size);
    }
    return worst;
}

RC_GTEST_PROP(Feedback, partsSumToTheRealisedGain, ()) { RC_ASSERT(worstGap(Played(valid(*anyDraft()))) <= 1e-9); }

TEST(Feedback, partsSumToTheRealisedGainOfTheReferenceRuns)
{
    int runs = 0;
    for (const auto& file : std::filesystem::directory_iterator(std::string(TEST_DATA) + "/golden")) {
        if (!file.path().string().ends_with(".scenario.json"))
            continue;
        SCOPED_TRACE(file.path());
        EXPECT_LE(worstGap(Played(valid(readScenarioFile(file.path().string()).draft))), 1e-9);
        ++runs;
    }
    EXPECT_GE(runs, 18);
}

} // namespace
} // namespace waterhammer::test
