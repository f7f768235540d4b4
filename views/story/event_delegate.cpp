// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/story/event_delegate.h"

#include "views/story/event_log_table.h"

#include <QPainter>
#include <QTableView>

namespace waterhammer {

namespace {

constexpr int padding = 5, gap = 6;

} // namespace

void EventDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& t = m_theme;
    const bool day = index.column() == EventLogTable::Day;
    const bool today = index.data(EventLogTable::RoundRole).toInt() == m_round;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected || today ? t.accentSoft : t.surface);
    if (today && day)
        painter->fillRect(QRectF(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
    QRectF box = QRectF(option.rect).adjusted(padding, 3, -padding, -3);
    if (!day) {
        paintMark(*painter, QRectF(box.left(), box.top() + 3, markSide(), markSide()),
            index.data(EventLogTable::KindRole).toInt());
        box.setLeft(box.left() + markSide() + gap);
    }
    painter->setFont(t.font(type::label, day ? QFont::Medium : QFont::Normal));
    painter->setPen(day ? t.ink2 : t.ink);
    painter->drawText(box, (day ? Qt::AlignRight : Qt::AlignLeft) | Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QFontMetrics metrics(m_theme.font(type::label));
    if (index.column() == EventLogTable::Day)
        return {metrics.horizontalAdvance(QStringLiteral("0000")) + 2 * padding, metrics.height() + 6};
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    const int width = view ? view->columnWidth(EventLogTable::What) : 250;
    const int room = std::max(60, width - static_cast<int>(markSide()) - gap - 2 * padding);
    const QRect text = metrics.boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap, index.data().toString());
    return {width, text.height() + 7};
}

void EventDelegate::paintMark(QPainter& p, const QRectF& r, int kind) const
{
    using Kind = EventLogTable::Kind;
    const Theme& t = m_theme;
    p.setPen(Qt::NoPen);
    p.setBrush(Qt::NoBrush);
    const double x = r.center().x(), y = r.center().y();
    switch (static_cast<Kind>(kind)) {
    case Kind::Shock:
        p.setBrush(t.ink);
        p.drawPolygon(QPolygonF{r.bottomLeft(), r.bottomRight(), QPointF(x, r.top())});
        break;
    case Kind::Policy:
        p.setPen(QPen(t.absorb, 2));
        p.drawLine(QPointF(r.left(), y), QPointF(r.right(), y));
        break;
    case Kind::Breach:
        p.setBrush(t.breach);
        p.drawPolygon(QPolygonF{r.topLeft(), r.topRight(), QPointF(x, r.bottom())});
        break;
    case Kind::Absorb:
        p.setPen(QPen(t.absorb, 1.6));
        p.drawEllipse(r.adjusted(1, 1, -1, -1));
        break;
    case Kind::Lenders:
        p.setBrush(t.fund);
        p.drawRect(r.adjusted(1, 1, -1, -1));
        break;
    case Kind::Failure:
        p.setPen(QPen(t.fail, 1.4));
        p.drawRect(r);
        p.drawLine(r.topLeft(), r.bottomRight());
        p.drawLine(r.topRight(), r.bottomLeft());
        break;
    case Kind::Freeze:
        p.setPen(QPen(t.ink2, 1.4));
        p.drawRect(r.adjusted(1, 1, -1, -1));
        break;
    case Kind::Zone:
        p.setBrush(t.near);
        p.drawPolygon(
            QPolygonF{QPointF(x, r.top()), QPointF(r.right(), y), QPointF(x, r.bottom()), QPointF(r.left(), y)});
        break;
    }
}

} // namespace waterhammer
