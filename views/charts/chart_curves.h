// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_axes.h"

#include <QPainter>

namespace waterhammer {

/// Draws what of a chart stands still, the thin lines of the whole run and the band of the many, into a painter.
/// This is all that knows Qt Charts, which is deprecated from Qt 6.10 on.
void paintCurves(QPainter& painter, const ChartContent& content, const ChartAxes& axes, QSize size, const Theme& theme);

} // namespace waterhammer
