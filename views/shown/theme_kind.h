// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waterhammer {

/// The three sets of colours.
enum class ThemeKind { Light, Dark, Projector };

} // namespace waterhammer
