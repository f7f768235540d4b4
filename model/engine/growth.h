// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace waterhammer {

/// How fast a small fall of prices grows from one round to the next, and where.
struct Growth {
    double rate = 0; ///< the largest real part of the eigenvalues: a loop gain, per unit
    /// Assets whose entry in the right eigenvector is at least half the largest in size, in file order. None where the
    /// rate is at most 0.005 or not the only one of its size (1e-9).
    std::vector<std::uint32_t> direction;
    std::uint32_t leading = 0; ///< the asset with the largest entry, where there is a direction
};

} // namespace waterhammer
