// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/causes_reading.h"

#include "model/analysis/orders_in_turn.h"
#include "model/engine/channels/funding.h"
#include "model/scenario/dated_terms.h"
#include "model/scenario/strikes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

/// Why a constraint bound at an opening: how far beyond its limit a dealer stood, and what had moved it there since
/// its opening before.
namespace waterhammer {

namespace {

/// A change that has a part for each asset.
class ByAsset {
public:
    ByAsset(CauseKind kind, CauseUnit unit, int round, std::uint32_t dealer)
        : m_total(makeCause(kind, unit, 0, round, dealer))
    {
    }
    void note(std::uint32_t asset, double amount)
    {
        add(m_total.parts, makeCause(m_total.kind, m_total.unit, amount, m_total.round, m_total.dealer, asset));
        m_total.amount += amount;
    }
    void addTo(std::vector<Cause>& parts) && { add(parts, std::move(m_total)); }

private:
    Cause m_total;
};

} // namespace

/// X − E/target. Greenwood, Landier and Thesmar (2015, eq. 3): a loss asks for 1/target times itself.
Cause leverageGap(const RunReading& run, int round, std::uint32_t dealer)
{
    const auto unit = CauseUnit::Exposure;
    const auto& s = run.scenario();
    const OpeningView before = run.opening(round - 1), now = run.opening(round);
    const LeverageTerms was = run.leverageTerms(round - 1, dealer), is = run.leverageTerms(round, dealer);
    Cause gap =
        makeCause(CauseKind::LeverageGap, unit, now.exposure[dealer] - now.equity[dealer] / is.target, round, dealer);
    const auto part = [&](CauseKind kind, double amount) {
        add(gap.parts, makeCause(kind, unit, amount, round, dealer));
    };
    part(CauseKind::GapBefore, before.exposure[dealer] - before.equity[dealer] / was.target);
    Cause lost = makeCause(
        CauseKind::EquityGeared, unit, (before.equity[dealer] - now.equity[dealer]) / is.target, round, dealer);
    lost.because.push_back(equityChange(run, round, dealer));
    add(gap.parts, std::move(lost));
    part(CauseKind::TargetChange, before.equity[dealer] * (1 / was.target - 1 / is.target));

    ByAsset marks(CauseKind::ExposureMarks, unit, round, dealer),
        trades(CauseKind::ExposureTrades, unit, round, dealer);
    double weights = (is.cashWeight - was.cashWeight) * run.cashAtOpening(round - 1, dealer);
    const auto [first, last] = run.row(dealer);
    for (std::size_t k = first; k < last; ++k) {
        const auto a = s.positions.asset[k];
        const ValueChange change = run.valueChange(round, k);
        marks.note(a, is.weight[a] * change.marks);
        trades.note(a, is.weight[a] * change.trades);
        weights += (is.weight[a] - was.weight[a]) * before.units[k] * before.mark[a];
    }
    std::move(marks).addTo(gap.parts);
    std::move(trades).addTo(gap.parts);
    part(CauseKind::ExposureCash,
        is.cashWeight * (run.cashAtOpening(round, dealer) - run.cashAtOpening(round - 1, dealer)));
    part(CauseKind::ExposureOther, run.otherAtOpening(round, dealer) - run.otherAtOpening(round - 1, dealer));
    part(CauseKind::ExposureWeights, weights);
    return gap;
}

/// X̂ − Ê/target, and the part of it that the last fall, once more, would add.
Cause fearedGap(const RunReading& run, int round, std::uint32_t dealer)
{
    const auto unit = CauseUnit::Exposure;
    const OpeningView now = run.opening(round);
    const LeverageTerms terms = run.leverageTerms(round, dealer);
    const double expected = DatedTerms(run.scenario(), round).market().anticipation;
    double lost = 0, lighter = 0;
    const auto [first, last] = run.row(dealer);
    for (std::size_t k = first; k < last; ++k) {
        const auto a = run.scenario().positions.asset[k];
        const double fall = expected * now.units[k] * now.mark[a] * run.lostByTrading(round - 1, a);
        lost += fall;
        lighter += terms.weight[a] * fall;
    }
    const double equity = std::max(0.0, now.equity[dealer] - lost);
    Cause gap =
        makeCause(CauseKind::FearedGap, unit, now.exposure[dealer] - lighter - equity / terms.target, round, dealer);
    Cause actual = leverageGap(run, round, dealer);
    const double more = gap.amount - actual.amount;
    add(gap.parts, std::move(actual));
    add(gap.parts, makeCause(CauseKind::FearedFall, unit, more, round, dealer));
    return gap;
}

namespace {

/// z² (ρ (Σ v)² + (1 − ρ) Σ v²) of an opening, its root: as VaR would be on these terms.
double valueAtRisk(const RunReading& run, const OpeningView& o, std::uint32_t dealer, const Market& terms)
{
    double all = 0, squares = 0;
    const auto [first, last] = run.row(dealer);
    for (std::size_t k = first; k < last; ++k) {
        const auto a = run.scenario().positions.asset[k];
        const double v = o.volatility[a] * o.units[k] * o.mark[a];
        all += v;
        squares += v * v;
    }
    return terms.varMultiplier * std::sqrt(terms.correlation * all * all + (1 - terms.correlation) * squares);
}

/// What VaR at the opening before would have been on the terms of a round.
double varBefore(const RunReading& run, int round, std::uint32_t dealer)
{
    const Market &was = DatedTerms(run.scenario(), round - 1).market(),
                 &is = DatedTerms(run.scenario(), round).market();
    const OpeningView before = run.opening(round - 1);
    const bool same = was.varMultiplier == is.varMultiplier && was.correlation == is.correlation;
    return same ? before.var[dealer] : valueAtRisk(run, before, dealer, is);
}

} // namespace

/// VaR² is a quadratic form z² v'Av of v = σH, so VaR − VaR₀ = z² Σ (v − v₀)·A(v + v₀) / (VaR + VaR₀): exact, and a
/// sum over assets.
Cause varExcess(const RunReading& run, int round, std::uint32_t dealer)
{
    const auto unit = CauseUnit::ValueAtRisk;
    const auto& s = run.scenario();
    const OpeningView before = run.opening(round - 1), now = run.opening(round);
    const DatedTerms was(s, round - 1), is(s, round);
    const double limit = is.varLimit(dealer), rho = is.market().correlation, z = is.market().varMultiplier;
    const double varOnTerms = varBefore(run, round, dealer);
    // Where there was no limit before, all of it is the terms'.
    const double excessBefore = std::isfinite(was.varLimit(dealer)) ? before.var[dealer] - was.varLimit(dealer) : 0;
    Cause excess = makeCause(CauseKind::VarExcess, unit, now.var[dealer] - limit, round, dealer);
    add(excess.parts, makeCause(CauseKind::ExcessBefore, unit, excessBefore, round, dealer));
    add(excess.parts, makeCause(CauseKind::VarTerms, unit, varOnTerms - limit - excessBefore, round, dealer));

    const auto [first, last] = run.row(dealer);
    const auto both = [&](std::size_t k) { // v + v₀
        const auto a = s.positions.asset[k];
        return before.volatility[a] * before.units[k] * before.mark[a] + now.volatility[a] * now.units[k] * now.mark[a];
    };
    double all = 0;
    for (std::size_t k = first; k < last; ++k)
        all += both(k);
    const double sum = now.var[dealer] + varOnTerms;
    ByAsset volatility(CauseKind::VarVolatility, unit, round, dealer), marks(CauseKind::VarMarks, unit, round, dealer),
        trades(CauseKind::VarTrades, unit, round, dealer);
    for (std::size_t k = first; k < last && sum > 0; ++k) {
        const auto a = s.positions.asset[k];
        const double perUnit = z * z * (rho * all + (1 - rho) * both(k)) / sum;
        const double sigma = (before.volatility[a] + now.volatility[a]) / 2;
        const ValueChange change = run.valueChange(round, k);
        volatility.note(a, perUnit * (now.volatility[a] - before.volatility[a]) * change.average);
        marks.note(a, perUnit * sigma * change.marks);
        trades.note(a, perUnit * sigma * change.trades);
    }
    std::move(volatility).addTo(excess.parts);
    std::move(marks).addTo(excess.parts);
    std::move(trades).addTo(excess.parts);
    return excess;
}

namespace {

/// What keeps lenders from rolling over, and the share that a round tells of it.
struct RollOffSource {
    CauseKind kind;
    std::vector<double> Opening::*share; // [dealers] fraction
};
/// The first whose share is as large as what was not rolled is why.
constexpr std::array rollOffSources{
    RollOffSource{CauseKind::RollOffRun, &Opening::rollOffRun},
    RollOffSource{CauseKind::RollOffClients, &Opening::rollOffClients},
    RollOffSource{CauseKind::RollOffWeak, &Opening::rollOffWeak},
};

/// The first of a round's runs on a dealer that is as large; nothing where there is none.
std::optional<std::uint32_t> runOf(const RunReading& run, int round, std::uint32_t dealer, double share)
{
    const auto [first, last] = run.events(round);
    for (std::size_t e = first; e < last; ++e) {
        const auto& shock = run.scenario().shocks[e];
        if (shock.kind == EventKind::FundingRun && strikes(shock, dealer) && shock.size >= share)
            return static_cast<std::uint32_t>(e);
    }
    return {};
}

/// Funding that is not rolled, by what kept lenders from it: the largest of a run, squeezed prime brokers, and a
/// borrower's weakness.
Cause rollOffOf(const RunReading& run, int round, std::uint32_t dealer, double amount)
{
    const Opening& open = run.open(round);
    const double share = open.rollOffUnsecured[dealer] * (1 - 1e-12);
    Cause c = makeCause(CauseKind::RollOffWeak, CauseUnit::Cash, amount, round, dealer);
    for (const RollOffSource& source : rollOffSources) {
        if ((open.*source.share)[dealer] < share)
            continue;
        if (source.kind == CauseKind::RollOffRun) {
            const auto event = runOf(run, round, dealer, share);
            if (!event) // there was none, and nothing but named lenders' repo was not rolled
                continue;
            c.event = *event;
        }
        c.kind = source.kind;
        break;
    }
    if (c.kind == CauseKind::RollOffWeak)
        c.because.push_back(equityChange(run, round, dealer));
    return c;
}

Cause marginGap(const RunReading& run, int round, std::uint32_t dealer, std::size_t k)
{
    const auto unit = CauseUnit::Cash;
    const auto a = run.scenario().positions.asset[k];
    const OpeningView before = run.opening(round - 1), now = run.opening(round);
    const double haircut = (before.haircut[a] + now.haircut[a]) / 2;
    const ValueChange change = run.valueChange(round, k);
    const auto gapAt = [&](const OpeningView& o) { return o.repo[k] - (1 - o.haircut[a]) * o.units[k] * o.mark[a]; };
    Cause gap = makeCause(CauseKind::MarginGap, unit, gapAt(now), round, dealer, a);
    const auto part = [&](CauseKind kind, double amount) {
        add(gap.parts, makeCause(kind, unit, amount, round, dealer, a));
    };
    part(CauseKind::MarginBefore, gapAt(before));
    part(CauseKind::MarginHaircut, (now.haircut[a] - before.haircut[a]) * change.average);
    part(CauseKind::MarginMarks, -(1 - haircut) * change.marks);
    part(CauseKind::MarginTrades, -(1 - haircut) * change.trades);
    part(CauseKind::MarginRepo, now.repo[k] - before.repo[k]);
    return gap;
}

/// The calls on a dealer's positions, and the cash that its sales for other constraints free after them.
struct Calls {
    Cause total;
    double freed = 0;
};

Calls marginCalls(const RunReading& run, int round, std::uint32_t dealer)
{
    const auto& s = run.scenario();
    const Opening& open = run.open(round);
    Calls calls{makeCause(CauseKind::MarginCalls, CauseUnit::Cash, 0, round, dealer)};
    const auto [first, last] = run.row(dealer);
    for (std::size_t k = first; k < last; ++k) {
        const auto a = s.positions.asset[k];
        const RepoAtOpening repo = run.repoAtOpening(round, dealer, k);
        Cause call = makeCause(CauseKind::MarginCall, CauseUnit::Cash, repo.called(), round, dealer, a);
        if (repo.called() > 0)
            call.because.push_back(repo.margin() >= repo.notRolled() ? marginGap(run, round, dealer, k)
                                                                     : rollOffOf(run, round, dealer, repo.notRolled()));
        add(calls.total.parts, std::move(call));
        calls.total.amount += repo.called();
        calls.freed += repo.freedBy(orderedBefore(SaleCause::Funding, open, k));
    }
    return calls;
}

} // namespace

Cause fundingShortfall(const RunReading& run, int round, std::uint32_t dealer)
{
    const auto unit = CauseUnit::Cash;
    const Frame& before = run.close(round - 1);
    const Opening& open = run.open(round);
    Calls calls = marginCalls(run, round, dealer);
    const double arrears = before.arrears[dealer];
    const double reserveFloor = DatedTerms(run.scenario(), round).market().reserveFloor;
    const double toHand = open.called[dealer]
        + cashToHand(run.cashAtOpening(round, dealer), open.repaid[dealer], reserveFloor, before.cashTarget[dealer]);

    Cause shortfall =
        makeCause(CauseKind::FundingShortfall, unit, open.need[dealer] - toHand - calls.freed, round, dealer);
    auto& parts = shortfall.parts;
    add(parts, makeCause(CauseKind::Arrears, unit, arrears, round, dealer));
    const double notRolled = open.rollOffUnsecured[dealer] * (before.shortTermFunding[dealer] - arrears);
    if (notRolled != 0)
        add(parts, rollOffOf(run, round, dealer, notRolled));
    add(parts, std::move(calls.total));
    add(parts, makeCause(CauseKind::CashToHand, unit, -toHand, round, dealer));
    add(parts, makeCause(CauseKind::FreedBySales, unit, -calls.freed, round, dealer));
    return shortfall;
}

} // namespace waterhammer
