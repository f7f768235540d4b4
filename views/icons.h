// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme.h"

#include <QIcon>
#include <QPixmap>

namespace waterhammer {

/// The icon of this name (resources/icons/NAME.svg) in a colour, sharp at every scale.
[[nodiscard]] QIcon icon(const QString& name, const QColor& colour, int size = 20);
[[nodiscard]] inline QIcon icon(const QString& name, const Theme& theme)
{
    return icon(name, theme.ink2, static_cast<int>(theme.length(20)));
}

} // namespace waterhammer
