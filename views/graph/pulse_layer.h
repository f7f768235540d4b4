// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/moving_layer.h"
#include "views/graph/pulses.h"

#include <optional>
#include <vector>

namespace waterhammer {

/// What travels on ribbons and lines, above the signs (moving_layer.h): pulses, which at rest leave the amounts beside
/// the nodes free where those are written.
void paintPulses(QPainter& painter, const GraphScene& scene, const DayFlows& flows, const Moment& moment,
    PulseSprites& sprites, bool amounts);

/// Where on its ribbon a pulse at rest stands beside the amounts, not on them: the nearest free place to `along`;
/// nothing where none is free. `reach`: half its size, px.
[[nodiscard]] std::optional<double> besideAmounts(
    double along, const Curve& curve, double reach, const std::vector<QRectF>& amounts);

} // namespace waterhammer
