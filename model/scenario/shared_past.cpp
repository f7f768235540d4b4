// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/shared_past.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// What has happened by the close of a round. That it has another name, or was switched off, is nothing to a run.
std::vector<Event> eventsUntil(const ScenarioDraft& draft, int round)
{
    std::vector<Event> events;
    for (const Event& event : draft.events)
        if (event.on && event.round <= round) {
            events.push_back(event);
            events.back().id.clear();
            events.back().extensions.clear();
        }
    return events;
}

/// What was in force by the next round, whose terms the gain is probed under.
std::vector<Policy> policiesUntil(const ScenarioDraft& draft, int round)
{
    std::vector<Policy> policies;
    for (const Policy& policy : draft.policies)
        if (policy.on && policy.from <= round + 1) {
            policies.push_back(policy);
            Policy& own = policies.back();
            own.id.clear();
            own.extensions.clear();
            own.to = std::min(own.to.value_or(round + 1), round + 1);
        }
    return policies;
}

} // namespace

bool sharesPast(const ScenarioDraft& a, const ScenarioDraft& b, int round)
{
    return a.assets == b.assets && a.dealers == b.dealers && a.funds == b.funds && a.exposures == b.exposures
        && a.market == b.market && eventsUntil(a, round) == eventsUntil(b, round)
        && policiesUntil(a, round) == policiesUntil(b, round);
}

} // namespace waterhammer
