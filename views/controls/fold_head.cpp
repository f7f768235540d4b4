// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/controls/fold_head.h"

#include "views/plain_text.h"

#include <QPainter>

#include <cmath>
#include <utility>

namespace waterhammer {

namespace {

constexpr double arrowRoom = 18, headHeight = 26; // px of the design

} // namespace

FoldHead::FoldHead(const QString& title, QString shortTitle, QWidget* parent)
    : QAbstractButton(parent)
    , m_short(std::move(shortTitle))
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // beside a scroll bar it gives way, not what it heads
}

void FoldHead::setTheme(const Theme& theme)
{
    m_theme = theme;
    setFont(theme.font(type::panelTitle, QFont::DemiBold));
    fitTip();
    updateGeometry();
    update();
}

void FoldHead::setFoldable(bool foldable)
{
    m_foldable = foldable;
    setFocusPolicy(foldable ? Qt::TabFocus : Qt::NoFocus);
    fitTip();
    updateGeometry();
    update();
}

void FoldHead::setRemark(const QString& remark)
{
    m_remark = remark;
    setAccessibleDescription(remark);
    update();
}

void FoldHead::nextCheckState()
{
    if (m_foldable)
        setChecked(!isChecked());
}

/// As much as the short title takes: it stands there where there is no more room.
QSize FoldHead::sizeHint() const
{
    return {static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(m_short) + textLeft())),
        static_cast<int>(m_theme.length(headHeight))};
}

QSize FoldHead::minimumSizeHint() const { return {1, sizeHint().height()}; }

double FoldHead::textLeft() const { return m_foldable ? m_theme.length(arrowRoom) : 0; }

void FoldHead::resizeEvent(QResizeEvent*) { fitTip(); }

bool FoldHead::isShort() const { return QFontMetricsF(font()).horizontalAdvance(text()) > width() - textLeft(); }

/// The whole title where not all of it is to be seen.
void FoldHead::fitTip() { setToolTip(isShort() ? toolTipOf(text()) : QString()); }

void FoldHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_foldable) {
        const double x = m_theme.length(5), y = this->height() / 2.0, side = m_theme.length(4);
        const QPolygonF open{{x - side, y - side / 2}, {x, y + side / 2}, {x + side, y - side / 2}};
        const QPolygonF shut{{x - side / 2, y - side}, {x + side / 2, y}, {x - side / 2, y + side}};
        painter.setPen(QPen(m_theme.ink2, m_theme.stroke(1.6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(isChecked() ? open : shut);
    }
    painter.setFont(font());
    painter.setPen(m_theme.ink);
    const QRectF box(textLeft(), 0, width() - textLeft(), this->height());
    const QString title = painter.fontMetrics().elidedText(
        isShort() ? m_short : text(), Qt::ElideRight, static_cast<int>(box.width()) + 1);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, title);
    const double left = box.width() - painter.fontMetrics().horizontalAdvance(title) - m_theme.length(8);
    painter.setFont(m_theme.font(type::label));
    if (painter.fontMetrics().horizontalAdvance(m_remark) > left)
        painter.setFont(m_theme.condensed(type::label));
    painter.setPen(m_theme.ink2);
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_remark, Qt::ElideRight, static_cast<int>(std::max(0., left))));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, m_theme.stroke(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace waterhammer
