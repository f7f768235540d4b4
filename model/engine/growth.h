// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/channels.h"

#include <cstdint>
#include <optional>
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

/// What a loop gain is made of (loop_gain.h): the matrix whose growth it is, where the growth goes and through whom,
/// and what it would be without a mechanism.
struct GainParts {
    std::vector<double> matrix;         ///< [assets x assets], column a: log returns per unit of a small fall of a
    std::vector<std::uint32_t> assets;  ///< its direction, in file order; none where it has none
    std::vector<std::uint32_t> dealers; ///< at most two whose orders grow most when the leading asset falls
    /// The gain with an amplifying channel off in the probed round; nothing for one that is off anyway.
    PerChannel<std::optional<double>> without;
};

} // namespace waterhammer
