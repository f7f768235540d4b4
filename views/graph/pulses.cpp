// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/pulses.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waterhammer {

namespace {

constexpr int directions = 32;   ///< as many triangles are kept
constexpr double sizeStep = 0.5; ///< px

bool pointed(PulseKind kind) { return kind == PulseKind::Sale || kind == PulseKind::Redemption; }

QPolygonF triangle(double size) { return {{size, 0}, {-0.8 * size, 0.85 * size}, {-0.8 * size, -0.85 * size}}; }

} // namespace

void paintPulse(QPainter& painter, PulseKind kind, QPointF centre, double size, double angle, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    const QRectF square(-0.8 * size, -0.8 * size, 1.6 * size, 1.6 * size);
    const auto draw = [&](const QColor& fill, const QColor& line, double width) {
        painter.setBrush(fill);
        painter.setPen(QPen(line, theme.stroke(width)));
    };
    switch (kind) {
    case PulseKind::Sale:
    case PulseKind::Redemption:
        kind == PulseKind::Sale ? draw(theme.breach, theme.surface, 1) : draw(theme.surface, theme.redem, 1.8);
        painter.rotate(angle * 180 / std::numbers::pi);
        painter.drawPolygon(triangle(size));
        break;
    case PulseKind::Absorbed:
        draw(theme.surface, theme.absorb, 2.2);
        painter.drawEllipse(QPointF(), 0.85 * size, 0.85 * size);
        break;
    case PulseKind::Funding:
        draw(theme.fund, theme.surface, 1);
        painter.drawRect(square);
        break;
    case PulseKind::Repaid:
        draw(theme.surface, theme.fund, 1.6);
        painter.drawRect(square);
        break;
    case PulseKind::Official:
        draw(theme.surface, theme.absorb, 2.2);
        painter.drawRect(square);
        break;
    case PulseKind::Loss:
        draw(theme.fail, theme.surface, 1);
        painter.drawPolygon(QPolygonF{{0, -size}, {size, 0}, {0, size}, {-size, 0}});
        break;
    }
    painter.restore();
}

void PulseSprites::reset(const Theme& theme, double pixelRatio)
{
    m_theme = theme;
    m_pixelRatio = pixelRatio;
    m_stock.clear();
}

void PulseSprites::paint(QPainter& painter, PulseKind kind, QPointF centre, double size, double angle)
{
    const int step = std::max(1, static_cast<int>(std::lround(size / sizeStep)));
    int direction = 0;
    if (pointed(kind)) {
        const double turns = angle / (2 * std::numbers::pi);
        direction = static_cast<int>(std::lround((turns - std::floor(turns)) * directions)) % directions;
    }
    const int key = (static_cast<int>(kind) * directions + direction) * 1024 + step;
    auto sprite = m_stock.constFind(key);
    const double half = std::ceil(step * sizeStep) + 3;
    if (sprite == m_stock.constEnd()) {
        const int side = static_cast<int>(std::ceil(2 * half * m_pixelRatio));
        QPixmap picture(side, side);
        picture.setDevicePixelRatio(m_pixelRatio);
        picture.fill(Qt::transparent);
        QPainter into(&picture);
        paintPulse(into, kind, {half, half}, step * sizeStep, direction * 2 * std::numbers::pi / directions, m_theme);
        into.end();
        sprite = m_stock.insert(key, picture);
    }
    painter.drawPixmap(centre - QPointF(half, half), *sprite);
}

double pulseSize(double width) { return std::clamp(2.6 + 1.25 * std::sqrt(width), 3.4, 7.5); }

int pulsesFor(double width) { return width < 2.6 ? 0 : width <= 4 ? 1 : width <= 9 ? 2 : 3; }

} // namespace waterhammer
