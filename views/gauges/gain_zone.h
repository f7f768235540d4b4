// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/market_state.h"
#include "views/theme.h"

#include <QString>

namespace waterhammer {

/// The word and the colour of a zone of the loop gain.
[[nodiscard]] QString zoneWord(FeedbackZone zone);
[[nodiscard]] QColor zoneColour(FeedbackZone zone, const Theme& theme);

} // namespace waterhammer
