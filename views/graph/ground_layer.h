// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painting.h"

namespace waterhammer {

/// What stays for the whole run: ground, lenders, who holds what, vessels, names, outlines of the start, legend.
void paintGround(QPainter& painter, const GraphScene& scene);

/// Whether two runs have the same ground in the same layout.
[[nodiscard]] bool sameGround(const Run& a, const GraphLayout& inA, const Run& b, const GraphLayout& inB);

} // namespace waterhammer
