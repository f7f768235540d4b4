// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/event_capacities.h"

#include <utility>

namespace waterhammer {

namespace {

/// Of whose size somebody asks how much the market takes.
bool isAskedFor(EventKind kind)
{
    switch (kind) {
    case EventKind::SellOrder:
    case EventKind::FundingRun:
    case EventKind::Volatility: return true;
    case EventKind::Price:
    case EventKind::Haircut:
    case EventKind::Depth:
    case EventKind::CapitalLoss:
    case EventKind::CapitalInjection:
    case EventKind::Redemption:
    case EventKind::Set: break;
    }
    return false;
}

} // namespace

std::optional<EventCapacities> eventCapacities(const ScenarioDraft& draft, int threads, std::stop_token stop)
{
    if (!problemsOf(draft).empty())
        return {};
    EventCapacities capacities;
    for (std::size_t i = 0; i < draft.events.size(); ++i) {
        if (!draft.events[i].on || !isAskedFor(draft.events[i].kind))
            continue;
        auto found = capacityFor(draft, {.event = i, .level = {}, .to = {}}, threads, stop);
        if (!found)
            continue;
        if (!*found)
            return {};
        capacities.push_back({i, std::move(**found)});
    }
    return capacities;
}

} // namespace waterhammer
