// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QPen>

namespace waterhammer {

/// Of lines of kept runs, px at 100 %.
inline constexpr double runWidth = 1.3;

/// How lines of a kept run are drawn: dashed by its look (1 to runLooks), never by hue. `width` in px on screen.
[[nodiscard]] QPen runPen(int look, double width, const Theme& theme);

} // namespace waterhammer
