// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/slr_dial.h"

#include "model/words/gauge_words.h"
#include "views/language.h"
#include "views/marks.h"
#include "views/numbers.h"

#include <cmath>
#include <numbers>

namespace waterhammer {

namespace {

constexpr double startSize = 4.5, startDistance = 8; ///< px: the start's triangle, outside the dial

} // namespace

SlrDial::SlrDial(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("slrDial"));
    setAccessibleName(tr("Leverage ratio"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void SlrDial::setFigures(const DealerFigures& figures, double needle, double scale)
{
    if (figures == m_figures && needle == m_needle && scale == m_scale)
        return;
    const bool told = figures.slr != m_figures.slr;
    m_figures = figures;
    m_needle = needle;
    m_scale = scale;
    setToolTip(spokenText());
    if (told)
        noteChanged();
    update();
}

QString SlrDial::spokenText() const
{
    return QString::fromStdString(ratioWords({m_figures.slr, m_figures.minimum, m_figures.start}, WindowLanguage()));
}

std::optional<GaugeReading> SlrDial::reading() const { return GaugeReading{m_figures.slr, 0, m_scale}; }

QSize SlrDial::sizeHint() const
{
    return {static_cast<int>(theme().length(130)), static_cast<int>(theme().length(92))};
}

QSize SlrDial::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(100)), static_cast<int>(theme().length(76))};
}

Dial SlrDial::dial() const
{
    const double outside = theme().length(15); // for the triangle and the minimum's label
    const double below = theme().length(4);
    Dial d;
    d.low = 0;
    d.high = m_scale;
    d.first = std::numbers::pi * (1 - 0.17);
    d.last = std::numbers::pi * (2 + 0.17);
    const double sunk = std::sin(d.first);
    d.radius =
        std::max(theme().length(24), std::min(width() / 2.0 - outside, (height() - outside - below) / (1 + sunk)));
    d.centre = QPointF(width() / 2.0, outside + d.radius);
    d.band = 0.15 * d.radius;
    return d;
}

void SlrDial::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const Dial d = dial();
    paintFace(painter, d);
    paintStart(painter, d);
    const bool below = m_figures.slr < m_figures.minimum;
    const double size = std::clamp(0.315 * d.radius / t.textScale(), 12.0, 30.0);
    if (std::isfinite(m_needle)) {
        const QFontMetricsF figure(t.font(size, QFont::DemiBold));
        const double half = figure.horizontalAdvance(Numbers().percent(m_figures.slr, 2)) / 2 + t.length(4);
        const double foot = d.centre.y() + t.length(4);
        paintNeedle(painter, d, m_needle, below ? t.breach : t.ink, t,
            QRectF(d.centre.x() - half, foot - figure.ascent(), 2 * half, figure.ascent() + t.length(16)));
    }
    const auto line = [&](double baseline, const QString& text) {
        const double w = QFontMetricsF(painter.font()).horizontalAdvance(text);
        painter.drawText(QPointF(d.centre.x() - w / 2, baseline), text);
    };
    painter.setFont(t.font(size, QFont::DemiBold));
    painter.setPen(ratioColour(m_figures.slr, m_figures.minimum, t));
    line(d.centre.y() + t.length(4), Numbers().percent(m_figures.slr, 2));
    painter.setFont(t.font(11));
    painter.setPen(t.ink2);
    line(d.centre.y() + t.length(18), tr("SLR"));
}

void SlrDial::paintFace(QPainter& painter, const Dial& d) const
{
    const Theme& t = theme();
    const double minimum = std::min(m_figures.minimum, m_scale), near = std::min(nearMinimum * minimum, m_scale);
    const auto zone = [&](double from, double to, const QColor& line, const QBrush& fill) {
        if (to <= from)
            return;
        painter.setPen(QPen(line, t.stroke(1)));
        painter.setBrush(fill);
        painter.drawPath(d.zone(from, to));
    };
    zone(0, minimum, t.breach, hatch(t.breach, t.breachSoft, true));
    zone(minimum, near, t.near, hatch(t.near, t.nearSoft));
    zone(near, m_scale, t.lineStrong, t.raised);
    if (minimum <= 0)
        return;
    painter.setPen(QPen(t.ink, t.stroke(2.4)));
    painter.drawLine(d.at(d.radius + 5, minimum), d.at(d.radius - d.band - 4, minimum));
    painter.setFont(t.font(type::axis, QFont::DemiBold));
    painter.drawText(minimumLabel().bottomLeft(), minimumText());
}

QString SlrDial::minimumText() const
{
    return tr("min %1").arg(Numbers().full(std::round(1e5 * m_figures.minimum) / 1e3));
}

QRectF SlrDial::minimumLabel() const
{
    const Dial d = dial();
    const QFontMetricsF metrics(theme().font(type::axis, QFont::DemiBold));
    const double w = metrics.horizontalAdvance(minimumText()), h = metrics.ascent(); // nothing in it hangs below
    const QPointF mark = d.at(d.radius + 5, m_figures.minimum);
    const auto beside = [&](bool right) {
        const double left = std::clamp(right ? mark.x() + 3 : mark.x() - 3 - w, 1.0, width() - 1.0 - w);
        // Where the dial is highest below the words they stand on it.
        const double aside = std::clamp(d.centre.x(), left, left + w) - d.centre.x(), reach = d.radius + 2;
        const double top = std::abs(aside) < reach ? d.centre.y() - std::sqrt(reach * reach - aside * aside) : height();
        return QRectF(left, std::max(std::min(mark.y() + 3, top), h) - h, w, h);
    };
    const QPointF start = d.at(d.radius + theme().length(startDistance), m_figures.start);
    const double r = theme().length(startSize);
    const QRectF triangle(start.x() - r, start.y() - r, 2 * r, 2 * r);
    const bool outwards = mark.x() > d.centre.x();
    const bool inwards = beside(outwards).intersects(triangle) && !beside(!outwards).intersects(triangle);
    return beside(inwards ? !outwards : outwards);
}

void SlrDial::paintStart(QPainter& painter, const Dial& d) const
{
    if (!std::isfinite(m_figures.start))
        return;
    const Theme& t = theme();
    const double r = t.length(startSize);
    painter.save();
    painter.translate(d.at(d.radius + t.length(startDistance), m_figures.start));
    painter.rotate(d.angle(m_figures.start) * 180 / std::numbers::pi + 90);
    painter.setPen(QPen(t.ghost, t.stroke(1.3)));
    painter.setBrush(t.surface);
    painter.drawPolygon(QPolygonF{QPointF(0, r), QPointF(-r, -r * 0.7), QPointF(r, -r * 0.7)}); // points at the dial
    painter.restore();
}

} // namespace waterhammer
