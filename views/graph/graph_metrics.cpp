// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_metrics.h"

#include <algorithm>

namespace waterhammer {

namespace {

constexpr GraphMetrics roomy{.tile = 212,
    .text = 86,
    .rail = 34,
    .top = 46,
    .bottom = 92,
    .bulge = 84,
    .padding = 18,
    .lamp = 13,
    .tileGap = 14,
    .price = 22,
    .name = 13,
    .ratio = 15,
    .small = 11.5,
    .labelTop = 4,
    .lampGap = 5,
    .fundWidth = 196,
    .fundHeight = 38,
    .fundGap = 14,
    .guestHeight = 32,
    .groupWidth = 222,
    .groupGap = 12,
    .lane = 28,
    .roomy = true};
constexpr GraphMetrics tight{.tile = 136,
    .text = 70,
    .rail = 20,
    .top = 34,
    .bottom = 34,
    .bulge = 34,
    .padding = 12,
    .lamp = 10,
    .tileGap = 8,
    .price = 15,
    .name = 11,
    .ratio = 12,
    .small = 10.5,
    .labelTop = 4,
    .lampGap = 5,
    .fundWidth = 132,
    .fundHeight = 22,
    .fundGap = 8,
    .guestHeight = 22,
    .groupWidth = 158,
    .groupGap = 6,
    .lane = 13,
    .roomy = false};
constexpr GraphMetrics narrow = [] {
    GraphMetrics m = tight;
    m.text = 58;
    m.rail = 16;
    m.top = 30;
    m.bottom = 32;
    m.bulge = 26;
    m.padding = 9;
    m.tileGap = 7;
    m.price = 13;
    m.fundHeight = m.guestHeight = 20;
    m.groupWidth = 120;
    m.lane = 10;
    return m;
}();

} // namespace

GraphMetrics metricsFor(QSizeF size, double unit)
{
    const double width = size.width() / unit, height = size.height() / unit;
    if (width >= 1000 && height >= 560)
        return roomy;
    return width >= 640 ? tight : narrow;
}

void lower(GraphMetrics& m)
{
    m.labelTop = 1;
    m.lampGap = 3.5;
    m.name = 10.5;
    m.ratio = 11.5;
    m.lamp = 9;
}

void squeeze(GraphMetrics& m, double half, double labels, double bars, double tracks)
{
    constexpr double leastBulge = 8, leastText = 46, leastLane = 7, leastTile = 92, free = 22;
    double missing = m.rail + m.bulge + labels * m.text + tracks * m.lane + bars + free + m.tile / 2 - half;
    const auto give = [&](double& length, double least, double times) {
        if (missing <= 0 || times <= 0)
            return;
        const double given = std::clamp(missing / times, 0.0, std::max(0.0, length - least));
        length -= given;
        missing -= times * given;
    };
    give(m.bulge, leastBulge, 1);
    give(m.text, leastText, labels);
    give(m.lane, leastLane, tracks);
    give(m.tile, leastTile, 0.5);
}

} // namespace waterhammer
