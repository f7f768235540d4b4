// SPDX-License-Identifier: GPL-3.0-or-later
// How a chart is painted: a cached ground, and over it the days so far and what is pointed at.
#include "views/charts/chart_areas.h"
#include "views/charts/chart_curves.h"
#include "views/charts/chart_dots.h"
#include "views/charts/chart_signs.h"
#include "views/charts/chart_small_bars.h"
#include "views/charts/chart_strip.h"
#include "views/charts/chart_view.h"
#include "views/dates.h"
#include "views/numbers.h"
#include "views/run_look.h"

#include <QPainter>

#include <algorithm>
#include <climits>
#include <cmath>
#include <numeric>
#include <utility>

namespace waterhammer {

namespace {

constexpr double pastWidth = 2.4, cursorWidth = 1.6, markRadius = 3.2;
constexpr double staleOpacity = 0.45;

} // namespace

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_content) {
        paintEmpty(painter);
    } else {
        if (m_ground.isNull() || m_ground.devicePixelRatio() != pixelRatio())
            paintGround();
        if (m_outOfDate)
            painter.setOpacity(staleOpacity);
        painter.drawPixmap(0, 0, m_ground);
        if (m_content->stacked()) {
            paintBars(painter);
            paintSums(painter);
            paintLegend(painter);
        } else if (m_content->whole()) {
            paintCursor(painter);
            paintAreaLegend(painter, *m_content, m_axes, size(), static_cast<std::size_t>(shownRound()), theme());
        } else {
            paintPast(painter);
            paintCursor(painter);
            paintBuyers(painter, *m_content, m_axes, shownRound(), theme());
            paintEndLabels(painter);
        }
        paintStrip(painter, *m_content, m_axes, {shownRound(), width()}, theme());
        painter.setOpacity(1);
        paintHover(painter);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void ChartView::paintEmpty(QPainter& painter) const
{
    painter.setFont(theme().font(type::body));
    painter.setPen(theme().ink2);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("There is no run yet."));
}

void ChartView::paintGround()
{
    m_ground = QPixmap(size() * pixelRatio());
    m_ground.setDevicePixelRatio(pixelRatio());
    m_ground.fill(theme().surface);
    QPainter painter(&m_ground);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    if (m_content->whole())
        paintAreas(painter, *m_content, m_axes, theme());
    paintMarks(painter);
    paintCurves(painter, *m_content, m_axes, size(), theme());
    paintPartings(painter);
    paintDots(painter, *m_content, m_axes, theme());
    paintLimits(painter);
    paintBeyond(painter);
}

/// Where a line leaves the picture, an arrow at the edge says to which side.
void ChartView::paintBeyond(QPainter& painter) const
{
    if (m_content->stacked() || m_content->whole())
        return;
    const double side = theme().stroke(4);
    const auto& lines = m_content->lines;
    const std::size_t drawn = m_content->hasBand() ? m_content->named() : lines.size();
    for (std::size_t i = 0; i < drawn; ++i) {
        int before = 0;
        for (int t = 0; t <= std::min(static_cast<int>(m_axes.lastDay), m_content->lastRound); ++t) {
            const double value = lines[i].values[static_cast<std::size_t>(t)];
            const int beyond = value > m_axes.y.high ? 1 : value < m_axes.y.low ? -1 : 0;
            if (const int left = std::exchange(before, beyond); beyond == 0 || beyond == left)
                continue;
            const QPointF tip(m_axes.xOf(t), beyond > 0 ? m_axes.plot.top() - 1 : m_axes.plot.bottom() + 1);
            painter.setPen(Qt::NoPen);
            painter.setBrush(lines[i].colour(theme()));
            painter.drawPolygon(
                QPolygonF{tip, tip + QPointF(side, beyond * 1.6 * side), tip + QPointF(-side, beyond * 1.6 * side)});
        }
    }
}

/// Branches have diamonds, where they part and on every fifth day from there.
void ChartView::paintPartings(QPainter& painter) const
{
    constexpr int every = 5;
    const double side = theme().stroke(3.6);
    painter.setPen(QPen(theme().ghost, theme().stroke(runWidth)));
    painter.setBrush(theme().surface);
    for (const ChartGhost& ghost : m_content->ghosts)
        for (const auto& values : ghost.values)
            for (int t = ghost.parted.value_or(INT_MAX); t <= m_axes.lastDay && t < int(values.size()); t += every)
                if (const double value = values[static_cast<std::size_t>(t)]; std::isfinite(value)) {
                    const QPointF at(m_axes.xOf(t), m_axes.yOf(value));
                    painter.drawPolygon(QPolygonF{
                        at - QPointF(side, 0), at - QPointF(0, side), at + QPointF(side, 0), at + QPointF(0, side)});
                }
}

void ChartView::paintAxes(QPainter& painter) const
{
    const QRectF& plot = m_axes.plot;
    const Numbers n;
    painter.setFont(theme().font(type::axis));
    const QFontMetricsF metrics(painter.font());
    const double rise = (metrics.ascent() - metrics.descent()) / 2;
    for (const double value : m_axes.y.ticks()) {
        const double y = std::round(m_axes.yOf(value)) + 0.5;
        painter.setPen(QPen(theme().line, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QString text = n.fixed(value, m_axes.y.decimals());
        painter.setPen(theme().ink2);
        painter.drawText(QPointF(plot.left() - theme().length(6) - metrics.horizontalAdvance(text), y + rise), text);
    }
    painter.setPen(QPen(theme().lineStrong, 1));
    painter.drawLine(QPointF(plot.left(), plot.bottom() + 0.5), QPointF(plot.right(), plot.bottom() + 0.5));
    const double foot = plot.bottom() + m_axes.below.height;
    const int last = static_cast<int>(m_axes.lastDay);
    const DayTicks ticks(m_content->calendar, last, plot.width(), theme().length(26), metrics);
    for (int day = 0; day <= last; day += ticks.step()) {
        const int shown = day == 0 && m_content->stacked() ? 1 : day;
        const double x = m_axes.xOf(shown);
        const QString text = ticks.text(shown);
        painter.setPen(QPen(theme().lineStrong, 1));
        painter.drawLine(QPointF(x, foot), QPointF(x, foot + 3));
        painter.setPen(theme().ink2);
        painter.drawText(
            QPointF(x - metrics.horizontalAdvance(text) / 2, foot + theme().length(5) + metrics.ascent()), text);
    }
}

/// Between a price and what books are marked to stand hairlines, for the whole run.
void ChartView::paintMarks(QPainter& painter) const
{
    const double step = theme().length(4);
    painter.save();
    painter.setClipRect(m_axes.plot);
    for (std::size_t i = 0; i < m_content->named(); ++i) {
        const std::vector<double>& marks = m_content->said.lines[i].marks;
        if (marks.empty())
            continue;
        const std::vector<double>& prices = m_content->lines[i].values;
        const int last = std::min(static_cast<int>(m_axes.lastDay), m_content->lastRound);
        QPolygonF below;
        for (int t = 0; t <= last; ++t)
            below << QPointF(m_axes.xOf(t), m_axes.yOf(marks[static_cast<std::size_t>(t)]));
        painter.setPen(QPen(m_content->lines[i].colour(theme()), 1));
        painter.drawPolyline(below);
        painter.setPen(QPen(theme().ink2, theme().stroke(0.7)));
        for (double x = m_axes.xOf(0); x <= m_axes.xOf(last); x += step) {
            const double day = std::min(m_axes.dayAt(x), static_cast<double>(last));
            const auto t = static_cast<std::size_t>(std::max(0.0, std::floor(day)));
            const std::size_t next = std::min(t + 1, prices.size() - 1);
            const double share = day - static_cast<double>(t);
            const double price = std::lerp(prices[t], prices[next], share);
            painter.drawLine(
                QPointF(x, m_axes.yOf(price)), QPointF(x, m_axes.yOf(std::lerp(marks[t], marks[next], share))));
        }
    }
    painter.restore();
}

void ChartView::paintLimits(QPainter& painter) const
{
    painter.setPen(QPen(theme().breach, theme().stroke(1.4), Qt::CustomDashLine));
    QPen pen = painter.pen();
    pen.setDashPattern({4, 2.4});
    painter.setPen(pen);
    // A limit that changes is a step at the beginning of the day.
    const auto drawn = [&](double value) { return std::clamp(value, m_axes.y.low, m_axes.y.high); };
    for (const ChartLimit& limit : m_content->limits) {
        QPolygonF steps{{m_axes.plot.left(), m_axes.yOf(drawn(limit.values.empty() ? limit.value : limit.values[0]))}};
        for (std::size_t t = 1; t < limit.values.size() && static_cast<double>(t) <= m_axes.lastDay; ++t)
            if (limit.values[t] != limit.values[t - 1]) {
                const double x = m_axes.xOf(static_cast<double>(t) - 0.5);
                steps << QPointF(x, steps.last().y()) << QPointF(x, m_axes.yOf(drawn(limit.values[t])));
            }
        steps << QPointF(m_axes.plot.right(), steps.last().y());
        for (qsizetype i = 1; i < steps.size(); ++i)
            painter.drawLine(steps[i - 1], steps[i]);
    }
}

/// The lines up to now, as single strokes: a wide polyline costs many times as much.
void ChartView::paintPast(QPainter& painter) const
{
    painter.save();
    painter.setClipRect(m_axes.plot.adjusted(-4, -4, 4, 4));
    const double share = m_moment.moving ? m_moment.eased(Phase::Price) : 1;
    for (std::size_t i = m_content->named(); i-- > 0;) {
        const ChartLine& line = m_content->lines[i];
        QPolygonF points;
        const int last = std::min(m_moment.round, m_content->lastRound);
        for (int t = 0; t <= last; ++t) {
            const double value = line.values[static_cast<std::size_t>(t)];
            if (!std::isfinite(value))
                continue;
            QPointF point(m_axes.xOf(t), m_axes.yOf(value));
            if (t == last && share < 1 && !points.isEmpty())
                point = points.last() + share * (point - points.last());
            if (m_content->said.steps && !points.isEmpty() && points.last().y() != point.y()) {
                const double x = std::midpoint(points.last().x(), point.x());
                points << QPointF(x, points.last().y()) << QPointF(x, point.y());
            }
            points << point;
        }
        if (points.isEmpty())
            continue;
        QPolygonF ends;
        for (qsizetype k = 1; k < points.size(); ++k)
            ends << points[k - 1] << points[k];
        painter.setPen(QPen(line.colour(theme()), theme().stroke(pastWidth), Qt::SolidLine, Qt::RoundCap));
        if (!ends.isEmpty())
            painter.drawLines(reinterpret_cast<const QLineF*>(ends.constData()), static_cast<int>(ends.size() / 2));
        if (!m_axes.plot.adjusted(0, -1, 0, 1).contains(points.last()))
            continue; // marked at the edge
        painter.setPen(QPen(line.colour(theme()), theme().stroke(2)));
        painter.setBrush(theme().surface);
        painter.drawEllipse(points.last(), theme().stroke(markRadius), theme().stroke(markRadius));
    }
    painter.restore();
}

void ChartView::paintCursor(QPainter& painter) const
{
    const double share = m_moment.moving && m_moment.round > 0 ? m_moment.eased(Phase::Price) - 1 : 0;
    const double x = std::min(m_axes.xOf(m_moment.round + share), m_axes.plot.right());
    const QRectF& plot = m_axes.plot;
    painter.setPen(QPen(theme().accent, theme().stroke(cursorWidth)));
    painter.drawLine(QPointF(x, plot.top() - 4), QPointF(x, plot.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().accent);
    const double size = theme().stroke(5);
    painter.drawPolygon(QPolygonF{QPointF(x - size, plot.top() - 2 * size), QPointF(x + size, plot.top() - 2 * size),
        QPointF(x, plot.top() - 0.8 * size)});
}

void ChartView::paintEndLabels(QPainter& painter) const
{
    painter.setFont(theme().condensed(11, QFont::Medium));
    const QFontMetricsF metrics(painter.font());
    const double right = m_axes.plot.right(), rise = (metrics.ascent() - metrics.descent()) / 2;
    const double room = width() - right - theme().length(labelLead) - 2;
    for (const EndLabel& label : endLabels()) {
        painter.setPen(QPen(label.line, 1));
        painter.drawLine(QPointF(right + 2, label.anchor), QPointF(right + theme().length(9), label.y));
        painter.setPen(label.ink);
        // Of a kept run's name its middle goes: ends tell names apart, and behind it stands of what it is.
        const QString behind = label.text.mid(label.name);
        const double own = label.name > 0 ? room - metrics.horizontalAdvance(behind) : 0;
        const QString text = own > metrics.height()
            ? metrics.elidedText(label.text.left(label.name), Qt::ElideMiddle, own) + behind
            : metrics.elidedText(label.text, Qt::ElideMiddle, room);
        painter.drawText(QPointF(right + theme().length(labelLead), label.y + rise), text);
    }
}

/// Of several lines it says which, in few letters.
QString ChartView::ghostLabel(const ChartGhost& ghost) const
{
    return m_content->named() > 1 && !m_content->stacked()
        ? ghost.name + QLatin1Char(' ') + m_content->lines[ghost.told].shortName
        : ghost.name;
}

/// Of several lines it says which.
QString ChartView::ghostText(const ChartGhost& ghost) const
{
    return m_content->named() > 1 && !m_content->stacked()
        ? tr("%1: %2", "a kept run, one of its lines").arg(ghost.name, nameOf(m_content->lines[ghost.told]))
        : ghost.name;
}

/// What the run itself has on one of its days.
std::vector<ChartCardRow> ChartView::ownRows(int day) const
{
    const auto at = static_cast<std::size_t>(day);
    const Numbers n(QLocale(), m_content->said.unit);
    std::vector<ChartCardRow> rows;
    for (std::size_t i = 0; i < m_content->named(); ++i)
        rows.push_back({m_content->lines[i].name,
            m_content->said.lines[i].marks.empty() ? n.fixed(m_content->lines[i].values[at], m_content->decimals)
                                                   : figureOf(i, at),
            m_content->lines[i].colour(theme())});
    for (const Chart::Dots& dots : m_content->said.observed)
        for (const auto& [observed, value] : dots.values)
            if (observed == day)
                rows.push_back({tr("%1, observed").arg(m_content->lines[dots.line].name),
                    n.fixed(value, m_content->decimals), m_content->lines[dots.line].colour(theme())});
    if (m_content->lines.size() > m_content->named()) {
        const auto [low, high] = m_content->band(static_cast<int>(at));
        rows.push_back({tr("%n other(s)", nullptr, static_cast<int>(m_content->lines.size() - m_content->named())),
            tr("%1 to %2").arg(n.fixed(low, m_content->decimals), n.fixed(high, m_content->decimals)),
            theme().lineStrong});
    }
    for (auto part = m_content->parts.rbegin(); part != m_content->parts.rend(); ++part)
        if (part->values[at] >= n.leastDrawn())
            rows.push_back({part->name, n.drawnMoney(part->values[at]), partColour(part->cause, theme())});
    if (const auto& without = m_content->said.without)
        rows.push_back({QString::fromStdString(without->name), n.drawnMoney(without->values[at]), theme().ink3});
    for (const Chart::SmallBar& each : m_content->said.smallBars)
        if (each.values[at] >= n.leastDrawn())
            rows.push_back(
                {QString::fromStdString(each.name), n.drawnMoney(each.values[at]), pieceColour(each.piece, theme())});
    for (const Chart::Strip& strip : m_content->said.strips)
        if (!strip.amounts.empty())
            rows.push_back({QString::fromStdString(strip.name), n.drawnMoney(strip.amounts[at]), theme().absorb});
    return rows;
}

void ChartView::paintHover(QPainter& painter) const
{
    if (!m_hover || *m_hover > static_cast<int>(m_axes.lastDay))
        return;
    const int day = std::max(0, *m_hover);
    const Numbers n;
    std::vector<ChartCardRow> rows;
    if (day <= m_content->lastRound) // days beyond are those of others
        rows = ownRows(day);
    for (const ChartGhost& ghost : m_content->ghosts)
        if (const auto& values = ghost.values[ghost.told]; day < static_cast<int>(values.size()))
            rows.push_back(
                {ghostText(ghost), n.fixed(values[static_cast<std::size_t>(day)], m_content->decimals), theme().ghost});
    const double x = m_axes.xOf(*m_hover);
    painter.setPen(QPen(theme().ink3, 1));
    painter.drawLine(QPointF(x, m_axes.plot.top()), QPointF(x, m_axes.plot.bottom()));
    paintChartCard(painter, QRectF(rect()), x, datedDay(m_content->calendar, *m_hover), rows, theme());
}

} // namespace waterhammer
