// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/causes.h"
#include "model/files/scenario_json.h"
#include "played.h"
#include "random_draft.h"

#include <rapidcheck/gtest.h>

#include <sstream>

/// Causes: amounts that add up, on every complete run and on random systems; the sizes of the published cases.
namespace waterhammer::test {
namespace {

/// The first cause below whose parts do not add up to it, in words; empty if there is none. Parts are differences of
/// recorded amounts of the size `scale`.
std::string gapIn(const Cause& c, double scale)
{
    double sum = 0, size = scale;
    for (const auto& part : c.parts) {
        sum += part.amount;
        size += std::abs(part.amount);
    }
    std::ostringstream out;
    out.precision(17);
    if (!std::isfinite(c.amount) || (!c.parts.empty() && !(std::abs(sum - c.amount) <= 1e-10 * size))) {
        out << "cause " << static_cast<int>(c.kind) << " of round " << c.round << ", dealer " << c.dealer << ", asset "
            << c.asset << ": " << c.amount << " but its parts are " << sum;
        return out.str();
    }
    for (const auto* children : {&c.parts, &c.because})
        for (const auto& child : *children) {
            const bool samePlace = children == &c.because || child.unit == c.unit;
            if (const auto gap = gapIn(child, scale); !gap.empty() || !samePlace)
                return gap.empty() ? "a part in another unit" : gap;
        }
    return {};
}

const Cause* find(const std::vector<Cause>& among, CauseKind kind)
{
    const auto it = std::ranges::find(among, kind, &Cause::kind);
    return it == among.end() ? nullptr : &*it;
}
const Cause& part(const Cause& c, CauseKind kind)
{
    const auto* p = find(c.parts, kind);
    if (!p)
        throw std::logic_error("no such part");
    return *p;
}

/// Every question one can ask of a run.
std::string gapsOf(const Trajectory& run)
{
    const auto& s = *run.scenario;
    double scale = 1;
    for (const double assets : s.dealers.totalAssets)
        scale = std::max(scale, assets);
    for (int t = 1; t < static_cast<int>(run.frames.size()); ++t) {
        for (std::uint32_t a = 0; a < s.assetCount(); ++a)
            if (const auto gap = gapIn(causesOfMove(run, t, a), scale); !gap.empty())
                return gap;
        for (std::uint32_t i = 0; i < s.dealerCount(); ++i) {
            if (const auto gap = gapIn(causesOfSales(run, t, i), scale); !gap.empty())
                return gap;
            if (const auto gap = gapIn(causesOfEquity(run, t, i), scale); !gap.empty())
                return gap;
        }
    }
    return {};
}

Trajectory golden(const std::string& name)
{
    return simulate(valid(readScenarioFile(TEST_DATA "/golden/" + name + ".scenario.json").draft));
}

class CausesOfCompleteRuns : public ::testing::TestWithParam<const char*> { };

TEST_P(CausesOfCompleteRuns, AddUp) { EXPECT_EQ(gapsOf(golden(GetParam())), ""); }

INSTANTIATE_TEST_SUITE_P(Golden, CausesOfCompleteRuns,
    ::testing::Values("branch", "dealer-prime", "everything", "fear-travels", "four-waves", "gilt-funds",
        "haircut-call", "money-fund-pulls-first", "order-constrained", "order-functioning", "purse", "selling-first",
        "suspicion", "twelve-dealers-absorbed", "twelve-dealers-collapse", "twelve-dealers-crisis", "two-banks",
        "two-lenders", "var-desk", "random/01", "random/02", "random/03", "random/04", "random/05", "random/06",
        "random/07", "random/08", "random/09", "random/10", "random/11", "random/12", "random/13", "random/14",
        "random/15", "random/16", "random/17", "random/18", "random/19", "random/20", "random/21", "random/22"));

RC_GTEST_PROP(Causes, addUpInEverySystem, ()) { RC_ASSERT(gapsOf(simulate(valid(*anyDraft()))) == ""); }

RC_GTEST_PROP(Causes, addUpWhateverTheSwitches, ())
{
    Channels channels;
    for (const auto& row : channelTable)
        channels.*row.on = chance(0.5);
    RC_ASSERT(gapsOf(simulate(valid(*anyDraft()), {.loopGain = false, .channels = channels})) == "");
}

// ---- Sizes, by hand -------------------------------------------------------------------------------------------------

/// Dealer Prime (section 5, case 1): a loss of 6 at a minimum of 5 % asks for 120 of exposure less; the marks have
/// already taken off 6; 114 are sold.
TEST(Causes, OfDealerPrime)
{
    const auto run = golden("dealer-prime");
    const auto prime = causesOfSales(run, 1, 0);
    EXPECT_THAT(prime.amount, closeTo(114));
    const auto& slr = part(prime, CauseKind::SlrSale);
    EXPECT_THAT(slr.amount, closeTo(114));
    ASSERT_EQ(slr.parts.size(), 1u); // all of it Treasuries
    EXPECT_EQ(slr.parts[0].asset, 0u);
    const auto& gap = slr.because.at(0);
    EXPECT_EQ(gap.kind, CauseKind::LeverageGap);
    EXPECT_THAT(gap.amount, closeTo(114));
    const auto& geared = part(gap, CauseKind::EquityGeared);
    EXPECT_THAT(geared.amount, closeTo(120));
    EXPECT_THAT(part(gap, CauseKind::ExposureMarks).amount, closeTo(-6));
    const auto& change = geared.because.at(0);
    EXPECT_THAT(change.amount, closeTo(-6));
    ASSERT_EQ(change.parts.size(), 1u);
    EXPECT_EQ(change.parts[0].kind, CauseKind::PriceEvent);
    EXPECT_EQ(change.parts[0].asset, 1u);
    EXPECT_EQ(change.parts[0].event, 0u);

    const auto bonds = causesOfMove(run, 1, 1);
    EXPECT_THAT(part(bonds, CauseKind::Shock).amount, closeTo(std::log(0.96)));
}

/// The VaR desk (case 2): volatility alone takes VaR from 10 to 20 (millions), 5 beyond the limit.
TEST(Causes, OfTheVarDesk)
{
    const auto sales = causesOfSales(golden("var-desk"), 1, 0);
    const auto& excess = part(sales, CauseKind::VarSale).because.at(0);
    EXPECT_EQ(excess.kind, CauseKind::VarExcess);
    EXPECT_THAT(excess.amount, closeTo(5));
    EXPECT_THAT(part(excess, CauseKind::ExcessBefore).amount, closeTo(-5));
    EXPECT_THAT(part(excess, CauseKind::VarVolatility).amount, closeTo(10));
    EXPECT_EQ(find(excess.parts, CauseKind::VarTrades), nullptr);
}

/// "Carries 621, not 767: a quarter of the 146 a day": what is left for later stands between the gap and the sales; so
/// does what sales for value at risk have done already.
TEST(Causes, tellTheStepsFromAGapToTheSales)
{
    const Played slow(MakeScenario()
                          .on({&Channels::slr})
                          .asset("a")
                          .dealer("d", {.holdings = {{"a", 1000}}, .funding = 950})
                          .price(1, "a", -0.01)
                          .set(&Market::adjustmentSpeed, 0.25));
    const auto sales = causesOfSales(slow.trajectory(), 1, 0);
    const auto& shed = part(sales, CauseKind::SlrSale).because.at(0);
    EXPECT_EQ(shed.kind, CauseKind::LeverageToShed);
    EXPECT_THAT(shed.amount, closeTo(sales.amount));
    const double gap = part(shed, CauseKind::LeverageGap).amount;
    EXPECT_THAT(gap, closeTo(990 - 40 / 0.05));
    EXPECT_THAT(part(shed, CauseKind::LeftForLater).amount, closeTo(-0.75 * gap));

    const Played both(MakeScenario()
                          .on({&Channels::slr, &Channels::var})
                          .asset("a", {.volatility = 0.01})
                          .dealer("d", {.holdings = {{"a", 1000}}, .funding = 950, .varLimit = 22})
                          .price(1, "a", -0.01));
    const auto twice = causesOfSales(both.trajectory(), 1, 0);
    const double forVar = part(twice, CauseKind::VarSale).amount;
    ASSERT_GT(forVar, 0);
    const auto& rest = part(twice, CauseKind::SlrSale).because.at(0);
    EXPECT_THAT(part(rest, CauseKind::DoneBySales).amount, closeTo(-forVar));
}

/// Two assets (A with volatility σ and 100 held, B without): the whole change of VaR is A's.
TEST(Causes, OfVarFallOnTheAssetThatBecameVolatile)
{
    const Played run(MakeScenario()
                         .on({&Channels::var})
                         .asset("a", {.volatility = 0.01})
                         .asset("b", {.volatility = 0.01})
                         .dealer("d", {.holdings = {{"a", 100}, {"b", 100}}, .funding = 150, .varLimit = 4})
                         .volatility(1, "a", 3)
                         .set(&Market::ewmaLambda, 1));
    const auto sales = causesOfSales(run.trajectory(), 1, 0);
    const auto& excess = part(sales, CauseKind::VarSale).because.at(0);
    const auto& volatility = part(excess, CauseKind::VarVolatility);
    ASSERT_EQ(volatility.parts.size(), 1u);
    EXPECT_EQ(volatility.parts[0].asset, 0u);
    EXPECT_THAT(volatility.amount, closeTo(run.open(1).var[0] - run.close(0).var[0]));
}

/// A haircut of 2 % that becomes 5 % on a position financed to the hilt (case 3): the call is 3 % of it, all of it
/// for the haircut.
TEST(Causes, OfAHaircutCall)
{
    const auto run = golden("haircut-call");
    const auto sales = causesOfSales(run, 1, 0);
    const auto& raised = part(sales, CauseKind::FundingSale).because.at(0);
    EXPECT_THAT(raised.amount, closeTo(sales.amount));
    const auto& shortfall = part(raised, CauseKind::FundingShortfall);
    EXPECT_THAT(20 * shortfall.amount, closeTo(sales.amount));
    EXPECT_THAT(part(raised, CauseKind::RepoOnSold).amount, closeTo(19 * shortfall.amount));
    const auto& call = part(shortfall, CauseKind::MarginCalls).parts.at(0);
    const double held = run.frames[0]->units[0];
    EXPECT_THAT(call.amount, closeTo(0.03 * held));
    const auto& gap = call.because.at(0);
    EXPECT_EQ(gap.kind, CauseKind::MarginGap);
    EXPECT_THAT(part(gap, CauseKind::MarginHaircut).amount, closeTo(0.03 * held));
    EXPECT_EQ(find(gap.parts, CauseKind::MarginMarks), nullptr);
}

/// Cash of 10, none of it a reserve; a run on 30 of 40: 20 must be sold, because of the run.
TEST(Causes, OfARunAreTheRun)
{
    const Played run(MakeScenario()
                         .on({&Channels::funding})
                         .asset("a")
                         .dealer("d", {.cash = 10, .holdings = {{"a", 50}}, .funding = 40})
                         .run(1, 0.75)
                         .set(&Market::reserveFloor, 0));
    const auto sales = causesOfSales(run.trajectory(), 1, 0);
    EXPECT_THAT(sales.amount, closeTo(20));
    const auto& shortfall = part(sales, CauseKind::FundingSale).because.at(0);
    EXPECT_THAT(part(shortfall, CauseKind::RollOffRun).amount, closeTo(30));
    EXPECT_EQ(part(shortfall, CauseKind::RollOffRun).event, 0u);
    EXPECT_THAT(part(shortfall, CauseKind::CashToHand).amount, closeTo(-10));
}

/// Of cash 10 and a gap of 20, 10 delever and 10 are sold; a run on half of 96 finds no cash to hand, 10 freed.
TEST(Causes, OfARunOnADealerThatDeleversFromCash)
{
    const Played run(MakeScenario()
                         .on({&Channels::funding, &Channels::slr})
                         .asset("a")
                         .dealer("d", {.cash = 10, .holdings = {{"a", 90}}, .funding = 96, .slr = 0.05})
                         .run(1, 0.5)
                         .set(&Market::deleverFromCash, 1)
                         .set(&Market::reserveFloor, 0));
    const auto sales = causesOfSales(run.trajectory(), 1, 0);
    const auto& sale = part(sales, CauseKind::FundingSale);
    EXPECT_THAT(sale.amount, closeTo(38));
    EXPECT_THAT(sale.because.at(0).amount, closeTo(38));
    EXPECT_EQ(find(sale.because[0].parts, CauseKind::CashToHand), nullptr);
    EXPECT_THAT(part(sale.because[0], CauseKind::FreedBySales).amount, closeTo(-10));
}

/// A client of a failed prime broker is cut off in the next round.
TEST(Causes, OfAClientCutOffAreItsSqueezedBrokers)
{
    const Played run(MakeScenario()
                         .on({&Channels::funding})
                         .asset("a")
                         .dealer("broker", {.holdings = {{"a", 10}}, .other = 10, .funding = 19})
                         .dealer("client", {.holdings = {{"a", 50}}, .funding = 40, .maker = false})
                         .capitalLoss(1, 2, "broker")
                         .set(&Market::clientRollOff, 0.5));
    const auto sales = causesOfSales(run.trajectory(), 2, 1);
    EXPECT_THAT(sales.amount, closeTo(20));
    const auto& shortfall = part(sales, CauseKind::FundingSale).because.at(0);
    EXPECT_THAT(part(shortfall, CauseKind::RollOffClients).amount, closeTo(20));
}

/// Lenders who see equity fall from 10 to 4 of 100: what they do not roll is explained by the loss.
TEST(Causes, OfAWeakBorrowerAreItsLosses)
{
    const Played run(MakeScenario()
                         .on({&Channels::funding})
                         .asset("a")
                         .dealer("d", {.holdings = {{"a", 50}}, .other = 50, .funding = 90})
                         .capitalLoss(1, 6, "d"));
    const auto sales = causesOfSales(run.trajectory(), 1, 0);
    const auto& weak = part(part(sales, CauseKind::FundingSale).because.at(0), CauseKind::RollOffWeak);
    EXPECT_THAT(weak.because.at(0).amount, closeTo(-6));
    EXPECT_EQ(weak.because[0].parts.at(0).kind, CauseKind::CapitalLoss);
}

/// 6 of capital lost and 4 put in on the same day.
TEST(Causes, OfNewCapitalAreTheEvent)
{
    const Played run(MakeScenario()
                         .asset("a")
                         .dealer("d", {.holdings = {{"a", 50}}, .other = 50, .funding = 90})
                         .capitalLoss(1, 6, "d")
                         .capitalInjection(1, 4));
    const auto change = causesOfEquity(run.trajectory(), 1, 0);
    EXPECT_THAT(change.amount, closeTo(-2));
    EXPECT_THAT(part(change, CauseKind::CapitalLoss).amount, closeTo(-6));
    EXPECT_THAT(part(change, CauseKind::CapitalInjection).amount, closeTo(4));
    EXPECT_EQ(part(change, CauseKind::CapitalInjection).event, 1u);
    EXPECT_THAT(shareholdersLoss(run.trajectory(), 1), closeTo(6)); // new money is no gain
}

/// What is sold in fear has a cause of its own, whoever is in breach beside it.
TEST(Causes, OfFearAreTheLastFallOnceMore)
{
    const auto run = golden("selling-first");
    double sold = 0;
    for (int t = 1; t < static_cast<int>(run.frames.size()); ++t)
        for (std::uint32_t i = 0; i < run.scenario->dealerCount(); ++i)
            if (const auto sales = causesOfSales(run, t, i);
                const auto* fear = find(sales.parts, CauseKind::FearSale)) {
                sold += fear->amount;
                EXPECT_GT(fear->amount, 0);
                const Cause& why = fear->because.at(0);
                const Cause& gap = why.kind == CauseKind::FearedGap ? why : part(why, CauseKind::FearedGap);
                EXPECT_GT(part(gap, CauseKind::FearedFall).amount, 0) << t << ' ' << i;
            }
    EXPECT_GT(sold, 1);
    EXPECT_THAT(sold, closeTo(run.summary.forcedSales[SaleCause::Fear]));
}

/// A loss of 12 fails a dealer with 10: it sells a quarter, because −2 is left; its creditor is hit by 0.6 × 5.
TEST(Causes, OfAFailureAndOfThoseItHits)
{
    const Played run(MakeScenario()
                         .on({&Channels::counterparty})
                         .asset("a")
                         .dealer("falls", {.holdings = {{"a", 80}}, .other = 20, .funding = 90})
                         .dealer("lender", {.cash = 10, .other = 50, .funding = 40})
                         .lends("lender", "falls", 5)
                         .capitalLoss(1, 12, "falls"));
    const auto sales = causesOfSales(run.trajectory(), 1, 0);
    const auto& failure = part(sales, CauseKind::FailureSale);
    EXPECT_THAT(failure.amount, closeTo(20));
    const auto& left = failure.because.at(0);
    EXPECT_THAT(left.amount, closeTo(-2));
    EXPECT_THAT(part(left, CauseKind::EquityBefore).amount, closeTo(10));
    EXPECT_THAT(part(left, CauseKind::EquityChange).amount, closeTo(-12));
    EXPECT_EQ(causesOfSales(run.trajectory(), 3, 0).parts.at(0).because.at(0).round, 1) << "it failed in round 1";

    const auto hit = causesOfEquity(run.trajectory(), 2, 1);
    EXPECT_THAT(hit.amount, closeTo(-3));
    EXPECT_EQ(part(hit, CauseKind::CounterpartyLoss).borrower, 0u);
}

/// A client sells 100 into a depth of 1000 of which a dealer takes some: the impact is what net sales explain.
TEST(Causes, OfAnImpactAreTheNetSales)
{
    const Played run(MakeScenario()
                         .on({&Channels::interdealer, &Channels::slr})
                         .asset("a", {.depth = 1000})
                         .dealer("maker", {.cash = 100, .holdings = {{"a", 0}}, .funding = 90, .slr = 0.05})
                         .sellOrder(1, "a", 100));
    const auto move = causesOfMove(run.trajectory(), 1, 0);
    const auto& impact = part(move, CauseKind::TradingImpact);
    const auto& pressure = impact.because.at(0);
    EXPECT_THAT(impact.amount, closeTo(-pressure.amount / 1000));
    EXPECT_THAT(impact.amount, closeTo(move.amount)); // nobody leans in, nothing happened from outside
    EXPECT_THAT(part(pressure, CauseKind::ClientSale).amount, closeTo(100));
    const double absorbed = run.open(1).absorbed[0];
    ASSERT_GT(absorbed, 0);
    EXPECT_THAT(part(pressure, CauseKind::Absorption).amount, closeTo(-absorbed));
    EXPECT_THAT(part(pressure, CauseKind::FullBooks).amount, closeTo(absorbed * absorbed / run.open(1).capacity[0]));
}

/// A fund worth 100 loses 10 % and its investors leave at twice the fall: 20 % of 90 are due, 5 of it in cash.
TEST(Causes, OfAFundsSalesAreItsInvestors)
{
    const Played run(MakeScenario()
                         .on({&Channels::redemptions})
                         .asset("a")
                         .dealer("d", {.cash = 10})
                         .fund("f", {.cash = 5, .holdings = {{"a", 95}}, .sensitivity = 2})
                         .price(1, "a", -10.0 / 95));
    const auto move = causesOfMove(run.trajectory(), 1, 0);
    const auto& sale = part(part(move, CauseKind::TradingImpact).because.at(0), CauseKind::FundSale);
    EXPECT_THAT(sale.amount, closeTo(13));
    const auto& raise = sale.because.at(0);
    EXPECT_THAT(part(raise, CauseKind::Outflow).amount, closeTo(18));
    EXPECT_THAT(part(raise, CauseKind::FundCash).amount, closeTo(-5));
    EXPECT_THAT(part(raise, CauseKind::Outflow).because.at(0).amount, closeTo(-10));
}

/// Relief that ends: the target rises from 4 % to 5 %, and with it the gap.
TEST(Causes, OfAPolicyThatEndsAreItsTerms)
{
    const Played run(MakeScenario()
                         .on({&Channels::slr})
                         .asset("a")
                         .dealer("d", {.holdings = {{"a", 100}}, .funding = 95.5, .slr = 0.05})
                         .relief(1, 1, 0.01)
                         .exemption(2, 2, {"a"}));
    const auto third = causesOfSales(run.trajectory(), 3, 0); // exempt in round 2: sells when that ends
    const auto& gap = part(third, CauseKind::SlrSale).because.at(0);
    EXPECT_THAT(gap.amount, closeTo(10));
    EXPECT_THAT(part(gap, CauseKind::GapBefore).amount, closeTo(-90));
    EXPECT_THAT(part(gap, CauseKind::ExposureWeights).amount, closeTo(100));
}

} // namespace
} // namespace waterhammer::test
