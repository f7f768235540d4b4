// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/elementary.h"
#include "model/engine/equity.h"
#include "model/engine/state.h"

#include <utility>

/// Step 2, Mark and measure: volatility follows returns, haircuts follow volatility, books are marked to the bid
/// that can be believed, and each dealer learns its leverage ratio and its value at risk.
namespace waterhammer {

/// The bid at which a book is marked: the price less what the half-spread has widened and less the uncertainty
/// about fair value, at least a tenth of the price.
template <class Real>
Real markOf(const Real& price, const Real& halfSpread, const Real& restingSpread, const Real& uncertainty)
{
    return price * maximum(Real(0.1), Real(1) - (halfSpread - restingSpread) - uncertainty);
}

/// |r|/σ0; −1 of an asset that rests at no volatility.
template <class Real> Real surprise(const Real& logReturn, const Real& resting)
{
    const auto moves = resting > Real(0);
    return select(moves, maximum(logReturn, -logReturn) / select(moves, resting, Real(1)), Real(-1));
}

/// The largest surprise of the round and the next to it, from the log returns in flow.scratch: an asset with the
/// largest looks at the next.
template <class S> std::pair<MarketReal<S>, MarketReal<S>> largestSurprises(const Round<S>& r)
{
    using Real = MarketReal<S>;
    Real largest(0), second(0);
    for (std::size_t a = 0; a < r.in.assets; ++a) {
        const Real z = surprise(r.flow.scratch[a], r.in.volatility[a]);
        second = maximum(second, minimum(z, largest));
        largest = maximum(largest, z);
    }
    return {largest, second};
}

/// Exponentially weighted volatility (RiskMetrics; J.P. Morgan and Reuters 1996) with a background of ordinary noise:
/// σ ← μ √( λσ² + (1−λ)(b σ0² + r² + χ(σ0 z)²) ), z the largest surprise elsewhere in sigmas (King and Wadhwani 1990;
/// Kodres and Pritsker 2002). Haircuts cover the move that VaR expects (Adrian and Shin 2010, 2014;
/// Brunnermeier and Pedersen 2009, "margins are destabilising").
template <class S> void markAssets(Round<S>& r)
{
    using Real = MarketReal<S>;
    auto& s = r.state;
    auto& flow = r.flow;
    const auto& m = r.market();
    const std::size_t count = r.in.assets;
    for (std::size_t a = 0; a < count; ++a)
        flow.scratch[a] = s.price[a] / s.markedPrice[a];
    logarithms(reinterpret_cast<double*>(flow.scratch.data()), count * LaneTraits<Real>::count);

    const bool learns = any(m.learning > Real(0));
    const auto [largest, second] = learns ? largestSurprises(r) : std::pair{Real(0), Real(0)};
    for (std::size_t a = 0; a < count; ++a) {
        const Real ret = flow.scratch[a];
        const Real resting = r.in.volatility[a];
        Real noise = m.ewmaBackground * resting * resting + ret * ret;
        if (learns) {
            const Real elsewhere = resting * select(surprise(ret, resting) == largest, second, largest);
            noise += m.learning * elsewhere * elsewhere;
        }
        const Real variance = m.ewmaLambda * s.volatility[a] * s.volatility[a] + (Real(1) - m.ewmaLambda) * noise;
        s.volatility[a] = flow.volatilityFactor[a] * squareRoot(variance);
        s.markedPrice[a] = s.price[a];
        flow.volatilityMultiple[a] =
            select(resting > Real(0), maximum(Real(1), s.volatility[a] / maximum(resting, Real(1e-300))), Real(1));
        const Real widened = r.rules.haircut[a] * s.haircutMultiple[a]
            + m.haircutSensitivity * m.varMultiplier * maximum(Real(0), s.volatility[a] - resting);
        flow.haircut[a] = minimum(m.haircutCap, widened);
        if (r.terms.repoFacility)
            flow.haircut[a] = minimum(flow.haircut[a], r.terms.repoCap[a]);
        flow.lends[a] = Real(1) - flow.haircut[a];
        flow.mark[a] = markOf(s.price[a], s.halfSpread[a], r.in.halfSpread[a], s.uncertainty[a]);
        flow.perMark[a] = Real(1) / flow.mark[a];
        flow.lendsPerUnit[a] = flow.lends[a] * flow.mark[a];
    }
}

/// What a dealer's book says at given marks.
template <class Real> struct BookFigures {
    Real equity, exposure, slr, var; ///< Tier 1 and leverage exposure in bn, their ratio, value at risk in bn
    Real ownSlr;                     ///< the ratio with the scenario's own weights, which a policy does not change
};

/// Equity over exposure; infinite without exposure.
template <class Real> Real ratioOf(const Real& equity, const Real& exposure)
{
    return select(exposure > Real(0), equity / exposure, Real(infinity));
}

/// Values the positions of one dealer (into flow.value) and works out its figures. VaR is parametric with one
/// correlation for all pairs, so that it is two sums: z √( ρ (Σv)² + (1−ρ) Σv² ).
template <class S>
BookFigures<DealerReal<S>> measure(Round<S>& r, std::size_t i, Row row, const Values<MarketReal<S>>& marks)
{
    using Real = DealerReal<S>;
    const auto& s = r.state;
    const Real* units = s.units.data() + row.first;
    const auto* weights = r.terms.slrWeight.data();
    const auto* mark = marks.data();
    const auto* volatility = s.volatility.data();
    Real* value = r.flow.value.data();
    Real worth(0), weighted(0), risk(0), riskSquared(0);
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t a = row.asset(k);
        const Real h = units[k] * mark[a];
        const Real v = volatility[a] * h;
        value[k] = h;
        worth += h;
        weighted += weights[a] * h;
        risk += v;
        riskSquared += v * v;
    }
    const auto rho = r.market().correlation;
    const Real rest = s.otherAssets[i] + r.in.offBalanceExposure[i];
    BookFigures<Real> f;
    f.equity =
        equityOf<Real>(s.cash[i], worth, s.otherAssets[i], s.repoTotal[i], s.shortTermFunding[i], r.in.longTermDebt[i]);
    f.exposure = r.terms.cashSlrWeight * s.cash[i] + weighted + rest;
    f.slr = ratioOf(f.equity, f.exposure);
    f.var = r.market().varMultiplier * squareRoot(rho * risk * risk + (MarketReal<S>(1) - rho) * riskSquared);
    f.ownSlr = f.slr;
    if (r.terms.exempts) {
        Real own = r.market().cashSlrWeight * s.cash[i] + rest;
        for (std::size_t k = 0; k < row.count; ++k)
            own += r.rules.slrWeight[row.asset(k)] * value[k];
        f.ownSlr = ratioOf(f.equity, own);
    }
    return f;
}

} // namespace waterhammer
