// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_curves.h"

#include "views/run_look.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <cmath>

namespace waterhammer {

namespace {

constexpr double lineOpacity = 0.75, bandOpacity = 0.45;

/// The points of one line, at most two a pixel column (the lowest and the highest), finite ones only.
QList<QPointF> pointsOf(const std::vector<double>& values, const ChartAxes& axes)
{
    const auto days = static_cast<std::size_t>(axes.lastDay) + 1;
    const std::size_t count = std::min(values.size(), days);
    const auto column =
        std::max<std::size_t>(1, 2 * count / std::max<std::size_t>(1, static_cast<std::size_t>(axes.plot.width())));
    QList<QPointF> points;
    for (std::size_t from = 0; from < count; from += column) {
        std::size_t least = count, most = count;
        for (std::size_t t = from; t < std::min(count, from + column); ++t) {
            if (!std::isfinite(values[t]))
                continue;
            least = least == count || values[t] < values[least] ? t : least;
            most = most == count || values[t] > values[most] ? t : most;
        }
        if (least == count)
            continue;
        for (const std::size_t t : {std::min(least, most), std::max(least, most)})
            if (points.isEmpty() || points.last().x() != static_cast<double>(t))
                points << QPointF(static_cast<double>(t), values[t]);
    }
    return points;
}

/// Terms hold all day and change between days.
QList<QPointF> stepped(const QList<QPointF>& points)
{
    QList<QPointF> steps;
    for (const QPointF& point : points) {
        if (!steps.isEmpty() && steps.last().y() != point.y())
            steps << QPointF(point.x() - 0.5, steps.last().y()) << QPointF(point.x() - 0.5, point.y());
        steps << point;
    }
    return steps;
}

class Curves {
public:
    Curves(const ChartAxes& axes)
        : m_chart(new QChart)
        , m_x(new QValueAxis)
        , m_y(new QValueAxis)
        , m_axes(axes)
    {
        m_scene.addItem(m_chart);
        m_chart->legend()->hide();
        m_chart->setBackgroundVisible(false);
        m_chart->setMargins({});
        m_chart->layout()->setContentsMargins(0, 0, 0, 0);
        m_x->setRange(axes.firstDay, axes.lastDay);
        m_y->setRange(axes.y.low, axes.y.high);
        for (QValueAxis* axis : {m_x, m_y})
            axis->setVisible(false);
        m_chart->addAxis(m_x, Qt::AlignBottom);
        m_chart->addAxis(m_y, Qt::AlignLeft);
    }

    void add(QAbstractSeries* series)
    {
        m_chart->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }

    void paint(QPainter& painter, QSize size)
    {
        // Left alone, a chart of less than some 220 px gives its room to margins: the plot area is set by hand.
        m_chart->resize(size);
        m_chart->layout()->activate();
        m_chart->setPlotArea(m_axes.plot);
        const QRectF all(QPointF(0, 0), size);
        m_scene.render(&painter, all, all);
    }

private:
    QGraphicsScene m_scene;
    QChart* m_chart;
    QValueAxis *m_x, *m_y;
    const ChartAxes& m_axes;
};

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

void addBand(Curves& curves, const ChartContent& content, const ChartAxes& axes, const Theme& theme)
{
    std::vector<double> least, most;
    for (int t = 0; t <= std::min(content.lastRound, static_cast<int>(axes.lastDay)); ++t) {
        const auto [low, high] = content.band(t);
        const bool any = low <= high;
        least.push_back(any ? std::max(low, axes.y.low) : axes.y.low);
        most.push_back(any ? std::min(high, axes.y.high) : axes.y.low);
    }
    auto* upper = new QLineSeries;
    auto* lower = new QLineSeries;
    upper->replace(pointsOf(most, axes));
    lower->replace(pointsOf(least, axes));
    auto* band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    band->setBrush(faded(theme.failSoft, bandOpacity));
    band->setPen(Qt::NoPen);
    curves.add(band);
}

} // namespace

void paintCurves(QPainter& painter, const ChartContent& content, const ChartAxes& axes, QSize size, const Theme& theme)
{
    if (content.stacked() || axes.plot.isEmpty())
        return;
    Curves curves(axes);
    for (const ChartGhost& ghost : content.ghosts)
        for (const std::vector<double>& values : ghost.values) {
            auto* line = new QLineSeries;
            line->replace(content.said.steps ? stepped(pointsOf(values, axes)) : pointsOf(values, axes));
            line->setPen(runPen(ghost.look, theme.stroke(runWidth), theme));
            curves.add(line);
        }
    if (content.hasBand())
        addBand(curves, content, axes, theme);
    const std::size_t drawn = content.whole()    ? 0 // areas stand in their place
        : content.lines.size() <= mostChartLines ? content.lines.size()
                                                 : content.named();
    // The most liquid asset and the stressed dealer lie on top.
    for (std::size_t i = drawn; i-- > 0;) {
        auto* line = new QLineSeries;
        const QList<QPointF> points = pointsOf(content.lines[i].values, axes);
        line->replace(content.said.steps ? stepped(points) : points);
        line->setPen(QPen(faded(content.lines[i].colour(theme), lineOpacity), 1));
        curves.add(line);
    }
    curves.paint(painter, size);
}

} // namespace waterhammer
