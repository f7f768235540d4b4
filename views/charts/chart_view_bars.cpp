// SPDX-License-Identifier: GPL-3.0-or-later
// How the bars of a day are painted, and what they are made of.
#include "views/charts/chart_signs.h"
#include "views/charts/chart_view.h"
#include "views/numbers.h"
#include "views/run_look.h"

#include <QPainter>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double bar = 0.62; ///< width of a bar, of a day
constexpr double cursorWidth = 1.6;

} // namespace

void ChartView::paintBars(QPainter& painter) const
{
    const double width = bar * (m_axes.xOf(2) - m_axes.xOf(1));
    const int now = shownRound();
    const int last = std::min(static_cast<int>(m_axes.lastDay), m_content->lastRound); // an axis has a day at least
    for (int t = 1; t <= last; ++t) {
        double below = 0;
        for (const ChartPart& part : m_content->parts) {
            const double value = part.values[static_cast<std::size_t>(t)];
            if (!(value > 0))
                continue;
            const QRectF piece(QPointF(m_axes.xOf(t) - width / 2, m_axes.yOf(below + value)),
                QPointF(m_axes.xOf(t) + width / 2, m_axes.yOf(below)));
            paintPart(painter, piece, part.cause, theme(), t > now);
            below += value;
        }
        paintWithout(painter, t);
        if (t == now && below > 0) {
            painter.setPen(QPen(theme().accent, theme().stroke(cursorWidth)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(QPointF(m_axes.xOf(t) - width / 2 - 2.5, m_axes.yOf(below) - 2.5),
                QPointF(m_axes.xOf(t) + width / 2 + 2.5, m_axes.plot.bottom())));
        }
    }
}

/// What a day would have been without fear: a dashed outline.
void ChartView::paintWithout(QPainter& painter, int day) const
{
    const auto& without = m_content->said.without;
    const double value = without ? without->values[static_cast<std::size_t>(day)] : 0;
    if (!(value > 0))
        return;
    const double width = (bar + 0.12) * (m_axes.xOf(2) - m_axes.xOf(1));
    painter.setPen(withoutPen());
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(QPointF(m_axes.xOf(day) - width / 2, m_axes.yOf(value)),
        QPointF(m_axes.xOf(day) + width / 2, m_axes.plot.bottom())));
}

QPen ChartView::withoutPen() const
{
    QPen pen(theme().ink3, theme().stroke(1.4), Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({2.4, 1.6});
    return pen;
}

/// What the days of kept runs add up to.
void ChartView::paintSums(QPainter& painter) const
{
    for (const ChartGhost& ghost : m_content->ghosts) {
        QPolygonF points;
        const std::vector<double>& sums = ghost.values.front();
        for (std::size_t t = 1; t < sums.size() && static_cast<double>(t) <= m_axes.lastDay; ++t)
            points << QPointF(m_axes.xOf(static_cast<double>(t)), m_axes.yOf(sums[t]));
        painter.setPen(runPen(ghost.look, theme().stroke(runWidth), theme()));
        painter.drawPolyline(points);
    }
}

void ChartView::paintLegend(QPainter& painter) const
{
    const Numbers n(QLocale(), m_content->said.unit);
    const auto now = static_cast<std::size_t>(std::clamp(shownRound(), 0, m_content->lastRound));
    const std::size_t entries = m_content->parts.size() + m_content->ghosts.size() + (m_content->said.without ? 1 : 0);
    const double step = std::min(theme().length(17), m_axes.plot.height() / static_cast<double>(entries));
    const double side = theme().length(9), left = m_axes.plot.right() + theme().length(10);
    double y = m_axes.plot.top() + side / 2;
    for (const ChartPart& part : m_content->parts) {
        const bool any = part.values[now] >= n.leastDrawn();
        paintPart(painter, QRectF(left, y - side / 2, side, side), part.cause, theme(), false);
        painter.setFont(theme().condensed(10.5, any ? QFont::DemiBold : QFont::Normal));
        painter.setPen(any ? theme().ink : theme().ink3);
        const QFontMetricsF metrics(painter.font());
        const QString text = any ? part.name + QLatin1Char(' ') + n.drawnMoney(part.values[now]) : part.name;
        painter.drawText(QPointF(left + side + theme().length(4), y + (metrics.ascent() - metrics.descent()) / 2),
            metrics.elidedText(text, Qt::ElideMiddle, this->width() - left - side - theme().length(4)));
        y += step;
    }
    if (const auto& without = m_content->said.without) {
        painter.setPen(withoutPen());
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(left, y - side / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setFont(theme().condensed(10.5));
        painter.setPen(theme().ink2);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QPointF(left + side + theme().length(4), y + (metrics.ascent() - metrics.descent()) / 2),
            metrics.elidedText(
                QString::fromStdString(without->name) + QLatin1Char(' ') + n.drawnMoney(without->values[now]),
                Qt::ElideMiddle, this->width() - left - side - theme().length(4)));
        y += step;
    }
    for (const ChartGhost& ghost : m_content->ghosts) {
        painter.setPen(runPen(ghost.look, theme().stroke(runWidth), theme()));
        painter.drawLine(QPointF(left, y), QPointF(left + 2 * side, y));
        painter.setFont(theme().condensed(10.5));
        painter.setPen(theme().ink2);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QPointF(left + 2 * side + theme().length(4), y + (metrics.ascent() - metrics.descent()) / 2),
            metrics.elidedText(ghost.name, Qt::ElideMiddle, this->width() - left - 2 * side - theme().length(4)));
        y += step;
    }
}

} // namespace waterhammer
