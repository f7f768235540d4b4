// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/why_delegate.h"

#include "model/words/stance_words.h"
#include "views/icons.h"
#include "views/language.h"
#include "views/marks.h"
#include "views/why/why_model.h"

#include <QPainter>

namespace waterhammer {

namespace {

constexpr double roomyWidth = 380, narrowWidth = 270; ///< of the panel
constexpr double amountWidth = 58, shortBar = 24, wideBar = 60, barHeight = 7, markSide = 11, gap = 5;

} // namespace

WhyDelegate::WhyDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void WhyDelegate::setRoom(double width)
{
    m_tight = width < m_theme.length(roomyWidth);
    m_barWidth = m_theme.length(!m_tight ? wideBar : width < m_theme.length(narrowWidth) ? 0 : shortBar);
}

int WhyDelegate::rowHeight() const { return static_cast<int>(m_theme.length(m_tight ? 22 : 27)); }

QSize WhyDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {100, rowHeight()}; }

QColor WhyDelegate::colourOf(CauseMark mark) const
{
    const Theme& t = m_theme;
    switch (mark) {
    case CauseMark::Sale:
    case CauseMark::Leverage: return t.breach;
    case CauseMark::ValueAtRisk: return t.varc;
    case CauseMark::Funding: return t.fund;
    case CauseMark::Redemption: return t.redem;
    case CauseMark::Client: return t.client;
    case CauseMark::Absorbed:
    case CauseMark::Official: return t.absorb;
    case CauseMark::Failure:
    case CauseMark::Event:
    case CauseMark::Loss:
    case CauseMark::Question: return t.ink;
    case CauseMark::Plain: return t.ink3;
    }
    return t.ink;
}

void WhyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = m_theme;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = option.rect;
    const bool root = !index.parent().isValid(), selected = option.state & QStyle::State_Selected;
    painter->fillRect(box, selected ? t.accentSoft : root ? t.raised : t.surface);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), t.line);

    const auto mark = static_cast<CauseMark>(index.data(WhyModel::MarkRole).toInt());
    const double side = t.length(markSide);
    paintMark(*painter, QRectF(box.left() + 2, box.center().y() - side / 2 - 0.5, side, side), mark);

    const double amount = t.length(amountWidth), pad = t.length(8);
    painter->setFont(t.font(type::label, QFont::DemiBold));
    painter->setPen(t.ink);
    painter->drawText(QRectF(box.right() - pad - amount, box.top(), amount, box.height() - 1),
        Qt::AlignRight | Qt::AlignVCenter, index.data(WhyModel::AmountRole).toString());

    const double bars = m_barWidth, barLeft = box.right() - pad - amount - bars - t.length(gap);
    const double share = index.data(WhyModel::ShareRole).toDouble();
    if (share >= 0 && bars > 0) {
        const double h = t.length(barHeight);
        const QRectF bar(barLeft, box.center().y() - h / 2 - 0.5, std::max(1.0, bars * share), h);
        painter->fillRect(bar, mark == CauseMark::Failure ? hatch(t.fail, t.surface) : QBrush(colourOf(mark)));
    }

    const double left = box.left() + 2 + side + t.length(gap);
    painter->setFont(root ? t.font(type::body, QFont::DemiBold) : t.condensed(type::body));
    // Where there is no bar its room is the words'.
    const double width = (share >= 0 ? barLeft - t.length(gap) : barLeft + bars) - left;
    const QRectF words(left, box.top(), width, box.height() - 1);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, static_cast<int>(width)));
    painter->restore();
}

void WhyDelegate::paintLetter(
    QPainter& painter, const QRectF& box, const QColor& ground, const std::string& letter) const
{
    painter.fillRect(box, ground);
    QFont font = m_theme.font(8.5, QFont::Bold);
    painter.setFont(font);
    painter.setPen(m_theme.onBreach);
    painter.drawText(box, Qt::AlignCenter, QString::fromStdString(letter));
}

void WhyDelegate::paintMark(QPainter& painter, const QRectF& box, CauseMark mark) const
{
    const Theme& t = m_theme;
    const QColor colour = colourOf(mark);
    const QPointF c = box.center();
    const double r = box.width() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const auto triangle = [&] {
        painter.drawPolygon(
            QPolygonF{QPointF(c.x() - r, c.y() - r), QPointF(c.x() + r, c.y()), QPointF(c.x() - r, c.y() + r)});
    };
    const auto outlined = [&](double width) {
        painter.setPen(QPen(colour, t.stroke(width)));
        painter.setBrush(Qt::NoBrush);
    };
    const ConstraintLetters letters = constraintLetters(WindowLanguage());
    switch (mark) {
    case CauseMark::Question:
        icon(QStringLiteral("why"), t.ink, static_cast<int>(t.length(15)))
            .paint(&painter, box.adjusted(-2, -2, 2, 2).toRect());
        break;
    case CauseMark::Leverage: paintLetter(painter, box, colour, letters.leverage); break;
    case CauseMark::ValueAtRisk: paintLetter(painter, box, colour, letters.valueAtRisk); break;
    case CauseMark::Funding: paintLetter(painter, box, colour, letters.funding); break;
    case CauseMark::Sale: triangle(); break;
    case CauseMark::Redemption:
    case CauseMark::Client:
        outlined(1.4);
        triangle();
        break;
    case CauseMark::Failure:
        outlined(1.3);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        break;
    case CauseMark::Absorbed:
        outlined(2);
        painter.drawEllipse(c, r - 1.5, r - 1.5);
        break;
    case CauseMark::Official:
        outlined(2);
        painter.drawRect(box.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    case CauseMark::Event:
        painter.drawPolygon(
            QPolygonF{QPointF(c.x(), c.y() - r), QPointF(c.x() + r, c.y() + r), QPointF(c.x() - r, c.y() + r)});
        break;
    case CauseMark::Loss:
        painter.drawPolygon(QPolygonF{QPointF(c.x(), c.y() - r), QPointF(c.x() + r, c.y()), QPointF(c.x(), c.y() + r),
            QPointF(c.x() - r, c.y())});
        break;
    case CauseMark::Plain: painter.drawEllipse(c, r * 0.4, r * 0.4); break;
    }
}

} // namespace waterhammer
