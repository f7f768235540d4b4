// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/stage_veil.h"

#include <QPainter>
#include <QPainterPath>

namespace waterhammer {

namespace {

constexpr int pointerSize = 28, glassSize = 360, glassFactor = 2; ///< px

} // namespace

StageVeil::StageVeil(QWidget* stage)
    : QWidget(stage)
{
    setObjectName(QStringLiteral("stageVeil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void StageVeil::setBlack(bool black)
{
    m_black = black;
    appear();
}

void StageVeil::setFrozen(const QPixmap& picture)
{
    m_frozen = picture;
    appear();
}

void StageVeil::setPointer(bool shown)
{
    m_pointer = shown;
    appear();
}

void StageVeil::setGlass(bool shown)
{
    m_glass = shown;
    take();
    appear();
}

void StageVeil::setFading(const QPixmap& before, const QPoint& at)
{
    m_before = before;
    m_beforeAt = at;
    fade(before.isNull() ? 0 : 1);
}

void StageVeil::fade(double left)
{
    if (left <= 0 && m_left <= 0)
        return;
    m_left = left;
    if (left <= 0)
        m_before = {};
    appear();
}

void StageVeil::follow(const QPoint& at)
{
    m_at = at;
    if (m_pointer || m_glass)
        update();
}

void StageVeil::renew()
{
    if (m_glass && !m_taking) {
        take();
        update();
    }
}

void StageVeil::appear()
{
    const bool seen = m_black || isFrozen() || m_pointer || m_glass || m_left > 0;
    setVisible(seen);
    raise();
    update();
}

/// The picture below, without this.
void StageVeil::take()
{
    if (!m_glass) {
        m_below = {};
        return;
    }
    m_taking = true;
    const bool before = isVisible();
    setVisible(false);
    m_below = isFrozen() ? m_frozen : parentWidget()->grab();
    setVisible(before);
    m_taking = false;
}

void StageVeil::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_black)
        return painter.fillRect(rect(), Qt::black);
    if (isFrozen())
        painter.drawPixmap(0, 0, m_frozen);
    else if (m_left > 0) {
        painter.setOpacity(m_left);
        painter.drawPixmap(m_beforeAt, m_before);
        painter.setOpacity(1);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_glass) {
        const QRectF glass(m_at - QPoint(glassSize / 2, glassSize / 2), QSizeF(glassSize, glassSize));
        QPainterPath round;
        round.addEllipse(glass);
        painter.save();
        painter.setClipPath(round);
        painter.translate(m_at);
        painter.scale(glassFactor, glassFactor);
        painter.drawPixmap(-m_at, m_below);
        painter.restore();
        painter.setPen(QPen(Qt::black, 4));
        painter.drawPath(round);
    } else if (m_pointer) {
        painter.setPen(QPen(Qt::white, 3));
        painter.setBrush(QColor(200, 0, 0));
        painter.drawEllipse(QPointF(m_at), pointerSize / 2.0, pointerSize / 2.0);
    }
}

} // namespace waterhammer
