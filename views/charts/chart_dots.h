// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_axes.h"

class QPainter;

namespace waterhammer {

/// What was observed: a ring a day in the colour of its line, within the axis.
void paintDots(QPainter& painter, const ChartContent& content, const ChartAxes& axes, const Theme& theme);

} // namespace waterhammer
