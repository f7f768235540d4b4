// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lending.h"

#include <cstdint>
#include <optional>
#include <vector>

/// What the second half of the mechanism did in one round: lenders with a name, fear, suspicion, marks, the purse.
/// Amounts in bn of opening marks, prices an index that starts at 1.
namespace waterhammer {

/// A lender with a name that does not roll, or will not tomorrow.
struct LenderFact {
    RepoLender lender;                    ///< who it is
    LoanDay loans;                        ///< all that it has lent
    double asked = 0;                     ///< a fund: what its clients take out
    double cash = 0;                      ///< a fund: what it had to pay them with
    double sold = 0;                      ///< by those that owe it
    bool failed = false;                  ///< a dealer: else it is in breach
    std::vector<std::uint32_t> borrowers; ///< whom it finances
};

/// All of a round.
struct MechanismFacts {
    std::vector<LenderFact> callers;     ///< that do not roll today, the largest first
    std::vector<LenderFact> tomorrow;    ///< dealers that will not roll tomorrow
    std::vector<LenderFact> writtenOff;  ///< that lost what they had lent to empty dealers
    std::vector<std::uint32_t> fearful;  ///< dealers that sell before they are below their limit, and nothing else
    double fearSales = 0;                ///< of all dealers
    double refused = 0;                  ///< of distressed sales, that dealers did not bid for and nobody else took
    double trapped = 0;                  ///< what dealers wanted to hand on and end investors had to take
    double suspicion = 0;                ///< in force, a share
    std::optional<double> purse;         ///< what value investors can still spend; nothing without a bound
    bool emptied = false;                ///< it has run out today
    double spent = 0;                    ///< by value investors
    std::vector<double> spentOn;         ///< [assets] parts of it
    std::vector<double> lift;            ///< [assets] bought from others than forced sellers
    std::optional<std::uint32_t> marked; ///< the asset whose books are marked furthest below its price
    double mark = 1;                     ///< of it, at the close
    double price = 1;                    ///< likewise
    std::vector<std::uint32_t> unquoted; ///< assets without a quote for `daysUnquoted`, where that is more than one
    double daysUnquoted = 0;             ///< of the one that is longest without
};

/// Of the round with this index in the trajectory's frames, 1 or later.
[[nodiscard]] MechanismFacts mechanismFacts(const Trajectory& run, std::size_t round);

} // namespace waterhammer
