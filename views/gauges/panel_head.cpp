// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/gauges/panel_head.h"

#include <QPainter>

namespace waterhammer {

PanelHead::PanelHead(QWidget* parent)
    : View(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PanelHead::setTitle(const QString& title)
{
    if (title == m_title)
        return;
    m_title = title;
    setAccessibleName(title);
    update();
}

void PanelHead::setRemark(const QString& remark)
{
    if (remark == m_remark)
        return;
    m_remark = remark;
    setToolTip(remark);
    noteChanged();
    update();
}

QSize PanelHead::sizeHint() const
{
    return {static_cast<int>(theme().length(120)), static_cast<int>(theme().length(30))};
}

void PanelHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double margin = theme().length(12);
    const QRectF box(margin, 0, width() - 2 * margin, height());
    painter.setFont(theme().font(type::panelTitle, QFont::DemiBold));
    painter.setPen(theme().ink);
    if (painter.fontMetrics().horizontalAdvance(m_title) > box.width())
        painter.setFont(theme().condensed(type::panelTitle, QFont::DemiBold));
    const QString title = painter.fontMetrics().elidedText(m_title, Qt::ElideRight, static_cast<int>(box.width()));
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, title);
    const double left = box.width() - QFontMetricsF(painter.font()).horizontalAdvance(title) - margin;
    painter.setFont(theme().font(type::label));
    if (painter.fontMetrics().horizontalAdvance(m_remark) > left)
        painter.setFont(theme().condensed(type::label));
    painter.setPen(theme().ink2);
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_remark, Qt::ElideRight, static_cast<int>(left)));
}

} // namespace waterhammer
