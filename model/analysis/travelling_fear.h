// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <cstdint>
#include <vector>

/// Fear that travels between markets (step 2 of the model, `learning`): King and Wadhwani (1990), Kodres and Pritsker
/// (2002).
namespace waterhammer {

/// A volatility that a surprise in another market raised. Volatilities a day.
struct VolatilityRise {
    std::uint32_t asset = 0;  ///< whose
    std::uint32_t source = 0; ///< the asset that moved furthest for its resting volatility
    double move = 0;          ///< how that moved since it was last marked, a fraction
    double without = 0;       ///< what the asset's own moves would make of its volatility
    double now = 0;           ///< what it is
};

/// By more than a tenth, the furthest first. Of the round with this index in the run's frames, 1 or later.
[[nodiscard]] std::vector<VolatilityRise> travellingFear(const Trajectory& run, std::size_t round);

} // namespace waterhammer
