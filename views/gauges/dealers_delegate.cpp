// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/dealers_delegate.h"

#include "views/gauges/slr_bullet.h"
#include "views/marks.h"

#include <QAbstractProxyModel>
#include <QPainter>

#include <algorithm>

namespace waterhammer {

namespace {

/// The dealers model and its row behind a sorted index.
std::pair<const DealersModel*, int> source(const QModelIndex& index)
{
    if (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model())) {
        const QModelIndex inner = proxy->mapToSource(index);
        return {qobject_cast<const DealersModel*>(inner.model()), inner.row()};
    }
    return {qobject_cast<const DealersModel*>(index.model()), index.row()};
}

} // namespace

DealersDelegate::DealersDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void DealersDelegate::setRowHeight(double height)
{
    constexpr double least = 10.5, line = 0.8, mark = 13, around = 2; // px of the design
    m_text = std::clamp(line * height, least, type::table);
    m_mark = std::min(mark, height - around);
}

void DealersDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto [model, row] = source(index);
    if (!model)
        return;
    painter->save();
    const QRectF box = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? m_theme.accentSoft : m_theme.surface);
    if (selected && index.column() == DealersModel::Stance)
        painter->fillRect(QRectF(box.left(), box.top(), 3, box.height()), m_theme.accent);
    painter->fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), m_theme.line);
    paintCell(*painter, box, index.column(), index.data().toString(), model->figures(row), model->scale());
    if (index.column() == DealersModel::Name && model->isMyBank(row)) {
        painter->setFont(m_theme.font(m_text, QFont::Medium));
        const double left = box.left() + m_theme.length(4), rise = painter->fontMetrics().height() / 2.0;
        const double wide = painter->fontMetrics().horizontalAdvance(index.data().toString());
        painter->fillRect(QRectF(left, std::min(box.center().y() + rise, box.bottom() - 3),
                              std::min(wide, box.right() - left - 2), m_theme.stroke(1.6)),
            m_theme.accent);
    }
    painter->restore();
}

void DealersDelegate::paintCell(
    QPainter& painter, const QRectF& box, int column, const QString& text, const DealerFigures& f, double scale) const
{
    const Theme& t = m_theme;
    switch (static_cast<DealersModel::Column>(column)) {
    case DealersModel::Stance: {
        const double side = t.length(m_mark);
        paintStance(
            painter, QRectF(box.left() + t.length(7), box.center().y() - side / 2 - 0.5, side, side), f.stance, t);
        break;
    }
    case DealersModel::Name: paintText(painter, box, text, Qt::AlignLeft, QFont::Medium, t.ink); break;
    case DealersModel::Slr: paintRatio(painter, box, text, f, scale); break;
    case DealersModel::Equity: paintText(painter, box, text, Qt::AlignRight, QFont::Normal, t.ink); break;
    case DealersModel::Bound: {
        const double side = t.length(m_mark - 1), gap = t.length(2);
        const double left = box.left() + (box.width() - 3 * side - 2 * gap) / 2;
        paintLamps(painter, QPointF(left, box.center().y() - side / 2 - 0.5), f.lamps, t, side, gap);
        break;
    }
    case DealersModel::Sells: {
        const bool trades = f.sold > 0 || f.bought > 0;
        paintText(painter, box, text, Qt::AlignRight, trades ? QFont::DemiBold : QFont::Normal,
            f.sold > 0         ? t.breachText
                : f.bought > 0 ? t.absorbText
                               : t.ink3);
        break;
    }
    case DealersModel::columnTotal: break;
    }
}

void DealersDelegate::paintRatio(
    QPainter& painter, const QRectF& box, const QString& text, const DealerFigures& f, double scale) const
{
    const double numberWidth = m_theme.length(50), left = m_theme.length(4);
    const double bullet = box.width() - numberWidth - left;
    // Where there is no room for a bullet, the figure is left.
    if (bullet >= m_theme.length(24)) {
        const double h = m_theme.length(m_mark - 2);
        paintSlrBullet(
            painter, QRectF(box.left() + left, box.center().y() - h / 2 - 0.5, bullet, h), f, scale, m_theme);
    }
    const QColor colour = f.stance == DealerStance::Failed ? m_theme.ink : ratioColour(f.slr, f.minimum, m_theme);
    paintText(painter, box, text, Qt::AlignRight, f.slr < f.minimum ? QFont::DemiBold : QFont::Medium, colour);
}

void DealersDelegate::paintText(
    QPainter& painter, const QRectF& box, const QString& text, int align, int weight, const QColor& colour) const
{
    painter.setFont(m_theme.font(m_text, weight));
    painter.setPen(colour);
    const double pad = m_theme.length(4);
    const QRectF inner = box.adjusted(align == Qt::AlignLeft ? pad : 0, 0, align == Qt::AlignRight ? -pad : 0, -1);
    painter.drawText(inner, align | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(inner.width()) + 1));
}

} // namespace waterhammer
