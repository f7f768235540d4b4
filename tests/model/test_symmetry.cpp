// SPDX-License-Identifier: GPL-3.0-or-later
#include "beside_trades.h"
#include "model/analysis/sweep.h"
#include "played.h"
#include "random_draft.h"
#include "same.h"

#include <rapidcheck/gtest.h>

/// What holds for every system: symmetry, determinism, and what is read off a run.
namespace waterhammer::test {
namespace {

// ---- Symmetry ------------------------------------------------------------------------------------------------------

ScenarioDraft scaled(ScenarioDraft draft, double by)
{
    const auto scale = [by](auto&... amounts) { ((amounts *= by), ...); };
    const auto scaleAll = [by](std::vector<Amount>& amounts) {
        for (auto& a : amounts)
            a.value *= by;
    };
    for (auto& a : draft.assets)
        scale(a.depth);
    for (auto& d : draft.dealers) {
        scale(d.cash, d.otherAssets, d.shortTermFunding, d.longTermDebt, d.tier1Capital, d.offBalanceExposure);
        scaleAll(d.holdings);
        scaleAll(d.repo);
        if (d.constraints.varLimit)
            scale(*d.constraints.varLimit);
    }
    for (auto& f : draft.funds) {
        scale(f.cash);
        scaleAll(f.holdings);
    }
    for (auto& e : draft.exposures)
        scale(e.amount);
    for (auto& e : draft.events)
        if (e.kind == EventKind::SellOrder || e.kind == EventKind::CapitalLoss || e.kind == EventKind::CapitalInjection)
            scale(e.size);
        else if (e.path.ends_with("varLimit") && std::holds_alternative<double>(e.value))
            scale(std::get<double>(e.value));
    if (draft.market.valueCapital)
        scale(*draft.market.valueCapital);
    for (auto& p : draft.policies)
        if (p.kind == PolicyKind::AssetPurchases)
            scale(p.size);
    return draft;
}

/// Prices and ratios of two runs, as long as both last: the end has thresholds in money.
std::string differentPrices(const Played& a, const Played& b, double relative)
{
    Differences d(relative);
    for (int t = 0; t <= std::min(a.rounds(), b.rounds()); ++t) {
        const std::string round = "round " + std::to_string(t) + " ";
        d.compare(round + "price", a.close(t).price, b.close(t).price);
        d.compare(round + "mark", a.close(t).mark, b.close(t).mark);
        d.compare(round + "volatility", a.close(t).volatility, b.close(t).volatility);
        d.compare(round + "quotingShare", a.close(t).quotingShare, b.close(t).quotingShare);
        d.compare(round + "failed", a.close(t).failed, b.close(t).failed);
        d.compare(round + "wave", a.close(t).wave, b.close(t).wave);
    }
    return d.text();
}

RC_GTEST_PROP(Symmetry, theCurrencysUnitDoesNotMatter, ())
{
    const ScenarioDraft draft = *anyDraft();
    const int power = wholeBetween(-4, 4);
    const Played run(valid(draft)), doubled(valid(scaled(draft, std::exp2(power))));
    RC_ASSERT(differentPrices(run, doubled, 0) == "");
    const Played tens(valid(scaled(draft, between(0.1, 10))));
    RC_ASSERT(differentPrices(run, tens, 1e-9) == "");
}

RC_GTEST_PROP(Symmetry, theOrderOfDealersDoesNotMatter, ())
{
    const ScenarioDraft draft = *anyDraft();
    ScenarioDraft turned = draft;
    const int by = wholeBetween(0, static_cast<int>(draft.dealers.size()) - 1);
    std::rotate(turned.dealers.begin(), turned.dealers.begin() + by, turned.dealers.end());
    std::reverse(turned.funds.begin(), turned.funds.end());
    std::reverse(turned.exposures.begin(), turned.exposures.end());
    const Played run(valid(draft)), other(valid(turned));
    Differences d(1e-9);
    d.compare("rounds", run.rounds(), other.rounds());
    for (int t = 1; t <= std::min(run.rounds(), other.rounds()); ++t) {
        const std::string round = "round " + std::to_string(t) + " ";
        d.compare(round + "price", run.close(t).price, other.close(t).price);
        for (std::size_t i = 0; i < draft.dealers.size(); ++i) {
            const std::size_t j = (i + draft.dealers.size() - static_cast<std::size_t>(by)) % draft.dealers.size();
            const std::string dealer = round + draft.dealers[i].id + " ";
            d.compare(dealer + "equity", run.close(t).equity[i], other.close(t).equity[j]);
            d.compare(dealer + "cash", run.close(t).cash[i], other.close(t).cash[j]);
            d.compare(dealer + "breach", run.open(t).breach[i], other.open(t).breach[j]);
            d.compare(dealer + "wave", run.close(t).wave[i], other.close(t).wave[j]);
            d.compare(dealer + "orders", run.orders(t, i), other.orders(t, j));
        }
    }
    RC_ASSERT(d.text() == "");
}

RC_GTEST_PROP(Symmetry, theOrderOfAssetsDoesNotMatter, ())
{
    const ScenarioDraft draft = *anyDraft();
    ScenarioDraft turned = draft; // every asset has its rank, so what is sold first stays
    std::reverse(turned.assets.begin(), turned.assets.end());
    for (auto& dealer : turned.dealers)
        std::reverse(dealer.holdings.begin(), dealer.holdings.end());
    const Played run(valid(draft)), other(valid(turned));
    Differences d(1e-9);
    d.compare("rounds", run.rounds(), other.rounds());
    for (int t = 1; t <= std::min(run.rounds(), other.rounds()); ++t) {
        const std::string round = "round " + std::to_string(t) + " ";
        for (std::size_t a = 0; a < draft.assets.size(); ++a)
            d.compare(round + draft.assets[a].id, run.price(t, a), other.price(t, draft.assets.size() - 1 - a));
        d.compare(round + "equity", run.close(t).equity, other.close(t).equity);
        d.compare(round + "cash", run.close(t).cash, other.close(t).cash);
        d.compare(round + "breach", run.open(t).breach, other.open(t).breach);
        d.compare(round + "wave", run.close(t).wave, other.close(t).wave);
        d.compare(round + "nav", run.close(t).nav, other.close(t).nav);
    }
    RC_ASSERT(d.text() == "");
}

/// Every dealer with an entry for every asset. A leveraged investor holds nothing of the others; a maker, whom a
/// zero holding would make a maker of that market, has a repo of nothing on them.
ScenarioDraft completed(ScenarioDraft draft)
{
    for (auto& dealer : draft.dealers)
        for (const auto& asset : draft.assets) {
            const auto names = [&](const std::vector<Amount>& book) {
                return std::ranges::find(book, asset.id, &Amount::asset) != book.end();
            };
            if (!names(dealer.holdings) && !names(dealer.repo))
                (dealer.marketMaker ? dealer.repo : dealer.holdings).push_back({asset.id, 0});
        }
    return draft;
}

RC_GTEST_PROP(Symmetry, rowsWithGapsAndCompleteRowsAreTheSame, ())
{
    ScenarioDraft draft = *anyDraft();
    for (std::size_t a = 0; a < draft.assets.size(); ++a)
        draft.assets[a].liquidityRank = static_cast<double>(a); // a complete row stands in the order of the file
    const auto full = valid(completed(draft));
    RC_ASSERT(full->positions.size() == draft.assets.size() * draft.dealers.size());
    const Played gaps(valid(draft)), complete(full);
    RC_ASSERT(differentPrices(gaps, complete, 1e-9) == "");
    RC_ASSERT(differences(gaps.summary(), complete.summary(), 1e-9) == "");
    Differences d(1e-9);
    for (int t = 0; t <= std::min(gaps.rounds(), complete.rounds()); ++t)
        for (std::size_t i = 0; i < draft.dealers.size(); ++i)
            for (std::size_t a = 0; a < draft.assets.size(); ++a) {
                d.compare("units", gaps.units(t, i, a), complete.units(t, i, a));
                d.compare("repo", gaps.repo(t, i, a), complete.repo(t, i, a));
                d.compare("order", t ? gaps.order(t, i, a) : 0, t ? complete.order(t, i, a) : 0);
                d.compare("bought", t ? gaps.bought(t, i, a) : 0, t ? complete.bought(t, i, a) : 0);
                d.compare("quotes", t && gaps.quotes(t, i, a), t && complete.quotes(t, i, a));
            }
    RC_ASSERT(d.text() == "");
}

// ---- Determinism ---------------------------------------------------------------------------------------------------

RC_GTEST_PROP(Determinism, theSameScenarioGivesTheSameBytes, ())
{
    const ScenarioDraft draft = *anyDraft();
    RC_ASSERT(traceText(simulate(valid(draft))) == traceText(simulate(valid(draft))));
}

RC_GTEST_PROP(Determinism, anEngineThatHasRunOthersIsAsGoodAsNew, ())
{
    static Engine used; // over all the systems of this property
    const auto scenario = valid(*anyDraft());
    RC_ASSERT(differences(used.run(scenario), simulate(scenario).summary) == "");
    const auto without = used.run(scenario, withSwitches(noChannels())); // the same scenario again, other switches
    RC_ASSERT(differences(without, simulate(scenario, withSwitches(noChannels())).summary) == "");
}

RC_GTEST_PROP(Determinism, framesAndGainOnlyWatch, ())
{
    const auto scenario = valid(*anyDraft());
    Engine engine;
    const Summary bare = engine.run(scenario);
    std::vector<FramePtr> frames;
    const Summary watched = engine.run(scenario, {}, {}, [&](FramePtr f) { frames.push_back(std::move(f)); });
    RC_ASSERT(differences(bare, watched) == "");
    RC_ASSERT(static_cast<int>(frames.size()) == bare.rounds + 1);
    Summary measured = engine.run(scenario, {.loopGain = true, .channels = {}});
    measured.peakLoopGain.reset();
    RC_ASSERT(differences(bare, measured) == "");
}

/// The same system with other numbers: its shape stays.
ScenarioDraft varied(ScenarioDraft draft, double by)
{
    for (auto& a : draft.assets)
        a.depth *= 1 + by;
    for (auto& d : draft.dealers)
        d.constraints.quoteTolerance *= 1 + by;
    for (auto& e : draft.events)
        if (e.kind == EventKind::SellOrder || e.kind == EventKind::CapitalLoss || e.kind == EventKind::Price)
            e.size *= 1 - by;
    for (auto& p : draft.policies)
        if (p.kind == PolicyKind::AssetPurchases)
            p.size *= 1 + by;
    draft.market.reversion = std::min(1.0, draft.market.reversion * (1 + by));
    draft.market.absorption *= 1 - by;
    return draft;
}

RC_GTEST_PROP(Determinism, togetherIsAsOneByOne, ())
{
    const ScenarioDraft draft = *anyDraft();
    static Engine engine, single;
    std::vector<ScenarioPtr> scenarios;
    for (int j = wholeBetween(1, Engine::lanes); j > 0; --j)
        scenarios.push_back(valid(varied(draft, between(0, 0.9))));
    for (const auto& s : scenarios)
        RC_ASSERT(Engine::sameShape(*s, *scenarios[0]));
    const auto together = engine.runTogether(scenarios);
    RC_ASSERT(together.size() == scenarios.size());
    for (std::size_t j = 0; j < scenarios.size(); ++j)
        RC_ASSERT(differences(together[j], single.run(scenarios[j]), 1e-9) == "");
}

RC_GTEST_PROP(Determinism, aSweepDoesNotDependOnItsThreads, ())
{
    const ScenarioDraft draft = *anyDraft();
    const std::vector<SweepAxis> axes = {{"market.reversion", 0, 0.3, 3}, {"market.absorption", 0, 1, 3}};
    SweepOptions one, two;
    two.threads = 2;
    const auto a = sweep(draft, axes, one), b = sweep(draft, axes, two);
    RC_ASSERT(a && b && a->size() == 9 && b->size() == 9);
    for (std::size_t k = 0; k < 9; ++k) {
        RC_ASSERT((*a)[k].at == (*b)[k].at);
        RC_ASSERT(differences((*a)[k].summary.value(), (*b)[k].summary.value()) == "");
    }
}

// ---- What is read off a run ----------------------------------------------------------------------------------------

RC_GTEST_PROP(SummaryFigures, followFromTheFrames, ())
{
    const ScenarioDraft draft = *anyDraft();
    const Played run(valid(draft));
    const auto& s = run.summary();
    double equity = 0, peak = 0, last = 0, shortfall = 0, direct = 0;
    std::vector<double> lowest(draft.assets.size(), 1);
    for (const double e : run.close(0).equity)
        equity += e;
    std::optional<double> gain;
    for (int t = 1; t <= run.rounds(); ++t) {
        double held = 0;
        shortfall = 0;
        equity += run.open(t).injected;
        for (const double e : run.close(t).equity) {
            held += std::max(0.0, e);
            shortfall += std::max(0.0, -e);
        }
        last = equity - held;
        peak = std::max(peak, last);
        direct += run.open(t).directLoss;
        if (run.close(t).realisedGain)
            gain = gain ? std::max(*gain, *run.close(t).realisedGain) : *run.close(t).realisedGain;
        for (std::size_t a = 0; a < lowest.size(); ++a)
            lowest[a] = std::min(lowest[a], run.price(t, a));
    }
    Differences d(1e-9);
    d.compare("rounds", s.rounds, run.rounds());
    d.compare("peakLoss", s.peakLoss, peak);
    d.compare("endLoss", s.endLoss, last);
    d.compare("shortfall", s.creditorsShortfall, shortfall);
    d.compare("directLoss", s.directLoss, direct);
    d.compare("amplification", s.amplification, direct > 1e-9 ? std::optional(peak / direct) : std::nullopt);
    d.compare("peakRealisedGain", s.peakRealisedGain, gain);
    d.compare("lowestPrice", s.lowestPrice, lowest);
    d.compare("wave", s.wave, run.close(run.rounds()).wave);
    RC_ASSERT(d.text() == "");
    RC_ASSERT(s.failures == std::ranges::count(run.close(run.rounds()).failed, 1));
    RC_ASSERT(s.breached == std::ranges::count_if(s.wave, [](int w) { return w > 0; }));
}

RC_GTEST_PROP(SummaryFigures, aWaveIsTheFirstRoundOfABreach, ())
{
    const ScenarioDraft draft = *anyDraft();
    const Played run(valid(draft));
    for (std::size_t i = 0; i < draft.dealers.size(); ++i) {
        int first = 0;
        for (int t = 1; t <= run.rounds() && first == 0; ++t)
            if (run.open(t).breach[i] != 0 || run.close(t).arrears[i] > 0 || run.close(t).failed[i])
                first = t;
        RC_ASSERT(run.summary().wave[i] == first);
    }
}

} // namespace
} // namespace waterhammer::test
