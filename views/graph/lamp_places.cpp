// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/lamp_places.h"

namespace waterhammer {

double labelLine(const GraphLayout& layout, int line)
{
    const GraphMetrics& m = layout.metrics;
    return layout.px(m.labelTop) + layout.px(m.name) * 0.75 + line * layout.px(m.ratio * 1.08);
}

std::array<QRectF, 3> lampPlaces(const GraphLayout& layout, const DealerPlace& place)
{
    const double side = layout.px(layout.metrics.lamp), gap = layout.px(lampGapPx), width = 3 * side + 2 * gap;
    const double x = place.right ? place.label.left() : place.label.right() - width;
    const double y = place.label.top() + labelLine(layout, 1) + layout.px(layout.metrics.lampGap);
    std::array<QRectF, 3> lamps;
    for (std::size_t i = 0; i < lamps.size(); ++i)
        lamps[i] = QRectF(x + static_cast<double>(i) * (side + gap), y, side, side);
    return lamps;
}

} // namespace waterhammer
