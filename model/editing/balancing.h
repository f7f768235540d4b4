// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <cstddef>
#include <string_view>
#include <vector>

/// Double entry while somebody edits: a figure that changes moves one other figure of the same books, the balancing
/// item, so that cash + holdings + other assets = repo + short-term funding + long-term debt + Tier 1 goes on to hold.
/// All money in bn.
namespace waterhammer {

/// The figures that can take what an edit leaves open.
enum class BalancingItem { ShortTermFunding, Cash, OtherAssets, Tier1, None };
/// Their fields in files; the index is the enumerator's value.
inline constexpr std::string_view balancingItemKeys[] = {
    "shortTermFunding", "cash", "otherAssets", "tier1Capital", "none"};

/// Cash, holdings and other assets, bn.
[[nodiscard]] double totalAssets(const Dealer& dealer);
/// Liabilities and capital.
[[nodiscard]] double totalClaims(const Dealer& dealer);
/// Assets less liabilities and capital; 0 where the books balance.
[[nodiscard]] double gapOf(const Dealer& dealer);
/// Whether validate() would accept the totals: a gap of at most 1e-6 of total assets.
[[nodiscard]] bool balances(const Dealer& dealer);

/// The figure that is this item; none for None.
[[nodiscard]] double Dealer::*figureOf(BalancingItem item);

/// What the balancing item did.
struct BalancingMove {
    BalancingItem item = BalancingItem::None; ///< which figure it is
    double from = 0, to = 0;                  ///< bn, before and after

    [[nodiscard]] bool moved() const { return from != to; } ///< whether it is another now
};

/// Lets the item take what an edit did to the gap, which was `gapBefore` before it. It stops at zero, other assets
/// excepted, and the rest stays as a gap. A gap that was there before is left alone unless it is mere rounding.
BalancingMove settle(Dealer& dealer, double gapBefore, BalancingItem item);

/// What each dealer's books leave open, as gapOf().
[[nodiscard]] std::vector<double> gapsOf(const ScenarioDraft& draft);
/// Where a change has moved a dealer's gap away from `before`, the item takes what it did, below zero too: whether that
/// is a scenario is for validate() to say.
void balanceBooks(ScenarioDraft& draft, const std::vector<double>& before, BalancingItem item);

/// One figure that would make the books balance.
struct Repair {
    BalancingItem figure = BalancingItem::None; ///< which it is
    double value = 0;                           ///< bn, its new value
};

/// At most three ways to mend books that do not balance, each of which leaves the dealer without any problem.
/// `typed` is the figure that is not to be offered, because it is the one just typed.
[[nodiscard]] std::vector<Repair> repairsOf(
    const ScenarioDraft& draft, std::size_t dealer, BalancingItem typed = BalancingItem::None);

/// Σ of a dealer's repo, bn.
[[nodiscard]] double repoOf(const Dealer& dealer);
/// What a dealer or a fund has lent on repo by name at the start, bn: its shares of its borrowers' repo.
[[nodiscard]] double lentByName(const ScenarioDraft& draft, const std::string& lender);

} // namespace waterhammer
