// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waterhammer {

/// Makes icons, theme and fonts known to the program: those of a static library are not unless somebody asks.
/// Whoever opens one of them calls this before; again does nothing.
void registerResources();

} // namespace waterhammer
