// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace waterhammer {

/// A flag over a day: its point is at `x`, its cloth from `left` to `right`.
struct WaveFlag {
    double x = 0, left = 0, right = 0; ///< px
    QString text;                      ///< "A"; "A+2": and two more that have no room beside it
    std::size_t first = 0, count = 1;  ///< whose flag it is: indices of places
};

/// The flags of waves whose days stand at `places`, in order: each is shown, or counted on the one before it. None
/// lies on another or leaves the width. `half`: of a flag of one letter, px; `widthOf`: of a text.
[[nodiscard]] std::vector<WaveFlag> waveFlags(
    const std::vector<double>& places, double width, double half, const std::function<double(const QString&)>& widthOf);

} // namespace waterhammer
