// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/spot_marks.h"

#include "views/lesson/spot_part.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double disc = 20, around = 3, wide = 2; ///< px of the design

} // namespace

SpotMarks::SpotMarks(QWidget* over)
    : View(over)
{
    setObjectName(QStringLiteral("spotMarks"));
    setAccessibleName(tr("Numbers of the lesson"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    over->installEventFilter(this);
    hide();
}

void SpotMarks::mark(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    for (const Mark& mark : m_marks)
        if (mark.at.at)
            mark.at.at->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    arrange();
    setVisible(!m_placed.empty());
    raise();
    noteChanged();
}

std::vector<QRectF> SpotMarks::discs() const
{
    std::vector<QRectF> all;
    for (const Placed& placed : m_placed)
        all.push_back(placed.disc);
    return all;
}

QString SpotMarks::spokenText() const
{
    QStringList all;
    for (const Mark& mark : m_marks)
        if (mark.at.at)
            all << tr("%1: %2", "a number and what it stands at").arg(mark.number).arg(mark.at.at->accessibleName());
    return all.join(QStringLiteral("; "));
}

/// Each at the upper left of its thing, or beside one that stands there already.
void SpotMarks::arrange()
{
    m_placed.clear();
    const double side = theme().length(disc), gap = theme().length(around);
    const QRectF room = QRectF(rect()).adjusted(2, 2, -2, -2);
    for (const Mark& mark : m_marks) {
        if (!mark.at.at || !mark.at.at->isVisible())
            continue;
        const QRectF part = mark.at.part.isNull() ? QRectF(mark.at.at->rect()) : mark.at.part;
        const QRectF place = part.translated(mark.at.at->mapTo(parentWidget(), QPoint(0, 0)));
        const QRectF frame = place.adjusted(-gap, -gap, gap, gap) & room;
        if (frame.isEmpty())
            continue;
        QRectF at(0, 0, side, side);
        const QPointF middle = frame.center();
        for (const QPointF corner : {frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight(),
                 QPointF(frame.right(), middle.y()), QPointF(frame.left(), middle.y()), middle,
                 QPointF(middle.x() + side, middle.y())}) {
            at.moveCenter(corner);
            at.moveLeft(std::clamp(at.left(), room.left(), room.right() - side));
            at.moveTop(std::clamp(at.top(), room.top(), room.bottom() - side));
            if (std::ranges::none_of(m_placed, [&](const Placed& other) { return other.disc.intersects(at); }))
                break;
        }
        m_placed.push_back({mark.number, frame, at});
    }
    update();
}

bool SpotMarks::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show || type == QEvent::Hide) {
        if (watched == parentWidget())
            setGeometry(parentWidget()->rect());
        arrange();
        setVisible(!m_placed.empty());
    }
    return View::eventFilter(watched, event);
}

void SpotMarks::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().accent, theme().stroke(wide)));
    for (const Placed& placed : m_placed)
        painter.drawRoundedRect(placed.place, 3, 3);
    for (const Placed& placed : m_placed)
        SpotNumber::paint(painter, placed.disc, placed.number, false, theme());
}

} // namespace waterhammer
