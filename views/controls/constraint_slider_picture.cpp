// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a slider are, and how they are painted.
#include "views/controls/constraint_slider.h"
#include "views/controls/lever_words.h"
#include "views/controls/loss_curve.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace waterhammer {

QRectF ConstraintSlider::handleRect() const
{
    const double w = theme().length(10), h = theme().length(16);
    return {xOf(m_state.value) - w / 2, trackY() - h / 2, w, h};
}

QRectF ConstraintSlider::defaultMarkRect() const
{
    if (!m_state.initial)
        return {};
    // Larger than the triangle itself, so that a hand can hit it.
    const double half = theme().length(6);
    return {xOf(*m_state.initial) - half, trackY() + theme().length(5), 2 * half, theme().length(10)};
}

/// Between the label and the track.
QRectF ConstraintSlider::curveRect() const
{
    const double top = theme().length(22), bottom = trackY() - theme().length(1.5);
    return {trackLeft(), top, trackRight() - trackLeft(), bottom - top};
}

void ConstraintSlider::setNumbers(const Numbers& numbers)
{
    const bool same = numbers.unit() == m_numbers.unit();
    m_numbers = numbers;
    if (!same && !m_field->isModified())
        showValue();
}

/// Fields stand in a column of equal width; a value or a unit in another language may need more. By the widest text
/// of the range, so that the field stays as it is while the handle moves.
void ConstraintSlider::placeField()
{
    constexpr double inside = 0.999; // a value with a decimal may be wider than either end
    const QFontMetricsF metrics(m_field->font());
    double widest = 0;
    for (const double value : {m_state.from, m_state.to, inside * m_state.from, inside * m_state.to, m_state.value})
        widest = std::max(widest, metrics.horizontalAdvance(valueText(value)));
    constexpr double around = 2 * (1 + 5 + 2) + 2; // frame, the style's padding, Qt's margin; the cursor
    const double usual = theme().length(m_compact ? 64 : 78), h = theme().length(20);
    const double w = std::max(usual, std::min(widest + around, 0.55 * width()));
    m_field->setGeometry(QRectF(width() - w, theme().length(1), w, h).toRect());
}

QString ConstraintSlider::label() const
{
    const QFontMetricsF metrics(theme().font(type::body, QFont::Medium));
    const double room = m_field->x() - theme().length(6);
    for (const QString& label : m_labels)
        if (metrics.horizontalAdvance(label) <= room)
            return label;
    return metrics.elidedText(m_labels.value(m_labels.size() - 1), Qt::ElideRight, room);
}

void ConstraintSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(type::body, QFont::Medium));
    painter.setPen(m_state.usable ? theme().ink : theme().ink3);
    painter.drawText(
        QRectF(0, theme().length(1), m_field->x(), theme().length(20)), Qt::AlignLeft | Qt::AlignVCenter, label());
    paintCurves(painter);
    paintTrack(painter);
    paintNotes(painter);
}

void ConstraintSlider::paintTrack(QPainter& painter) const
{
    const double y = trackY(), thick = theme().length(3);
    if (m_compact && !m_fault.isEmpty())
        return; // the reason stands there
    painter.fillRect(QRectF(trackLeft(), y - thick / 2, trackRight() - trackLeft(), thick), theme().line);
    if (!m_state.usable)
        return;
    paintDanger(painter);
    if (m_state.initial) {
        const double x = xOf(*m_state.initial), half = theme().length(4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().ink2);
        painter.drawPolygon(QPolygonF{QPointF(x - half, y + theme().length(12)),
            QPointF(x + half, y + theme().length(12)), QPointF(x, y + theme().length(6))});
    }
    paintHandle(painter);
}

void ConstraintSlider::paintCurves(QPainter& painter) const
{
    if (!m_state.usable || m_curves.highest <= 0)
        return;
    const LossCurvePlace place{curveRect(), m_state.from, m_state.to, m_curves.highest};
    painter.save();
    if (m_curvesOld)
        painter.setOpacity(0.4);
    paintLossCurve(painter, place, m_curves.here, theme());
    painter.restore();
    paintPinnedCurve(painter, place, m_curves.pin, theme());
}

void ConstraintSlider::paintDanger(QPainter& painter) const
{
    if (!m_tipping)
        return;
    const double y = trackY(), thick = theme().length(3);
    if (m_tipping->kind == LeverTipping::Kind::Everywhere)
        painter.fillRect(QRectF(trackLeft(), y - thick / 2, trackRight() - trackLeft(), thick), theme().breach);
    if (m_tipping->kind != LeverTipping::Kind::Tips || m_tipping->past.empty())
        return;
    for (const LeverTipping::Stretch& stretch : m_tipping->past) {
        const double from = xOf(stretch.from), to = xOf(stretch.to);
        painter.fillRect(QRectF(QPointF(std::min(from, to), y - thick / 2), QPointF(std::max(from, to), y + thick / 2)),
            theme().breach);
    }
    const double x = xOf(m_tipping->at), side = xOf(m_tipping->past.front().to) >= x ? 1 : -1;
    painter.setPen(QPen(theme().breach, theme().stroke(1.8)));
    const double pole = theme().length(8);
    painter.drawLine(QPointF(x, y - pole), QPointF(x, y + pole));
    const double reach = side * theme().length(7), drop = theme().length(3);
    QPainterPath flag(QPointF(x, y - pole));
    flag.lineTo(x + reach, y - pole);
    flag.lineTo(x + reach - side * theme().length(2.5), y - pole + drop);
    flag.lineTo(x + reach, y - pole + 2 * drop);
    flag.lineTo(x, y - pole + 2 * drop);
    painter.fillPath(flag, theme().breach);
}

void ConstraintSlider::paintHandle(QPainter& painter) const
{
    const QRectF handle = handleRect();
    const QColor colour = isEnabled() ? theme().accent : theme().lineStrong;
    if (hasFocus()) {
        const double out = theme().length(3);
        painter.setPen(QPen(colour, theme().stroke(2)));
        painter.setBrush(theme().surface);
        painter.drawRoundedRect(handle.adjusted(-out, -out, out, out), 4, 4);
    }
    painter.setPen(QPen(colour, theme().stroke(2)));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(handle.adjusted(1, 1, -1, -1), 2, 2);
    const double hair = theme().length(4);
    painter.setPen(QPen(colour, theme().stroke(1.4)));
    painter.drawLine(QPointF(handle.center().x(), handle.center().y() - hair),
        QPointF(handle.center().x(), handle.center().y() + hair));
}

void ConstraintSlider::paintNotes(QPainter& painter) const
{
    double ends = 0; // px that they take on the wider side
    const auto write = [&](const QString& text, Qt::Alignment where, const QColor& colour, int weight = QFont::Normal) {
        painter.setFont(theme().font(type::axis, weight));
        painter.setPen(colour);
        const double y = m_compact ? trackY() - theme().length(8) : trackY() + theme().length(12);
        QRectF line(trackLeft(), y, trackRight() - trackLeft(), theme().length(16));
        if (where & Qt::AlignHCenter)
            line.adjust(ends, 0, -ends, 0);
        if (painter.fontMetrics().horizontalAdvance(text) > line.width())
            painter.setFont(theme().condensed(type::axis, weight));
        painter.drawText(line, where | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(line.width())));
    };
    if (!m_fault.isEmpty()) {
        write(m_fault, Qt::AlignRight, theme().breachText, QFont::DemiBold);
        return;
    }
    if (m_compact)
        return;
    const bool tips = m_state.usable && m_tipping
        && (m_tipping->kind == LeverTipping::Kind::Tips || m_tipping->kind == LeverTipping::Kind::Everywhere);
    if (m_state.usable) {
        const QString from = leverEndText(m_state.unit, m_state.from, m_numbers);
        const QString to = m_state.openEnd ? noBoundText() : leverEndText(m_state.unit, m_state.to, m_numbers);
        const QFontMetricsF metrics(theme().font(type::axis));
        const double wider = std::max(metrics.horizontalAdvance(from), metrics.horizontalAdvance(to));
        const QFontMetricsF least(theme().condensed(type::axis, tips ? QFont::DemiBold : QFont::Normal));
        // What the slider does to the run comes before its range, which its field says too.
        if (least.horizontalAdvance(note()) + 2 * (wider + theme().length(6)) <= trackRight() - trackLeft()) {
            write(from, Qt::AlignLeft, theme().ink3);
            write(to, Qt::AlignRight, theme().ink3);
            ends = wider + theme().length(6);
        }
    }
    if (m_meaningShown) {
        painter.setFont(theme().condensed(11));
        painter.setPen(theme().ink2);
        const QRectF line(trackLeft(), trackY() + theme().length(26), trackRight() - trackLeft(), theme().length(14));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_meaning, Qt::ElideRight, static_cast<int>(line.width())));
    }
    write(note(), Qt::AlignHCenter, tips ? theme().breachText : theme().ink3, tips ? QFont::DemiBold : QFont::Normal);
}

} // namespace waterhammer
