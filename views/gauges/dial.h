// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace waterhammer {

/// A round scale: values from `low` to `high` over an arc, clamped at its ends. Angles in radians, clockwise from
/// three o'clock, as y grows downwards.
struct Dial {
    QPointF centre;
    double radius = 0, band = 0; ///< px; zones fill the band inside the radius
    double low = 0, high = 1;
    double first = 0, last = 0; ///< angles of low and high

    [[nodiscard]] double angle(double value) const;
    /// The point so far from the centre in the direction of a value.
    [[nodiscard]] QPointF at(double distance, double value) const;
    /// The piece of the band between two values; each end drawn back by `gap` radians.
    [[nodiscard]] QPainterPath zone(double from, double to, double gapFrom = 0, double gapTo = 0) const;
};

/// A line from the band inwards that keeps clear of the number in the middle, and of the words there where they take
/// more.
void paintNeedle(QPainter& painter, const Dial& dial, double value, const QColor& colour, const Theme& theme,
    const QRectF& words = {});

} // namespace waterhammer
