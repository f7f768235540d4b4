// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_areas.h"

#include "views/charts/chart_legend.h"
#include "views/numbers.h"
#include "views/run_look.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double key = 9, besideKey = 6, lines = 2, lineHeight = 13, afterEntry = 8; // px of the design

QString figureAt(const ChartContent& content, std::size_t line, std::size_t round)
{
    return Numbers(QLocale(), content.said.unit).drawnMoney(content.lines[line].values[round]);
}

QString fromTo(const ChartContent& content, std::size_t line, std::size_t round)
{
    const QString start = figureAt(content, line, 0), now = figureAt(content, line, round);
    return round == 0 ? start : start + QStringLiteral(" \u2192 ") + now;
}

/// The kept runs from a place on, a line each, as many as there are lines.
void paintGhostLegend(
    QPainter& painter, const ChartContent& content, QPointF from, double room, std::size_t most, const Theme& theme)
{
    const auto px = [&](double length) { return theme.length(length); };
    const std::size_t all = content.ghosts.size(), named = ghostsNamed(all, most);
    painter.setBrush(Qt::NoBrush);
    const auto write = [&](const QString& words) {
        painter.setFont(theme.condensed(11));
        painter.setPen(theme.ink2);
        painter.drawText(QRectF(from.x() + px(key + besideKey), from.y(), room, px(lineHeight)), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(words, Qt::ElideMiddle, static_cast<int>(room)));
        from.ry() += px(lineHeight + 2);
    };
    for (std::size_t k = 0; k < named; ++k) {
        painter.setPen(runPen(content.ghosts[k].look, theme.stroke(runWidth), theme));
        painter.drawLine(from + QPointF(0, px(6)), from + QPointF(px(key), px(6)));
        write(content.ghosts[k].name);
    }
    if (named < all && most > 0)
        write(ghostsMore(all - named));
}

} // namespace

void paintAreas(QPainter& painter, const ChartContent& content, const ChartAxes& axes, const Theme& theme)
{
    const auto last = static_cast<std::size_t>(std::min(static_cast<int>(axes.lastDay), content.lastRound));
    std::vector<double> below(last + 1, 0.0);
    for (std::size_t i = content.lines.size(); i-- > 0;) {
        QPolygonF area, edge;
        for (std::size_t t = 0; t <= last; ++t)
            area << QPointF(axes.xOf(static_cast<double>(t)), axes.yOf(below[t]));
        std::reverse(area.begin(), area.end());
        for (std::size_t t = 0; t <= last; ++t) {
            below[t] += std::isfinite(content.lines[i].values[t]) ? content.lines[i].values[t] : 0;
            edge << QPointF(axes.xOf(static_cast<double>(t)), axes.yOf(below[t]));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(content.lines[i].colour(theme));
        painter.drawPolygon(edge + area);
        painter.setPen(QPen(theme.surface, theme.stroke(1))); // areas of like lightness stay apart
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(edge);
    }
}

double areaLegendWidth(const ChartContent& content, const Theme& theme)
{
    const QFontMetricsF bold(theme.condensed(11, QFont::DemiBold)), plain(theme.condensed(11));
    double widest = 0;
    for (std::size_t i = 0; i < content.lines.size(); ++i) {
        const auto& values = content.lines[i].values;
        const auto most = static_cast<std::size_t>(std::ranges::max_element(values) - values.begin());
        const QString figure = figureAt(content, i, most);
        widest = std::max({widest, bold.horizontalAdvance(content.lines[i].name),
            plain.horizontalAdvance(figure + QStringLiteral(" \u2192 ") + figure)});
    }
    for (const ChartGhost& ghost : content.ghosts)
        widest = std::max(widest, plain.horizontalAdvance(ghost.name));
    return widest + theme.length(key + besideKey);
}

void paintAreaLegend(QPainter& painter, const ChartContent& content, const ChartAxes& axes, QSize size,
    std::size_t round, const Theme& theme)
{
    const auto px = [&](double length) { return theme.length(length); };
    const std::size_t at = std::min(round, static_cast<std::size_t>(content.lastRound));
    const auto entries = static_cast<double>(content.lines.size());
    // Where two lines an entry have no room, the figure of the day stands behind the name.
    const double line = px(lineHeight + 2), ghosts = line * static_cast<double>(content.ghosts.size());
    const bool roomy = axes.plot.height() - ghosts >= entries * px(lines * lineHeight + 2);
    const double step = std::min((axes.plot.height() - (roomy ? ghosts : 0)) / std::max(1., entries),
        px(roomy ? lines * lineHeight + afterEntry : lineHeight + 2));
    const double left = axes.plot.right() + px(10), text = left + px(key + besideKey), room = size.width() - text;
    double y = axes.plot.top();
    for (std::size_t i = 0; i < content.lines.size(); ++i, y += step) {
        painter.setPen(QPen(theme.lineStrong, 1));
        painter.setBrush(content.lines[i].colour(theme));
        painter.drawRect(QRectF(left, y + px(1), px(key), px(key)));
        const auto write = [&](double top, const QString& words, int weight, const QColor& ink) {
            painter.setFont(theme.condensed(11, weight));
            painter.setPen(ink);
            painter.drawText(QRectF(text, top - px(1), room, px(lineHeight)), Qt::AlignVCenter,
                painter.fontMetrics().elidedText(words, Qt::ElideMiddle, static_cast<int>(room)));
        };
        const QString name = content.lines[i].name;
        write(y, roomy ? name : name + QLatin1Char(' ') + figureAt(content, i, at), QFont::DemiBold, theme.ink);
        if (roomy)
            write(y + px(lineHeight), fromTo(content, i, at), QFont::Normal, theme.ink2);
    }
    const double below = std::max(0., axes.plot.bottom() + px(2) - y);
    paintGhostLegend(
        painter, content, {axes.plot.right() + px(10), y}, room, static_cast<std::size_t>(below / line), theme);
}

} // namespace waterhammer
