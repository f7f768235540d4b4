// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/library_delegate.h"

#include "model/words/glance_words.h"
#include "views/language.h"
#include "views/library/library_model.h"
#include "views/numbers.h"

#include <QListView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double cardWidth = 300, cardHeight = 222, headingHeight = 34, inset = 12;
constexpr double pricesHeight = 82; ///< of a card
constexpr double gridStep = 0.25;   ///< of the price index
constexpr double scaleRoom = 30;    ///< right of the picture, for its figures
constexpr double lineHeight = 17, gapOfFigures = 12;
constexpr int linesOfSentence = 3;

/// A paragraph in at most so many lines, of which the last is cut with an ellipsis.
void drawParagraph(QPainter& painter, const QRectF& box, const QString& text, double line)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    const int most = static_cast<int>(box.height() / line);
    for (int k = 0; k < most; ++k) {
        QTextLine row = layout.createLine();
        if (!row.isValid())
            break;
        row.setLineWidth(box.width());
        QString words = text.mid(row.textStart(), row.textLength());
        if (k == most - 1)
            words = painter.fontMetrics().elidedText(text.mid(row.textStart()), Qt::ElideRight, int(box.width()));
        painter.drawText(QPointF(box.left(), box.top() + k * line + painter.fontMetrics().ascent()), words.trimmed());
    }
    layout.endLayout();
}

} // namespace

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const LibraryModel&>(*index.model());
    const int least = static_cast<int>(m_theme.length(cardWidth));
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int gap = view ? view->spacing() : 0;
    const int room = view ? std::max(least, view->viewport()->width() - 2 * gap - 2) : least;
    if (model.isHeading(index))
        return {room, static_cast<int>(m_theme.length(headingHeight))};
    const int beside = std::max(1, (room + gap) / (least + gap));
    return {(room + gap) / beside - gap, static_cast<int>(m_theme.length(cardHeight))};
}

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const LibraryModel&>(*index.model());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (model.isHeading(index)) {
        paintHeading(*painter, box, index.data().toString());
    } else {
        const bool chosen = option.state & QStyle::State_Selected;
        painter->setPen(QPen(chosen ? m_theme.accent : m_theme.line, chosen ? 2 : 1));
        painter->setBrush(chosen ? m_theme.accentSoft : m_theme.surface);
        painter->drawRoundedRect(box, 3, 3);
        const double edge = m_theme.length(inset);
        const QRectF inside = box.adjusted(edge, edge, -edge, -edge);
        const double prices = m_theme.length(pricesHeight);
        const LibraryCard& card = model.card(index);
        paintPrices(*painter, {inside.topLeft(), QSizeF(inside.width(), prices)}, card, model.lowest());
        paintWords(*painter, inside.adjusted(0, prices + m_theme.length(8), 0, 0), card);
    }
    painter->restore();
}

void LibraryDelegate::paintHeading(QPainter& painter, const QRectF& box, const QString& text) const
{
    painter.setFont(m_theme.font(type::scenario, QFont::Bold));
    painter.setPen(m_theme.ink);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom, text);
}

void LibraryDelegate::paintPrices(QPainter& painter, const QRectF& box, const LibraryCard& card, double lowest) const
{
    const QRectF plot = box.adjusted(0, 4, -m_theme.length(scaleRoom), -4);
    const auto heightOf = [&](double price) { return plot.bottom() - plot.height() * (price - lowest) / (1 - lowest); };
    painter.setFont(m_theme.font(type::axis));
    const QFontMetricsF metrics(painter.font());
    for (double price = 1; price >= lowest - 1e-9; price -= gridStep) {
        painter.setPen(QPen(m_theme.line, 1));
        painter.drawLine(QPointF(plot.left(), heightOf(price)), QPointF(plot.right(), heightOf(price)));
        painter.setPen(m_theme.ink2);
        painter.drawText(QPointF(plot.right() + m_theme.length(6), heightOf(price) + metrics.ascent() / 2 - 1),
            Numbers().fixed(100 * price, 0));
    }
    if (!card.seen)
        return;
    const auto& order = card.seen->scenario->assets.byLiquidity;
    for (std::size_t rank = order.size(); rank-- > 0;) {
        const auto& prices = card.seen->prices[order[rank]];
        QPolygonF line;
        for (std::size_t t = 0; t < prices.size() && t <= LibraryModel::daysShown; ++t)
            line << QPointF(plot.left() + plot.width() * double(t) / LibraryModel::daysShown,
                heightOf(std::max(prices[t], lowest)));
        painter.setPen(QPen(m_theme.asset(rank, order.size()), m_theme.stroke(rank == 0 ? 2 : 1.4)));
        painter.drawPolyline(line);
    }
}

void LibraryDelegate::paintWords(QPainter& painter, const QRectF& box, const LibraryCard& card) const
{
    const double line = m_theme.length(lineHeight), width = box.width();
    painter.setFont(m_theme.font(type::nodeName, QFont::Bold));
    painter.setPen(m_theme.ink);
    drawParagraph(painter, {box.topLeft(), QSizeF(width, line)}, card.name, line);
    painter.setFont(m_theme.font(type::label));
    const QString wrong = LibraryModel::whyNot(card);
    painter.setPen(wrong.isEmpty() ? m_theme.ink2 : m_theme.breachText);
    const double sentence = linesOfSentence * line;
    drawParagraph(
        painter, {box.left(), box.top() + 1.1 * line, width, sentence}, wrong.isEmpty() ? card.shows : wrong, line);
    const QPointF foot(box.left(), box.bottom() - 2);
    if (card.cannotRun) {
        painter.setPen(m_theme.breachText);
        painter.drawText(foot, tr("It cannot run as it stands."));
    } else if (card.seen) {
        paintFigures(painter, foot, width, card);
    }
}

/// As many as have room.
void LibraryDelegate::paintFigures(QPainter& painter, QPointF at, double room, const LibraryCard& card) const
{
    const double end = at.x() + room;
    for (const HeadlineFigure& figure : glanceFigures(*card.seen, WindowLanguage())) {
        const QString text = QString::fromStdString(figure.text);
        painter.setFont(m_theme.font(type::label, figure.grave ? QFont::Bold : QFont::Normal));
        painter.setPen(figure.grave ? m_theme.breachText : m_theme.ink2);
        const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
        if (at.x() + width > end)
            return;
        painter.drawText(at, text);
        at.rx() += width + m_theme.length(gapOfFigures);
    }
}

} // namespace waterhammer
