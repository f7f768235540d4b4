// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/sign_names.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waterhammer {

namespace {

constexpr double padding = 6, boxWidth = 220, edge = 4; ///< px of the design, px
constexpr int directions = 16;

} // namespace

SignNames::SignNames(QWidget* over)
    : View(over)
{
    setObjectName(QStringLiteral("signNames"));
    setAccessibleName(tr("Names of the signs"));
    setFocusPolicy(Qt::StrongFocus);
    over->installEventFilter(this);
    hide();
}

void SignNames::name(const std::vector<Hint>& signs)
{
    setGeometry(parentWidget()->rect());
    arrange(signs);
    m_focusBefore = QApplication::focusWidget();
    raise();
    show();
    setFocus();
    noteChanged();
}

QString SignNames::spokenText() const
{
    QStringList texts;
    for (const Placed& placed : m_placed)
        texts << placed.text;
    return texts.join(QStringLiteral("; "));
}

std::vector<QRectF> SignNames::places() const
{
    std::vector<QRectF> all;
    for (const Placed& placed : m_placed)
        all.push_back(placed.box);
    return all;
}

void SignNames::arrange(const std::vector<Hint>& signs)
{
    m_placed.clear();
    const QFontMetricsF metrics(theme().font(type::body));
    std::vector<QRectF> taken;
    for (const Hint& sign : signs) {
        if (!sign.at || !sign.at->isVisible())
            continue;
        const QPointF origin = sign.at->mapTo(parentWidget(), QPoint(0, 0));
        const QRectF all = sign.part.isNull() ? QRectF(sign.at->rect()) : sign.part;
        m_placed.push_back({all.translated(origin), {}, sign.text});
        const bool small = all.width() * all.height() < 3000; // a name may stand on a large one, on a small one never
        if (small)
            taken.push_back(m_placed.back().sign);
    }
    for (Placed& placed : m_placed) {
        const double width = theme().length(boxWidth);
        const QRectF text = metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, placed.text);
        placed.box = placeFor(placed.sign, QSizeF(text.width() + 2 * padding + 1, text.height() + 2 * padding), taken);
        taken.push_back(placed.box.adjusted(-edge, -edge, edge, edge));
    }
}

/// As near as there is room inside the window, on any side; where there is none at all, as near as it goes.
QRectF SignNames::placeFor(const QRectF& sign, QSizeF size, const std::vector<QRectF>& taken) const
{
    const QRectF room = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    QRectF best;
    for (double reach = 14; reach < 420; reach += 14)
        for (int k = 0; k < directions; ++k) {
            const double angle = 2 * std::numbers::pi * k / directions;
            const double x =
                sign.center().x() + std::cos(angle) * (reach + std::min(60.0, sign.width() / 2) + size.width() / 2);
            const double y =
                sign.center().y() + std::sin(angle) * (reach + std::min(60.0, sign.height() / 2) + size.height() / 2);
            const QRectF box(QPointF(x - size.width() / 2, y - size.height() / 2), size);
            if (!room.contains(box))
                continue;
            if (best.isNull())
                best = box;
            if (std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(box); }))
                return box;
        }
    return best.isNull() ? QRectF(room.topLeft(), size) : best;
}

void SignNames::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme().surface;
    veil.setAlphaF(0.45F);
    painter.fillRect(rect(), veil);
    painter.setFont(theme().font(type::body));
    for (const Placed& placed : m_placed) {
        painter.setPen(QPen(theme().accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(placed.sign.adjusted(-2, -2, 2, 2), 2, 2);
        const QPointF to(std::clamp(placed.box.center().x(), placed.sign.left(), placed.sign.right()),
            std::clamp(placed.box.center().y(), placed.sign.top(), placed.sign.bottom()));
        painter.drawLine(to, placed.box.center());
    }
    for (const Placed& placed : m_placed) {
        painter.setPen(QPen(theme().accent, 1.5));
        painter.setBrush(theme().surface);
        painter.drawRoundedRect(placed.box, 3, 3);
        painter.setPen(theme().ink);
        painter.drawText(placed.box.adjusted(padding, padding, -padding, -padding), Qt::TextWordWrap, placed.text);
    }
}

bool SignNames::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        close(); // the signs stand elsewhere now
    return View::eventFilter(watched, event);
}

void SignNames::keyPressEvent(QKeyEvent*) { close(); }

void SignNames::mousePressEvent(QMouseEvent*) { close(); }

void SignNames::close()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus();
    Q_EMIT closed();
}

} // namespace waterhammer
