// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"

namespace waterhammer {

/// Gives each lender with a name its track beside the arcs and below the assets; beyond three the three largest have
/// their own and the others share one. Funds and assets must have their places.
void layTracks(const Scenario& scenario, GraphLayout& layout);

/// How many tracks stand beside an arc.
[[nodiscard]] double trackCount(const Scenario& scenario);

/// Of what flows along a track on its largest day, px of the design.
[[nodiscard]] double widestTrunk(const GraphMetrics& metrics);

} // namespace waterhammer
