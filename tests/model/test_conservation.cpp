// SPDX-License-Identifier: GPL-3.0-or-later
#include "beside_trades.h"
#include "model/analysis/sweep.h"
#include "played.h"
#include "random_draft.h"
#include "same.h"

#include <rapidcheck/gtest.h>

/// What holds for every system: conservation, and what channels that are off do not do.
namespace waterhammer::test {
namespace {

// ---- Conservation --------------------------------------------------------------------------------------------------

RC_GTEST_PROP(Conservation, booksBalanceAtEveryClose, ())
{
    const ScenarioDraft draft = *anyDraft();
    const Played run(valid(draft));
    const auto& s = *run.trajectory().scenario;
    for (int t = 0; t <= run.rounds(); ++t) {
        const Frame& f = run.close(t);
        for (std::size_t i = 0; i < s.dealerCount(); ++i) {
            double worth = 0, repo = 0;
            for (std::size_t a = 0; a < s.assetCount(); ++a) {
                worth += run.units(t, i, a) * f.mark[a];
                repo += run.repo(t, i, a);
            }
            const double equity =
                f.cash[i] + worth + f.otherAssets[i] - repo - f.shortTermFunding[i] - s.dealers.longTermDebt[i];
            RC_ASSERT(std::abs(equity - f.equity[i]) <= 1e-9 * s.dealers.totalAssets[i]);
            const double gap = std::abs(f.slr[i] * f.exposure[i] - f.equity[i]);
            RC_ASSERT((f.exposure[i] <= 0 ? f.slr[i] == infinity : gap <= 1e-9 * (1 + std::abs(f.equity[i]))));
            RC_ASSERT(f.cash[i] >= -1e-9);
            RC_ASSERT(f.shortTermFunding[i] >= -1e-9);
            RC_ASSERT(f.arrears[i] <= f.shortTermFunding[i] + 1e-9);
        }
    }
}

/// Units that dealer i handed on in round t, from what else happened to its position.
double handedOn(const Played& run, int t, std::size_t i, std::size_t a)
{
    return run.units(t - 1, i, a) - run.units(t, i, a)
        + (run.bought(t, i, a) - run.order(t, i, a)) / run.open(t).mark[a];
}

RC_GTEST_PROP(Conservation, cashMovesOnlyByTradesAndLenders, ())
{
    const ScenarioDraft draft = *anyDraft();
    const Played run(valid(draft));
    const BesideTrades lent(run);
    const auto& s = *run.trajectory().scenario;
    for (int t = 1; t <= run.rounds(); ++t)
        for (std::size_t i = 0; i < s.dealerCount(); ++i) {
            double in = run.close(t).shortTermFunding[i] - run.close(t - 1).shortTermFunding[i];
            in += lent.got(t, i) + lent.putIn(t, i);
            for (std::size_t a = 0; a < s.assetCount(); ++a) {
                in += run.repo(t, i, a) - run.repo(t - 1, i, a);
                in += (run.order(t, i, a) - run.bought(t, i, a)) / run.open(t).mark[a] * run.open(t).execution[a];
                in += handedOn(run, t, i, a) * run.price(t, a);
            }
            // a position of which a billionth is left counts as gone
            RC_ASSERT(
                std::abs(run.close(t).cash[i] - run.close(t - 1).cash[i] - in) <= 1e-8 * s.dealers.totalAssets[i]);
        }
}

RC_GTEST_PROP(Conservation, whatIsSoldIsBoughtAndNoUnitIsLost, ())
{
    const ScenarioDraft draft = *anyDraft();
    const Played run(valid(draft));
    const auto& s = *run.trajectory().scenario;
    for (int t = 1; t <= run.rounds(); ++t) {
        const Opening& open = run.open(t);
        for (std::size_t a = 0; a < s.assetCount(); ++a) {
            double ordered = open.client[a], absorbed = 0, held = 0, heldBefore = 0;
            for (std::size_t i = 0; i < s.dealerCount(); ++i) {
                ordered += run.order(t, i, a);
                absorbed += run.bought(t, i, a);
                held += run.units(t, i, a);
                heldBefore += run.units(t - 1, i, a);
            }
            for (std::size_t j = 0; j < s.fundCount(); ++j) {
                ordered += run.fundOrder(t, j, a);
                held += run.fundUnits(t, j, a);
                heldBefore += run.fundUnits(t - 1, j, a);
            }
            const double size = 1e-9 * (1 + heldBefore + ordered);
            RC_ASSERT(std::abs(ordered - open.sold[a]) <= size);
            RC_ASSERT(std::abs(absorbed - open.absorbed[a]) <= size);
            RC_ASSERT(std::abs(open.official[a] + open.absorbed[a] + open.net[a] - open.sold[a]) <= size);
            const double outside = (open.official[a] + open.net[a] - open.client[a]) / open.mark[a] + open.passedOn[a];
            RC_ASSERT(std::abs(heldBefore - held - outside) <= 10 * size);
        }
    }
    RC_ASSERT(run.summary().invariants.hold());
}

RC_GTEST_PROP(Conservation, causesAddUpToTheOrders, ())
{
    const ScenarioDraft draft = *anyDraft();
    const Played run(valid(draft));
    SalesByCause all;
    for (int t = 1; t <= run.rounds(); ++t) {
        double sold = 0;
        for (const double x : run.open(t).sold)
            sold += x;
        RC_ASSERT(std::abs(run.open(t).cause.total() - sold) <= 1e-9 * (1 + sold));
        all += run.open(t).cause;
    }
    RC_ASSERT(std::abs(all.total() - run.summary().forcedSales.total()) <= 1e-9 * (1 + all.total()));
}

RC_GTEST_PROP(Conservation, nobodySellsOrOwesMoreThanThereIs, ())
{
    const ScenarioDraft draft = *anyDraft();
    const Played run(valid(draft));
    const auto& s = *run.trajectory().scenario;
    for (int t = 1; t <= run.rounds(); ++t)
        for (std::size_t i = 0; i < s.dealerCount(); ++i)
            for (std::size_t a = 0; a < s.assetCount(); ++a) {
                const double worth = run.units(t - 1, i, a) * run.open(t).mark[a];
                RC_ASSERT(run.order(t, i, a) <= worth * (1 + 1e-9) + 1e-9);
                RC_ASSERT(run.order(t, i, a) >= 0);
                RC_ASSERT(run.bought(t, i, a) >= 0);
                RC_ASSERT(run.units(t, i, a) >= -1e-9);
                RC_ASSERT(run.repo(t, i, a) >= -1e-9);
                const double byCause =
                    run.varOrder(t, i, a) + run.slrOrder(t, i, a) + run.fearOrder(t, i, a) + run.fundingOrder(t, i, a);
                RC_ASSERT(
                    std::abs(byCause - (run.open(t).breach[i] & Breach::failed ? 0 : run.order(t, i, a))) <= 1e-9);
            }
}

// ---- Channels ------------------------------------------------------------------------------------------------------

RC_GTEST_PROP(ChannelsOff, onlyTheFailedClientsAndRedemptionsSell, ())
{
    const ScenarioDraft draft = withoutSets(*anyDraft()); // one of them may switch a channel on
    const Played run(valid(draft), withSwitches(noChannels()));
    const auto& sales = run.summary().forcedSales;
    RC_ASSERT(sales[SaleCause::Slr] == 0 && sales[SaleCause::Fear] == 0 && sales[SaleCause::Var] == 0
        && sales[SaleCause::Funding] == 0);
    RC_ASSERT(run.summary().absorbed == 0);
    for (int t = 1; t <= run.rounds(); ++t)
        for (std::size_t i = 0; i < run.trajectory().scenario->dealerCount(); ++i) {
            RC_ASSERT((run.open(t).breach[i] & ~Breach::failed) == 0);
            for (std::size_t a = 0; a < run.trajectory().scenario->assetCount(); ++a)
                RC_ASSERT(run.order(t, i, a) == 0 || run.open(t).breach[i] == Breach::failed);
        }
}

RC_GTEST_PROP(ChannelsOff, aSwitchInTheOptionsIsASwitchInTheFile, ())
{
    ScenarioDraft draft = withoutSets(*anyDraft());
    Channels channels = draft.market.channels;
    channels.slr = !channels.slr;
    channels.information = !channels.information;
    const auto asked = simulate(valid(draft), withSwitches(channels));
    draft.market.channels = channels;
    RC_ASSERT(traceText(asked) == traceText(simulate(valid(draft))));
}

RC_GTEST_PROP(WiderBuffer, isNotBreachedEarlierInTheFirstRound, ())
{
    ScenarioDraft draft = withoutSets(*anyDraft()); // they would take the wider buffer back
    draft.market.channels.slr = true;
    const Played tight(valid(draft));
    const double narrower = between(0.3, 1);
    for (auto& d : draft.dealers) {
        auto& c = d.constraints;
        c.slrTrigger = c.slrTrigger.value_or(c.slrMin) * narrower;
        c.slrTarget = c.slrTarget.value_or(c.slrMin) * narrower;
        c.slrMin *= narrower;
    }
    const Played wide(valid(draft));
    for (std::size_t i = 0; i < draft.dealers.size(); ++i) {
        const bool breachWide = wide.open(1).breach[i] & Breach::slr;
        const bool breachTight = tight.open(1).breach[i] & Breach::slr;
        RC_ASSERT(!breachWide || breachTight);
        double soldWide = 0, soldTight = 0;
        for (std::size_t a = 0; a < draft.assets.size(); ++a) {
            soldWide += wide.slrOrder(1, i, a);
            soldTight += tight.slrOrder(1, i, a);
        }
        RC_ASSERT(soldWide <= soldTight * (1 + 1e-9) + 1e-9);
    }
}

RC_GTEST_PROP(WiderBuffer, ofCapitalOrOfRiskIsNotBreachedEarlierEither, ())
{
    ScenarioDraft draft = withoutSets(*anyDraft()); // they would take the wider buffer back
    draft.market.channels.slr = draft.market.channels.var = true;
    const Played tight(valid(draft));
    for (auto& d : draft.dealers) { // lenders become shareholders, the limit is lifted
        const double raised = between(0, 1) * d.shortTermFunding;
        d.shortTermFunding -= raised;
        d.tier1Capital += raised;
        if (d.constraints.varLimit)
            *d.constraints.varLimit *= between(1, 2);
    }
    const Played wide(valid(draft));
    for (std::size_t i = 0; i < draft.dealers.size(); ++i) {
        const auto breachWide = wide.open(1).breach[i], breachTight = tight.open(1).breach[i];
        RC_ASSERT(!(breachWide & Breach::failed) || (breachTight & Breach::failed));
        for (const auto constraint : {Breach::slr, Breach::var})
            RC_ASSERT(!(breachWide & constraint) || (breachTight & (constraint | Breach::failed)));
    }
}

} // namespace
} // namespace waterhammer::test
