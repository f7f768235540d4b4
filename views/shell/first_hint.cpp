// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/first_hint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QRegion>
#include <QShortcut>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr double padding = 12, noteWidth = 250, reach = 34, sentenceRoom = 44;

} // namespace

FirstHint::FirstHint(QWidget* over)
    : View(over)
{
    setObjectName(QStringLiteral("firstHint"));
    setAccessibleName(tr("Three things to touch"));
    setFocusPolicy(Qt::StrongFocus);
    over->installEventFilter(this);
    // Wherever the focus is: who sees the hints for the first time has not put it anywhere.
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &FirstHint::close);
    hide();
}

void FirstHint::point(const std::vector<Hint>& notes)
{
    m_notes = notes;
    for (const Hint& note : m_notes)
        if (note.at)
            note.at->installEventFilter(this);
    setGeometry(parentWidget()->rect());
    arrange();
    raise();
    show();
    qApp->installEventFilter(this); // Escape is theirs, whatever else would take it
}

QString FirstHint::spokenText() const
{
    QStringList texts;
    for (const Hint& note : m_notes)
        texts << note.text;
    return texts.join(QLatin1Char(' '));
}

bool FirstHint::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        arrange();
    }
    if (isVisible() && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    const bool touched = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress;
    const auto isMeant = [watched](const Hint& note) { return note.at.data() == watched; };
    if (touched && isVisible() && std::ranges::any_of(m_notes, isMeant))
        close();
    return View::eventFilter(watched, event);
}

/// Each note stands where there is room: right of its thing, else left, at its height, inside the window.
void FirstHint::arrange()
{
    m_placed.clear();
    const QFontMetricsF metrics(theme().font(type::nodeName));
    QRegion shape;
    for (const Hint& note : m_notes) {
        if (!note.at || !note.at->isVisible())
            continue;
        QRectF target(note.at->mapTo(parentWidget(), QPoint(0, 0)), note.at->size());
        if (!note.part.isNull())
            target = note.part.translated(target.topLeft());
        const double width = theme().length(noteWidth);
        const QRectF text = metrics.boundingRect(QRectF(0, 0, width - 2 * padding, 1000), Qt::TextWordWrap, note.text);
        QRectF box(0, 0, width, text.height() + 2 * padding);
        const bool below = target.top() > height() * 0.75;
        const bool right = target.right() + reach + width < this->width();
        if (below)
            box.moveBottomLeft(QPointF(target.left(), target.top() - theme().length(sentenceRoom) - reach));
        else if (right)
            box.moveTopLeft(QPointF(target.right() + reach, target.top()));
        else
            box.moveTopRight(QPointF(target.left() - reach, target.top()));
        box.moveLeft(std::clamp(box.left(), 8.0, std::max(8.0, this->width() - width - 8)));
        box.moveTop(std::clamp(box.top(), 8.0, std::max(8.0, height() - box.height() - 8)));
        Placed placed{box, {}, {}, note.text};
        if (below) {
            placed.root = {box.left() + 24, box.bottom()};
            placed.tip = {box.left() + 24, target.top() + 4};
        } else {
            const double y = std::clamp(target.center().y(), box.top() + 12, box.bottom() - 12);
            placed.root = {right ? box.left() : box.right(), y};
            placed.tip = {right ? target.right() - 6 : target.left() + 6, y};
        }
        const QRectF line = QRectF(placed.root, placed.tip).normalized().adjusted(-7, -7, 7, 7);
        shape += box.toAlignedRect().adjusted(-2, -2, 2, 2);
        shape += line.toAlignedRect();
        m_placed.push_back(placed);
    }
    setMask(shape); // so that everything else can be used
    update();
}

void FirstHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme().font(type::nodeName));
    for (const Placed& note : m_placed) {
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(theme().surface);
        painter.drawLine(note.root, note.tip);
        painter.drawRoundedRect(note.box, 3, 3);
        painter.setBrush(theme().accent);
        painter.drawEllipse(note.tip, 4, 4);
        painter.setPen(theme().ink);
        painter.drawText(note.box.adjusted(padding, padding, -padding, -padding), Qt::TextWordWrap, note.text);
    }
}

void FirstHint::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
        close();
    else
        View::keyPressEvent(event);
}

void FirstHint::mousePressEvent(QMouseEvent*) { close(); }

void FirstHint::close()
{
    qApp->removeEventFilter(this);
    hide();
    Q_EMIT closed();
}

} // namespace waterhammer
