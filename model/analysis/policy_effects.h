// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

/// What a policy averts, and from which day on it comes too late: runs of the scenario with the policy begun on each
/// day, beside the run without it. All others stay as they stand.
namespace waterhammer {

/// The run without the policy less the run with it.
struct Averted {
    double loss = 0;  ///< of shareholders' peak loss, bn; negative where the policy costs more than it averts
    int failures = 0; ///< dealers

    friend bool operator==(const Averted&, const Averted&) = default;
};

/// Of one policy.
struct PolicyEffect {
    /// It never helps where no day averts more of the peak loss than this, bn.
    static constexpr double least = 1e-9;

    Averted averted;            ///< as the policy stands in the file, switched on
    std::vector<Averted> begun; ///< [horizon] begun on day 1, 2, … in place of its own, its length kept
    Averted best;               ///< of `begun`, the most of peak loss; the first of equal days
    int bestDay = 1;            ///< its day
    std::optional<int> tooLate; ///< see tooLateFrom()

    /// Whether it averts anything, whenever it begins.
    [[nodiscard]] bool helps() const { return best.loss > least; }
};

/// The first day on which, and on every later one up to the last, less than a tenth of the most is averted. Nothing
/// where it never helps, and where the last day still averts a tenth.
[[nodiscard]] std::optional<int> tooLateFrom(const std::vector<Averted>& begun);

/// Of each policy of a draft, on or off; nothing of one with which it is no scenario.
using PolicyEffects = std::vector<std::optional<PolicyEffect>>;

/// Hears how many of the runs are done.
using PolicyProgress = std::function<void(int done, int of)>;

/// Of the policy with this index in ScenarioDraft::policies, switched on if it is off: a cascade a day of the horizon
/// and two more, in this thread. Problems where there is no such policy, or the draft is no scenario with it; nothing
/// if stopped.
[[nodiscard]] Result<std::optional<PolicyEffect>> policyEffect(
    const ScenarioDraft& draft, std::size_t policy, std::stop_token stop = {}, const PolicyProgress& progress = {});

/// Of all policies of a draft. Nothing if stopped.
[[nodiscard]] std::optional<PolicyEffects> policyEffects(const ScenarioDraft& draft, const std::stop_token& stop = {});

} // namespace waterhammer
