// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/span_rows.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace waterhammer {

SpanRows::SpanRows(QWidget* parent)
    : View(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a fixed one is cut to the height of its hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SpanRows::shareScale(SpanRows& other)
{
    m_peer = &other;
    other.m_peer = this;
    renew();
    other.renew();
}

void SpanRows::renew()
{
    updateGeometry();
    update();
}

void SpanRows::setRows(std::vector<SpanRow> rows)
{
    m_rows = std::move(rows);
    renew();
    if (m_peer)
        m_peer->renew();
    noteChanged();
}

QString SpanRows::spokenText() const
{
    QStringList all;
    for (const SpanRow& row : m_rows)
        all << (row.tip.isEmpty() ? tr("%1: %2", "a name and its figure").arg(row.name, row.value) : row.tip);
    return all.join(QStringLiteral("; "));
}

int SpanRows::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(topOf(m_rows.size(), columnsFor(width))));
}

QSize SpanRows::sizeHint() const
{
    const int width = static_cast<int>(theme().length(300));
    return {width, heightForWidth(width)};
}

QSize SpanRows::minimumSizeHint() const
{
    const int least = static_cast<int>(theme().length(180));
    return {least, heightForWidth(std::max(least, width()))};
}

QFont SpanRows::fontOf(const SpanRow& row) const
{
    return theme().font(type::label, row.strong ? QFont::DemiBold : QFont::Normal);
}

SpanRows::Columns SpanRows::columnsFor(double width) const
{
    const QFontMetricsF measure(theme().font(type::label, QFont::DemiBold));
    double names = 0, values = 0;
    Columns columns;
    const auto add = [&](const SpanRow& row) {
        names = std::max(names, measure.horizontalAdvance(row.name));
        values = std::max(values, measure.horizontalAdvance(row.value));
        for (const double amount : {row.from, row.to, row.limit.value_or(0)}) {
            columns.low = std::min(columns.low, amount);
            columns.high = std::max(columns.high, amount);
        }
    };
    std::ranges::for_each(m_rows, add);
    if (m_peer)
        std::ranges::for_each(m_peer->m_rows, add);
    const double margin = theme().length(12), gap = theme().length(8);
    columns.name = margin + std::min(names + theme().length(2), width * 0.45);
    columns.track = columns.name + gap;
    columns.trackEnd = columns.track + std::max(8.0, width - columns.track - margin - values - gap);
    return columns;
}

double SpanRows::placeOf(double amount, const Columns& columns)
{
    const double range = columns.high - columns.low;
    return range > 0 ? std::lerp(columns.track, columns.trackEnd, (amount - columns.low) / range) : columns.track;
}

double SpanRows::heightOf(const SpanRow& row, const Columns& columns) const
{
    const double room = columns.name - theme().length(12);
    const double text =
        QFontMetricsF(fontOf(row)).boundingRect(QRectF(0, 0, room, 1000), Qt::TextWordWrap, row.name).height();
    return std::max(theme().length(22), text + theme().length(4));
}

double SpanRows::topOf(std::size_t row, const Columns& columns) const
{
    double top = 0;
    for (std::size_t i = 0; i < row; ++i)
        top += heightOf(m_rows[i], columns);
    return top;
}

QRectF SpanRows::nameOf(std::size_t row) const
{
    const Columns columns = columnsFor(width());
    const double left = theme().length(12);
    const QRectF room(left, topOf(row, columns), columns.name - left, heightOf(m_rows[row], columns));
    return QFontMetricsF(fontOf(m_rows[row]))
        .boundingRect(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, m_rows[row].name);
}

QRectF SpanRows::barOf(std::size_t row) const
{
    const Columns columns = columnsFor(width());
    const SpanRow& shown = m_rows[row];
    const double middle = topOf(row, columns) + heightOf(shown, columns) / 2, height = theme().length(10);
    const double left = placeOf(std::min(shown.from, shown.to), columns);
    const double right = placeOf(std::max(shown.from, shown.to), columns);
    return {left, middle - height / 2, std::max(1.0, right - left), height};
}

void SpanRows::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    const Columns columns = columnsFor(width());
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row, columns);
}

void SpanRows::paintRow(QPainter& painter, std::size_t place, const Columns& columns) const
{
    const SpanRow& row = m_rows[place];
    const double margin = theme().length(12), top = topOf(place, columns), height = heightOf(row, columns);
    painter.setFont(fontOf(row));
    painter.setPen(row.hollow ? theme().ink2 : theme().ink);
    painter.drawText(QRectF(margin, top, columns.name - margin, height),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, row.name);
    painter.drawText(QRectF(columns.trackEnd, top, width() - margin - columns.trackEnd, height),
        Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, row.value);
    const double zero = placeOf(0, columns);
    painter.setPen(QPen(theme().line, 1));
    painter.drawLine(QPointF(zero, top), QPointF(zero, top + height));
    const QRectF bar = barOf(place);
    if (row.from != row.to) {
        painter.setPen(row.hollow ? QPen(theme().lineStrong, theme().stroke(1), Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(row.hollow ? QBrush(Qt::NoBrush) : QBrush(row.colour));
        painter.drawRect(bar);
    }
    if (row.limit) {
        const double x = placeOf(*row.limit, columns), reach = bar.height() * 0.8;
        painter.setPen(QPen(theme().ink, theme().stroke(1.6)));
        painter.drawLine(QPointF(x, bar.center().y() - reach), QPointF(x, bar.center().y() + reach));
    }
}

bool SpanRows::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Columns columns = columnsFor(width());
        std::size_t at = 0;
        while (at < m_rows.size() && topOf(at + 1, columns) <= help->pos().y())
            ++at;
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
