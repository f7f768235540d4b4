// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/channels.h"
#include "model/scenario/scenario.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

/// What a round publishes, as plain values that never change once made. Money in bn, prices an index that starts
/// at 1, rates and shares fractions. Positions stand in the order of Scenario::positions.
namespace waterhammer {

/// Sums of orders by what forced them, bn at mark value.
template <class Real> struct ByCause : PerSaleCause<Real> {
    /// Of all causes together.
    [[nodiscard]] Real total() const
    {
        Real sum(0);
        for (const Real& x : this->values)
            sum += x;
        return sum;
    }
    ByCause& operator+=(const ByCause& b)
    {
        for (std::size_t c = 0; c < this->values.size(); ++c)
            this->values[c] += b.values[c];
        return *this;
    }
    /// Nothing of any cause.
    static ByCause none()
    {
        ByCause zero;
        zero.values.fill(Real(0));
        return zero;
    }
};
/// Of one market, bn.
using SalesByCause = ByCause<double>;

/// What constraints made dealers sell, bn: without funds' sales and clients'.
[[nodiscard]] inline double forcedOnDealers(const SalesByCause& sales)
{
    double sum = 0;
    for (const auto& row : saleCauseTable)
        sum += row.constrains ? sales[row.cause] : 0;
    return sum;
}

/// What makes a dealer one in breach, in the order in which it looks at its constraints.
enum class Constraint {
    Failed, ///< equity is below what it fails at, or it ran out of cash
    Var,    ///< value at risk above its limit
    Slr,    ///< leverage ratio below its trigger
    Funding ///< what lenders want back is more than its cash
};

/// A constraint in a word.
struct BreachInfo {
    Constraint constraint; ///< the row's
    std::string_view key;  ///< in traces and tables
    SaleCause cause;       ///< of the sales it forces
    RowText limit = {};    ///< what is breached, in a sentence; none: a dealer that failed has no limits
    /// Of the set of constraints that a dealer breached in a round.
    [[nodiscard]] constexpr std::uint8_t flag() const { return static_cast<std::uint8_t>(1U << indexOf(constraint)); }
};
/// In the order of the enumeration.
inline constexpr std::array breachTable{
    BreachInfo{Constraint::Failed, "failed", SaleCause::Failure},
    BreachInfo{Constraint::Var, "var", SaleCause::Var, RowText("Narrator", "value at risk")},
    BreachInfo{Constraint::Slr, "slr", SaleCause::Slr, RowText("Narrator", "leverage ratio")},
    BreachInfo{Constraint::Funding, "funding", SaleCause::Funding, RowText("Narrator", "funding")},
};
static_assert(inOrder(breachTable, &BreachInfo::constraint));

/// A value for each constraint.
template <class T> using PerConstraint = ByKey<Constraint, T, breachTable.size()>;

/// The set of constraints that a dealer breached in a round: a flag each.
struct Breach {
    static constexpr std::uint8_t failed = breachTable[indexOf(Constraint::Failed)].flag();   ///< it has failed
    static constexpr std::uint8_t var = breachTable[indexOf(Constraint::Var)].flag();         ///< of value at risk
    static constexpr std::uint8_t slr = breachTable[indexOf(Constraint::Slr)].flag();         ///< of the leverage ratio
    static constexpr std::uint8_t funding = breachTable[indexOf(Constraint::Funding)].flag(); ///< of funding

    /// The flag of the constraint that forces sales of this cause; 0 where who sells for it is not in breach.
    [[nodiscard]] static constexpr std::uint8_t of(SaleCause cause)
    {
        for (const auto& row : breachTable)
            if (row.cause == cause)
                return row.flag();
        return 0;
    }
};

/// What a dealer that failed, or is empty, costs who lent to it; falls due next round.
struct CreditLoss {
    std::uint32_t borrower = 0; ///< the dealer that failed
    std::uint32_t lender = 0;   ///< the dealer that loses
    double amount = 0;          ///< bn
};

/// What the round saw after marking, and what it did: written by the steps of the model named in brackets.
struct Opening {
    double directLoss = 0;                ///< bn that the shock took from the opening books (1)
    double injected = 0;                  ///< bn of capital put in (0)
    double tradingLoss = 0;               ///< bn that trading and withdrawn quotes cost them, at marks (8)
    Channels channels;                    ///< in force (0)
    SalesByCause cause;                   ///< bn of orders by what forced them (3, 4)
    std::vector<double> price;            ///< [assets] after the shock (1)
    std::vector<double> priceAfterSales;  ///< [assets] before anybody lifts it (7)
    std::vector<double> mark;             ///< [assets] m, price less what the spread and doubt take off (2)
    std::vector<double> lift;             ///< [assets] bn bought from everybody (7)
    std::vector<double> valueSpent;       ///< [assets] bn spent by value investors (7)
    std::vector<double> capacity;         ///< [assets] bn dealers had room for, infinite without bounds (6)
    std::vector<double> sold;             ///< [assets] bn of orders of all (3, 4)
    std::vector<double> official;         ///< [assets] bn bought by the official buyer (6)
    std::vector<double> absorbed;         ///< [assets] bn bought by dealers (6)
    std::vector<double> net;              ///< [assets] bn left to end investors (6)
    std::vector<double> client;           ///< [assets] bn, clients' part of sold (1)
    std::vector<double> execution;        ///< [assets] what sellers received a unit (7)
    std::vector<double> passedOn;         ///< [assets] units that dealers handed on to end investors (8)
    std::vector<double> equity;           ///< [dealers] bn at marks (2)
    std::vector<double> exposure;         ///< [dealers] bn, the ratio's denominator (2)
    std::vector<double> slr;              ///< [dealers] fraction (2)
    std::vector<double> var;              ///< [dealers] bn (2)
    std::vector<double> need;             ///< [dealers] bn of cash its lenders want (3)
    std::vector<double> rollOff;          ///< [dealers] fraction of its repo not rolled (3)
    std::vector<double> rollOffUnsecured; ///< [dealers] fraction of other funding not rolled (3)
    std::vector<double> rollOffWeak;      ///< [dealers] fraction, for weakness (3)
    std::vector<double> rollOffClients;   ///< [dealers] fraction, by clients of a squeezed broker (3)
    std::vector<double> rollOffRun;       ///< [dealers] fraction, in a run (1)
    std::vector<double> called;           ///< [dealers] bn that it, as a lender, does not roll (3)
    std::vector<double> fundCalled;       ///< [funds] bn that it does not roll (3)
    std::vector<std::uint8_t> fear;       ///< [dealers] whether it sells before prices fall further (3)
    std::vector<double> repaid;           ///< [dealers] bn of cash set aside to delever (3)
    std::vector<std::uint8_t> breach;     ///< [dealers] flags of Breach (3)
    std::vector<double> orders;           ///< [positions] bn at marks (3)
    std::vector<double> bought;           ///< [positions] bn at marks (6)
    std::vector<double> handedOn;         ///< [positions] units of inventory that went on to end investors (8)
    /// [positions] the part of orders that each cause forced (3); empty where the cause is not dealers'
    PerSaleCause<std::vector<double>> ordersBy;
    std::vector<std::uint8_t> quoting;    ///< [positions] whether it makes this market in this round (5)
    std::vector<double> fundOrders;       ///< [fund positions] bn at marks (4)
    std::vector<CreditLoss> creditLosses; ///< passed on by who failed in this round, or is empty (8)
};

/// The state of the market at the close of a round; round 0 is before anything has happened.
struct Frame {
    int round = 0;                        ///< counted from 1; 0 at the start
    std::vector<double> price;            ///< [assets] p
    std::vector<double> fundamental;      ///< [assets] V
    std::vector<double> mark;             ///< [assets] m
    std::vector<double> volatility;       ///< [assets] σ, a round's standard deviation, fraction
    std::vector<double> haircut;          ///< [assets] h, fraction
    std::vector<double> halfSpread;       ///< [assets] s, fraction of the price
    std::vector<double> uncertainty;      ///< [assets] u, how little quotes say of the price, fraction
    std::vector<double> quotingShare;     ///< [assets] q, of those who make the market, by size
    std::vector<double> depth;            ///< [assets] D, bn
    std::vector<double> cash;             ///< [dealers] C, bn
    std::vector<double> otherAssets;      ///< [dealers] O, bn
    std::vector<double> shortTermFunding; ///< [dealers] U, bn, arrears included
    std::vector<double> arrears;          ///< [dealers] bn, what it could not pay
    std::vector<double> cashTarget;       ///< [dealers] bn, the level that cash returns to
    std::vector<double> equity;           ///< [dealers] E, bn at closing marks
    double paidIn = 0;                    ///< bn, equity at the start and what has been put in since
    std::vector<double> exposure;         ///< [dealers] bn
    std::vector<double> slr;              ///< [dealers] fraction
    std::vector<double> var;              ///< [dealers] bn
    std::vector<std::uint8_t> failed;     ///< [dealers]
    std::vector<int> wave;                ///< [dealers] round of the first breach, 0 for none
    std::vector<double> units;            ///< [positions] Q
    std::vector<double> repo;             ///< [positions] R, bn
    std::vector<double> fundUnits;        ///< [fund positions]
    std::vector<double> fundCash;         ///< [funds] bn
    std::vector<double> nav;              ///< [funds] net asset value, bn
    std::vector<double> due;              ///< [funds] bn of redemptions still to be paid
    std::vector<double> claims;           ///< [claims] bn still lent
    std::vector<double> daysWithoutQuote; ///< [assets] rounds in a row
    std::optional<double> valueCapital;   ///< bn that value investors can still spend; nothing without a bound
    std::optional<double> realisedGain;   ///< R; nothing where no loss set it off
    std::optional<double> loopGain;       ///< when asked for
    std::vector<std::uint32_t> direction; ///< of the loop gain: assets in file order; none where it has none
    std::optional<Opening> open;          ///< absent in round 0
};

/// Shared by all who look, and never written to again.
using FramePtr = std::shared_ptr<const Frame>;

} // namespace waterhammer
