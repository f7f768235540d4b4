// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/day_facts.h"

#include <cstdint>
#include <string_view>
#include <vector>

/// What is said of a day, with its figures: decided here once, put into words by model/words.
namespace waterhammer {

/// The kinds of clauses, in the order in which a day is told.
enum class ClauseKind {
    Rest,         ///< day 0: nothing has happened
    Ahead,        ///< day 0: the first day on which something strikes. events; figures day
    Quiet,        ///< nobody sells and nothing strikes
    WindingDown,  ///< nothing but failed dealers selling. figures count, amount
    Shock,        ///< today's events. events and effects
    DirectLoss,   ///< of the day's events. figures amount, negative for a gain
    WriteOff,     ///< creditors of those that failed yesterday. dealers and amounts; figures amount
    PolicyBegins, ///< events: indices into Scenario::measures
    PolicyEnds,   ///< likewise
    FearTravels,  ///< volatilities that a move elsewhere raised. rises
    LendersCall,  ///< figures amount, marginCalls, repoNotRolled, notRolled, arrears
    NamedLenders, ///< lenders with a name that do not roll, the largest first. lenders
    Redemptions,  ///< figures asked, paid, due
    Failure,      ///< dealers
    Arrears,      ///< dealers that cannot pay their lenders since today; figures amount, what they still owe
    Fear,         ///< dealers that sell before they are below their limit; figures named, what they sell, and amount,
                  ///< what fear sells of all dealers
    NewBreaches,  ///< dealers and flags of Breach as amounts; figures all: that are in breach, failed ones left out
    Sale,         ///< the largest seller and its arithmetic; sale
    Sellers,      ///< who sold, and three ways to it: figures dealers, fearing, failed, funds; byDealers, byFearing,
                  ///< byFailed, byFunds, client; each cause under its key; absorbed, authority, investors; amount;
                  ///< absorbs1 to absorbs3, the dealers' that absorb, where all are named
    Buyers,       ///< the largest three dealers and amounts; figures count, dealers, named, and amounts as Sellers
    Refused,      ///< of what dealers in breach sold. figures refused, trapped
    PassedOn,     ///< inventory handed on to end investors. figures amount
    Fall,         ///< the largest fall by trading. assets; figures move, price, sold (1 where it was sold, else 0)
    Rise,         ///< the largest rise by trading. assets; figures move, price, lift, spent (by value investors, on it)
    Purse,        ///< of value investors, where it has a bound. figures left, spent, emptied (today: 1, else 0)
    Spread,       ///< the half-spread that widened most. assets; figures before, now
    Quotes,       ///< figures quoting, makers (that have not failed), failed; changed: quotes went or came today
    QuotesLost,   ///< assets that fewer quote than yesterday. quotes
    QuotesBack,   ///< assets that more quote than yesterday. quotes
    Unquoted,     ///< assets that nobody has quoted for more than a day; figures days
    WriteDown, ///< what books are marked further below the last prices than yesterday. figures amount (not above zero
               ///< where what was sold took off more than quotes that went), opening (the same of the books as the day
               ///< opened, which is the part of the feedback due to quotes: the two differ by what was sold or bought
               ///< meanwhile), loss (today's); assets: the one that is marked furthest below; figures mark, price
    WriteUp,   ///< marks of the books as the day opened that rise back towards the last prices. figures amount,
               ///< loss (today's, negative where the day gained)
    Loss,      ///< shareholders'. figures loss, today, shortfall
    ToBeWrittenOff, ///< what creditors of today's failures lose tomorrow. figures amount
    LoansLost,      ///< lenders with a name that wrote off loans. lenders
    CallTomorrow,   ///< dealers that will not roll what they have lent tomorrow. lenders; figures share
    Feedback        ///< zone, changed, feedback; figures feedback, realised, loop: not a number where there is none
};
/// How many kinds there are.
inline constexpr std::size_t clauseKinds = static_cast<std::size_t>(ClauseKind::Feedback) + 1;

/// A figure by its name. Money in the scenario's unit, rates and moves fractions.
struct ClauseFigure {
    std::string_view name; ///< as the kind of clause lists it
    double value = 0;      ///< in the unit of its name
};

/// One thing to say. Dealers, assets and events are indices into the scenario, in the order in which they are named.
struct Clause {
    ClauseKind kind{};                              ///< what it says
    std::vector<std::uint32_t> dealers = {};        ///< indices into Scenario::dealers
    std::vector<double> amounts = {};               ///< [dealers], where the kind has them
    std::vector<std::uint32_t> assets = {};         ///< indices into Scenario::assets
    std::vector<std::size_t> events = {};           ///< indices into Scenario::shocks or measures
    std::vector<EventEffect> effects = {};          ///< [events], of ClauseKind::Shock and Ahead
    std::vector<QuoteChange> quotes = {};           ///< of ClauseKind::QuotesLost and QuotesBack
    std::vector<VolatilityRise> rises = {};         ///< of ClauseKind::FearTravels
    std::vector<ClauseFigure> figures = {};         ///< by name
    std::vector<LenderFact> lenders = {};           ///< of ClauseKind::NamedLenders and its like
    std::optional<DealerSale> sale = {};            ///< the arithmetic of ClauseKind::Sale
    FeedbackZone zone = FeedbackZone::AtRest;       ///< of ClauseKind::Feedback
    FeedbackZone zoneBefore = FeedbackZone::AtRest; ///< likewise, the day before
    std::optional<Feedback> feedback = {};          ///< likewise, of the day; nothing where it has none
    bool changed = false;                           ///< it is news: of ClauseKind::Feedback, the zone is another

    /// The figure with this name; not a number where the clause has none.
    [[nodiscard]] double operator[](std::string_view name) const;
};

/// Where there is no room for all, the heaviest are said first: what struck, a policy that starts, a failure and who
/// buys come before anything else.
[[nodiscard]] int weightOf(const Clause& clause);
/// From this weight on a clause is never left out.
inline constexpr int neverLeftOut = 90;

/// A name for files: "largestSale".
[[nodiscard]] std::string_view keyOf(ClauseKind kind);

/// A size that is worth a word, in the scenario's unit: 0.005, less in a system that is small in its unit.
[[nodiscard]] double worthTelling(const Scenario& scenario);
/// What somebody must have sold, bought or owed to be counted or named as one who did: a tenth of that.
[[nodiscard]] double worthCounting(const Scenario& scenario);

/// The day's clauses, in the order in which they are told. `round` is an index into the trajectory's frames.
[[nodiscard]] std::vector<Clause> clausesOf(const Trajectory& trajectory, std::size_t round);

/// Likewise, of facts that are there already (rounds from 1 on).
[[nodiscard]] std::vector<Clause> clausesOf(const Scenario& scenario, const DayFacts& facts);

} // namespace waterhammer
