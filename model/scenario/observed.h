// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace waterhammer {

/// What really happened: a figure of an asset by day, as traces name and measure it, prices as shares of the start,
/// spreads as fractions.
struct Observed {
    std::string figure;                         ///< "price"
    std::string asset;                          ///< its id
    std::string source;                         ///< where it is from
    std::vector<std::pair<int, double>> values; ///< by day, ascending

    friend bool operator==(const Observed&, const Observed&) = default;
};

} // namespace waterhammer
