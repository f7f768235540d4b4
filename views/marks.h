// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/requirements.h"
#include "views/shown/run.h"
#include "views/theme.h"

#include <QPainter>

/// Signs that several pictures share: the mark of a dealer's stance, lamps, hatches.
namespace waterhammer {

/// The small mark of a stance (table, legend) in a square of this size: ring, dashed square, triangle, double ring,
/// crossed square.
void paintStance(QPainter& painter, const QRectF& square, DealerStance stance, const Theme& theme);
[[nodiscard]] QString stanceWord(DealerStance stance);

/// The three lamps L V F in a row from this point; `side` px each with `gap` px between.
void paintLamps(
    QPainter& painter, QPointF topLeft, const Lamps& lamps, const Theme& theme, double side = 13, double gap = 2);

/// A ground of dots: what is feared and has not come about.
[[nodiscard]] QBrush dots(const QColor& dot, const QColor& ground);
/// A ground of hatching: single 45° lines, or crossed.
[[nodiscard]] QBrush hatch(const QColor& line, const QColor& ground, bool crossed = false);

/// The colour of a bar that ends so near a limit.
[[nodiscard]] QColor barColour(Closeness closeness, const Theme& theme);

/// The colour of a text that tells a leverage ratio: below the minimum, near it, or plain.
[[nodiscard]] QColor ratioColour(double slr, double minimum, const Theme& theme);

} // namespace waterhammer
