// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_flows.h"
#include "views/graph/graph_painting.h"

#include <optional>

namespace waterhammer {

/// What the signs show beside the day itself.
struct SignOptions {
    bool amounts = true;                   ///< "sells 147" beside the nodes
    std::optional<std::size_t> openGroup;  ///< whose largest sellers stand in a card

    friend bool operator==(const SignOptions&, const SignOptions&) = default;
};

/// Everything that changes at once: frames, lamps, numbers, the guests above the column.
void paintSigns(QPainter& painter, const GraphScene& scene, const DaySteps& steps, const SignOptions& options);

/// The frame of a stance around a node: dashed, square, double and round, crossed; calm has none.
void paintStanceFrame(QPainter& painter, const QRectF& frame, DealerStance stance, bool inside, const Theme& theme,
                      double unit);

/// The five that sell most in a group, largest first.
[[nodiscard]] std::vector<std::size_t> largestSellers(const Run& run, int round, const GroupPlace& group);

} // namespace waterhammer
