// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_signs.h"

#include "views/marks.h"

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double aheadOpacity = 0.5;

/// What tells causes apart without colour; the first stays plain.
Qt::BrushStyle patternOf(SaleCause cause)
{
    switch (cause) {
    case SaleCause::Var: return Qt::HorPattern;
    case SaleCause::Funding: return Qt::FDiagPattern;
    case SaleCause::Redemptions: return Qt::Dense6Pattern;
    case SaleCause::Client: return Qt::VerPattern;
    case SaleCause::Slr:
    case SaleCause::Fear:
    case SaleCause::Failure: break;
    }
    return Qt::NoBrush;
}

/// What is only feared has no ground of its own: dots, and an edge of dots.
void paintFear(QPainter& painter, const QRectF& piece, const Theme& theme)
{
    painter.fillRect(piece, dots(theme.breach, theme.surface));
    QPen edge(theme.breach, theme.stroke(1.2), Qt::CustomDashLine);
    edge.setDashPattern({1.2, 1.2});
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(piece.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace

QColor partColour(SaleCause cause, const Theme& theme)
{
    switch (cause) {
    case SaleCause::Slr:
    case SaleCause::Fear: return theme.breach;
    case SaleCause::Var: return theme.varc;
    case SaleCause::Funding: return theme.fund;
    case SaleCause::Failure: return theme.fail;
    case SaleCause::Redemptions: return theme.redem;
    case SaleCause::Client: return theme.client;
    }
    return theme.ink;
}

void paintPart(QPainter& painter, const QRectF& piece, SaleCause cause, const Theme& theme, bool ahead)
{
    painter.save();
    if (ahead)
        painter.setOpacity(painter.opacity() * aheadOpacity);
    if (cause == SaleCause::Fear) {
        paintFear(painter, piece, theme);
    } else if (cause == SaleCause::Failure) {
        painter.setPen(QPen(theme.fail, 1));
        painter.setBrush(hatch(theme.fail, theme.surface));
        painter.drawRect(piece);
    } else {
        painter.fillRect(piece, partColour(cause, theme));
        QColor light = theme.surface;
        light.setAlphaF(0.45F);
        if (const auto pattern = patternOf(cause); pattern != Qt::NoBrush)
            painter.fillRect(piece, QBrush(light, pattern));
    }
    painter.restore();
}

void paintChartCard(QPainter& painter, const QRectF& bounds, double x, const QString& title,
    const std::vector<ChartCardRow>& rows, const Theme& theme)
{
    const QFont bold = theme.condensed(11, QFont::DemiBold), plain = theme.condensed(11);
    const QFontMetricsF head(bold), body(plain);
    const double line = theme.length(14), pad = theme.length(6), square = theme.length(7), gap = theme.length(10);
    double names = 0, values = 0;
    for (const ChartCardRow& row : rows) {
        names = std::max(names, body.horizontalAdvance(row.name));
        values = std::max(values, head.horizontalAdvance(row.value));
    }
    const double width = std::max(head.horizontalAdvance(title), square + pad + names + gap + values) + 2 * pad;
    const double height = line * static_cast<double>(rows.size() + 1) + 2 * pad;
    QRectF card(x + theme.length(10), bounds.top() + theme.length(30), width, height);
    if (card.right() > bounds.right() - 2)
        card.moveRight(x - theme.length(10));
    card.moveLeft(std::max(bounds.left() + 2, card.left()));
    if (card.bottom() > bounds.bottom() - 2)
        card.moveBottom(bounds.bottom() - 2);
    card.moveTop(std::max(bounds.top() + 2, card.top()));
    painter.setPen(QPen(theme.lineStrong, 1));
    painter.setBrush(theme.surface);
    painter.drawRect(card);
    double y = card.top() + pad + line - body.descent() - 2;
    painter.setFont(bold);
    painter.setPen(theme.ink);
    painter.drawText(QPointF(card.left() + pad, y), title);
    for (const ChartCardRow& row : rows) {
        y += line;
        painter.fillRect(QRectF(card.left() + pad, y - square, square, square), row.colour);
        painter.setFont(plain);
        painter.setPen(theme.ink2);
        painter.drawText(QPointF(card.left() + 2 * pad + square, y), row.name);
        painter.setFont(bold);
        painter.setPen(theme.ink);
        painter.drawText(QPointF(card.right() - pad - head.horizontalAdvance(row.value), y), row.value);
    }
}

void pushApart(std::vector<double>& places, double gap, double top, double bottom)
{
    if (places.empty())
        return;
    if (places.size() > 1)
        gap = std::min(gap, (bottom - top) / static_cast<double>(places.size() - 1));
    // Downwards from the top, then upwards from the bottom: afterwards both bounds and all gaps hold.
    places.front() = std::max(places.front(), top);
    for (std::size_t i = 1; i < places.size(); ++i)
        places[i] = std::max(places[i], places[i - 1] + gap);
    places.back() = std::min(places.back(), bottom);
    for (std::size_t i = places.size() - 1; i > 0; --i)
        places[i - 1] = std::min(places[i - 1], places[i] - gap);
}

} // namespace waterhammer
