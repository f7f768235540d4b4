// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_flows.h"
#include "views/graph/graph_painting.h"

namespace waterhammer {

/// The ribbons of a day: sales plain, absorbed trades edged, so that a shape tells them apart at any width.
void paintRibbons(QPainter& painter, const std::vector<Ribbon>& ribbons, const Theme& theme);
/// One dealer's part of its group's ribbons: a thin core.
void paintRibbonCores(QPainter& painter, const std::vector<Ribbon>& ribbons, const Theme& theme);

} // namespace waterhammer
