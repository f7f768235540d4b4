// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/span_rows.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace waterhammer {

SpanRows::SpanRows(QWidget* parent)
    : View(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SpanRows::setRows(std::vector<SpanRow> rows)
{
    m_rows = std::move(rows);
    m_low = m_high = 0;
    for (const SpanRow& row : m_rows)
        for (const double amount : {row.from, row.to, row.limit.value_or(0)}) {
            m_low = std::min(m_low, amount);
            m_high = std::max(m_high, amount);
        }
    updateGeometry();
    update();
    noteChanged();
}

QString SpanRows::spokenText() const
{
    QStringList all;
    for (const SpanRow& row : m_rows)
        all << (row.tip.isEmpty() ? tr("%1: %2", "a name and its figure").arg(row.name, row.value) : row.tip);
    return all.join(QStringLiteral("; "));
}

QSize SpanRows::sizeHint() const
{
    return {static_cast<int>(theme().length(300)), static_cast<int>(pitch() * static_cast<double>(m_rows.size()))};
}

QSize SpanRows::minimumSizeHint() const { return {static_cast<int>(theme().length(180)), sizeHint().height()}; }

double SpanRows::placeOf(double amount, const QRectF& track) const
{
    const double range = m_high - m_low;
    return range > 0 ? track.left() + (amount - m_low) / range * track.width() : track.left();
}

void SpanRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    const QFontMetricsF measure(theme().font(type::label, QFont::DemiBold));
    double names = 0, values = 0;
    for (const SpanRow& row : m_rows) {
        names = std::max(names, measure.horizontalAdvance(row.name));
        values = std::max(values, measure.horizontalAdvance(row.value));
    }
    const double margin = theme().length(12), gap = theme().length(8);
    names = std::min(names, width() * 0.45);
    const QRectF track(margin + names + gap, 0, std::max(8.0, width() - 2 * margin - names - values - 2 * gap), 0);
    double top = 0;
    for (const SpanRow& row : m_rows) {
        paintRow(painter, row, top, track);
        top += pitch();
    }
}

void SpanRows::paintRow(QPainter& painter, const SpanRow& row, double top, const QRectF& track) const
{
    const double margin = theme().length(12), height = theme().length(10);
    const QFont font = theme().font(type::label, row.strong ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(row.hollow ? theme().ink2 : theme().ink);
    const double room = track.left() - margin - theme().length(6);
    painter.drawText(QRectF(margin, top, room, pitch()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetricsF(font).elidedText(row.name, Qt::ElideRight, room));
    painter.drawText(QRectF(track.right(), top, width() - margin - track.right(), pitch()),
        Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, row.value);
    const double zero = placeOf(0, track), middle = top + pitch() / 2;
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(QPointF(zero, top), QPointF(zero, top + pitch()));
    const double left = placeOf(std::min(row.from, row.to), track), right = placeOf(std::max(row.from, row.to), track);
    const QRectF bar(left, middle - height / 2, std::max(1.0, right - left), height);
    if (row.from != row.to) {
        painter.setPen(row.hollow ? QPen(theme().lineStrong, theme().stroke(1), Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(row.hollow ? QBrush(Qt::NoBrush) : QBrush(row.colour));
        painter.drawRect(bar);
    }
    if (row.limit) {
        const double x = placeOf(*row.limit, track);
        painter.setPen(QPen(theme().ink, theme().stroke(1.6)));
        painter.drawLine(QPointF(x, middle - height * 0.8), QPointF(x, middle + height * 0.8));
    }
}

bool SpanRows::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto at = static_cast<std::size_t>(std::max(0.0, help->pos().y() / pitch()));
        if (at < m_rows.size())
            QToolTip::showText(help->globalPos(),
                m_rows[at].tip.isEmpty() ? QStringLiteral("%1  %2").arg(m_rows[at].name, m_rows[at].value)
                                         : m_rows[at].tip,
                this);
        return true;
    }
    return View::event(event);
}

} // namespace waterhammer
