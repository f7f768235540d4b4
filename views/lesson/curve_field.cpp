// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/curve_field.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double stepsOfRange = 50;                                               ///< of the arrows
constexpr double left = 44, right = 12, above = 8, below = 20, fieldHeight = 150; ///< px of the design

} // namespace

CurveField::CurveField(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("lessonCurve"));
    setAccessibleName(tr("Draw the days to come"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::CrossCursor);
}

void CurveField::setAxis(Axis axis)
{
    m_axis = std::move(axis);
    m_drawn.clear();
    m_truth.clear();
    m_day = m_axis.from;
    update();
    noteChanged();
}

void CurveField::setDrawn(const Values& values)
{
    m_drawn = values;
    update();
    noteChanged();
}

void CurveField::setTruth(const Values& values)
{
    m_truth = values;
    update();
}

QSize CurveField::sizeHint() const { return {200, static_cast<int>(theme().length(fieldHeight))}; }

QSize CurveField::minimumSizeHint() const { return {120, static_cast<int>(theme().length(fieldHeight))}; }

QString CurveField::spokenText() const
{
    if (!m_axis.figure)
        return {};
    const auto day = std::ranges::find(m_drawn, m_day, &std::pair<int, double>::first);
    const QString value = day == m_drawn.end() ? tr("nothing drawn") : m_axis.figure(day->second);
    return tr("Day %1: %2. %3 of %4 days are drawn. Left and right: the day; up and down: its value.")
        .arg(m_day)
        .arg(value)
        .arg(m_drawn.size())
        .arg(m_axis.to - m_axis.from + 1);
}

QRectF CurveField::plot() const
{
    const Theme& t = theme();
    return QRectF(rect()).adjusted(t.length(left), t.length(above), -t.length(right), -t.length(below));
}

int CurveField::first() const { return m_axis.known.empty() ? m_axis.from : m_axis.known.front().first; }

QPointF CurveField::at(int day, double value) const
{
    const QRectF box = plot();
    const double days = std::max(1, m_axis.to - first()), range = m_axis.high - m_axis.low;
    return {box.left() + box.width() * (day - first()) / days,
        box.bottom() - box.height() * (range > 0 ? (value - m_axis.low) / range : 0.5)};
}

double CurveField::valueOf(int day) const
{
    const auto found = std::ranges::find(m_drawn, day, &std::pair<int, double>::first);
    if (found != m_drawn.end())
        return found->second;
    return m_axis.known.empty() ? (m_axis.low + m_axis.high) / 2 : m_axis.known.back().second;
}

void CurveField::set(int day, double value)
{
    if (day < m_axis.from || day > m_axis.to)
        return;
    value = std::clamp(value, m_axis.low, m_axis.high);
    const auto place = std::ranges::lower_bound(m_drawn, day, {}, &std::pair<int, double>::first);
    if (place != m_drawn.end() && place->first == day)
        place->second = value;
    else
        m_drawn.insert(place, {day, value});
}

/// Every day that the line between two places passes.
void CurveField::draw(QPointF from, QPointF to)
{
    const QRectF box = plot();
    const double days = std::max(1, m_axis.to - first());
    const auto dayAt = [&](QPointF p) { return first() + (p.x() - box.left()) / box.width() * days; };
    const auto valueAt = [&](double y) {
        return m_axis.low + (box.bottom() - y) / box.height() * (m_axis.high - m_axis.low);
    };
    if (from.x() > to.x())
        std::swap(from, to);
    const int begin = static_cast<int>(std::lround(dayAt(from))), end = static_cast<int>(std::lround(dayAt(to)));
    for (int day = begin; day <= end; ++day) {
        const double share = end > begin ? double(day - begin) / (end - begin) : 1;
        set(day, valueAt(from.y() + share * (to.y() - from.y())));
    }
    m_day = std::clamp(end, m_axis.from, m_axis.to);
    update();
    noteChanged();
    Q_EMIT drawnChanged();
}

void CurveField::mousePressEvent(QMouseEvent* event)
{
    if (!isEnabled() || event->button() != Qt::LeftButton)
        return;
    m_last = event->position();
    draw(m_last, m_last);
}

void CurveField::mouseMoveEvent(QMouseEvent* event)
{
    if (!isEnabled() || !(event->buttons() & Qt::LeftButton))
        return;
    draw(m_last, event->position());
    m_last = event->position();
}

void CurveField::keyPressEvent(QKeyEvent* event)
{
    const double step = (m_axis.high - m_axis.low) / stepsOfRange;
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        m_day = std::clamp(m_day + (key == Qt::Key_Right ? 1 : -1), m_axis.from, m_axis.to);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const double value = valueOf(m_day) + (key == Qt::Key_Up ? step : -step);
        for (int day = m_axis.from; day < m_day; ++day) // days passed over are drawn as flat
            if (std::ranges::find(m_drawn, day, &std::pair<int, double>::first) == m_drawn.end())
                set(day, valueOf(day - 1));
        set(m_day, value);
        Q_EMIT drawnChanged();
    } else {
        return View::keyPressEvent(event);
    }
    update();
    noteChanged();
}

void CurveField::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = plot();
    painter.setPen(QPen(hasFocus() ? theme().accent : theme().lineStrong, hasFocus() ? 2 : 1));
    painter.setBrush(theme().surface);
    painter.drawRect(box);
    painter.setFont(theme().font(type::axis));
    painter.setPen(theme().ink2);
    const double edge = theme().length(4);
    for (const double value : {m_axis.low, m_axis.high})
        if (m_axis.figure)
            painter.drawText(QRectF(0, at(first(), value).y() - 10, box.left() - edge, 20),
                Qt::AlignRight | Qt::AlignVCenter, m_axis.figure(value));
    for (const int day : {first(), m_axis.from, m_axis.to})
        painter.drawText(QRectF(at(day, m_axis.low).x() - 20, box.bottom() + 2, 40, theme().length(below)),
            Qt::AlignHCenter | Qt::AlignTop, QString::number(day));
    const auto line = [&](const Values& values, const QPen& pen) {
        QPolygonF points;
        for (const auto& [day, value] : values)
            points << at(day, value);
        painter.setPen(pen);
        painter.drawPolyline(points);
        return points;
    };
    line(m_axis.known, QPen(theme().ink, 2));
    line(m_truth, QPen(theme().ink, 2));
    painter.setBrush(theme().accent);
    for (const QPointF& point : line(m_drawn, QPen(theme().accent, 2, Qt::DashLine)))
        painter.drawEllipse(point, 2.5, 2.5);
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, 1, Qt::DotLine));
        painter.drawLine(QPointF(at(m_day, 0).x(), box.top()), QPointF(at(m_day, 0).x(), box.bottom()));
    }
}

} // namespace waterhammer
