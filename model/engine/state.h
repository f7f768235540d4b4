// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/inputs.h"

#include <vector>

/// The working books of a run: what lives on from round to round (State), the terms of one round (Terms) and what
/// happens in it (Flows). Symbols are those of the model; money in bn, prices an index that starts at 1.
namespace waterhammer {

/// An order below this is none, bn.
inline constexpr double smallestOrder = 1e-12;

template <class Real> using Values = std::vector<Real>;
template <class Real> using Masks = std::vector<StoredMask<Real>>;

template <class S> struct State {
    using Real = MarketReal<S>;
    using Owned = DealerReal<S>;

    // [assets]
    Values<Real> price, fundamental; // p, V
    Values<Real> markedPrice;        // pm, at the last marking
    Values<Real> volatility;         // σ, per round
    Values<Real> halfSpread;         // s
    Values<Real> uncertainty;        // u
    Values<Real> haircutMultiple;    // g
    Values<Real> baseDepth;          // D0
    Values<Real> dealerUnits;        // ΣQ over the dealers
    Values<Real> outsideUnits;       // bought by end investors and the official buyer since the start, net
    // [places]
    Values<Owned> units, repo; // Q, R
    // [seats]
    Values<Owned> cash, cashTarget; // C, C0
    Values<Owned> otherAssets;      // O
    Values<Owned> shortTermFunding; // U, arrears included
    Values<Owned> arrears;          // arr
    Values<Owned> hit;              // counterparty losses that fall due next round
    Values<Owned> repoTotal;        // ΣR over the row
    Masks<Owned> failed;
    std::vector<unsigned char> inventory; // in some lane units beyond those at the start are held
    // [fund positions], [funds]
    Values<Real> fundUnits;          // FQ
    Values<Real> fundCash, nav, due; // FC, nav, due

    Real squeezedShare = Real(0); // share of market makers in breach or failed in the last round
    bool anyHit = false;
    int round = 0;
};

/// The scenario's terms as policies leave them in one round.
template <class S> struct Terms {
    using Real = MarketReal<S>;

    Values<Real> slrWeight; // [assets] w
    Real cashSlrWeight;     // w_C
    bool exempts = false;   // some weight is lifted
    Real slrRelief;         // taken off slrTrigger and slrTarget
    bool relieves = false;
    Values<Real> officialOffer; // [assets] bn the official buyer takes at most
    Values<Real>
        announcement; // [assets] share of the gap to fundamentals closed by a purchase programme's announcement
    bool official = false;
    Values<Real> repoCap;      // [assets] on haircuts, infinite without a facility
    bool repoFacility = false; // also stops all roll-off
    Real flowFactor;           // swing pricing
    Real depthFactor;          // all-to-all trading
    Real adjustmentSpeed;      // κ_s
};

/// Sums of orders by what forced them, bn at mark value.
template <class Real> struct ByCause {
    Real slr, var, funding, failure, redemptions, client;
};

/// What a dealer's offer in one asset goes by, in one place: books that hold few of many assets read it in leaps.
template <class Real> struct OfferTerms {
    Real sold, volatilityMultiple;                 // S, v̂
    Real roomPerExposure, roomPerVar, roomPerCash; // bn of room per bn of headroom
    Real freeOfExposure, freeOfVar, freeOfCash;    // endless where that bound does not bind
};

/// One round: orders, quotes, trades and the opening figures. Everything is overwritten by the next.
template <class S> struct Flows {
    using Real = MarketReal<S>;
    using Owned = DealerReal<S>;

    // [assets]
    Values<Real> mark, perMark;                // m at the opening, 1/m
    Values<Real> haircut, lends;               // h, 1 − h
    Values<Real> lendsPerUnit;                 // (1 − h) m
    Values<Real> volatilityMultiple;           // v̂
    Values<Real> shockedPrice;                 // p after the shock
    Values<Real> volatilityFactor;             // f
    Values<Real> client;                       // orders of clients
    Values<Real> fundSold;                     // orders of funds
    Values<Real> sold;                         // S
    Values<Real> lostMakers, lostMakersWeight; // makers who do not quote, their total assets
    // [assets] sums over dealers lane by lane, joined after the walk that gathers them
    Values<Owned> soldBy, lostBy, lostWeightBy, capacityBy, offeredBy, passedOnBy, unitsBy;
    Values<Real> quotingShare; // q
    Values<Real> depth;        // D
    Values<Real> official, offered, capacity, absorbed, absorbedShare, net;
    Values<OfferTerms<Real>> offerTerms;
    bool allBoundByExposure, allBoundByVar, allBoundByCash; // in every asset
    Values<Real> execution;                                 // what sellers receive a unit
    Values<Real> reversion;                                 // κ
    Values<Real> passedOn;                                  // units dealers handed on
    Values<Real> boughtUnits;                               // units dealers absorbed
    Values<Real> closingMark;                               // m at the close
    Values<Real> scratch;                                   // [assets], padded for elementary functions
    // [places]
    Values<Owned> order, bought;      // bn at marks; valid where `selling`, `offering`
    Values<Owned> varOrder, slrOrder; // what stood after that constraint, when recorded
    // [longest row]
    Values<Owned> value; // H of the dealer at hand
    // [seats]
    Values<Owned> equity, exposure, slr, var; // opening figures
    Values<Owned> need, rollOff, repaid;
    Masks<Owned> breachFailed, breachVar, breachSlr, breachFunding, breach;
    Masks<Owned> failedNow;  // failed in this round
    Masks<Owned> arrearsNow; // fell into arrears or failed in settlement
    std::vector<unsigned char> selling, offering;
    Values<Owned> runShare; // of a funding run
    bool anyRun = false;
    Values<Owned> closingEquity;
    // [fund positions]
    Values<Real> fundOrder;

    Real directLoss, totalSold;
    ByCause<Real> cause;
    ByCause<Owned> dealersCause; // before it is joined
    Real tradingLoss;            // L, of the realised gain
    bool record = false;         // keep orders by cause, for frames
    // the round's audit: payments in bn, gaps relative
    Real sellersReceived, buyersPaid;
    Owned dealersReceived, dealersPaid, booksViolation;
};

template <class S> struct Round {
    const Inputs<S>& in;
    const Terms<S>& terms;
    State<S>& state;
    Flows<S>& flow;
    int number;
    const Channels& on;

    [[nodiscard]] const Scenario& shape() const { return *in.shape; }
    [[nodiscard]] const MarketNumbers<MarketReal<S>>& market() const { return in.market; }
};

} // namespace waterhammer
