// SPDX-License-Identifier: GPL-3.0-or-later
#include "beside_trades.h"
#include "model/scenario/term_changes.h"
#include "played.h"
#include "random_draft.h"
#include "same.h"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

/// What holds of named lenders, of fear and suspicion, of purchases and the purse, and of dated terms, in every system.
namespace waterhammer::test {
namespace {

/// bn by which a rounding may be off.
double speck(const Played& run) { return 1e-9 * std::ranges::max(run.trajectory().scenario->dealers.totalAssets); }

double owedOnRepo(const Played& run, int t, std::size_t i)
{
    double owed = 0;
    for (std::size_t a = 0; a < run.trajectory().scenario->assetCount(); ++a)
        owed += run.repo(t, i, a);
    return owed;
}

/// bn that dealer i borrowed in round t against what it bought.
double borrowedAnew(const Played& run, int t, std::size_t i)
{
    double more = 0;
    const Opening& open = run.open(t);
    for (std::size_t a = 0; a < run.trajectory().scenario->assetCount(); ++a)
        more += run.bought(t, i, a) / open.mark[a] * open.execution[a] * (1 - run.close(t).haircut[a]);
    return more;
}

// ---- Named lenders

RC_GTEST_PROP(NamedLenders, haveLentBetweenNothingAndWhatIsOwed, ())
{
    const ScenarioDraft draft = *anyDraft();
    const Played run(valid(draft));
    const auto& claims = run.trajectory().scenario->claims;
    for (int t = 1; t <= run.rounds(); ++t) {
        std::vector<double> lent(draft.dealers.size());
        for (std::size_t e = 0; e < claims.size(); ++e) {
            RC_ASSERT(run.close(t).claims[e] >= 0);
            RC_ASSERT(run.close(t).claims[e] <= run.close(t - 1).claims[e] * (1 + 1e-12)); // what is new is others'
            lent[claims.borrower[e]] += run.close(t).claims[e];
        }
        for (std::size_t i = 0; i < lent.size(); ++i)
            RC_ASSERT(lent[i] <= owedOnRepo(run, t, i) + speck(run));
    }
}

RC_GTEST_PROP(NamedLenders, getWhatTheirBorrowersPay, ())
{
    const ScenarioDraft draft = *anyDraft();
    const Played run(valid(draft));
    const auto& claims = run.trajectory().scenario->claims;
    for (int t = 1; t <= run.rounds(); ++t)
        for (std::size_t i = 0; i < draft.dealers.size(); ++i) {
            if (run.close(t).failed[i])
                continue; // what it does not pay may be written off
            double given = 0;
            for (std::size_t e = 0; e < claims.size(); ++e)
                if (claims.borrower[e] == i)
                    given += run.close(t - 1).claims[e] - run.close(t).claims[e];
            const double paid = owedOnRepo(run, t - 1, i) + borrowedAnew(run, t, i) - owedOnRepo(run, t, i);
            RC_ASSERT(given <= paid + speck(run));
        }
}

RC_GTEST_PROP(NamedLenders, bookCashForClaims, ())
{
    const ScenarioDraft draft = *anyDraft();
    const Played run(valid(draft));
    const BesideTrades beside(run);
    const auto& claims = run.trajectory().scenario->claims;
    for (int t = 1; t <= run.rounds(); ++t)
        for (std::size_t k = 0; k < draft.dealers.size(); ++k) {
            double certain = 0, atMost = 0; // what fell of claims on dealers that stand, and of all
            for (std::size_t e = 0; e < claims.size(); ++e)
                if (!claims.ofFund[e] && claims.lender[e] == k) {
                    const double fell = run.close(t - 1).claims[e] - run.close(t).claims[e];
                    atMost += fell;
                    certain += run.close(t).failed[claims.borrower[e]] ? 0 : fell;
                }
            RC_ASSERT(beside.got(t, k) >= certain - speck(run));
            RC_ASSERT(beside.got(t, k) <= atMost + speck(run));
        }
}

/// What fund j has lent, bn.
double lentByFund(const Played& run, int t, std::size_t j)
{
    const auto& claims = run.trajectory().scenario->claims;
    double lent = 0;
    for (std::size_t e = 0; e < claims.size(); ++e)
        lent += claims.ofFund[e] && claims.lender[e] == j ? run.close(t).claims[e] : 0;
    return lent;
}

RC_GTEST_PROP(NamedLenders, thatAreFundsPayInvestorsOutOfWhatTheyGet, ())
{
    const ScenarioDraft draft = *anyDraft();
    const Played run(valid(draft));
    for (int t = 1; t <= run.rounds(); ++t) {
        const bool anyFailed = std::ranges::count(run.close(t).failed, 1) > 0; // then a claim may be gone without cash
        for (std::size_t j = 0; j < draft.funds.size(); ++j) {
            double worth = run.close(t - 1).fundCash[j] + lentByFund(run, t - 1, j), proceeds = 0;
            for (std::size_t a = 0; a < draft.assets.size(); ++a) {
                worth += run.fundUnits(t - 1, j, a) * run.open(t).mark[a];
                proceeds += run.fundOrder(t, j, a) / run.open(t).mark[a] * run.open(t).execution[a];
            }
            const double paid = worth - run.close(t).nav[j]; // the value after marking falls by what investors are paid
            const double got = run.close(t).fundCash[j] - run.close(t - 1).fundCash[j] - proceeds + paid;
            const double fell = lentByFund(run, t - 1, j) - lentByFund(run, t, j);
            RC_ASSERT(paid >= -speck(run));
            RC_ASSERT(got >= -speck(run) && got <= fell + speck(run));
            RC_ASSERT(anyFailed || got >= fell - speck(run));
        }
    }
}

RC_GTEST_PROP(NamedLenders, whoNeverPullAreLikeLendersWithoutNames, ())
{
    ScenarioDraft draft = withoutSets(*anyDraft());
    draft.market.pullShare = 0;
    draft.market.channels.counterparty = false; // nothing is written off
    for (auto& d : draft.dealers)
        std::erase_if(d.repoLenders, [](const LenderShare& l) { return l.lender.starts_with('f'); });
    ScenarioDraft nameless = draft;
    for (auto& d : nameless.dealers)
        d.repoLenders.clear();
    const Played run(valid(draft)), other(valid(nameless));
    for (int t = 1; t <= run.rounds(); ++t)
        for (const double called : run.open(t).called)
            RC_ASSERT(called == 0);
    RC_ASSERT(run.open(1).orders == other.open(1).orders);
    Differences d(1e-9); // later on a lender has what its borrowers paid back
    d.compare("price", run.close(1).price, other.close(1).price);
    RC_ASSERT(d.text() == "");
}

// ---- Fear and suspicion

RC_GTEST_PROP(Fear, aloneIsNoBreachAndBuysNothing, ())
{
    ScenarioDraft draft = *anyDraft();
    draft.market.anticipation = between(0.5, 3);
    const Played run(valid(draft));
    for (int t = 1; t <= run.rounds(); ++t)
        for (std::size_t i = 0; i < draft.dealers.size(); ++i)
            for (std::size_t a = 0; a < draft.assets.size(); ++a) {
                if (!run.open(t).fear[i]) {
                    RC_ASSERT(run.fearOrder(t, i, a) == 0);
                    continue;
                }
                RC_ASSERT(run.bought(t, i, a) == 0);
                if (run.open(t).breach[i] == 0)
                    RC_ASSERT(run.order(t, i, a) == run.fearOrder(t, i, a));
            }
}

RC_GTEST_PROP(Suspicion, leavesItsShareOfDistressedSalesUnbid, ())
{
    ScenarioDraft draft = withoutSets(*anyDraft());
    draft.market.channels.interdealer = true;
    const Played run(valid(draft));
    for (int t = 1; t <= run.rounds(); ++t)
        for (std::size_t a = 0; a < draft.assets.size(); ++a) {
            double distressed = 0;
            for (std::size_t i = 0; i < draft.dealers.size(); ++i)
                distressed += run.open(t).breach[i] ? run.order(t, i, a) : 0;
            const double bidFor = run.open(t).sold[a] - draft.market.suspicion * distressed;
            RC_ASSERT(run.open(t).absorbed[a] <= bidFor + speck(run));
        }
}

// ---- Who lifts prices

RC_GTEST_PROP(Purse, paysForWhatValueInvestorsSpendAndNoMore, ())
{
    ScenarioDraft draft = *anyDraft();
    draft.market.valueCapital = between(0, 40);
    const Played run(valid(draft));
    for (int t = 1; t <= run.rounds(); ++t) {
        const auto& spent = run.open(t).valueSpent;
        const double before = *run.close(t - 1).valueCapital, after = *run.close(t).valueCapital;
        RC_ASSERT(after >= 0 && after <= before);
        RC_ASSERT(std::ranges::all_of(spent, [](double b) { return b >= 0; }));
        const double all = std::accumulate(spent.begin(), spent.end(), 0.0);
        RC_ASSERT(std::abs(before - after - all) <= 1e-9 * (1 + before));
    }
}

RC_GTEST_PROP(Purse, thatNobodyEmptiesBoundsNothing, ())
{
    ScenarioDraft draft = *anyDraft();
    draft.market.valueCapital.reset();
    const Played endless(valid(draft));
    RC_ASSERT(!endless.close(1).valueCapital);
    draft.market.valueCapital = 1e12;
    Differences d(1e-12);
    d.compare("prices", endless.close(endless.rounds()).price, Played(valid(draft)).close(endless.rounds()).price);
    RC_ASSERT(d.text() == "");
}

RC_GTEST_PROP(Purchases, liftUpToTheFundamentalValueAndSalesOnlyPush, ())
{
    const ScenarioDraft draft = *anyDraft();
    const Played run(valid(draft));
    for (int t = 1; t <= run.rounds(); ++t) {
        const Opening& open = run.open(t);
        for (std::size_t a = 0; a < draft.assets.size(); ++a) {
            RC_ASSERT(open.lift[a] >= 0);
            RC_ASSERT(open.priceAfterSales[a] <= open.price[a] * (1 + 1e-12));
            if (open.lift[a] > 0) {
                RC_ASSERT(run.price(t, a) >= open.priceAfterSales[a] * (1 - 1e-12));
                RC_ASSERT(run.price(t, a) <= run.close(t).fundamental[a] * (1 + 1e-9));
            }
        }
    }
}

// ---- Dated terms

/// Frames from one to another as text: equal texts are equal bytes of every number.
std::string textOf(const Trajectory& run, std::size_t from, std::size_t to)
{
    Trajectory part{run.scenario, {}, run.summary};
    for (std::size_t t = from; t < std::min(to, run.frames.size()); ++t)
        part.frames.push_back(run.frames[t]);
    return traceText(part);
}

RC_GTEST_PROP(DatedTerms, aBranchSharesItsPastExactly, ())
{
    ScenarioDraft draft = *anyDraft();
    const auto day = static_cast<std::size_t>(wholeBetween(2, 8));
    draft.market.horizon = std::max(draft.market.horizon, 9);
    ScenarioDraft branch = draft;
    for (const char* path : {"market.reversion", "market.channels.slr", "dealers[*].constraints.slrMin"}) {
        Event& set = branch.events.emplace_back();
        set.round = static_cast<int>(day);
        set.kind = EventKind::Set;
        set.path = path;
        set.value = std::string_view(path) == "market.channels.slr" ? TermValue(chance(0.5)) : between(0, 0.3);
    }
    const auto run = simulate(valid(draft)), other = simulate(valid(branch));
    const std::size_t shared = std::min(day, run.frames.size());
    RC_ASSERT(other.frames.size() >= shared);
    RC_ASSERT(textOf(run, 0, shared) == textOf(other, 0, shared));
}

RC_GTEST_PROP(DatedTerms, inTheFirstRoundAreTheValuesOfTheFile, ())
{
    ScenarioDraft dated = withoutSets(*anyDraft());
    const std::pair<const char*, TermValue> terms[] = {// nothing from which the start is worked out
        {"market.reversion", between(0, 0.4)}, {"market.suspicion", between(0, 1)}, {"market.learning", between(0, 1)},
        {"market.staleness", between(0, 2)}, {"market.anticipation", between(0, 2)},
        {"market.pullShare", between(0, 1)}, {"market.varMultiplier", between(1, 3)},
        {"market.ewmaLambda", between(0.5, 1)}, {"market.rollOffMax", between(0, 1)},
        {"market.deleverFromCash", between(0, 1)}, {"market.repayOnSettlement", chance(0.5)},
        {"market.channels.interdealer", chance(0.5)}, {"market.channels.information", chance(0.5)},
        {"dealers[*].constraints.slrMin", between(0.02, 0.1)}, {"dealers[d0].constraints.varLimit", between(0.5, 10)},
        {"dealers[0].constraints.failBelow", between(0, 0.05)}, {"assets[*].haircut", between(0, 0.3)},
        {"assets[a0].liquidityRank", between(-1, 6)}};
    const auto& [path, value] = terms[wholeBetween(0, static_cast<int>(std::size(terms)) - 1)];
    Event set;
    set.kind = EventKind::Set;
    set.path = path;
    set.value = value;
    ScenarioDraft written = dated;
    RC_ASSERT(!applySet(written, set));
    dated.events.insert(dated.events.begin(), set);
    const Played run(valid(dated)), other(valid(written));
    RC_ASSERT(run.rounds() == other.rounds());
    Differences d(1e-9); // another rank: sums in another order
    for (int t = 1; t <= run.rounds(); ++t) {
        const std::string round = path + (" round " + std::to_string(t)) + " ";
        d.compare(round + "price", run.close(t).price, other.close(t).price);
        d.compare(round + "mark", run.close(t).mark, other.close(t).mark);
        d.compare(round + "cash", run.close(t).cash, other.close(t).cash);
        d.compare(round + "equity", run.close(t).equity, other.close(t).equity);
        d.compare(round + "exposure", run.close(t).exposure, other.close(t).exposure);
        d.compare(round + "claims", run.close(t).claims, other.close(t).claims);
        d.compare(round + "breach", run.open(t).breach, other.open(t).breach);
        d.compare(round + "wave", run.close(t).wave, other.close(t).wave);
    }
    RC_ASSERT(d.text() == "");
}

} // namespace
} // namespace waterhammer::test
