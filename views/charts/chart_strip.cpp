// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_strip.h"

#include "model/analysis/run_facts.h"
#include "views/marks.h"
#include "views/numbers.h"

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double rowHeight = 14, lowRow = 11, leastPlot = 62, above = 5; // px of the design
constexpr std::size_t mostRows = 6;
constexpr double aheadOpacity = 0.5, longest = 10; ///< days without a quote, of the darkest ground

std::size_t rowsOf(const ChartContent& content) { return std::min(content.said.strips.size(), mostRows); }

double heightOf(const ChartContent& content, double row, const Theme& theme)
{
    return theme.length(row * static_cast<double>(rowsOf(content)) + above);
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
        , m_top(axes.plot.bottom() + theme.length(above))
        , m_row((axes.strip - theme.length(above)) / static_cast<double>(rowsOf(content)))
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
                cell(t, strip.values[static_cast<std::size_t>(t)], y);
        }
        words();
    }

private:
    [[nodiscard]] QRectF cellAt(int day, double y) const
    {
        const double wide = m_axes.xOf(2) - m_axes.xOf(1);
        return QRectF(m_axes.xOf(day) - wide / 2, y, wide, m_row).adjusted(0.5, 0.5, -0.5, -0.5);
    }
    void cell(int day, int value, double y) const
    {
        const QRectF box = cellAt(day, y);
        p.save();
        p.setOpacity(p.opacity() * (day > m_place.round ? aheadOpacity : 1));
        if (m_content.said.cells == Chart::Cells::Sellers)
            sign(box, value);
        else if (value > 0)
            days(box, value);
        p.restore();
        if (day == m_place.round && m_content.said.cells == Chart::Cells::DaysWithoutQuote && value > 0) {
            p.setPen(QPen(m_theme.accent, m_theme.stroke(1.6)));
            p.setBrush(Qt::NoBrush);
            p.drawRect(box);
        }
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
    /// What the cells mean, right of them.
    void words() const
    {
        const double left = m_axes.plot.right() + m_theme.length(10), room = m_place.width - left;
        double y = m_top;
        p.setFont(m_theme.condensed(10.5));
        for (std::size_t sign = 0; sign < m_content.said.cellWords.size(); ++sign) {
            const QString text = QString::fromStdString(m_content.said.cellWords[sign]);
            if (text.isEmpty())
                continue;
            double x = left;
            const double line = std::min(m_theme.length(rowHeight), std::max(m_row, m_axes.strip / 3));
            if (m_content.said.cells == Chart::Cells::Sellers) {
                const double side = m_theme.length(9);
                paintStance(p, QRectF(x, y + (line - side) / 2, side, side), stanceOf(static_cast<int>(sign)), m_theme);
                x += side + m_theme.length(4);
            }
            p.setPen(m_theme.ink2);
            p.drawText(QRectF(x, y, room - (x - left), std::max(line, m_axes.strip - m_theme.length(above))),
                Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
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

double stripHeight(const ChartContent& content, double plot, const Theme& theme)
{
    if (content.said.strips.empty())
        return 0;
    for (const double row : {rowHeight, lowRow})
        if (const double height = heightOf(content, row, theme); plot - height >= theme.length(leastPlot))
            return height;
    return 0;
}

double wantedStrip(const ChartContent& content, const Theme& theme)
{
    return content.said.strips.empty() ? 0 : heightOf(content, lowRow, theme) + theme.length(leastPlot);
}

double widestStripName(const ChartContent& content, const Theme& theme)
{
    constexpr double most = 64; // px of the design
    const QFontMetricsF metrics(theme.condensed(10.5));
    double widest = 0;
    for (std::size_t row = 0; row < rowsOf(content); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(content.said.strips[row].name)));
    return std::min(widest + 1, theme.length(most)) + theme.length(8);
}

double cellLegendWidth(const ChartContent& content, const Theme& theme)
{
    const QFontMetricsF metrics(theme.condensed(10.5));
    double widest = 0;
    for (const std::string& words : content.said.cellWords)
        widest = std::max(widest, metrics.horizontalAdvance(QString::fromStdString(words)) + theme.length(16));
    return widest;
}

void paintStrip(
    QPainter& painter, const ChartContent& content, const ChartAxes& axes, const StripPlace& place, const Theme& theme)
{
    if (axes.strip > 0)
        Strip(painter, content, axes, place, theme).paint();
}

} // namespace waterhammer
