// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/compare/parts_line.h"

#include "views/plain_text.h"

#include <QPainter>

namespace waterhammer {

namespace {

constexpr double margin = 10, lineHeight = 26; // px of the design
const auto between = QStringLiteral(" \u00b7 ");

} // namespace

PartsLine::PartsLine(const QString& name, const QString& title, QWidget* parent)
    : View(parent)
{
    setObjectName(name);
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PartsLine::setParts(const QStringList& parts, const QString& none)
{
    if (parts == m_parts && none == m_none)
        return;
    m_parts = parts;
    m_none = none;
    setToolTip(toolTipOf(parts.isEmpty() ? none : parts.join(QLatin1Char('\n'))));
    noteChanged();
    update();
}

QFont PartsLine::font() const { return theme().font(m_quiet ? type::body : type::panelTitle); }

QString PartsLine::text() const
{
    if (m_parts.isEmpty())
        return m_none;
    const QFontMetricsF metrics(font());
    const double room = width() - 2 * theme().length(margin);
    for (qsizetype count = m_parts.size(); count > 0; --count) {
        QStringList shown = m_parts.mid(0, count);
        if (count < m_parts.size())
            shown << tr("%n more", nullptr, static_cast<int>(m_parts.size() - count));
        const QString text = shown.join(between);
        if (metrics.horizontalAdvance(text) <= room)
            return text;
        if (count > 1)
            continue;
        shown[0] = shown[0].section(QStringLiteral("; "), 0, 0); // what is said besides goes before words are cut
        return metrics.elidedText(shown.join(between), Qt::ElideRight, room);
    }
    return {};
}

QSize PartsLine::sizeHint() const
{
    return {static_cast<int>(theme().length(400)), static_cast<int>(theme().length(lineHeight))};
}

QSize PartsLine::minimumSizeHint() const
{
    return {static_cast<int>(theme().length(120)), static_cast<int>(theme().length(lineHeight))};
}

void PartsLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(m_quiet ? theme().ink2 : theme().ink);
    const double side = theme().length(margin);
    painter.drawText(QRectF(rect()).adjusted(side, 0, -side, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace waterhammer
