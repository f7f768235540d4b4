// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/lesson_picture.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>

namespace waterhammer {

QImage lessonPicture(const QString& path, int width, double ratio)
{
    if (!path.endsWith(QLatin1String(".svg"))) {
        const QImage image(path);
        return image.width() > width ? image.scaledToWidth(width, Qt::SmoothTransformation) : image;
    }
    QSvgRenderer renderer(path);
    const QSizeF own = renderer.defaultSize();
    if (!renderer.isValid() || own.isEmpty())
        return {};
    const double scale = std::min(1.0, width / own.width());
    QImage image((own * scale * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace waterhammer
