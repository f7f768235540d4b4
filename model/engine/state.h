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

/// Numbers of one kind, one after the other.
template <class Real> using Values = std::vector<Real>;
/// Yes or no, a number each, of as many lanes as Real has.
template <class Real> using Masks = std::vector<StoredMask<Real>>;

/// What lives on from round to round. Written in the steps of the model named in brackets.
template <class S> struct State {
    using Real = MarketReal<S>;  ///< a number of the market's
    using Owned = DealerReal<S>; ///< a number of a dealer's

    Values<Real> price;            ///< [assets] p (1, 7)
    Values<Real> fundamental;      ///< [assets] V (1)
    Values<Real> markedPrice;      ///< [assets] pm, at the last marking (2)
    Values<Real> volatility;       ///< [assets] σ, per round (2)
    Values<Real> halfSpread;       ///< [assets] s, fraction (5)
    Values<Real> uncertainty;      ///< [assets] u, fraction (5)
    Values<Real> haircutMultiple;  ///< [assets] g (1)
    Values<Real> baseDepth;        ///< [assets] D0, bn (1)
    Values<Real> dealerUnits;      ///< [assets] ΣQ over the dealers (8)
    Values<Real> lostByTrading;    ///< [assets] f, share of its price lost by trading in the last round (7)
    Values<Real> daysWithoutQuote; ///< [assets] d, rounds in a row in which nobody who makes a market quoted (5)
    Values<Real> outsideUnits;     ///< [assets] bought by end investors and the official buyer since the start, net (8)
    Values<Owned> units;           ///< [places] Q (8)
    Values<Owned> repo;            ///< [places] R, bn (8)
    Values<Owned> cash;            ///< [seats] C, bn (0, 8)
    Values<Owned> cashTarget;      ///< [seats] C0, bn (0, 8)
    Values<Owned> otherAssets;     ///< [seats] O, bn (8)
    Values<Owned> shortTermFunding;       ///< [seats] U, bn, arrears included (8)
    Values<Owned> arrears;                ///< [seats] arr, bn (8)
    Values<Owned> hit;                    ///< [seats] bn, counterparty losses that fall due next round (8)
    Values<Owned> repoTotal;              ///< [seats] ΣR over the row, bn (8)
    Masks<Owned> failed;                  ///< [seats] (3, 8)
    Masks<Owned> squeezed;                ///< [seats] in breach in the last round, or failed by its end (8)
    Values<Real> claims;                  ///< [claims] K, bn still lent (8)
    std::vector<unsigned char> inventory; ///< [seats] in some lane units beyond those at the start are held (8)
    Values<Real> fundUnits;               ///< [fund positions] FQ (8)
    Values<Real> fundCash;                ///< [funds] FC, bn (8)
    Values<Real> nav;                     ///< [funds] net asset value, bn (4)
    Values<Real> due;                     ///< [funds] bn of redemptions still to be paid (1, 4, 8)

    Real purse;                   ///< W, bn that value investors can still spend (7)
    Real squeezedShare = Real(0); ///< share of market makers in breach or failed in the last round (8)
    bool anyHit = false;          ///< whether somebody's `hit` is not zero
    int round = 0;                ///< the round at hand, counted from 1
};

/// The scenario's terms as policies leave them in one round.
template <class S> struct Terms {
    using Real = MarketReal<S>; ///< a number of the market's

    Values<Real> slrWeight;     ///< [assets] w, fraction
    Real cashSlrWeight;         ///< w_C, fraction
    bool exempts = false;       ///< some weight is lifted
    Real slrRelief;             ///< taken off slrTrigger and slrTarget, fraction
    bool relieves = false;      ///< some is
    Values<Real> officialOffer; ///< [assets] bn the official buyer takes at most
    Values<Real> offerToAll;    ///< [assets] bn, the part of it that is offered to everybody
    bool lifts = false;         ///< some is
    Values<Real> announcement;  ///< [assets] share of the gap to fundamentals closed by announcing purchases
    bool official = false;      ///< whether the official buyer is there
    Values<Real> repoCap;       ///< [assets] on haircuts, infinite without a facility
    bool repoFacility = false;  ///< also stops all roll-off
    Real flowFactor;            ///< on funds' flows, with swing pricing
    Real depthFactor;           ///< on depth, with all-to-all trading
    Real adjustmentSpeed;       ///< κ_s, a round
};

/// What a dealer's offer in one asset goes by, in one place: books that hold few of many assets read it in leaps.
template <class Real> struct OfferTerms {
    Real sold;               ///< S, bn
    Real volatilityMultiple; ///< v̂
    Real roomPerExposure;    ///< bn of room per bn of exposure left
    Real roomPerVar;         ///< bn of room per bn of value at risk left
    Real roomPerCash;        ///< bn of room per bn of cash to spare
    Real freeOfExposure;     ///< endless where that bound does not bind
    Real freeOfVar;          ///< endless where that bound does not bind
    Real freeOfCash;         ///< endless where that bound does not bind
};

/// What an array of the working books is indexed by.
enum class Extent {
    Assets,        ///< assets, in the order of the file
    PaddedAssets,  ///< assets, up to a whole number of vectors for elementary functions
    Places,        ///< dealers' positions, as the lanes lay them out
    LongestRow,    ///< the positions of one dealer
    Claims,        ///< what named lenders lent
    Seats,         ///< dealers, as many to a number as share its lanes
    Funds,         ///< funds, in the order of the file
    FundPositions, ///< funds' positions
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

/// The same of a state that is only looked at.
template <class S, class F> void eachField(const State<S>& s, F f)
{
    eachField(const_cast<State<S>&>(s), [&](auto& field, auto... told) { f(std::as_const(field), told...); });
}

/// One round: orders, quotes, trades and the opening figures. Everything is overwritten by the next; the steps of the
/// model that write a field stand in brackets.
template <class S> struct Flows {
    using Real = MarketReal<S>;  ///< a number of the market's
    using Owned = DealerReal<S>; ///< a number of a dealer's

    Values<Real> mark;               ///< [assets] m at the opening (2)
    Values<Real> perMark;            ///< [assets] 1/m (2)
    Values<Real> haircut;            ///< [assets] h, fraction (2)
    Values<Real> lends;              ///< [assets] 1 − h (2)
    Values<Real> lendsPerUnit;       ///< [assets] (1 − h) m (2)
    Values<Real> volatilityMultiple; ///< [assets] v̂, volatility over that of the start (2)
    Values<Real> shockedPrice;       ///< [assets] p after the shock (1)
    Values<Real> volatilityFactor;   ///< [assets] f, what a volatility event multiplies by (1)
    Values<Real> client;             ///< [assets] bn, orders of clients (1)
    Values<Real> fundSold;           ///< [assets] bn, orders of funds (4)
    Values<Real> sold;               ///< [assets] S, bn of all (4)
    Values<Real> lostMakers;         ///< [assets] makers who do not quote (5)
    Values<Real> lostMakersWeight;   ///< [assets] their total assets, bn (5)
    // Sums over dealers lane by lane, joined after the walk that gathers them.
    Values<Owned> soldBy;       ///< [assets] bn, dealers' orders (3)
    Values<Owned> distressedBy; ///< [assets] bn, those of dealers in breach (3)
    Values<Owned> lostBy;       ///< [assets] makers who do not quote (5)
    Values<Owned> lostWeightBy; ///< [assets] their total assets, bn (5)
    Values<Owned> capacityBy;   ///< [assets] bn that dealers have room for (6)
    Values<Owned> offeredBy;    ///< [assets] bn that dealers offer to buy (6)
    Values<Owned> passedOnBy;   ///< [assets] units handed on (8)
    Values<Owned> unitsBy;      ///< [assets] units held at the close (8)

    Values<Real> quotingShare;           ///< [assets] q (5)
    Values<Real> depth;                  ///< [assets] D, bn (5)
    Values<Real> official;               ///< [assets] bn bought by the official buyer (6)
    Values<Real> offered;                ///< [assets] bn that dealers offer to buy (6)
    Values<Real> capacity;               ///< [assets] bn that dealers have room for (6)
    Values<Real> absorbed;               ///< [assets] bn bought by dealers (6)
    Values<Real> absorbedShare;          ///< [assets] of what is offered, fraction (6)
    Values<Real> net;                    ///< [assets] bn left to end investors (6)
    Values<OfferTerms<Real>> offerTerms; ///< [assets] what offers go by (6)
    bool allBoundByExposure;             ///< in every asset (6)
    bool allBoundByVar;                  ///< in every asset (6)
    bool allBoundByCash;                 ///< in every asset (6)
    Values<Real> execution;              ///< [assets] what sellers receive a unit (7)
    Values<Real> reversion;              ///< [assets] κ, fraction of the gap that value investors close (7)
    Values<Real> priceAfterSales;        ///< [assets] before anybody lifts it (7)
    Values<Real> foundPrice;             ///< [assets] before value investors lean in (7)
    Values<Real> lift;                   ///< [assets] bn bought from everybody (7)
    Values<Real> valueSpent;             ///< [assets] bn bought by value investors (7)
    Values<Real> passedOn;               ///< [assets] units dealers handed on (8)
    Values<Real> closingMark;            ///< [assets] m at the close (8)
    Values<Real> scratch;                ///< [assets], padded for elementary functions
    Values<Owned> order;                 ///< [places] bn at marks; valid where `selling` (3)
    Values<Owned> bought;                ///< [places] bn at marks; valid where `offering` (6)
    /// [places] the orders as they stood once this cause had asked, when recorded (3); see askingInTurn
    PerSaleCause<Values<Owned>> stoodAfter;
    Values<Owned> handedOn;               ///< [places] units, when recorded; valid where `handing` (8)
    Values<Owned> value;                  ///< [longest row] H of the dealer at hand, bn (2)
    Values<Owned> orderBefore;            ///< [longest row] its orders before leverage, bn (3)
    Values<Owned> calmOrder;              ///< [longest row] its orders without fear, bn (3)
    Values<Owned> equity;                 ///< [seats] bn at opening marks (2)
    Values<Owned> exposure;               ///< [seats] bn (2)
    Values<Owned> slr;                    ///< [seats] fraction (2)
    Values<Owned> var;                    ///< [seats] bn (2)
    Values<Owned> need;                   ///< [seats] bn of cash its lenders want (3)
    Values<Owned> repaid;                 ///< [seats] bn of cash set aside to delever (3)
    Values<Owned> rollOff;                ///< [seats] ℓ, fraction of repo not rolled (3)
    Values<Owned> rollOffUnsecured;       ///< [seats] ℓ⁰, fraction of other funding not rolled (3)
    Values<Owned> rollOffWeak;            ///< [seats] fraction, for weakness (3)
    Values<Owned> rollOffClients;         ///< [seats] fraction, by clients of a squeezed broker (3)
    Values<Owned> lent;                   ///< [seats] Λ, bn lent by name (3)
    Values<Owned> called;                 ///< [seats] bn that it, as a lender, does not roll (3)
    Values<Owned> pulled;                 ///< [seats] the share of its repo that named lenders pull (3)
    Values<Owned> repoAsked;              ///< [seats] ΣR before lenders are paid, new loans included, bn (8)
    Values<Owned> closingWorth;           ///< [seats] ΣQm at the close, bn (8)
    Masks<Owned> fears;                   ///< [seats] it sells before prices fall further (3)
    Masks<Owned> empty;                   ///< [seats] failed, with nothing left for its lenders (8)
    PerConstraint<Masks<Owned>> breachOf; ///< [seats] when recorded (3)
    Masks<Owned> breach;                  ///< [seats] of any constraint (3)
    Masks<Owned> failedNow;               ///< [seats] failed in this round (3, 8)
    Masks<Owned> arrearsNow;              ///< [seats] fell into arrears or failed in settlement (8)
    bool anyArrears = false;              ///< whether somebody did, before named lenders have paid back (8)
    std::vector<unsigned char> selling;   ///< [seats] in some lane it has orders (3)
    std::vector<unsigned char> handing;   ///< [seats] in some lane it has inventory to hand on (8)
    std::vector<unsigned char> offering;  ///< [seats] in some lane it offers to buy (6)
    Values<Owned> runShare;               ///< [seats] fraction that a funding run takes (1)
    bool anyRun = false;                  ///< whether there is one (1)
    Values<Owned> closingEquity;          ///< [seats] bn at closing marks (8)
    Values<Real> pull;                    ///< [claims] share of its claim that a lender does not roll (3)
    Values<Real> fundLent;                ///< [funds] Λ, bn lent by name (3)
    Values<Real> fundCalled;              ///< [funds] bn that it does not roll (3)
    Values<Real> fundClaims;              ///< [funds] ΣK, bn (4)
    Values<Real> fundOrder;               ///< [fund positions] bn at marks (4)
    std::vector<CreditLoss> creditLosses; ///< when recorded (8)

    Real directLoss;             ///< bn that the shock took from the opening books (1)
    Real totalSold;              ///< bn of all orders (4)
    Real injected;               ///< bn of capital put in (0)
    ByCause<Real> cause;         ///< bn of orders by what forced them (3, 4)
    ByCause<Owned> dealersCause; ///< before it is joined (3)
    Real tradingLoss;            ///< L, bn, of the realised gain (8)
    bool record = false;         ///< keep orders by cause, for frames
    Real sellersReceived;        ///< bn, of the audit (8)
    Real buyersPaid;             ///< bn, of the audit (8)
    Owned dealersReceived;       ///< bn, of the audit (8)
    Owned dealersPaid;           ///< bn, of the audit (8)
    Owned booksViolation;        ///< relative to total assets, of the audit (8)
};

/// The sums over dealers, lane by lane, that start every round at nothing; [assets].
template <class S, class F> void eachSum(Flows<S>& w, F f)
{
    f(w.soldBy);
    f(w.distressedBy);
    f(w.lostBy);
    f(w.lostWeightBy);
    f(w.capacityBy);
    f(w.offeredBy);
    f(w.passedOnBy);
    f(w.unitsBy);
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
    f(w.handedOn, Extent::Places, nullptr);
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
    for (auto& masks : w.breachOf)
        f(masks, Extent::Seats, nullptr);
    for (auto* v : {&w.breach, &w.failedNow, &w.arrearsNow})
        f(*v, Extent::Seats, nullptr);
    for (auto* v : {&w.selling, &w.offering, &w.handing})
        f(*v, Extent::Seats, nullptr);
    f(w.fundOrder, Extent::FundPositions, &Opening::fundOrders);
}

/// The same of a round that is only looked at.
template <class S, class F> void eachField(const Flows<S>& w, F f)
{
    eachField(const_cast<Flows<S>&>(w), [&](auto& field, auto... told) { f(std::as_const(field), told...); });
}

/// What a step of a round works on.
template <class S> struct Round {
    const Inputs<S>& in;   ///< what the scenario says
    const Rules<S>& rules; ///< dated terms in force
    const Terms<S>& terms; ///< as policies leave them
    State<S>& state;       ///< the books
    Flows<S>& flow;        ///< what happens in this round
    int number;            ///< counted from 1
    const Channels& on;    ///< switches in force

    /// Names, rows and kinds of the scenario, the same of all markets abreast.
    [[nodiscard]] const Scenario& shape() const { return *in.shape; }
    /// Whether some of the repo is lent by name: where none is, nobody looks for it.
    [[nodiscard]] bool namesLenders() const { return in.shape->claims.size() > 0; }
    /// The market's numbers in force.
    [[nodiscard]] const MarketNumbers<MarketReal<S>>& market() const { return rules.market; }
};

/// All that a run goes on from after a round.
template <class S> struct BooksAtClose {
    State<S> state;      ///< at the close
    Flows<S> flow;       ///< of the round just played
    Terms<S> terms;      ///< of it
    std::size_t rules{}; ///< which of Inputs::rules are in force
    Channels channels{}; ///< in force
};

} // namespace waterhammer
