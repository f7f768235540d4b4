// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fade_veil.h"

#include <QEvent>
#include <QPainter>

namespace waterhammer {

namespace {

constexpr float seenThrough = 0.45F;

} // namespace

FadeVeil::FadeVeil(QWidget* panel)
    : View(panel)
{
    setObjectName(QStringLiteral("fadeVeil"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(panel->rect());
    panel->installEventFilter(this);
    show();
    raise();
}

/// It covers the whole panel and lies above all its parts, also those that come later.
bool FadeVeil::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::ChildPolished)
        raise();
    return View::eventFilter(watched, event);
}

void FadeVeil::paintEvent(QPaintEvent*)
{
    QColor veil = theme().surface;
    veil.setAlphaF(1 - seenThrough);
    QPainter(this).fillRect(rect(), veil);
}

} // namespace waterhammer
