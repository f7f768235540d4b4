// SPDX-License-Identifier: GPL-3.0-or-later
// How the bars of a day are painted, and what they are made of.
#include "views/charts/chart_legend.h"
#include "views/charts/chart_signs.h"
#include "views/charts/chart_view.h"
#include "views/numbers.h"
#include "views/run_look.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double bar = 0.62; ///< width of a bar, of a day
constexpr double cursorWidth = 1.6;
constexpr double leastLine = 13; ///< px of the design, from one line of the legend to the next

struct ChartLegend {
    Q_DECLARE_TR_FUNCTIONS(ChartLegend)
};

/// Those of the causes, each with its amount of the day; `all` or only those that ever sell.
std::vector<LegendRow> causeRows(const ChartContent& content, std::size_t day, const Numbers& n, bool all)
{
    std::vector<LegendRow> rows;
    for (const ChartPart& part : content.parts) {
        const auto drawn = [&](double bn) { return bn >= n.leastDrawn(); };
        const bool any = drawn(part.values[day]);
        if (all || std::ranges::any_of(part.values, drawn))
            rows.push_back({any ? part.name + QLatin1Char(' ') + n.drawnMoney(part.values[day]) : part.name, &part,
                nullptr, false, any});
    }
    if (const auto& without = content.said.without)
        rows.push_back({QString::fromStdString(without->name) + QLatin1Char(' ') + n.drawnMoney(without->values[day]),
            nullptr, nullptr, true});
    return rows;
}

} // namespace

QString ghostsMore(std::size_t count) { return ChartLegend::tr("%n more", nullptr, static_cast<int>(count)); }

std::vector<LegendRow> legendRows(const ChartContent& content, std::size_t day, std::size_t most)
{
    const Numbers n(QLocale(), content.said.unit);
    std::vector<LegendRow> rows = causeRows(content, day, n, true);
    if (rows.size() + content.ghosts.size() > most)
        rows = causeRows(content, day, n, false);
    const std::size_t all = content.ghosts.size(), left = most > rows.size() ? most - rows.size() : 0;
    const std::size_t named = ghostsNamed(all, left);
    for (std::size_t k = 0; k < named; ++k)
        rows.push_back({content.ghosts[k].name, nullptr, &content.ghosts[k]});
    if (named < all)
        rows.push_back({ghostsMore(all - named)});
    return rows;
}

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
    const auto now = static_cast<std::size_t>(std::clamp(shownRound(), 0, m_content->lastRound));
    const double height = m_axes.plot.height() + theme().length(8);
    const auto rows = legendRows(*m_content, now, static_cast<std::size_t>(height / theme().length(leastLine)));
    if (rows.empty())
        return;
    const double step = std::min(theme().length(17), height / static_cast<double>(rows.size()));
    const double side = theme().length(9), left = m_axes.plot.right() + theme().length(10);
    double y = m_axes.plot.top() + side / 2;
    for (const LegendRow& row : rows) {
        const QRectF piece(left, y - side / 2, side, side);
        double text = piece.right() + theme().length(4);
        if (row.part) {
            paintPart(painter, piece, row.part->cause, theme(), false);
        } else if (row.ghost) {
            painter.setPen(runPen(row.ghost->look, theme().stroke(runWidth), theme()));
            painter.drawLine(QPointF(left, y), QPointF(left + 2 * side, y));
            text += side;
        } else if (row.without) {
            painter.setPen(withoutPen());
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(piece.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter.setFont(theme().condensed(10.5, row.strong ? QFont::DemiBold : QFont::Normal));
        painter.setPen(row.strong ? theme().ink : row.part ? theme().ink3 : theme().ink2);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QPointF(text, y + (metrics.ascent() - metrics.descent()) / 2),
            metrics.elidedText(row.text, Qt::ElideMiddle, this->width() - text));
        y += step;
    }
}

} // namespace waterhammer
