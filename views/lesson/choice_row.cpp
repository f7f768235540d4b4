// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/choice_row.h"

#include <QPainter>
#include <QResizeEvent>

namespace waterhammer {

namespace {

constexpr double circle = 14, edge = 9, above = 6, keyRoom = 18; ///< px of the design

} // namespace

ChoiceRow::ChoiceRow(const QString& text, const QString& key, QWidget* parent)
    : QRadioButton(parent)
    , m_text(text)
    , m_key(key)
{
    setAccessibleName(text);
    setAccessibleDescription(key);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceRow::setTheme(const Theme& theme)
{
    m_theme = theme;
    setFont(theme.font(type::nodeName));
    updateGeometry();
    update();
}

QRect ChoiceRow::textRoom(int width) const
{
    const int left = static_cast<int>(m_theme.length(edge + circle + 8));
    const int right = static_cast<int>(m_theme.length(edge + (m_key.isEmpty() ? 0 : keyRoom)));
    return {left, static_cast<int>(m_theme.length(above)), std::max(20, width - left - right), 10'000};
}

int ChoiceRow::heightForWidth(int width) const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold); // as it is once it is chosen: no row jumps
    const QRect text = QFontMetrics(bold).boundingRect(textRoom(width), Qt::TextWordWrap, m_text);
    return text.height() + 2 * static_cast<int>(m_theme.length(above)) + 2;
}

QSize ChoiceRow::sizeHint() const { return {width(), heightForWidth(width())}; }

QSize ChoiceRow::minimumSizeHint() const { return {60, heightForWidth(std::max(60, width()))}; }

void ChoiceRow::resizeEvent(QResizeEvent* event)
{
    QRadioButton::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        setFixedHeight(heightForWidth(width()));
}

void ChoiceRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked(), able = isEnabled();
    const QColor frame = on ? m_theme.accent : able ? m_theme.lineStrong : m_theme.line;
    painter.setPen(QPen(frame, on || hasFocus() ? 2 : 1));
    painter.setBrush(on || (underMouse() && able) ? m_theme.accentSoft : m_theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 4, -4, -4), 2, 2);
    }
    const double side = m_theme.length(circle);
    const QRectF ring(m_theme.length(edge), (height() - side) / 2, side, side);
    painter.setPen(QPen(frame, 1.5));
    painter.setBrush(m_theme.surface);
    painter.drawEllipse(ring);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(able ? m_theme.accent : m_theme.lineStrong);
        painter.drawEllipse(ring.adjusted(4, 4, -4, -4));
    }
    QFont own = font();
    own.setWeight(on ? QFont::DemiBold : QFont::Normal);
    painter.setFont(own);
    painter.setPen(able || on ? m_theme.ink : m_theme.ink2);
    QRect room = textRoom(width());
    room.setHeight(height() - 2 * room.top());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_text);
    painter.setFont(m_theme.font(type::label));
    painter.setPen(m_theme.ink2);
    painter.drawText(
        rect().adjusted(0, 0, -static_cast<int>(m_theme.length(edge)), 0), Qt::AlignRight | Qt::AlignVCenter, m_key);
}

} // namespace waterhammer
