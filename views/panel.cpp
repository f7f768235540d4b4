// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panel.h"

#include <QGraphicsOpacityEffect>

namespace waterhammer {

void Panel::fade(bool faded)
{
    if (faded == (graphicsEffect() != nullptr))
        return;
    auto* effect = faded ? new QGraphicsOpacityEffect(this) : nullptr;
    if (effect)
        effect->setOpacity(0.45);
    setGraphicsEffect(effect);
}

} // namespace waterhammer
