// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// What a dealer's books leave to its shareholders, and what all dealers' leave to theirs.
namespace waterhammer {

/// bn: what is owned less what is owed, in this order of sums on any lanes, so that it is the same bytes wherever a
/// book is closed. Below zero when it owes more than it owns.
template <class Real>
[[nodiscard]] Real equityOf(const Real& cash, const Real& securities, const Real& otherAssets, const Real& repo,
    const Real& shortTermFunding, const Real& longTermDebt)
{
    return cash + securities + otherAssets - repo - shortTermFunding - longTermDebt;
}

/// bn over all dealers: what is their shareholders', who can lose no more than they have (limited liability).
[[nodiscard]] double shareholdersEquity(const std::vector<double>& equity);

/// bn over all dealers: what their creditors would not get back.
[[nodiscard]] double creditorsShortfall(const std::vector<double>& equity);

} // namespace waterhammer
