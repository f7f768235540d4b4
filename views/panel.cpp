// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panel.h"

#include "views/fade_veil.h"

namespace waterhammer {

void Panel::fade(bool faded)
{
    auto* veil = findChild<FadeVeil*>(QString(), Qt::FindDirectChildrenOnly);
    if (faded == (veil != nullptr))
        return;
    if (!faded) {
        delete veil;
        return;
    }
    veil = new FadeVeil(this);
    veil->setTheme(theme());
}

} // namespace waterhammer
