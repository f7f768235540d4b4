// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/frame.h"

#include <cstdint>
#include <vector>

/// Who sold to whom in a round. What dealers bid for of an order they share in proportion to their offers; the official
/// buyer takes first what they do not bid for, and end investors have to take the rest. All in bn at opening marks.
/// Adverse selection: Glosten and Milgrom 1985; the inter-dealer market under stress: Duffie et al. 2023.
namespace waterhammer {

/// Who sells.
enum class Party {
    Dealer,  ///< an index into Scenario::dealers
    Fund,    ///< an index into Scenario::funds
    Clients, ///< from outside
};

/// One order in an asset, and what was taken of it. amount = official + Σ taken by dealers + left.
struct Sale {
    std::uint32_t asset = 0;   ///< index into Scenario::assets
    Party seller{};            ///< whose order it is
    std::uint32_t who = 0;     ///< which dealer or fund
    double amount = 0;         ///< ordered
    double bidFor = 0;         ///< of that, what other dealers bid for; less where they suspect the seller
    double official = 0;       ///< taken by the authority
    double officialOfShun = 0; ///< of `official`, what dealers did not bid for
    double absorbed = 0;       ///< taken by dealers
    double left = 0;           ///< taken by end investors
};

/// What a dealer bought of an asset.
struct Taking {
    std::uint32_t asset = 0;  ///< index into Scenario::assets
    std::uint32_t dealer = 0; ///< index into Scenario::dealers
    double amount = 0;        ///< of all sellers together
};

/// Sales and takings of one round: the whole, from which each pair follows by taken().
struct Trades {
    std::vector<Sale> sales;      ///< those above 0, by asset; in it dealers, funds, clients, in file order
    std::vector<Taking> takings;  ///< those above 0, by asset, dealers in file order
    std::vector<double> absorbed; ///< [assets] by dealers
    std::vector<double> trapped;  ///< [dealers] what it wanted to hand on and end investors had to take
    std::vector<double> refused;  ///< [dealers] of `trapped`, what dealers did not bid for and nobody else took
};

/// Of what is left of a dealer's order, what other dealers did not bid for.
[[nodiscard]] double refusedOf(const Sale& sale);

/// What one dealer took of one sale of the same asset: dealers' takings go to all that they bid for alike.
[[nodiscard]] double taken(const Trades& trades, const Taking& taking, const Sale& sale);

/// Of a round, 1 or later: its frame has an opening.
[[nodiscard]] Trades tradesOf(const Scenario& scenario, const Frame& frame);

} // namespace waterhammer
