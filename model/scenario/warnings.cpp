// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/warnings.h"

#include "model/scenario/problem_list.h"

namespace waterhammer {

Problems warningsOf(const ScenarioDraft& draft)
{
    ProblemList warnings;
    const Place root, events = root.field("events"), policies = root.field("policies");
    const int horizon = draft.market.horizon;
    const auto late = [&](const Place& place, int round) {
        warnings.add(
            place, [&] { return shown(round); },
            [&] { return Expectation(ProblemCode::WithinHorizon, {static_cast<double>(horizon)}); });
    };
    for (std::size_t i = 0; i < draft.events.size(); ++i)
        if (const Event& event = draft.events[i]; event.on && event.round > horizon) {
            const Place place = events.element(i);
            late(place.field("round"), event.round);
        }
    for (std::size_t i = 0; i < draft.policies.size(); ++i)
        if (const Policy& policy = draft.policies[i]; policy.on && policy.from > horizon) {
            const Place place = policies.element(i);
            late(place.field("from"), policy.from);
        }
    return warnings.empty() ? Problems{} : warnings.take();
}

} // namespace waterhammer
