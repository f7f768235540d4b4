// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/older_files.h"

#include "model/files/scenario_json.h"

#include <algorithm>
#include <charconv>
#include <string>

namespace waterhammer {

namespace {

constexpr auto offKey = "x-policies-off";
constexpr auto placeKey = "x-place";

using Extension = Extensions::value_type;

/// Takes the place in the list off a policy that was off.
std::size_t takePlace(Policy& policy)
{
    std::size_t place = 0;
    const auto found = std::ranges::find(policy.extensions, placeKey, &Extension::first);
    if (found == policy.extensions.end())
        return place;
    std::from_chars(found->second.data(), found->second.data() + found->second.size(), place);
    policy.extensions.erase(found);
    return place;
}

} // namespace

void takeUpPoliciesOff(ScenarioDraft& draft)
{
    const auto stored = std::ranges::find(draft.extensions, offKey, &Extension::first);
    if (stored == draft.extensions.end())
        return;
    // A scenario of nothing but policies: it lacks all else, and that is all that is wanted of it.
    ReadScenario off = readScenario(stored->second);
    if (!off.readable)
        return;
    draft.extensions.erase(stored);
    for (Policy& policy : off.draft.policies) {
        const std::size_t place = std::min(takePlace(policy), draft.policies.size());
        policy.on = false;
        draft.policies.insert(draft.policies.begin() + static_cast<std::ptrdiff_t>(place), std::move(policy));
    }
}

} // namespace waterhammer
