// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/editing/policy_switches.h"

#include "model/files/draft_reader.h"
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

std::vector<ListedPolicy> listedPolicies(const ScenarioDraft& draft)
{
    std::vector<ListedPolicy> list;
    for (const Policy& policy : draft.policies)
        list.push_back({policy, true});
    const auto stored = std::ranges::find(draft.extensions, offKey, &Extension::first);
    if (stored == draft.extensions.end())
        return list;
    // It lacks all but policies, and that is all that is wanted of it.
    for (Policy& policy : readScenario(stored->second).draft.policies) {
        const std::size_t place = std::min(takePlace(policy), list.size());
        list.insert(list.begin() + static_cast<std::ptrdiff_t>(place), {std::move(policy), false});
    }
    return list;
}

void setListedPolicies(ScenarioDraft& draft, const std::vector<ListedPolicy>& list)
{
    ScenarioDraft off;
    draft.policies.clear();
    for (std::size_t place = 0; place < list.size(); ++place)
        if (list[place].on) {
            draft.policies.push_back(list[place].policy);
        } else {
            off.policies.push_back(list[place].policy);
            off.policies.back().extensions.emplace_back(placeKey, std::to_string(place));
        }
    const auto stored = std::ranges::find(draft.extensions, offKey, &Extension::first);
    if (off.policies.empty()) {
        if (stored != draft.extensions.end())
            draft.extensions.erase(stored);
        return;
    }
    std::string text = canonicalJson(scenarioText(off)).value();
    if (stored != draft.extensions.end())
        stored->second = std::move(text);
    else
        draft.extensions.emplace_back(offKey, std::move(text));
}

} // namespace waterhammer
