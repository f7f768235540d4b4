// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/lanes.h"

/// What stands side by side in the vector lanes. The engine's text is the same for each: it computes with one number
/// type for the market (prices, sums) and one for dealers' books, and a market's number taken among dealers'
/// numbers holds for every lane.
namespace waterhammer {

/// One market, one dealer after the other: for books that hold few of many assets.
struct OneByOne {
    using MarketReal = double;                        ///< a number of the market's
    using DealerReal = double;                        ///< a number of a dealer's
    static constexpr std::size_t markets = 1;         ///< side by side
    static constexpr std::size_t dealersTogether = 1; ///< that share a number
};
/// One market, four dealers side by side: for books that hold most assets.
struct FourDealers {
    using MarketReal = double;                        ///< a number of the market's
    using DealerReal = FourLanes;                     ///< of four dealers
    static constexpr std::size_t markets = 1;         ///< side by side
    static constexpr std::size_t dealersTogether = 4; ///< that share a number
};
/// As many markets of the same shape side by side as the widest vector has lanes, at least four: for sweeps.
struct ManyMarkets {
    /// Side by side.
    static constexpr std::size_t markets = std::max<std::size_t>(4, detail::widestRegister / sizeof(double));
    static constexpr std::size_t dealersTogether = 1; ///< that share a number
    using MarketReal = Lanes<markets>;                ///< a number of each market's
    using DealerReal = Lanes<markets>;                ///< of one dealer in each market
};

/// A number of the market's.
template <class S> using MarketReal = typename S::MarketReal;
/// A number of a dealer's.
template <class S> using DealerReal = typename S::DealerReal;
/// Yes or no, of the market.
template <class S> using MarketMask = typename LaneTraits<MarketReal<S>>::Mask;
/// Yes or no, of a dealer.
template <class S> using DealerMask = typename LaneTraits<DealerReal<S>>::Mask;

// ---- from dealers' lanes to the market -------------------------------------------------------------------------

/// The sum over the dealers that share a number, in a fixed order.
template <class S> MarketReal<S> joined(const DealerReal<S>& x)
{
    if constexpr (S::dealersTogether > 1)
        return (lane(x, 0) + lane(x, 1)) + (lane(x, 2) + lane(x, 3));
    else
        return x;
}
/// The largest among the dealers that share a number.
template <class S> MarketReal<S> largest(const DealerReal<S>& x)
{
    if constexpr (S::dealersTogether > 1)
        return std::max(std::max(lane(x, 0), lane(x, 1)), std::max(lane(x, 2), lane(x, 3)));
    else
        return x;
}
/// Where the condition holds of all dealers that share the mask.
template <class S> MarketMask<S> everywhere(const DealerMask<S>& m)
{
    if constexpr (S::dealersTogether > 1)
        return all(m);
    else
        return m;
}

// ---- one dealer's number among those that share it -------------------------------------------------------------

/// The place of a dealer's numbers in an array of DealerReal.
template <class S> constexpr std::size_t seatOf(std::size_t dealer) { return dealer / S::dealersTogether; }
/// The lane of a dealer's number in one of the markets.
template <class S> constexpr std::size_t laneOf(std::size_t dealer, std::size_t market)
{
    return S::dealersTogether > 1 ? dealer % S::dealersTogether : market;
}
/// A dealer's number in an array by seat.
template <class S, class Array> MarketReal<S> numberOf(const Array& values, std::size_t dealer)
{
    if constexpr (S::dealersTogether > 1)
        return lane(values[seatOf<S>(dealer)], dealer % S::dealersTogether);
    else
        return values[dealer];
}
/// A dealer's yes or no in an array by seat.
template <class S, class Array> MarketMask<S> maskOf(const Array& masks, std::size_t dealer)
{
    const DealerMask<S> m = masks[seatOf<S>(dealer)];
    if constexpr (S::dealersTogether > 1)
        return lane(m, dealer % S::dealersTogether);
    else
        return m;
}
/// Writes a dealer's yes or no into an array by seat.
template <class S, class Array> void setFlag(Array& masks, std::size_t dealer, const MarketMask<S>& flag)
{
    if constexpr (S::dealersTogether > 1)
        setLane(masks[seatOf<S>(dealer)], dealer % S::dealersTogether, flag);
    else
        masks[dealer] = flag;
}
/// Writes a dealer's number into an array by seat.
template <class S, class Array> void setNumber(Array& values, std::size_t dealer, const MarketReal<S>& v)
{
    if constexpr (S::dealersTogether > 1)
        setLane(values[seatOf<S>(dealer)], dealer % S::dealersTogether, v);
    else
        values[dealer] = v;
}

} // namespace waterhammer
