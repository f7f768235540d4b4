// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_strip.h"

#include "model/analysis/run_facts.h"
#include "views/charts/chart_small_bars.h"
#include "views/marks.h"
#include "views/numbers.h"

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double rowHeight = 14, lowRow = 11, leastPlot = 62, above = 5; // px of the design
constexpr double barHeight = 46; ///< with what keeps the figure of its scale apart from those of the plot
constexpr std::size_t mostRows = 6;
constexpr double aheadOpacity = 0.5, longest = 10; ///< days without a quote, of the darkest ground

std::size_t rowsOf(const ChartContent& content) { return std::min(content.said.strips.size(), mostRows); }

ChartAxes::Below below(const ChartContent& content, double row, bool bars, const Theme& theme)
{
    const double high = bars && !content.said.smallBars.empty() ? barHeight : 0;
    const double rows = row * static_cast<double>(rowsOf(content));
    return {high + rows > 0 ? theme.length(high + rows + above) : 0, theme.length(high), theme.length(row)};
}

DealerStance stanceOf(int sign) { return sign == Chart::BeforeItIs ? DealerStance::Fear : DealerStance::Breach; }

class Strip {
public:
    Strip(QPainter& painter, const ChartContent& content, const ChartAxes& axes, const StripPlace& place,
        const Theme& theme)
        : p(painter)
        , m_content(content)
        , m_axes(axes)
        , m_place(place)
        , m_theme(theme)
        , m_top(axes.plot.bottom() + theme.length(above) + axes.below.bars)
        , m_row(axes.below.row)
    {
    }

    void paint() const
    {
        const int last = std::min(static_cast<int>(m_axes.lastDay), m_content.lastRound);
        for (std::size_t row = 0; row < rowsOf(m_content); ++row) {
            const double y = m_top + static_cast<double>(row) * m_row;
            const Chart::Strip& strip = m_content.said.strips[row];
            p.setFont(m_theme.condensed(10.5));
            p.setPen(m_theme.ink2);
            const QRectF name(0, y, m_axes.plot.left() - m_theme.length(6), m_row);
            p.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                p.fontMetrics().elidedText(
                    QString::fromStdString(strip.name), Qt::ElideRight, static_cast<int>(name.width())));
            for (int t = 1; t <= last; ++t)
                cell(strip, t, y);
        }
        for (const Chart::CellWords& each : m_content.said.cellWords)
            words(each);
    }

private:
    [[nodiscard]] QRectF cellAt(int day, double y) const
    {
        const double wide = m_axes.xOf(2) - m_axes.xOf(1);
        return QRectF(m_axes.xOf(day) - wide / 2, y, wide, m_row).adjusted(0.5, 0.5, -0.5, -0.5);
    }
    void cell(const Chart::Strip& strip, int day, double y) const
    {
        const auto t = static_cast<std::size_t>(day);
        const QRectF box = cellAt(day, y);
        p.save();
        p.setOpacity(p.opacity() * (day > m_place.round ? aheadOpacity : 1));
        switch (strip.cells) {
        case Chart::Cells::Sellers: sign(box, strip.values[t]); break;
        case Chart::Cells::DaysWithoutQuote:
            if (strip.values[t] > 0)
                days(box, strip.values[t]);
            break;
        case Chart::Cells::Purse: purse(box, strip.amounts[t], strip.amounts.front()); break;
        }
        p.restore();
        if (day == m_place.round
            && (strip.cells == Chart::Cells::Purse
                || (strip.cells == Chart::Cells::DaysWithoutQuote && strip.values[t] > 0))) {
            p.setPen(QPen(m_theme.accent, m_theme.stroke(1.6)));
            p.setBrush(Qt::NoBrush);
            p.drawRect(box);
        }
    }
    /// Filled as far as the purse is, with what is left where a figure has room; an empty one is alarming.
    void purse(const QRectF& box, double left, double whole) const
    {
        const Numbers n(QLocale(), m_content.said.unit);
        const bool empty = left < n.leastDrawn();
        p.fillRect(box, empty ? m_theme.breachSoft : m_theme.raised);
        if (!empty && whole > 0) {
            QRectF filled = box;
            filled.setTop(box.bottom() - box.height() * std::min(1.0, left / whole));
            p.fillRect(filled, m_theme.absorbSoft);
            p.setPen(QPen(m_theme.absorb, 1));
            p.drawLine(filled.topLeft(), filled.topRight());
        }
        p.setFont(m_theme.condensed(10.5, empty ? QFont::Bold : QFont::Medium));
        p.setPen(empty ? m_theme.breachText : m_theme.ink);
        const QString text = empty ? n.fixed(0, 0) : n.drawnMoney(left);
        if (p.fontMetrics().horizontalAdvance(text) <= box.width())
            p.drawText(box, Qt::AlignCenter, text);
    }
    void sign(const QRectF& box, int value) const
    {
        const double side = std::min({m_theme.length(11), box.width(), box.height()});
        const QRectF square(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
        if (value != Chart::NoSign)
            return paintStance(p, square, stanceOf(value), m_theme);
        p.setPen(QPen(m_theme.lineStrong, 1));
        p.setBrush(Qt::NoBrush);
        p.drawEllipse(square.center(), side * 0.17, side * 0.17);
    }
    /// The longer nobody quotes, the darker.
    void days(const QRectF& box, int count) const
    {
        QColor ground = m_theme.lineStrong;
        ground.setAlphaF(static_cast<float>(0.18 + 0.42 * std::min(1.0, count / longest)));
        p.fillRect(box, ground);
        p.setFont(m_theme.condensed(10.5, QFont::Medium));
        p.setPen(m_theme.ink);
        const QString text = Numbers().fixed(count, 0);
        if (p.fontMetrics().horizontalAdvance(text) <= box.width())
            p.drawText(box, Qt::AlignCenter, text);
    }
    /// What the cells of a kind mean, right of them.
    void words(const Chart::CellWords& each) const
    {
        const auto& strips = m_content.said.strips;
        const auto isOfKind = [&](const Chart::Strip& strip) { return strip.cells == each.cells; };
        const auto first = static_cast<std::size_t>(std::ranges::find_if(strips, isOfKind) - strips.begin());
        const auto rows = static_cast<double>(std::min(rowsOf(m_content) - std::min(first, rowsOf(m_content)),
            static_cast<std::size_t>(std::ranges::count_if(strips, isOfKind))));
        if (rows == 0)
            return;
        const double left = m_axes.plot.right() + m_theme.length(10), room = m_place.width - left;
        const double line = std::min(m_theme.length(rowHeight), std::max(m_row, rows * m_row / 3));
        double y = m_top + static_cast<double>(first) * m_row;
        p.setFont(m_theme.condensed(10.5));
        for (std::size_t sign = 0; sign < each.words.size(); ++sign) {
            const QString text = QString::fromStdString(each.words[sign]);
            if (text.isEmpty())
                continue;
            double x = left;
            if (each.cells == Chart::Cells::Sellers) {
                const double side = m_theme.length(9);
                paintStance(p, QRectF(x, y + (line - side) / 2, side, side), stanceOf(static_cast<int>(sign)), m_theme);
                x += side + m_theme.length(4);
            }
            p.setPen(m_theme.ink2);
            p.drawText(QRectF(x, y, room - (x - left), std::max(line, rows * m_row)),
                Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextDontClip, text);
            y += line;
        }
    }

    QPainter& p;
    const ChartContent& m_content;
    const ChartAxes& m_axes;
    const StripPlace& m_place;
    const Theme& m_theme;
    double m_top, m_row;
};

} // namespace

ChartAxes::Below roomBelow(const ChartContent& content, double plot, const Theme& theme)
{
    for (const bool bars : {true, false})
        for (const double row : {rowHeight, lowRow})
            if (const auto room = below(content, row, bars, theme); plot - room.height >= theme.length(leastPlot))
                return room;
    return {};
}

double wantedStrip(const ChartContent& content, const Theme& theme)
{
    const double height = below(content, lowRow, true, theme).height;
    return height > 0 ? height + theme.length(leastPlot) : 0;
}

double widestStripName(const ChartContent& content, const Theme& theme)
{
    constexpr double most = 64; // px of the design
    const QFontMetricsF metrics(theme.condensed(10.5));
    double widest = 0;
    for (std::size_t row = 0; row < rowsOf(content); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(content.said.strips[row].name)));
    return std::max(std::min(widest + 1, theme.length(most)) + theme.length(8), smallBarScaleWidth(content, theme));
}

namespace {

/// Of words in two lines, broken where these are shortest.
double inTwoLines(const QString& words, const QFontMetricsF& metrics)
{
    double least = metrics.horizontalAdvance(words);
    for (qsizetype at = words.indexOf(QLatin1Char(' ')); at >= 0; at = words.indexOf(QLatin1Char(' '), at + 1))
        least = std::min(
            least, std::max(metrics.horizontalAdvance(words.left(at)), metrics.horizontalAdvance(words.mid(at + 1))));
    return least;
}

} // namespace

double stripWordsWidth(const ChartContent& content, const Theme& theme)
{
    const QFontMetricsF metrics(theme.condensed(10.5));
    double widest = 0;
    for (const Chart::CellWords& each : content.said.cellWords) {
        const auto rows = std::ranges::count_if(
            content.said.strips, [&](const Chart::Strip& strip) { return strip.cells == each.cells; });
        for (const std::string& said : each.words) {
            const QString words = QString::fromStdString(said);
            const bool lines = rows > 2 && each.cells != Chart::Cells::Sellers;
            widest = std::max(widest, lines ? inTwoLines(words, metrics) : metrics.horizontalAdvance(words));
        }
    }
    return widest > 0 ? widest + 2 : 0;
}

double cellLegendWidth(const ChartContent& content, const Theme& theme)
{
    const QFontMetricsF metrics(theme.condensed(10.5));
    double widest = smallBarLegendWidth(content, theme);
    for (const Chart::CellWords& each : content.said.cellWords)
        for (const std::string& words : each.words)
            widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(words)) + theme.length(16));
    return widest;
}

void paintStrip(
    QPainter& painter, const ChartContent& content, const ChartAxes& axes, const StripPlace& place, const Theme& theme)
{
    if (axes.below.bars > 0)
        paintSmallBars(painter, content, axes, place, theme);
    if (axes.below.height > axes.below.bars && axes.below.row > 0)
        Strip(painter, content, axes, place, theme).paint();
}

} // namespace waterhammer
