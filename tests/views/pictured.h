// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QImage>
#include <QWidget>

#include <functional>

namespace waterhammer {

using Paint = std::function<QImage(const Theme&)>;

/// What is compared with a picture of it.
struct Piece {
    const char* name; ///< of its picture
    Paint paint;
};

inline QImage ground(QSize size, const Theme& theme)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.surface);
    return image;
}

/// A widget as it paints itself, given what it shows by `fill`.
template <class Widget, class Fill, class... Given> Paint widget(QSize size, Fill fill, Given... given)
{
    return [=](const Theme& theme) {
        Widget view(given...);
        view.setTheme(theme);
        view.resize(size);
        fill(view);
        QImage image = ground(size, theme);
        view.render(&image, {}, {}, QWidget::DrawChildren);
        return image;
    };
}

} // namespace waterhammer
