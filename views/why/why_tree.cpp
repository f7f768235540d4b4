// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/why_tree.h"

#include <QPainter>

namespace waterhammer {

WhyTree::WhyTree(QWidget* parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

void WhyTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const bool root = !index.parent().isValid(), selected = selectionModel()->isSelected(index);
    painter->save();
    painter->fillRect(rect, selected ? m_theme.accentSoft : root ? m_theme.raised : m_theme.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.line);
    if (selected)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), m_theme.accent);
    painter->setRenderHint(QPainter::Antialiasing);
    const double step = indentation(), x = rect.right() + 1 - step / 2, y = rect.center().y();
    painter->setPen(QPen(m_theme.lineStrong, m_theme.stroke(1)));
    if (!root) {
        painter->drawLine(QPointF(x - step / 2, rect.top()), QPointF(x - step / 2, y));
        painter->drawLine(QPointF(x - step / 2, y), QPointF(x - (model()->hasChildren(index) ? 4 : 0), y));
    }
    if (model()->hasChildren(index)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.ink2);
        painter->translate(x + 1, y);
        painter->rotate(isExpanded(index) ? 90 : 0);
        const double r = m_theme.length(3.5);
        painter->drawPolygon(QPolygonF{QPointF(-r * 0.7, -r), QPointF(r * 0.8, 0), QPointF(-r * 0.7, r)});
    }
    painter->restore();
}

} // namespace waterhammer
