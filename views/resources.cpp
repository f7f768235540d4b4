// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares functions, and they live outside of every namespace.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
    Q_INIT_RESOURCE(fonts);
}

namespace waterhammer {

void registerResources() { [[maybe_unused]] static const bool once = (initResources(), true); }

} // namespace waterhammer
