// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/marks.h"

#include "model/words/stance_words.h"
#include "views/language.h"

#include <QPixmap>

namespace waterhammer {

void paintStance(QPainter& painter, const QRectF& square, DealerStance stance, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF r = square.adjusted(1, 1, -1, -1);
    switch (stance) {
    case DealerStance::Calm:
        painter.setPen(QPen(theme.ink3, theme.stroke(1.2)));
        painter.drawEllipse(r.center(), r.width() * 0.25, r.width() * 0.25);
        break;
    case DealerStance::Near:
        painter.setPen(QPen(theme.near, theme.stroke(1.5), Qt::CustomDashLine));
        {
            QPen pen = painter.pen();
            pen.setDashPattern({2, 1.4});
            painter.setPen(pen);
        }
        painter.drawRect(r.adjusted(1, 1, -1, -1));
        break;
    case DealerStance::Breach:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.breach);
        painter.drawPolygon(QPolygonF{
            QPointF(r.left(), r.top() + 1), QPointF(r.right(), r.top() + 1), QPointF(r.center().x(), r.bottom())});
        break;
    case DealerStance::Fear: {
        QPen dotted(theme.breach, theme.stroke(1.6), Qt::CustomDashLine, Qt::RoundCap);
        dotted.setDashPattern({0.01, 1.7});
        painter.setPen(dotted);
        painter.drawPolygon(QPolygonF{
            QPointF(r.left(), r.top() + 1), QPointF(r.right(), r.top() + 1), QPointF(r.center().x(), r.bottom())});
        break;
    }
    case DealerStance::Absorbing:
        painter.setPen(QPen(theme.absorb, theme.stroke(1.3)));
        painter.drawEllipse(r.center(), r.width() * 0.5, r.width() * 0.5);
        painter.drawEllipse(r.center(), r.width() * 0.24, r.width() * 0.24);
        break;
    case DealerStance::Failed:
        painter.setPen(QPen(theme.fail, theme.stroke(1.3)));
        painter.drawRect(r);
        painter.drawLine(r.topLeft(), r.bottomRight());
        painter.drawLine(r.topRight(), r.bottomLeft());
        break;
    }
    painter.restore();
}

QString stanceWord(DealerStance stance) { return QString::fromStdString(stanceText(stance, WindowLanguage())); }

namespace {

void paintLamp(QPainter& painter, const QRectF& box, const QString& letter, Lamp lamp, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    QColor text = theme.ink3;
    switch (lamp) {
    case Lamp::Lit:
        painter.fillRect(box, theme.lamp);
        text = theme.onBreach;
        break;
    case Lamp::Near:
        painter.setPen(QPen(theme.near, theme.stroke(1)));
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        text = theme.nearText;
        break;
    case Lamp::Out:
        painter.setPen(QPen(theme.lineStrong, theme.stroke(1)));
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case Lamp::Slack: break;
    }
    painter.setPen(text);
    painter.drawText(box, Qt::AlignCenter, letter);
}

} // namespace

void paintLamps(QPainter& painter, QPointF topLeft, const Lamps& lamps, const Theme& theme, double side, double gap)
{
    painter.save();
    QFont font = theme.font(1, QFont::Bold);
    font.setPointSizeF(side * 0.66 * 0.75); // the letter belongs to its box, whatever the size of text
    painter.setFont(font);
    const ConstraintLetters letters = constraintLetters(WindowLanguage());
    const std::pair<const std::string&, Lamp> row[] = {
        {letters.leverage, lamps.leverage},
        {letters.valueAtRisk, lamps.valueAtRisk},
        {letters.funding, lamps.funding},
    };
    double x = topLeft.x();
    for (const auto& [letter, lamp] : row) {
        paintLamp(painter, QRectF(x, topLeft.y(), side, side), QString::fromStdString(letter), lamp, theme);
        x += side + gap;
    }
    painter.restore();
}

QBrush hatch(const QColor& line, const QColor& ground, bool crossed)
{
    constexpr int period = 6, scale = 2;
    QPixmap tile(period * scale, period * scale);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(QPen(line, 1.4));
    for (int offset : {-period, 0, period})
        painter.drawLine(QPointF(offset - 1, period + 1), QPointF(offset + period + 1, -1));
    if (crossed)
        for (int offset : {-period, 0, period})
            painter.drawLine(QPointF(offset - 1, -1), QPointF(offset + period + 1, period + 1));
    painter.end();
    tile.setDevicePixelRatio(scale);
    return QBrush(tile);
}

QBrush dots(const QColor& dot, const QColor& ground)
{
    constexpr int period = 5, scale = 2;
    QPixmap tile(period * scale, period * scale);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.setPen(Qt::NoPen);
    painter.setBrush(dot);
    painter.drawEllipse(QPointF(period / 4.0, period / 4.0), 0.95, 0.95);
    painter.drawEllipse(QPointF(0.75 * period, 0.75 * period), 0.95, 0.95);
    painter.end();
    tile.setDevicePixelRatio(scale);
    return QBrush(tile);
}

QColor barColour(Closeness closeness, const Theme& theme)
{
    switch (closeness) {
    case Closeness::Beyond: return theme.breach;
    case Closeness::Near: return theme.near;
    case Closeness::Clear: break;
    }
    return theme.ink2;
}

QColor ratioColour(double slr, double minimum, const Theme& theme)
{
    switch (closenessOfRatio(slr, minimum)) {
    case Closeness::Beyond: return theme.breachText;
    case Closeness::Near: return theme.nearText;
    case Closeness::Clear: break;
    }
    return theme.ink;
}

} // namespace waterhammer
