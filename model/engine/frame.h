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
using SalesByCause = ByCause<double>;

/// What constraints made dealers sell, bn: without funds' sales and clients'.
[[nodiscard]] inline double forcedOnDealers(const SalesByCause& sales)
{
    double sum = 0;
    for (const auto& row : saleCauseTable)
        sum += row.constrains ? sales[row.cause] : 0;
    return sum;
}

/// Which constraints a dealer breached in a round: a set of flags.
struct Breach {
    static constexpr std::uint8_t failed = 1, var = 2, slr = 4, funding = 8;
};

struct BreachInfo {
    std::uint8_t flag;    ///< of Breach
    std::string_view key; ///< in traces and tables
    SaleCause cause;      ///< of the sales it forces
};
/// In the order in which a dealer looks at its constraints.
inline constexpr std::array breachTable{
    BreachInfo{Breach::failed, "failed", SaleCause::Failure},
    BreachInfo{Breach::var, "var", SaleCause::Var},
    BreachInfo{Breach::slr, "slr", SaleCause::Slr},
    BreachInfo{Breach::funding, "funding", SaleCause::Funding},
};

/// What a dealer that failed, or is empty, costs who lent to it; falls due next round.
struct CreditLoss {
    std::uint32_t borrower = 0, lender = 0; ///< dealers
    double amount = 0;                      ///< bn
};

/// What the round saw after marking, and what it did.
struct Opening {
    double directLoss = 0;  // bn
    double injected = 0;    // bn of capital put in
    double tradingLoss = 0; // bn, what trading and withdrawn quotes cost the opening books at their marks
    Channels channels;      // in force
    SalesByCause cause;
    std::vector<double> price, priceAfterSales, mark;     // [assets] after the shock; before anybody lifts it
    std::vector<double> lift, valueSpent;                 // [assets] bn bought from everybody; spent by value investors
    std::vector<double> capacity;                         // [assets] bn dealers had room for, infinite without bounds
    std::vector<double> sold, official, absorbed, net;    // [assets] bn
    std::vector<double> client;                           // [assets] bn
    std::vector<double> execution;                        // [assets] what sellers received a unit
    std::vector<double> passedOn;                         // [assets] units handed on to end investors
    std::vector<double> equity, exposure, slr, var;       // [dealers]
    std::vector<double> need;                             // [dealers] bn
    std::vector<double> rollOff, rollOffUnsecured;        // [dealers] fraction not rolled: of repo, of other funding
    std::vector<double> rollOffWeak, rollOffClients;      // [dealers] fraction, for weakness and for squeezed brokers
    std::vector<double> rollOffRun;                       // [dealers] fraction, in a run
    std::vector<double> called, fundCalled;               // [dealers], [funds] bn that a lender does not roll
    std::vector<std::uint8_t> fear;                       // [dealers] it sells before prices fall further
    std::vector<double> repaid;                           // [dealers] bn of cash set aside to delever
    std::vector<std::uint8_t> breach;                     // [dealers] flags of Breach
    std::vector<double> orders, bought;                   // [positions] bn at marks
    std::vector<double> varOrders, slrOrders, fearOrders; // [positions] parts of orders
    std::vector<double> fundingOrders, failureOrders;     // [positions] parts of orders
    std::vector<std::uint8_t> quoting;                    // [positions]
    std::vector<double> fundOrders;                       // [fund positions] bn at marks
    std::vector<CreditLoss> creditLosses;                 // passed on by who failed in this round, or is empty
};

/// The part of dealers' orders that a cause forced, [positions]; nothing where the cause is not dealers'.
[[nodiscard]] inline const std::vector<double>* ordersOf(const Opening& o, SaleCause cause)
{
    switch (cause) {
    case SaleCause::Slr: return &o.slrOrders;
    case SaleCause::Fear: return &o.fearOrders;
    case SaleCause::Var: return &o.varOrders;
    case SaleCause::Funding: return &o.fundingOrders;
    case SaleCause::Failure: return &o.failureOrders;
    case SaleCause::Redemptions:
    case SaleCause::Client: break;
    }
    return nullptr;
}

/// The state of the market at the close of a round; round 0 is before anything has happened.
struct Frame {
    int round = 0;
    std::vector<double> price, fundamental, mark;                                   // [assets]
    std::vector<double> volatility, haircut, halfSpread, uncertainty, quotingShare; // [assets]
    std::vector<double> depth;                                                      // [assets] bn
    std::vector<double> cash, otherAssets, shortTermFunding, arrears; // [dealers] bn, arrears a part of the funding
    std::vector<double> cashTarget;                                   // [dealers] bn, the level that cash returns to
    std::vector<double> equity, exposure, slr, var;                   // [dealers]
    std::vector<std::uint8_t> failed;                                 // [dealers]
    std::vector<int> wave;                                            // [dealers] round of the first breach, 0 for none
    std::vector<double> units, repo;                                  // [positions]
    std::vector<double> fundUnits;                                    // [fund positions]
    std::vector<double> fundCash, nav, due;                           // [funds] bn
    std::vector<double> claims;                                       // [claims] bn still lent
    std::vector<double> daysWithoutQuote;                             // [assets] rounds in a row
    std::optional<double> valueCapital;                               // bn that value investors can still spend
    std::optional<double> realisedGain, loopGain;
    std::optional<Opening> open; // absent in round 0
};

using FramePtr = std::shared_ptr<const Frame>;

} // namespace waterhammer
