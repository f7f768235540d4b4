// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"

#include <cstddef>
#include <optional>

/// What events did beside what they say of themselves: the value before a `set`, and what left nothing of an event.
namespace waterhammer {

/// Why an event changes nothing.
enum class Hindrance {
    None,     ///< it has its effect
    Facility, ///< a repo facility in force: nobody runs, haircuts are capped
    Channel,  ///< the channel that it works through is off
    Failed,   ///< whom it would strike has failed already
};

/// One event.
struct EventEffect {
    Hindrance hindrance = Hindrance::None;        ///< why it changes nothing, if it does not
    bool failedPassedBy = false;                  ///< of new capital and runs: some whom it would strike have failed
    std::optional<double> haircutBefore, haircut; ///< of a haircut event: at the last close and today, fractions
    bool known = false;                           ///< of a `set` event: whether the next two are
    TermValue least, most{};                      ///< of a `set` event: until now, of all whom its path names
};

/// Of the event with this index in Scenario::shocks, as far as the scenario alone tells.
[[nodiscard]] EventEffect effectOf(const Scenario& scenario, std::size_t shock);

/// Likewise, with the run up to the event's round, an index into its frames.
[[nodiscard]] EventEffect effectOf(const Trajectory& run, std::size_t round, std::size_t shock);

} // namespace waterhammer
