// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

/// What lenders with a name did in a round with the repo they finance: what they did not roll, what came back, what
/// stayed. Amounts in bn.
namespace waterhammer {

/// A loan, or several, over one round: lent = back + left + writtenOff.
struct LoanDay {
    double lent = 0;       ///< this morning
    double called = 0;     ///< that the lender does not roll
    double back = 0;       ///< paid back, called or not
    double left = 0;       ///< at the close
    double writtenOff = 0; ///< on a borrower that has failed and has nothing left

    LoanDay& operator+=(const LoanDay& b);
};

/// The loans of Scenario::claims in a round (an index into the trajectory's frames), [claims]. In round 0 nothing has
/// been called or paid back.
[[nodiscard]] std::vector<LoanDay> loanDays(const Trajectory& run, std::size_t round);

/// What lenders without a name have lent a dealer on repo, over a round. What a failed dealer cannot pay stays owed.
/// Repo taken on during the day for absorbed trades is theirs and a part of what is lent.
[[nodiscard]] LoanDay outsideLoan(
    const Trajectory& run, std::size_t round, std::size_t borrower, const std::vector<LoanDay>& named);

/// A dealer or a fund that finances others' repo.
struct RepoLender {
    bool fund = false;       ///< else a dealer
    std::uint32_t index = 0; ///< into Scenario::funds or Scenario::dealers

    friend auto operator<=>(const RepoLender&, const RepoLender&) = default;
};

/// All that lend by name: funds first, then dealers, each in file order.
[[nodiscard]] std::vector<RepoLender> repoLendersOf(const Scenario& scenario);
/// The lender of a claim.
[[nodiscard]] RepoLender lenderOf(const Scenario::Claims& claims, std::size_t claim);
/// Its name in the scenario, UTF-8.
[[nodiscard]] const std::string& nameOf(const Scenario& scenario, const RepoLender& lender);

/// Whether a dealer that lends will not roll tomorrow: it was in breach in this round, or has failed.
[[nodiscard]] bool callsTomorrow(const Trajectory& run, std::size_t round, const RepoLender& lender);

} // namespace waterhammer
