// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace waterhammer {

QIcon icon(const QString& name, const QColor& colour, int size)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The drawings are of one colour, which is the place of the theme's.
    QByteArray drawing = file.readAll();
    drawing.replace("#465261", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QIcon result;
    // What the style makes of a light drawing for a disabled button is hardly another.
    constexpr double disabledOpacity = 0.35;
    for (const int scale : {1, 2, 3})
        for (const auto mode : {QIcon::Normal, QIcon::Disabled}) {
            QPixmap pixmap(size * scale, size * scale);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            painter.setOpacity(mode == QIcon::Disabled ? disabledOpacity : 1);
            renderer.render(&painter);
            painter.end();
            pixmap.setDevicePixelRatio(scale);
            result.addPixmap(pixmap, mode);
        }
    return result;
}

} // namespace waterhammer
