// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/sweep.h"

/// The value of one parameter at which a shock stops being absorbed: the first on the way from `from` to `to` at
/// which the amplification (peak loss over direct loss) passes a given level.
namespace waterhammer {

struct TippingPoint {
    double amplification = 2;     ///< the level asked for
    std::optional<double> value;  ///< absent where the level is not reached in the range
    double below = 0;             ///< the bracket after the bisection: not passed here
    double above = 0;             ///< passed here; equals `value`
};

inline constexpr int tippingScanPoints = 65;

/// A scan of 65 points, then a bisection of the first interval that contains the passage, to the last digits. A
/// passage that comes and goes between two points of the scan is not seen. Nothing if stopped.
[[nodiscard]] Result<std::optional<TippingPoint>> tippingPoint(const ScenarioDraft& draft, const std::string& path,
                                                               double from, double to, double amplification = 2,
                                                               int threads = 1, std::stop_token stop = {});

} // namespace waterhammer
