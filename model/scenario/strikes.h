// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

#include <cstddef>

namespace waterhammer {

/// Whether an event strikes this dealer or fund, whichever its kind strikes: it names it, or everyone.
[[nodiscard]] inline bool strikes(const Scenario::Shock& shock, std::size_t who)
{
    return shock.who == Scenario::Shock::everyone || shock.who == who;
}

} // namespace waterhammer
