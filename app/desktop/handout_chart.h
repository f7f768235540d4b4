// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/handout_sheet.h"
#include "views/shown/run.h"

namespace waterhammer {

/// Prices of the run, start = 100, at most four, those that fall most; without lines an axis to draw on, on the scale
/// that the run will have. Height in points.
void paintPrices(Sheet& sheet, const Run& run, bool drawn, double height);

/// The books of at most two dealers at the start, what they own and what they owe, each piece with its amount.
void paintBooks(Sheet& sheet, const Run& run, double height);

} // namespace waterhammer
