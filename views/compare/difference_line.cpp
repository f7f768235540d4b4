// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/difference_line.h"

#include "views/plain_text.h"

#include <QPainter>

namespace waterhammer {

namespace {

constexpr double margin = 10, lineHeight = 26; // px of the design
const auto between = QStringLiteral(" \u00b7 ");

} // namespace

DifferenceLine::DifferenceLine(QWidget* parent)
    : View(parent)
{
    setObjectName(QStringLiteral("pairInputs"));
    setAccessibleName(tr("What their inputs differ by"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DifferenceLine::setLines(const QStringList& lines, const QString& none)
{
    m_lines = lines;
    m_none = none;
    setToolTip(toolTipOf(lines.isEmpty() ? none : lines.join(QLatin1Char('\n'))));
    noteChanged();
    update();
}

QString DifferenceLine::text() const
{
    if (m_lines.isEmpty())
        return m_none;
    const QFontMetricsF metrics(theme().font(type::panelTitle));
    const double room = width() - 2 * theme().length(margin);
    for (qsizetype count = m_lines.size(); count > 0; --count) {
        QStringList shown = m_lines.mid(0, count);
        if (count < m_lines.size())
            shown << tr("%n more", nullptr, static_cast<int>(m_lines.size() - count));
        const QString text = shown.join(between);
        if (metrics.horizontalAdvance(text) <= room)
            return text;
        if (count == 1)
            return metrics.elidedText(text, Qt::ElideMiddle, room);
    }
    return {};
}

QSize DifferenceLine::sizeHint() const
{
    return {static_cast<int>(theme().length(400)), static_cast<int>(theme().length(lineHeight))};
}

QSize DifferenceLine::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(120)), static_cast<int>(theme().length(lineHeight))};
}

void DifferenceLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(theme().font(type::panelTitle));
    painter.setPen(theme().ink);
    const double side = theme().length(margin);
    painter.drawText(QRectF(rect()).adjusted(side, 0, -side, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace waterhammer
