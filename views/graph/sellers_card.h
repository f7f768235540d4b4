// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painting.h"

namespace waterhammer {

/// The largest sellers of an open group, in a card beside it.
void paintSellersCard(QPainter& painter, const GraphScene& scene, const GroupPlace& group);

} // namespace waterhammer
