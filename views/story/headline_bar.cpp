// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/headline_bar.h"

#include "model/scenario/references.h"
#include "views/language.h"
#include "views/plain_text.h"
#include "views/shown/shown.h"

#include <QPainter>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double margin = 12, lineHeight = 19, gap = 14; ///< px of the design

QString shown(const HeadlineFigure& figure) { return QString::fromStdString(figure.text); }

QString joined(const std::vector<HeadlineFigure>& figures)
{
    QStringList texts;
    for (const HeadlineFigure& figure : figures)
        texts << shown(figure);
    return texts.join(QStringLiteral(" \u00b7 "));
}

} // namespace

HeadlineBar::HeadlineBar(QWidget* parent)
    : Panel(parent)
{
    setObjectName(QStringLiteral("headline"));
    setAccessibleName(tr("What the run comes to"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void HeadlineBar::look(const Shown& shown, Changes changes)
{
    if (changes & Change::State)
        fade(shown.outOfDate);
    if (!(changes & (Change::Run | Change::Ahead)))
        return;
    m_lines.clear();
    if (shown.run) {
        const WindowLanguage language;
        const Trajectory& run = shown.run->trajectory;
        m_lines.push_back(shown.ahead.hidden ? headlineSoFar(run, language) : headlineFigures(run, language));
        const auto bank = shown.run->draft ? focusDealer(*shown.run->draft) : std::nullopt;
        if (bank && *bank < shown.run->scenario().dealerCount())
            m_lines.push_back(dealerHeadlineFigures(shown.run->trajectory, *bank, language));
    }
    setToolTip(toolTipOf(spokenText()));
    updateGeometry();
    noteChanged();
    update();
}

QString HeadlineBar::spokenText() const
{
    QStringList lines;
    for (const Figures& line : m_lines)
        lines << joined(line);
    return lines.isEmpty() ? tr("Nothing has run yet") : lines.join(QLatin1Char('\n'));
}

QString HeadlineBar::lineText(std::size_t line) const
{
    return line < m_lines.size() ? joined(fitting(m_lines[line], roomOf())) : QString();
}

double HeadlineBar::roomOf() const { return width() - 2 * theme().length(margin); }

QFont HeadlineBar::fontOf(const HeadlineFigure& figure) const
{
    return theme().font(type::body, figure.grave || figure.weight == 9 ? QFont::DemiBold : QFont::Normal);
}

double HeadlineBar::widthOf(const Figures& figures) const
{
    double width = figures.empty() ? 0 : static_cast<double>(figures.size() - 1) * theme().length(gap);
    for (const HeadlineFigure& figure : figures)
        width += QFontMetricsF(fontOf(figure)).horizontalAdvance(shown(figure));
    return width;
}

/// Said shorter first, then the lightest left out.
HeadlineBar::Figures HeadlineBar::fitting(const Figures& figures, double room) const
{
    Figures fit = figures;
    for (auto figure = fit.rbegin(); figure != fit.rend() && widthOf(fit) > room; ++figure)
        if (!figure->brief.empty())
            figure->text = figure->brief;
    while (fit.size() > 1 && widthOf(fit) > room)
        fit.erase(std::ranges::min_element(fit, {}, &HeadlineFigure::weight));
    return fit;
}

QSize HeadlineBar::sizeHint() const
{
    const double lines = static_cast<double>(std::max<std::size_t>(1, m_lines.size()));
    return {static_cast<int>(theme().length(300)), static_cast<int>(theme().length(lines * lineHeight + 5))};
}

QSize HeadlineBar::minimumSizeHint() const { return {static_cast<int>(theme().length(120)), sizeHint().height()}; }

void HeadlineBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& t = theme();
    double y = t.length(4);
    for (std::size_t line = 0; line < m_lines.size(); ++line, y += t.length(lineHeight)) {
        double x = t.length(margin);
        for (const HeadlineFigure& figure : fitting(m_lines[line], roomOf())) {
            painter.setFont(fontOf(figure));
            painter.setPen(figure.grave ? t.breachText : figure.weight == 9 ? t.ink : t.ink2);
            const double wide = painter.fontMetrics().horizontalAdvance(shown(figure));
            const QRectF box(x, y, std::min(wide + 1, width() - x), t.length(lineHeight));
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(shown(figure), Qt::ElideRight, static_cast<int>(box.width())));
            if (line == 1 && x == t.length(margin)) // the mark of my bank, as in graph and table
                painter.fillRect(QRectF(x, y + t.length(lineHeight - 2), wide, t.stroke(1.6)), t.accent);
            x += wide + t.length(gap);
        }
    }
}

} // namespace waterhammer
