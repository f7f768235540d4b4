// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"

namespace waterhammer {

/// The lengths of the graph's parts where there is much room, little, and least; px of the design. `unit`: px of the
/// screen.
[[nodiscard]] GraphMetrics metricsFor(QSizeF size, double unit);

/// Names, ratios and lamps in lines as low as can be read, where a dealer has little height.
void lower(GraphMetrics& metrics);

/// Where labels, tracks and bars of one side would reach into the column of assets, whose middle is `half` px of the
/// design away: the arcs get flatter, then labels and tracks narrower, then the assets. `labels`: how often the length
/// of a text a label is long; `bars`: px of the design that a dealer needs beside its label; `tracks`: of lenders with
/// a name.
void squeeze(GraphMetrics& metrics, double half, double labels, double bars, double tracks);

} // namespace waterhammer
