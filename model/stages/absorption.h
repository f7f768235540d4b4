// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/channels/information.h"
#include "model/channels/leverage.h"

/// Step 6, Absorption (channel `interdealer`): dealers who are not in breach and still quote buy from those who
/// must sell, as far as their leverage, their risk limit and their cash leave room. Intermediation limited by
/// balance-sheet space: Duffie et al. (2023); Brunnermeier and Pedersen (2009).
namespace waterhammer {

/// Stands for an infinite headroom, so that nothing times it is nothing; room beyond a millionth of it is infinite.
inline constexpr double endless = 1e290;
inline constexpr double boundless = 1e200;

/// Room in asset a is min(k·roomX/w, k·roomV/(zσ), k·cash/h), k the asset's share of all orders. What does not
/// depend on the dealer is worked out once an asset; a bound that does not bind is infinite.
template <class Real>
void prepareOffers(Round<Real>& r)
{
    auto& flow = r.flow;
    const auto& on = r.channels();
    const auto bound = [](bool binds, const Real& share, const Real& divisor, Real& factor, Real& free) {
        const auto finite = divisor > Real(0);
        factor = binds ? select(finite, share / select(finite, divisor, Real(1)), Real(0)) : Real(0);
        free = binds ? select(finite, Real(0), Real(endless)) : Real(endless);
    };
    const auto some = flow.totalSold > Real(0);
    for (std::size_t a = 0; a < r.in.assets; ++a) {
        const Real share = select(some, flow.sold[a] / select(some, flow.totalSold, Real(1)), Real(0));
        bound(on.slr, share, r.terms.slrWeight[a], flow.roomPerExposure[a], flow.freeOfExposure[a]);
        bound(on.var, share, r.market().varMultiplier * r.state.volatility[a], flow.roomPerVar[a], flow.freeOfVar[a]);
        bound(on.funding, share, flow.haircut[a], flow.roomPerCash[a], flow.freeOfCash[a]);
    }
}

/// What dealer i would buy of each asset it quotes; added to the sums of offers and capacity.
template <class Real, class Row>
void offer(Round<Real>& r, std::size_t i, Row row)
{
    auto& flow = r.flow;
    flow.offering[i] = 0;
    const typename LaneTraits<Real>::Mask breach = flow.breach[i];
    if (!r.shape().dealers.marketMaker[i] || all(breach))
        return;
    const Real limit = maximum(leverageTrigger(r, i), leverageTarget(r, i));
    const Real roomX
        = maximum(Real(0), select(limit > Real(0), flow.equity[i] / limit, Real(endless)) - flow.exposure[i]);
    const Real roomV = maximum(Real(0), minimum(r.in.varLimit[i], Real(endless)) - flow.var[i]);
    const Real cash = maximum(
        Real(0), r.state.cash[i] - flow.repaid[i] - r.market().reserveFloor * r.state.cashTarget[i] - flow.need[i]);

    const unsigned char* makes = r.shape().positions.makes.data() + row.first;
    Real* bought = flow.bought.data() + row.first;
    const bool quotesMatter = r.channels().information;
    const typename LaneTraits<Real>::Mask able = !breach;
    Real offers(0);
    for (std::size_t k = 0; k < row.count; ++k) {
        const std::size_t a = row.asset(k);
        const Real sold = flow.sold[a];
        typename LaneTraits<Real>::Mask may = able & (sold > Real(0));
        if (quotesMatter)
            may = may & tolerates(r, i, a);
        Real room = minimum(minimum(roomX * flow.roomPerExposure[a] + flow.freeOfExposure[a],
                                    roomV * flow.roomPerVar[a] + flow.freeOfVar[a]),
                            cash * flow.roomPerCash[a] + flow.freeOfCash[a]);
        room = select(may, makes[k] ? room : Real(0), Real(0));
        bought[k] = minimum(sold, r.market().absorption * room);
        room = select(room > Real(boundless), Real(infinity), room);
        flow.capacity[a] += room;
        flow.offered[a] += bought[k];
        offers += bought[k];
    }
    flow.offering[i] = any(offers > Real(0));
}

/// The official buyer first, then dealers, scaled down where they offer more than is left; the rest is for end
/// investors. `absorbedShare` is what each offer comes to.
template <class Real>
void allot(Round<Real>& r)
{
    auto& flow = r.flow;
    for (std::size_t a = 0; a < r.in.assets; ++a) {
        const Real sold = flow.sold[a];
        flow.official[a] = r.terms.official ? minimum(sold, r.terms.officialOffer[a]) : Real(0);
        const Real left = sold - flow.official[a];
        const Real offered = flow.offered[a];
        const auto tooMuch = offered > left;
        flow.absorbedShare[a] = select(tooMuch, left / select(tooMuch, offered, Real(1)), Real(1));
        flow.absorbed[a] = select(tooMuch, left, offered);
        flow.net[a] = left - flow.absorbed[a];
    }
}

} // namespace waterhammer
