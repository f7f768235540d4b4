// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_content.h"

#include <cstddef>
#include <vector>

namespace waterhammer {

/// How many kept runs have a line of their own where a legend has room for so many: all, or as many as leave the last
/// line for the count of the others.
[[nodiscard]] inline std::size_t ghostsNamed(std::size_t all, std::size_t lines)
{
    return all <= lines ? all : lines > 0 ? lines - 1 : 0;
}

/// "2 more": of kept runs whose lines are drawn and whose names have no room.
[[nodiscard]] QString ghostsMore(std::size_t count);

/// A line of the legend beside bars: of a cause, of the day without fear, of a kept run, or of what has no room.
struct LegendRow {
    QString text;
    const ChartPart* part = nullptr;
    const ChartGhost* ghost = nullptr;
    bool without = false, strong = false;
};

/// A line each, at most so many: causes that never sell give way first, then the last of the kept runs are counted.
[[nodiscard]] std::vector<LegendRow> legendRows(const ChartContent& content, std::size_t day, std::size_t most);

} // namespace waterhammer
