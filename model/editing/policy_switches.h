// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <vector>

/// Policies that are switched off but not forgotten. The engine knows only the policies of the scenario; one that is
/// off is kept in the file under `x-policies-off`, as a scenario of nothing but policies, each with its place in the
/// list (`x-place`), so that it comes back where it was.
namespace waterhammer {

struct ListedPolicy {
    Policy policy;
    bool on = true;

    friend bool operator==(const ListedPolicy&, const ListedPolicy&) = default;
};

/// All policies in the order in which a list shows them.
[[nodiscard]] std::vector<ListedPolicy> listedPolicies(const ScenarioDraft& draft);

/// Writes such a list back; listedPolicies() then gives it again.
void setListedPolicies(ScenarioDraft& draft, const std::vector<ListedPolicy>& list);

} // namespace waterhammer
