// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/dealer_sale.h"
#include "model/analysis/event_effects.h"
#include "model/analysis/market_state.h"
#include "model/analysis/mechanism_facts.h"
#include "model/analysis/quote_changes.h"
#include "model/analysis/travelling_fear.h"
#include "model/engine/engine.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// What happened in one round, as facts without words: the command line and the timeline turn them into sentences.
///
/// Money in bn, rates and shares fractions. Dealers, assets and funds are indices into the scenario; lists are in
/// file order unless a member says otherwise. Sales are at the marks of the round's opening, so the parts of a sum
/// add up to it.
namespace waterhammer {

/// A dealer that breached a constraint in the round (step 3 of the model).
struct BreachFact {
    std::uint32_t dealer = 0;     ///< who
    std::uint8_t constraints = 0; ///< flags of Breach
    std::uint8_t yesterday = 0;   ///< flags of Breach of the round before; 0: it is new
    bool first = false;           ///< its first trouble of the run: its wave is this round
};

/// So many owners that sold, and how much of it all together.
struct Sellers {
    std::size_t count = 0; ///< owners that sold as much as counts; where none did, all that sold
    double amount = 0;     ///< sold by them all
};

/// A dealer and an amount of its own: bought, or lost.
struct DealerAmount {
    std::uint32_t dealer = 0; ///< who
    double amount = 0;        ///< bn
};

/// How one price moved over the day: (1 + shock)(1 + trading) = (1 + total).
struct PriceMove {
    std::uint32_t asset = 0;                   ///< which
    double before = 1, shocked = 1, close = 1; ///< at the last close, after the shock, at this close
    double afterSales = 1;                     ///< before anybody lifts it
    /// Returns by the shock, by trading, and over the day.
    [[nodiscard]] double fromShock() const { return shocked / before - 1; }
    [[nodiscard]] double fromTrading() const { return close / shocked - 1; }
    [[nodiscard]] double total() const { return close / before - 1; }
    /// Whether sales pushed it; if not, what fell was brought back by value investors.
    [[nodiscard]] bool pushed() const { return afterSales < shocked; }
};

/// What a dealer that failed today costs one of its creditors; it is felt at the next opening.
struct PassedLoss {
    std::uint32_t borrower = 0, lender = 0; ///< dealers
    double amount = 0;                      ///< bn
};

/// All that is said of one round.
struct DayFacts {
    int round = 0; ///< 1 or later

    // ---- From outside
    std::vector<std::size_t> shocks;              ///< today's, indices into Scenario::shocks
    std::vector<EventEffect> effects;             ///< [shocks] what each did
    std::vector<VolatilityRise> fearTravels;      ///< volatilities that a move elsewhere raised, the furthest first
    std::vector<std::size_t> policiesBegun;       ///< in force from today, indices into Scenario::measures
    std::vector<std::size_t> policiesEnded;       ///< in force until yesterday
    std::vector<std::size_t> policiesInForce;     ///< all in force today, those begun included
    double directLoss = 0;                        ///< price events on dealers' units, and capital losses
    std::vector<DealerAmount> counterpartyLosses; ///< booked at today's opening, from yesterday's failures

    // ---- Dealers
    std::vector<BreachFact> breaches;      ///< failed ones included
    std::vector<std::uint32_t> failures;   ///< today's, at the opening or in settlement
    std::vector<std::uint32_t> newArrears; ///< dealers that could not pay lenders in full today, and could yesterday
    double arrearsLeft = 0;                ///< what these still owe at the close
    std::vector<PassedLoss> passedLosses;  ///< of today's failures
    std::optional<DealerSale> largestSale; ///< the dealer with the largest forced sale

    // ---- Sales and who took them
    SalesByCause sales;                  ///< clients' orders included
    Sellers inBreach;                    ///< dealers that have not failed
    Sellers fearing;                     ///< dealers that are not in breach and expect the last fall once more
    Sellers woundDown;                   ///< failed dealers
    Sellers redeeming;                   ///< funds that pay their investors
    double absorbed = 0;                 ///< bought by dealers
    std::size_t absorbing = 0;           ///< by how many
    std::vector<DealerAmount> absorbers; ///< the largest three, largest first
    double official = 0;                 ///< bought by the authority
    double toInvestors = 0;              ///< the rest, bought by end investors
    std::vector<double> netSales;        ///< [assets] what was left to move each price
    double passedOn = 0;                 ///< inventory dealers handed on to end investors, at closing prices
    /// All sales but clients', bn at the opening's marks.
    [[nodiscard]] double forcedSales() const { return sales.total() - sales[SaleCause::Client]; }

    // ---- Lenders and funds
    double marginCalls = 0;   ///< what prices and haircuts take off the worth of collateral, beyond repo not rolled
    double repoNotRolled = 0; ///< repo that lenders let run out
    double notRolled = 0;     ///< short-term funding not rolled
    double arrearsDue = 0;    ///< what was owed since yesterday
    /// All that lenders want back today, bn.
    [[nodiscard]] double withdrawn() const { return marginCalls + repoNotRolled + notRolled + arrearsDue; }
    double redemptionsAsked = 0; ///< new today
    double redemptionsPaid = 0;  ///< today
    double redemptionsDue = 0;   ///< still owed at the close

    // ---- Prices
    std::vector<PriceMove> moves;                  ///< [assets]
    std::optional<std::size_t> largestFromShock;   ///< index into moves: the largest absolute move; absent: none
    std::optional<std::size_t> largestFromTrading; ///< likewise

    // ---- The market
    Quotes quotes;                        ///< who quotes, and what changed since yesterday
    std::optional<std::uint32_t> widened; ///< the asset whose half-spread grew by the largest factor; absent: none did
    double spreadYesterday = 0, spread = 0; ///< its half-spread at the last close and now, fractions of the price
    MarketState market;                     ///< at the close: feedback, depth, quotes
    FeedbackZone zoneYesterday = FeedbackZone::AtRest; ///< at the last close
    /// Whether the zone is news: from rest to leaning against a fall, and back, is none.
    [[nodiscard]] bool zoneChanged() const;

    MechanismFacts mechanisms; ///< lenders with a name, fear, suspicion, marks, the purse

    // ---- Losses at the close
    double lossSoFar = 0;          ///< shareholders'
    double lossYesterday = 0;      ///< shareholders', at the last close
    double creditorsShortfall = 0; ///< what failed dealers owe beyond what is left, so far
    double writeDown = 0;          ///< what dealers' books are marked below the last prices
    double writeDownYesterday = 0; ///< at the last close
    /// What the day took off the marks of the books as they opened, at closing prices: the part of the feedback that
    /// is due to quotes (feedback.h). Of it some comes off again with what is sold, so that writeDown grows by less.
    double writtenDown = 0;
    /// Shareholders', from close to close.
    [[nodiscard]] double lossToday() const { return lossSoFar - lossYesterday; }
    [[nodiscard]] bool quiet() const; ///< nobody sold, nothing struck, nothing withdrawn
};

/// The facts of the round with this index in the trajectory's frames, 1 or later. The channels are the scenario's.
[[nodiscard]] DayFacts dayFacts(const Trajectory& trajectory, std::size_t round);

} // namespace waterhammer
