// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_small_bars.h"

#include "views/marks.h"
#include "views/numbers.h"

#include <algorithm>
#include <cmath>

namespace waterhammer {

namespace {

constexpr double bar = 0.62, aheadOpacity = 0.5, above = 13; ///< width of a bar, of a day; …; px of the design
constexpr double swatch = 9, besideSwatch = 4, line = 12;    // px of the design

void paintRing(QPainter& painter, QPointF at, const Theme& theme)
{
    painter.setPen(QPen(theme.absorb, theme.stroke(2)));
    painter.setBrush(theme.surface);
    painter.drawEllipse(at, theme.stroke(3.4), theme.stroke(3.4));
}

/// Its foot is a short stem.
void paintTriangle(QPainter& painter, QPointF tip, const Theme& theme)
{
    const double side = theme.stroke(3.8);
    painter.setPen(QPen(theme.absorb, theme.stroke(1.8)));
    painter.drawLine(tip + QPointF(0, side), tip + QPointF(0, 3 * side));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.absorb);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(side, 1.7 * side), tip + QPointF(-side, 1.7 * side)});
}

/// Who leans in and who lifts have a sign on the lines too.
bool hasSign(Chart::Piece piece) { return piece == Chart::Piece::ValueInvestors || piece == Chart::Piece::Lift; }

/// The scale of the bars, in round steps.
RoundScale scaleOf(const ChartContent& content)
{
    double most = 0;
    for (std::size_t t = 0; t <= static_cast<std::size_t>(content.lastRound); ++t) {
        double all = 0;
        for (const Chart::SmallBar& each : content.said.smallBars)
            all += each.values[t];
        most = std::max(most, all);
    }
    return roundScale(0, most, 1);
}

QString scaleText(const RoundScale& scale) { return Numbers().fixed(scale.high, scale.decimals()); }

} // namespace

QColor pieceColour(Chart::Piece piece, const Theme& theme)
{
    switch (piece) {
    case Chart::Piece::ValueInvestors:
    case Chart::Piece::Official:
    case Chart::Piece::Lift: return theme.absorb;
    case Chart::Piece::Called:
    case Chart::Piece::Uncalled: return theme.fund;
    }
    return theme.ink;
}

void paintPiece(QPainter& painter, const QRectF& rect, Chart::Piece piece, const Theme& theme)
{
    const QColor colour = pieceColour(piece, theme);
    const auto edged = [&](const QBrush& ground) {
        painter.setPen(QPen(colour, 1));
        painter.setBrush(ground);
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    };
    switch (piece) {
    case Chart::Piece::ValueInvestors: edged(theme.absorbSoft); break;
    case Chart::Piece::Official:
    case Chart::Piece::Called: painter.fillRect(rect, colour); break;
    case Chart::Piece::Lift: edged(hatch(colour, theme.surface)); break;
    case Chart::Piece::Uncalled: edged(theme.fundSoft); break;
    }
}

double smallBarScaleWidth(const ChartContent& content, const Theme& theme)
{
    if (content.said.smallBars.empty())
        return 0;
    const QFontMetricsF metrics(theme.condensed(10.5));
    const QString unit = Numbers(QLocale(), content.said.unit).unitName();
    return std::max(metrics.horizontalAdvance(scaleText(scaleOf(content))), metrics.horizontalAdvance(unit))
        + theme.length(9);
}

double smallBarLegendWidth(const ChartContent& content, const Theme& theme)
{
    const QFontMetricsF metrics(theme.condensed(10.5));
    double widest = 0;
    for (const Chart::SmallBar& each : content.said.smallBars)
        widest = std::max(widest,
            metrics.horizontalAdvance(QString::fromStdString(each.name))
                + theme.length((hasSign(each.piece) ? 2 : 1) * (swatch + besideSwatch)));
    return widest;
}

namespace {

class SmallBars {
public:
    SmallBars(QPainter& painter, const ChartContent& content, const ChartAxes& axes, const StripPlace& place,
        const Theme& theme)
        : p(painter)
        , m_content(content)
        , m_axes(axes)
        , m_place(place)
        , m_theme(theme)
        , m_scale(scaleOf(content))
        , m_top(axes.plot.bottom() + theme.length(above))
        , m_foot(axes.plot.bottom() + axes.below.bars + theme.length(2))
    {
    }

    void paint() const
    {
        p.save();
        scale();
        const int last = std::min(static_cast<int>(m_axes.lastDay), m_content.lastRound);
        for (int day = 1; day <= last; ++day)
            paintDay(day);
        legend();
        p.restore();
    }

private:
    void scale() const
    {
        const QRectF& plot = m_axes.plot;
        for (const double y : {m_top, m_foot}) {
            p.setPen(QPen(y == m_foot ? m_theme.lineStrong : m_theme.line, 1));
            p.drawLine(QPointF(plot.left(), std::round(y) + 0.5), QPointF(plot.right(), std::round(y) + 0.5));
        }
        p.setFont(m_theme.condensed(10.5));
        p.setPen(m_theme.ink2);
        const double high = m_theme.length(line);
        const QRectF left(0, m_top - high / 2, plot.left() - m_theme.length(6), high);
        p.drawText(left, Qt::AlignRight | Qt::AlignVCenter, scaleText(m_scale));
        p.drawText(left.translated(0, m_foot - m_top - high / 2), Qt::AlignRight | Qt::AlignVCenter,
            Numbers(QLocale(), m_content.said.unit).unitName());
    }
    void paintDay(int day) const
    {
        const auto t = static_cast<std::size_t>(day);
        const double width = bar * (m_axes.xOf(2) - m_axes.xOf(1)), x = m_axes.xOf(day) - width / 2;
        const auto yOf = [&](double value) { return m_foot - (m_foot - m_top) * value / m_scale.high; };
        p.setOpacity(day > m_place.round ? aheadOpacity : 1);
        double below = 0;
        for (const Chart::SmallBar& each : m_content.said.smallBars) {
            if (const double value = each.values[t]; value > 0)
                paintPiece(
                    p, QRectF(QPointF(x, yOf(below + value)), QPointF(x + width, yOf(below))), each.piece, m_theme);
            below += std::max(0.0, each.values[t]);
        }
        p.setOpacity(1);
        if (day != m_place.round || below <= 0)
            return;
        p.setPen(QPen(m_theme.accent, m_theme.stroke(1.6)));
        p.setBrush(Qt::NoBrush);
        p.drawRect(QRectF(QPointF(x - 2, m_top - 1), QPointF(x + width + 2, m_foot + 1)));
    }
    void legend() const
    {
        const auto px = [this](double length) { return m_theme.length(length); };
        const double left = m_axes.plot.right() + px(10), side = px(swatch);
        double y = m_top - px(2);
        p.setFont(m_theme.condensed(10.5));
        for (const Chart::SmallBar& each : m_content.said.smallBars) {
            paintPiece(p, QRectF(left, y + (px(line) - side) / 2, side, side), each.piece, m_theme);
            double x = left + side + px(besideSwatch);
            if (hasSign(each.piece)) {
                const QPointF centre(x + side / 2, y + px(line) / 2);
                if (each.piece == Chart::Piece::Lift)
                    paintTriangle(p, centre - QPointF(0, m_theme.stroke(4.6)), m_theme);
                else
                    paintRing(p, centre, m_theme);
                x += side + px(besideSwatch);
            }
            p.setPen(m_theme.ink2);
            const double room = m_place.width - x;
            p.drawText(QRectF(x, y, room, px(line)), Qt::AlignLeft | Qt::AlignVCenter,
                p.fontMetrics().elidedText(
                    QString::fromStdString(each.name), Qt::ElideRight, static_cast<int>(room) + 1));
            y += px(line);
        }
    }

    QPainter& p;
    const ChartContent& m_content;
    const ChartAxes& m_axes;
    const StripPlace& m_place;
    const Theme& m_theme;
    RoundScale m_scale;
    double m_top, m_foot;
};

} // namespace

void paintSmallBars(
    QPainter& painter, const ChartContent& content, const ChartAxes& axes, const StripPlace& place, const Theme& theme)
{
    SmallBars(painter, content, axes, place, theme).paint();
}

void paintBuyers(QPainter& painter, const ChartContent& content, const ChartAxes& axes, int round, const Theme& theme)
{
    painter.save();
    const int last = std::min(static_cast<int>(axes.lastDay), content.lastRound);
    for (std::size_t i = content.named(); i-- > 0;) {
        const std::vector<int>& bought = content.said.lines[i].bought;
        for (int day = 1; day <= last && !bought.empty(); ++day) {
            const auto t = static_cast<std::size_t>(day);
            const QPointF at(axes.xOf(day), axes.yOf(content.lines[i].values[t]));
            if (!axes.plot.adjusted(-1, -1, 1, 1).contains(at))
                continue;
            painter.setOpacity(day > round ? aheadOpacity : 1);
            if (bought[t] & Chart::LeansIn)
                paintRing(painter, at, theme);
            if (bought[t] & Chart::Lifts)
                paintTriangle(painter, at + QPointF(0, theme.stroke(4)), theme);
        }
    }
    painter.restore();
}

} // namespace waterhammer
