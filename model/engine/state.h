// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/frame.h"
#include "model/engine/inputs.h"

#include <utility>
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
    Values<Real> lostByTrading;      // f, share of its price that an asset lost by trading in the last round
    Values<Real> daysWithoutQuote;   // d, rounds in a row in which nobody who makes a market quoted
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
    Masks<Owned> squeezed;                // in breach in the last round, or failed by its end
    Values<Real> claims;                  // [claims] K
    std::vector<unsigned char> inventory; // in some lane units beyond those at the start are held
    // [fund positions], [funds]
    Values<Real> fundUnits;          // FQ
    Values<Real> fundCash, nav, due; // FC, nav, due

    Real purse;                   // W, what value investors can still spend
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
    Values<Real> offerToAll;    // [assets] the part of it that is offered to everybody
    bool lifts = false;         // some is
    Values<Real>
        announcement; // [assets] share of the gap to fundamentals closed by a purchase programme's announcement
    bool official = false;
    Values<Real> repoCap;      // [assets] on haircuts, infinite without a facility
    bool repoFacility = false; // also stops all roll-off
    Real flowFactor;           // swing pricing
    Real depthFactor;          // all-to-all trading
    Real adjustmentSpeed;      // κ_s
};

/// What a dealer's offer in one asset goes by, in one place: books that hold few of many assets read it in leaps.
template <class Real> struct OfferTerms {
    Real sold, volatilityMultiple;                 // S, v̂
    Real roomPerExposure, roomPerVar, roomPerCash; // bn of room per bn of headroom
    Real freeOfExposure, freeOfVar, freeOfCash;    // endless where that bound does not bind
};

/// What an array of the working books is indexed by.
enum class Extent {
    Assets,
    PaddedAssets, ///< assets, up to a whole number of vectors for elementary functions
    Places,       ///< dealers' positions, as the lanes lay them out
    LongestRow,   ///< the positions of one dealer
    Claims,
    Seats, ///< dealers, as many to a number as share its lanes
    Funds,
    FundPositions,
};

/// Every array of the state once: `f(array, extent, first value, member of Frame that publishes it)`. The first value
/// is a number, or the member of Inputs that holds it; what no frame publishes has a null pointer. Room, reset and
/// frames follow.
template <class S, class F> void eachField(State<S>& s, F f)
{
    using In = Inputs<S>;
    f(s.price, Extent::Assets, 1.0, &Frame::price);
    f(s.fundamental, Extent::Assets, 1.0, &Frame::fundamental);
    f(s.markedPrice, Extent::Assets, 1.0, nullptr);
    f(s.volatility, Extent::Assets, &In::volatility, &Frame::volatility);
    f(s.halfSpread, Extent::Assets, &In::halfSpread, &Frame::halfSpread);
    f(s.uncertainty, Extent::Assets, 0.0, &Frame::uncertainty);
    f(s.haircutMultiple, Extent::Assets, 1.0, nullptr);
    f(s.baseDepth, Extent::Assets, &In::depth, nullptr);
    f(s.dealerUnits, Extent::Assets, 0.0, nullptr);
    f(s.lostByTrading, Extent::Assets, 0.0, nullptr);
    f(s.daysWithoutQuote, Extent::Assets, 0.0, &Frame::daysWithoutQuote);
    f(s.outsideUnits, Extent::Assets, 0.0, nullptr);
    f(s.units, Extent::Places, &In::units, &Frame::units);
    f(s.repo, Extent::Places, &In::repo, &Frame::repo);
    f(s.cash, Extent::Seats, &In::cash, &Frame::cash);
    f(s.cashTarget, Extent::Seats, &In::cash, &Frame::cashTarget);
    f(s.otherAssets, Extent::Seats, &In::otherAssets, &Frame::otherAssets);
    f(s.shortTermFunding, Extent::Seats, &In::shortTermFunding, &Frame::shortTermFunding);
    f(s.arrears, Extent::Seats, 0.0, &Frame::arrears);
    f(s.hit, Extent::Seats, 0.0, nullptr);
    f(s.repoTotal, Extent::Seats, 0.0, nullptr);
    f(s.failed, Extent::Seats, false, &Frame::failed);
    f(s.squeezed, Extent::Seats, false, nullptr);
    f(s.claims, Extent::Claims, &In::claimAmount, &Frame::claims);
    f(s.inventory, Extent::Seats, false, nullptr);
    f(s.fundUnits, Extent::FundPositions, &In::fundUnits, &Frame::fundUnits);
    f(s.fundCash, Extent::Funds, &In::fundCash, &Frame::fundCash);
    f(s.nav, Extent::Funds, 0.0, &Frame::nav);
    f(s.due, Extent::Funds, 0.0, &Frame::due);
}

template <class S, class F> void eachField(const State<S>& s, F f)
{
    eachField(const_cast<State<S>&>(s), [&](auto& field, auto... told) { f(std::as_const(field), told...); });
}

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
    Values<Owned> soldBy, distressedBy, lostBy, lostWeightBy, capacityBy, offeredBy, passedOnBy, unitsBy;
    Values<Real> quotingShare; // q
    Values<Real> depth;        // D
    Values<Real> official, offered, capacity, absorbed, absorbedShare, net;
    Values<OfferTerms<Real>> offerTerms;
    bool allBoundByExposure, allBoundByVar, allBoundByCash; // in every asset
    Values<Real> execution;                                 // what sellers receive a unit
    Values<Real> reversion;                                 // κ
    Values<Real> priceAfterSales;                           // before anybody lifts it
    Values<Real> foundPrice;                                // before value investors lean in
    Values<Real> lift, valueSpent;                          // bn bought from everybody; by value investors
    Values<Real> passedOn;                                  // units dealers handed on
    Values<Real> closingMark;                               // m at the close
    Values<Real> scratch;                                   // [assets], padded for elementary functions
    // [places]
    Values<Owned> order, bought;                 // bn at marks; valid where `selling`, `offering`
    Values<Owned> varOrder, slrOrder, fearOrder; // what stood after that constraint, when recorded
    // [longest row]
    Values<Owned> value;                  // H of the dealer at hand
    Values<Owned> orderBefore, calmOrder; // its orders before leverage, and without fear
    // [seats]
    Values<Owned> equity, exposure, slr, var; // opening figures
    Values<Owned> need, repaid;
    Values<Owned> rollOff, rollOffUnsecured; // ℓ, ℓ⁰
    Values<Owned> rollOffWeak, rollOffClients;
    Values<Owned> lent, called, pulled; // Λ; Called; the share of its repo that named lenders pull
    Values<Owned> repoAsked;            // ΣR before lenders are paid, new loans included
    Values<Owned> closingWorth;         // ΣQm at the close
    Masks<Owned> fears;
    Masks<Owned> empty; // failed, with nothing left for its lenders
    Masks<Owned> breachFailed, breachVar, breachSlr, breachFunding, breach;
    Masks<Owned> failedNow;  // failed in this round
    Masks<Owned> arrearsNow; // fell into arrears or failed in settlement
    std::vector<unsigned char> selling, offering;
    Values<Owned> runShare; // of a funding run
    bool anyRun = false;
    Values<Owned> closingEquity;
    // [claims], [funds], [fund positions]
    Values<Real> pull;                             // share of its claim that a lender does not roll
    Values<Real> fundLent, fundCalled, fundClaims; // Λ, Called, ΣK
    Values<Real> fundOrder;
    std::vector<CreditLoss> creditLosses; // when recorded

    Real directLoss, totalSold;
    Real injected; // capital put in
    ByCause<Real> cause;
    ByCause<Owned> dealersCause; // before it is joined
    Real tradingLoss;            // L, of the realised gain
    bool record = false;         // keep orders by cause, for frames
    // the round's audit: payments in bn, gaps relative
    Real sellersReceived, buyersPaid;
    Owned dealersReceived, dealersPaid, booksViolation;
};

/// The sums over dealers, lane by lane, that start every round at nothing; [assets].
template <class S, class F> void eachSum(Flows<S>& w, F f)
{
    for (auto* sum : {&w.soldBy, &w.distressedBy, &w.lostBy, &w.lostWeightBy, &w.capacityBy, &w.offeredBy,
             &w.passedOnBy, &w.unitsBy})
        f(*sum);
}

/// Every other array of a round once: `f(array, extent, member of Opening that publishes it)`.
template <class S, class F> void eachField(Flows<S>& w, F f)
{
    for (auto* v : {&w.perMark, &w.haircut, &w.lends, &w.lendsPerUnit, &w.volatilityMultiple, &w.volatilityFactor,
             &w.fundSold, &w.lostMakers, &w.lostMakersWeight, &w.quotingShare, &w.depth, &w.offered, &w.absorbedShare,
             &w.reversion, &w.foundPrice, &w.closingMark})
        f(*v, Extent::Assets, nullptr);
    f(w.mark, Extent::Assets, &Opening::mark);
    f(w.shockedPrice, Extent::Assets, &Opening::price);
    f(w.priceAfterSales, Extent::Assets, &Opening::priceAfterSales);
    f(w.lift, Extent::Assets, &Opening::lift);
    f(w.valueSpent, Extent::Assets, &Opening::valueSpent);
    f(w.client, Extent::Assets, &Opening::client);
    f(w.sold, Extent::Assets, &Opening::sold);
    f(w.official, Extent::Assets, &Opening::official);
    f(w.capacity, Extent::Assets, &Opening::capacity);
    f(w.absorbed, Extent::Assets, &Opening::absorbed);
    f(w.net, Extent::Assets, &Opening::net);
    f(w.execution, Extent::Assets, &Opening::execution);
    f(w.passedOn, Extent::Assets, &Opening::passedOn);
    f(w.offerTerms, Extent::Assets, nullptr);
    f(w.scratch, Extent::PaddedAssets, nullptr);
    f(w.order, Extent::Places, nullptr); // valid where somebody sells, or buys: the frame maker looks
    f(w.bought, Extent::Places, nullptr);
    for (auto* v : {&w.value, &w.orderBefore, &w.calmOrder})
        f(*v, Extent::LongestRow, nullptr);
    f(w.equity, Extent::Seats, &Opening::equity);
    f(w.exposure, Extent::Seats, &Opening::exposure);
    f(w.slr, Extent::Seats, &Opening::slr);
    f(w.var, Extent::Seats, &Opening::var);
    f(w.need, Extent::Seats, &Opening::need);
    f(w.rollOff, Extent::Seats, &Opening::rollOff);
    f(w.rollOffUnsecured, Extent::Seats, &Opening::rollOffUnsecured);
    f(w.rollOffWeak, Extent::Seats, &Opening::rollOffWeak);
    f(w.rollOffClients, Extent::Seats, &Opening::rollOffClients);
    f(w.called, Extent::Seats, &Opening::called);
    for (auto* v : {&w.lent, &w.pulled, &w.repoAsked, &w.closingWorth})
        f(*v, Extent::Seats, nullptr);
    f(w.fears, Extent::Seats, &Opening::fear);
    f(w.empty, Extent::Seats, nullptr);
    f(w.pull, Extent::Claims, nullptr);
    for (auto* v : {&w.fundLent, &w.fundClaims})
        f(*v, Extent::Funds, nullptr);
    f(w.fundCalled, Extent::Funds, &Opening::fundCalled);
    f(w.repaid, Extent::Seats, &Opening::repaid);
    f(w.runShare, Extent::Seats, &Opening::rollOffRun);
    f(w.closingEquity, Extent::Seats, nullptr);
    for (auto* v :
        {&w.breachFailed, &w.breachVar, &w.breachSlr, &w.breachFunding, &w.breach, &w.failedNow, &w.arrearsNow})
        f(*v, Extent::Seats, nullptr);
    for (auto* v : {&w.selling, &w.offering})
        f(*v, Extent::Seats, nullptr);
    f(w.fundOrder, Extent::FundPositions, &Opening::fundOrders);
}

template <class S, class F> void eachField(const Flows<S>& w, F f)
{
    eachField(const_cast<Flows<S>&>(w), [&](auto& field, auto... told) { f(std::as_const(field), told...); });
}

template <class S> struct Round {
    const Inputs<S>& in;
    const Rules<S>& rules;
    const Terms<S>& terms;
    State<S>& state;
    Flows<S>& flow;
    int number;
    const Channels& on;

    [[nodiscard]] const Scenario& shape() const { return *in.shape; }
    [[nodiscard]] const MarketNumbers<MarketReal<S>>& market() const { return rules.market; }
};

} // namespace waterhammer
