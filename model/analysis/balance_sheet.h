// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <cstddef>
#include <cstdint>
#include <vector>

/// The balance sheets of dealers in a run: whoever shows or explains books adds them up here.
namespace waterhammer {

/// What a dealer has and owes, bn. Both sides have one sum:
/// cash + held + lent + other = repo + named + shortTerm + longTerm + equity.
struct BalanceSheet {
    double cash = 0;           ///< to hand
    std::vector<double> held;  ///< [positions of the dealer] at marks
    double lent = 0;           ///< on repo, by name
    double other = 0;          ///< what else it has; below zero it is owed
    double repo = 0;           ///< owed to lenders without a name
    std::vector<double> named; ///< [claims on the dealer] repo owed to lenders with a name
    double shortTerm = 0;      ///< unsecured, arrears included
    double longTerm = 0;       ///< does not fall due
    double equity = 0;         ///< what is left; below zero it is lacking
};

/// The books of all dealers at one time.
class Books {
public:
    /// At the close of a round, at its marks. Both must outlive this.
    Books(const Scenario& scenario, const Frame& close);
    /// At the opening of the round after `before`: last night's books at this morning's marks, capital lost and put in
    /// and what failed debtors cost counted (steps 1 and 2). All must outlive this.
    Books(const Scenario& scenario, const Frame& before, const Opening& opening);

    /// Of one dealer.
    [[nodiscard]] BalanceSheet of(std::size_t dealer) const;

private:
    const Scenario& m_scenario;
    const Frame& m_frame;
    const Opening* m_opening = nullptr;
    std::vector<double> m_lent; // [dealers] bn on repo, by name
};

/// Capital that events of a kind took from a dealer, or put into it, in a round, bn; none goes to one that has failed
/// before.
[[nodiscard]] double capitalLost(const Scenario& scenario, int round, std::size_t dealer);
/// Likewise.
[[nodiscard]] double capitalPaidIn(const Scenario& scenario, const Frame& before, std::size_t dealer);
/// A dealer's cash at the opening of the round after `before`, with the capital put in, bn.
[[nodiscard]] double cashAtOpening(const Scenario& scenario, const Frame& before, std::size_t dealer);
/// A dealer's other assets then, less capital losses and what debtors that failed have cost, bn; with what it has lent.
[[nodiscard]] double otherAtOpening(const Scenario& scenario, const Frame& before, std::size_t dealer);

} // namespace waterhammer
