// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inputs.h"

#include <type_traits>
#include <vector>

/// The working books of a run: what lives on from round to round (State), the terms of one round (Terms) and what
/// happens in it (Flows). Symbols are those of the model; money in bn, prices an index that starts at 1.
namespace waterhammer {

/// An order below this is none, bn.
inline constexpr double smallestOrder = 1e-12;

/// A mask as arrays hold it.
template <class Real>
using StoredMask = std::conditional_t<std::is_same_v<Real, double>, unsigned char, LanesMask>;

template <class Real>
using Values = std::vector<Real>;
template <class Real>
using Masks = std::vector<StoredMask<Real>>;

template <class Real>
struct State {
    // [assets]
    Values<Real> price, fundamental;  // p, V
    Values<Real> markedPrice;         // pm, at the last marking
    Values<Real> volatility;          // σ, per round
    Values<Real> halfSpread;          // s
    Values<Real> uncertainty;         // u
    Values<Real> haircutMultiple;     // g
    Values<Real> baseDepth;           // D0
    Values<Real> dealerUnits;         // ΣQ over the dealers
    Values<Real> outsideUnits;        // bought by end investors and the official buyer since the start, net
    // [positions]
    Values<Real> units, repo;         // Q, R
    // [dealers]
    Values<Real> cash, cashTarget;    // C, C0
    Values<Real> otherAssets;         // O
    Values<Real> shortTermFunding;    // U, arrears included
    Values<Real> arrears;             // arr
    Values<Real> hit;                 // counterparty losses that fall due next round
    Values<Real> repoTotal;           // ΣR over the row
    Masks<Real> failed;
    std::vector<unsigned char> inventory; // in some lane units beyond those at the start are held
    // [fund positions], [funds]
    Values<Real> fundUnits;           // FQ
    Values<Real> fundCash, nav, due;  // FC, nav, due

    Real squeezedShare = Real(0);     // share of market makers in breach or failed in the last round
    bool anyHit = false;
    int round = 0;
};

/// The scenario's terms as policies leave them in one round.
template <class Real>
struct Terms {
    Values<Real> slrWeight;           // [assets] w
    Real cashSlrWeight;               // w_C
    bool exempts = false;             // some weight is lifted
    Real slrRelief;                   // taken off slrTrigger and slrTarget
    bool relieves = false;
    Values<Real> officialOffer;       // [assets] bn the official buyer takes at most
    Values<Real> announcement;        // [assets] share of the gap to fundamentals closed by a purchase programme's announcement
    bool official = false;
    Values<Real> repoCap;             // [assets] on haircuts, infinite without a facility
    bool repoFacility = false;        // also stops all roll-off
    Real flowFactor;                  // swing pricing
    Real depthFactor;                 // all-to-all trading
    Real adjustmentSpeed;             // κ_s
};

/// Sums of orders by what forced them, bn at mark value.
template <class Real>
struct ByCause {
    Real slr, var, funding, failure, redemptions, client;
};

/// One round: orders, quotes, trades and the opening figures. Everything is overwritten by the next.
template <class Real>
struct Flows {
    using Mask = typename LaneTraits<Real>::Mask;

    // [assets]
    Values<Real> mark;                // m at the opening
    Values<Real> haircut;             // h
    Values<Real> volatilityMultiple;  // v̂
    Values<Real> shockedPrice;        // p after the shock
    Values<Real> volatilityFactor;    // f
    Values<Real> client;              // orders of clients
    Values<Real> fundSold;            // orders of funds
    Values<Real> sold;                // S
    Values<Real> lostMakers, lostMakersWeight; // makers who do not quote, their total assets
    Values<Real> quotingShare;        // q
    Values<Real> depth;               // D
    Values<Real> official, offered, capacity, absorbed, absorbedShare, net;
    Values<Real> roomPerExposure, roomPerVar, roomPerCash;    // bn of room per bn of headroom
    Values<Real> freeOfExposure, freeOfVar, freeOfCash;       // infinite where that bound does not bind
    Values<Real> execution;           // what sellers receive a unit
    Values<Real> reversion;           // κ
    Values<Real> passedOn;            // units dealers handed on
    Values<Real> boughtUnits;         // units dealers absorbed
    Values<Real> closingMark;         // m at the close
    Values<Real> scratch;             // [assets], padded for elementary functions
    // [positions]
    Values<Real> order, bought;       // bn at marks; valid where `selling`, `offering`
    Values<Real> varOrder, slrOrder;  // the parts of `order` by cause, when recorded
    // [longest row]
    Values<Real> value;               // H of the dealer at hand
    // [dealers]
    Values<Real> equity, exposure, slr, var; // opening figures
    Values<Real> need, rollOff, repaid;
    Masks<Real> breachFailed, breachVar, breachSlr, breachFunding, breach;
    Masks<Real> failedNow;            // failed in this round
    Masks<Real> arrearsNow;           // fell into arrears or failed in settlement
    std::vector<unsigned char> selling, offering;
    Values<Real> runShare;            // [dealers] of a funding run
    bool anyRun = false;
    Values<Real> closingEquity;       // [dealers]
    // [fund positions]
    Values<Real> fundOrder;

    Real directLoss, totalSold, totalCapacityCash;
    ByCause<Real> cause;
    Real tradingLoss;                 // L, of the realised gain
    bool record = false;              // keep orders by cause, for frames
    // the round's audit, as relative violations
    Real sellersReceived, buyersPaid; // bn
    Real booksViolation;
};

template <class Real>
struct Round {
    const Inputs<Real>& in;
    const Terms<Real>& terms;
    State<Real>& state;
    Flows<Real>& flow;
    int number;

    [[nodiscard]] const Scenario& shape() const { return *in.shape; }
    [[nodiscard]] const Channels& channels() const { return m_channels; }
    [[nodiscard]] const MarketNumbers<Real>& market() const { return in.market; }

    const Channels& m_channels;
};

/// A dealer's positions: a row that names its assets, or one that has them all in order.
struct SparseRow {
    std::size_t first, count;
    const std::uint32_t* assets;
    [[nodiscard]] std::size_t asset(std::size_t k) const { return assets[first + k]; }
};
struct CompleteRow {
    std::size_t first, count;
    [[nodiscard]] std::size_t asset(std::size_t k) const { return k; }
};

} // namespace waterhammer
