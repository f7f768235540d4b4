// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"

#include <array>

namespace waterhammer {

/// Between the lamps of a dealer, px of the design.
inline constexpr double lampGapPx = 2;

/// The baseline of a line of a dealer's label: 0 its name, 1 its ratio; px below the label's upper end.
[[nodiscard]] double labelLine(const GraphLayout& layout, int line);

/// Where a dealer's lamps stand, from the left: leverage, value at risk, funding. Only of dealers with a label.
[[nodiscard]] std::array<QRectF, 3> lampPlaces(const GraphLayout& layout, const DealerPlace& place);

} // namespace waterhammer
