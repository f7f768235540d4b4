// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <stop_token>

/// Made-up systems of any size, to try the engine on: balanced books, plausible ratios, a price shock in round 1.
///
/// - Assets run from liquid to illiquid: volatility, half-spread and haircut rise, depth as a multiple of what
///   dealers hold falls.
/// - Dealers' sizes have a Pareto tail; each holds `positions` different assets, the liquid ones more often. Equity is
///   5.05 to 8 % of the exposure at a minimum of 5 %, VaR limits are 1.3 to 2.3 times VaR. One dealer in ten makes no
///   market, one in five has lent to another.
///
/// The numbers come from the raw 64-bit output of std::mt19937_64, which the C++ standard fixes: u = (x >> 11) 2^-53
/// is uniform on [0, 1), everything else a plain formula of such numbers. So the same seed gives the same system
/// everywhere. Amounts are whole multiples of 1e-6 bn, and the books balance exactly.
namespace waterhammer {

/// What a random system is to be like.
struct GeneratedSystem {
    std::size_t dealers = 0;   ///< at least 1
    std::size_t assets = 0;    ///< at least 1
    std::size_t positions = 0; ///< of each dealer, 1 to `assets`
    std::uint64_t seed = 0;    ///< the same seed gives the same system
};

/// Writes the scenario file. Dealers are made one at a time, twice (first to know how much of each asset they hold),
/// so memory grows with assets and loans only. False if stopped or if the stream failed; the text is then cut off.
bool generateScenario(std::ostream& out, const GeneratedSystem& system, std::stop_token stop = {});

} // namespace waterhammer
