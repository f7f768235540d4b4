// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/handout_sheet.h"
#include "views/shown/run.h"

#include <utility>
#include <vector>

namespace waterhammer {

/// Prices of the run, start = 100, at most four, those that fall most; without lines an axis to draw on, on the scale
/// that the run will have. Height in points.
/// `beside`: another run, whose prices have room on the same axis.
void paintPrices(Sheet& sheet, const Run& run, bool drawn, double height, const Run* beside = nullptr);

/// Values of days on one axis.
struct DayLine {
    std::vector<std::pair<int, double>> known, truth; ///< of the days before; of those that are asked for
    bool drawn = false;                               ///< with what is true, else to be drawn upon
};
/// The axis has the scale that the line will have.
void paintDayLine(Sheet& sheet, const Run& run, const DayLine& line, double height);

/// The books of at most two dealers at the start, what they own and what they owe, each piece with its amount.
void paintBooks(Sheet& sheet, const Run& run, double height);

} // namespace waterhammer
