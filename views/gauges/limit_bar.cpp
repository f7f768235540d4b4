// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/limit_bar.h"

#include "views/marks.h"

#include <QPainter>

#include <algorithm>

namespace waterhammer {

LimitBar::LimitBar(Colour colour, QWidget* parent)
    : View(parent)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LimitBar::setContent(const Content& content)
{
    if (content == m_content)
        return;
    m_content = content;
    setAccessibleName(content.name);
    setToolTip(content.name + QStringLiteral(": ") + content.text);
    noteChanged();
    update();
}

std::optional<GaugeReading> LimitBar::reading() const { return GaugeReading{m_content.value, 0, m_content.high}; }

QSize LimitBar::sizeHint() const
{
    return {static_cast<int>(theme().length(130)), static_cast<int>(theme().length(28))};
}

QColor LimitBar::barColour() const
{
    const Theme& t = theme();
    if (m_colour == Colour::Funding)
        return t.fund;
    if (!m_content.limit)
        return t.ink2;
    return waterhammer::barColour(closenessOfVar(m_content.value, *m_content.limit), t);
}

void LimitBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    const QRectF line(0, 0, width(), t.length(15));
    painter.setFont(t.font(11, QFont::Medium));
    painter.setPen(t.ink);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_content.text);
    const double room = width() - painter.fontMetrics().horizontalAdvance(m_content.text) - t.length(6);
    painter.setFont(t.font(11));
    painter.setPen(t.ink2);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_content.name, Qt::ElideRight, static_cast<int>(room)));

    const QRectF track(0.5, t.length(17), width() - 1, t.length(8));
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.raised);
    painter.drawRect(track);
    const auto at = [&](double value) {
        return m_content.high > 0 ? track.width() * std::clamp(value / m_content.high, 0.0, 1.0) : 0;
    };
    const double inset = t.length(1.5);
    painter.fillRect(
        QRectF(track.left(), track.top() + inset, at(m_content.value), track.height() - 2 * inset), barColour());
    if (m_content.limit) {
        const double x = track.left() + at(*m_content.limit);
        painter.setPen(QPen(t.ink, t.stroke(1.8)));
        painter.drawLine(QPointF(x, track.top() - 2), QPointF(x, track.bottom() + 2));
    }
}

} // namespace waterhammer
