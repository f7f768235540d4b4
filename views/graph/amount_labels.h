// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_painting.h"

#include <optional>
#include <vector>

namespace waterhammer {

/// What a dealer sells or buys on the day, written beside its node.
struct AmountLabel {
    QString words;
    bool sells = true;
    QPointF baseline; ///< at its left end, or its right one
    bool right = false;
    QRectF ground; ///< nothing else is written here
};

/// On the side of the port that the dealer's largest ribbon does not take. Nothing where the amount is too little to be
/// written. The painter's device measures; its font is set to that of the label.
[[nodiscard]] std::optional<AmountLabel> amountLabel(QPainter& painter, const GraphScene& scene, std::size_t dealer);

/// The grounds of all labels of a day; none where dealers stand in groups.
[[nodiscard]] std::vector<QRectF> amountGrounds(QPainter& painter, const GraphScene& scene);

} // namespace waterhammer
