// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/moment.h"
#include "views/shown/run.h"

#include <QString>

#include <vector>

namespace waterhammer {

/// A dealer's balance sheet at a moment, from the top: what it has and what it owes. What it has lent on repo by name
/// stands apart from its other assets, and its own repo by lender, those without a name last. Both sides have one sum.
struct AccountPiece {
    enum class Kind { Cash, Asset, Lent, Other, RepoOfFund, RepoOfDealer, Repo, ShortTerm, LongTerm, Equity };
    Kind kind = Kind::Cash;
    QString name;
    double amount = 0;    ///< bn, as told; equity may be below zero
    double height = 0;    ///< bn, as drawn: on its way, never below zero
    std::size_t rank = 0; ///< of an asset, among the assets by liquidity
    QString code;         ///< shorter, where the name is too long; empty: there is none
};

struct Account {
    std::vector<AccountPiece> assets, liabilities;
    double total = 0;        ///< bn, of assets, as told
    double totalAtStart = 0; ///< bn
};

/// Figures step when books are marked and when trades settle; heights move.
[[nodiscard]] Account accountOf(const Run& run, const Moment& moment, std::size_t dealer);

} // namespace waterhammer
