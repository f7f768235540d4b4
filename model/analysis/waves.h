// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Dealers grouped by the day of their first trouble: a breach, arrears, or a failure in settlement.
namespace waterhammer {

/// Those of one day.
struct Wave {
    std::string letters;                ///< A, B, … Z, AA, AB, …: by the days that have one, in order
    int day = 0;                        ///< the round
    std::vector<std::uint32_t> dealers; ///< in file order
};

/// From the day of each dealer's wave, 0 for none: Frame::wave or Summary::wave. In the order of the days.
[[nodiscard]] std::vector<Wave> wavesOf(const std::vector<int>& days);

} // namespace waterhammer
