// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/lending.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

/// Who finances the dealers' repo on a day, lender by lender: what each had lent, called, got back and lost. In bn.
namespace waterhammer {

/// What a lender is about to do.
enum class LenderStance {
    Rolls,         ///< it rolls what it has lent
    Calls,         ///< it calls some of it today
    CallsTomorrow, ///< a dealer in breach: it will call
    Failed,        ///< a dealer
};

/// One borrower of a lender.
struct BorrowerDay {
    std::uint32_t borrower = 0; ///< index into Scenario::dealers
    LoanDay loan;               ///< of the day, but written off since the start
};

/// A lender on a day.
struct LenderDay {
    std::optional<RepoLender> lender;          ///< nothing: all without a name
    LenderStance stance = LenderStance::Rolls; ///< at the close
    LoanDay loans;                             ///< its loans together; of the day, but written off since the start
    std::vector<BorrowerDay> borrowers;        ///< whom it has lent anything since the start, in file order
};

/// Funds first, then dealers, each in file order, and those without a name last. Of the round with this index in the
/// run's frames. Nothing where nobody lends by name.
[[nodiscard]] std::vector<LenderDay> lenderDays(const Trajectory& run, std::size_t round);

} // namespace waterhammer
