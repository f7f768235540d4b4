// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/cascade.h"
#include "model/engine/engine.h"
#include "model/engine/equity.h"
#include "model/scenario/amounts.h"

#include <cassert>

namespace waterhammer {

/// Keeps the running figures of a cascade: what the summary of each market will say.
template <class S> class Tally {
public:
    using Real = MarketReal<S>;  ///< a number of the market's
    using Owned = DealerReal<S>; ///< a number of a dealer's
    using Mask = MarketMask<S>;  ///< yes or no, a market

    /// Starts anew from round 0 of the cascade.
    void begin(const Cascade<S>& cascade);
    /// Takes in the round just played, of the markets that still run.
    void note(Cascade<S>& cascade, const Mask& running);
    /// The summary of the market in one lane, as of the round just played.
    void conclude(const Cascade<S>& cascade, std::size_t lane, Summary& out) const;

    /// R of the round just played; 0 where it is not defined.
    [[nodiscard]] const Real& realisedGain() const { return m_gain; }
    /// Where a loss set the round's trading off.
    [[nodiscard]] const Mask& gainDefined() const { return m_gainDefined; }
    /// [seats] round of the first breach, 0 for none.
    [[nodiscard]] const Values<Owned>& wave() const { return m_wave; }

private:
    void noteDealers(Cascade<S>& cascade, const Mask& running, const Real& now);
    void noteGain(const Flows<S>& flow, const Mask& running);
    void notePrices(const Cascade<S>& cascade, const Mask& running, const Real& now);

    Real m_equityAtStart, m_heldAtStart, m_loss, m_shortfall, m_peakLoss, m_peakRound, m_directLoss, m_injected,
        m_absorbed;
    Real m_lastTradingLoss, m_gain, m_peakGain;
    Mask m_gainDefined, m_gainEver;
    ByCause<Real> m_cause;
    Audit<S> m_audit;
    Values<Owned> m_wave;                           // [seats]
    Values<Real> m_lowestPrice, m_lowestPriceRound; // [assets]
};

template <class S> void Tally<S>::begin(const Cascade<S>& cascade)
{
    const auto& in = cascade.in();
    m_equityAtStart = m_loss = m_shortfall = m_peakLoss = m_peakRound = m_directLoss = m_injected = m_absorbed =
        Real(0);
    m_lastTradingLoss = m_gain = Real(0);
    m_peakGain = Real(-infinity);
    m_gainDefined = m_gainEver = Mask(false);
    m_cause = ByCause<Real>::none();
    m_audit = {Real(0), Real(0), Real(0)};
    m_wave.assign(in.seats, Owned(0));
    m_lowestPrice.assign(in.assets, Real(1));
    m_lowestPriceRound.assign(in.assets, Real(0));
    const auto& s = cascade.state();
    Owned total(0), held(0), lacking(0);
    for (std::size_t i = 0; i < in.seats; ++i) {
        const DealerMask<S> real = in.real[i];
        const Row row = in.row(i);
        Owned worth(0);
        for (std::size_t k = row.first; k < row.first + row.count; ++k)
            worth += s.units[k];
        const Owned equity = select(real,
            equityOf<Owned>(
                s.cash[i], worth, s.otherAssets[i], s.repoTotal[i], s.shortTermFunding[i], in.longTermDebt[i]),
            Owned(0));
        total += equity;
        held += maximum(Owned(0), equity);
        lacking += maximum(Owned(0), -equity);
    }
    m_equityAtStart = joined<S>(total);
    m_heldAtStart = joined<S>(held);
    m_loss = m_equityAtStart - m_heldAtStart;
    m_shortfall = joined<S>(lacking);
    m_peakLoss = maximum(Real(0), m_loss);
}

template <class S> void Tally<S>::note(Cascade<S>& cascade, const Mask& running)
{
    const auto& flow = cascade.flow();
    const Real now(static_cast<double>(cascade.state().round));
    m_injected += select(running, flow.injected, Real(0));
    noteDealers(cascade, running, now);
    noteGain(flow, running);
    notePrices(cascade, running, now);
    const auto add = [&](Real& sum, const Real& x) { sum += select(running, x, Real(0)); };
    add(m_directLoss, flow.directLoss);
    for (std::size_t c = 0; c < saleCauseTable.size(); ++c)
        add(m_cause.values[c], flow.cause.values[c]);

    const auto audit = cascade.audit();
    const auto worse = [&](Real& worst, const Real& x) { worst = select(running, maximum(worst, x), worst); };
    worse(m_audit.books, audit.books);
    worse(m_audit.units, audit.units);
    worse(m_audit.cash, audit.cash);
    assert(all(audit.books <= Real(Invariants::tolerance)) && all(audit.units <= Real(Invariants::tolerance))
        && all(audit.cash <= Real(Invariants::tolerance)));
}

template <class S> void Tally<S>::noteDealers(Cascade<S>& cascade, const Mask& running, const Real& now)
{
    const auto& flow = cascade.flow();
    const DealerMask<S> counts(running);
    Owned sum(0), sumLacking(0);
    for (std::size_t i = 0; i < m_wave.size(); ++i) {
        const DealerMask<S> real = cascade.in().real[i], breach = flow.breach[i], arrears = flow.arrearsNow[i];
        const Owned equity = select(real, flow.closingEquity[i], Owned(0));
        sum += maximum(Owned(0), equity);
        sumLacking += maximum(Owned(0), -equity);
        m_wave[i] = select((m_wave[i] == Owned(0)) & (breach | arrears) & counts, Owned(now), m_wave[i]);
    }
    const Real held = joined<S>(sum), lacking = joined<S>(sumLacking);
    m_loss = select(running, m_equityAtStart + m_injected - held, m_loss);
    m_shortfall = select(running, lacking, m_shortfall);
    m_peakRound = select(m_loss > m_peakLoss, now, m_peakRound);
    m_peakLoss = maximum(m_peakLoss, m_loss);
}

/// Realised gain R = L(t) / (max(0, L(t−1)) + direct loss): what trading cost the opening books, per unit of the
/// loss that set it off.
template <class S> void Tally<S>::noteGain(const Flows<S>& flow, const Mask& running)
{
    const Real cause = maximum(Real(0), m_lastTradingLoss) + flow.directLoss;
    m_gainDefined = cause > Real(1e-9);
    m_gain = select(m_gainDefined, flow.tradingLoss / select(m_gainDefined, cause, Real(1)), Real(0));
    const Mask counts = m_gainDefined & running;
    m_gainEver = m_gainEver | counts;
    m_peakGain = select(counts, maximum(m_peakGain, m_gain), m_peakGain);
    m_lastTradingLoss = flow.tradingLoss;
}

template <class S> void Tally<S>::notePrices(const Cascade<S>& cascade, const Mask& running, const Real& now)
{
    const auto& price = cascade.state().price;
    for (std::size_t a = 0; a < m_lowestPrice.size(); ++a) {
        const Mask lower = running & (price[a] < m_lowestPrice[a]);
        m_lowestPrice[a] = select(lower, price[a], m_lowestPrice[a]);
        m_lowestPriceRound[a] = select(lower, now, m_lowestPriceRound[a]);
        m_absorbed += select(running, cascade.flow().absorbed[a], Real(0));
    }
}

template <class S> void Tally<S>::conclude(const Cascade<S>& cascade, std::size_t j, Summary& out) const
{
    const auto of = [j](const Real& x) { return lane(x, j); };
    out.peakLoss = of(m_peakLoss);
    out.peakLossRound = static_cast<int>(of(m_peakRound));
    out.endLoss = of(m_loss);
    out.creditorsShortfall = of(m_shortfall);
    out.directLoss = of(m_directLoss);
    out.amplification.reset();
    if (isDirectLoss(out.directLoss))
        out.amplification = out.peakLoss / out.directLoss;
    out.lossShare.reset();
    if (const double held = of(m_heldAtStart); held > 0)
        out.lossShare = out.peakLoss / held;
    out.peakRealisedGain.reset();
    if (lane(m_gainEver, j))
        out.peakRealisedGain = of(m_peakGain);
    out.peakLoopGain.reset();
    out.rounds = cascade.state().round;
    out.failures = out.breached = 0;
    out.wave.resize(cascade.in().dealers);
    for (std::size_t i = 0; i < out.wave.size(); ++i) {
        out.failures += lane(maskOf<S>(cascade.state().failed, i), j);
        out.wave[i] = static_cast<int>(of(numberOf<S>(m_wave, i)));
        out.breached += out.wave[i] > 0;
    }
    out.lowestPrice.resize(m_lowestPrice.size());
    out.lowestPriceRound.resize(m_lowestPrice.size());
    for (std::size_t a = 0; a < m_lowestPrice.size(); ++a) {
        out.lowestPrice[a] = of(m_lowestPrice[a]);
        out.lowestPriceRound[a] = static_cast<int>(of(m_lowestPriceRound[a]));
    }
    for (const auto& row : saleCauseTable)
        out.forcedSales[row.cause] = of(m_cause[row.cause]);
    out.absorbed = of(m_absorbed);
    out.invariants = {of(m_audit.books), of(m_audit.units), of(m_audit.cash)};
    out.stopped = false;
}

} // namespace waterhammer
