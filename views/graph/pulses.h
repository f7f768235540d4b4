// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QHash>
#include <QPainter>
#include <QPixmap>

namespace waterhammer {

/// What a pulse carries: filled triangle, ring, filled square, hollow square, hollow triangle,
/// hollow square, diamond.
enum class PulseKind { Sale, Absorbed, Funding, Repaid, Redemption, Official, Loss };

/// One pulse: half as large as `size` on each side, heading where `angle` (radians) points.
void paintPulse(QPainter& painter, PulseKind kind, QPointF centre, double size, double angle, const Theme& theme);

/// Pulses from a stock of ready pictures: a hundred of them cost a fraction of a millisecond.
class PulseSprites {
public:
    void reset(const Theme& theme, double pixelRatio);
    void paint(QPainter& painter, PulseKind kind, QPointF centre, double size, double angle);

private:
    Theme m_theme;
    double m_pixelRatio = 1;
    QHash<int, QPixmap> m_stock;
};

/// Never more than this many at once.
inline constexpr int mostPulses = 120;
/// Between the pulses of a ribbon, as a share of the phase; the last one arrives when it ends.
inline constexpr double pulsesApart = 0.16;
/// Size and number of the pulses of a ribbon of this width, px at text scale 1.
[[nodiscard]] double pulseSize(double width);
[[nodiscard]] int pulsesFor(double width);

} // namespace waterhammer
