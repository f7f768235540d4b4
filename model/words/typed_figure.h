// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/figures.h"

#include <string>
#include <string_view>

namespace waterhammer {

/// A number that somebody typed, as they typed it, in the unit of its field (FieldInfo::unit): "4 %", "× 2", "12.5 bn".
/// Percentages have at least so many decimals.
[[nodiscard]] std::string typedFigure(
    double value, std::string_view unit, const Figures& figures, int percentDecimals = 0);

} // namespace waterhammer
