// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/event_capacities.h"
#include "model/words/language.h"

#include <string>

/// What a market absorbs, in words.
namespace waterhammer {

/// "This market absorbs 13 bn of Investment grade on day 1 before the first breach: Dealer A's."; how far was looked
/// where there is none, and that there is one whatever the size.
[[nodiscard]] std::string capacityWords(
    const ScenarioDraft& draft, const EventCapacity& capacity, const Language& language);

} // namespace waterhammer
