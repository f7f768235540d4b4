// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/policy_effects.h"

#include "model/engine/engine.h"
#include "model/scenario/scenario.h"

#include <algorithm>
#include <utility>

namespace waterhammer {

namespace {

/// Runs of one draft in which only one policy differs.
class PolicyTrials {
public:
    PolicyTrials(const ScenarioDraft& draft, std::size_t policy, std::stop_token stop)
        : m_draft(draft)
        , m_policy(m_draft.policies[policy])
        , m_given(m_policy)
        , m_stop(std::move(stop))
    {
        m_given.on = true;
    }

    /// Peak loss and failures without the policy; nothing if stopped or no scenario. So the others.
    std::optional<Averted> without()
    {
        m_policy = m_given;
        m_policy.on = false;
        return run();
    }
    std::optional<Averted> asItStands()
    {
        m_policy = m_given;
        return run();
    }
    std::optional<Averted> begunOn(int day)
    {
        m_policy = m_given;
        m_policy.from = day;
        if (m_given.to)
            m_policy.to = day + (*m_given.to - m_given.from);
        return run();
    }
    /// Why the last one was no scenario.
    [[nodiscard]] const Problems& problems() const { return m_problems; }

private:
    std::optional<Averted> run()
    {
        const auto scenario = validate(m_draft);
        if (!scenario) {
            m_problems = scenario.problems;
            return {};
        }
        const Summary& summary = m_engine.run(*scenario, {}, m_stop);
        if (summary.stopped)
            return {};
        return Averted{summary.peakLoss, summary.failures};
    }

    ScenarioDraft m_draft;
    Policy& m_policy; // of m_draft
    Policy m_given;   // switched on
    std::stop_token m_stop;
    Engine m_engine;
    Problems m_problems;
};

Averted difference(const Averted& without, const Averted& with)
{
    return {without.loss - with.loss, without.failures - with.failures};
}

void readOff(PolicyEffect& effect)
{
    const auto best = std::ranges::max_element(effect.begun, {}, &Averted::loss);
    effect.best = *best;
    effect.bestDay = static_cast<int>(best - effect.begun.begin()) + 1;
    effect.tooLate = tooLateFrom(effect.begun);
}

} // namespace

std::optional<int> tooLateFrom(const std::vector<Averted>& begun)
{
    if (begun.empty())
        return {};
    const double most = std::ranges::max(begun, {}, &Averted::loss).loss;
    if (most <= PolicyEffect::least)
        return {};
    int first = static_cast<int>(begun.size()) + 1;
    while (first > 1 && begun[static_cast<std::size_t>(first) - 2].loss < most / 10)
        --first;
    if (first > static_cast<int>(begun.size()))
        return {};
    return first;
}

Result<std::optional<PolicyEffect>> policyEffect(
    const ScenarioDraft& draft, std::size_t policy, std::stop_token stop, const PolicyProgress& progress)
{
    if (policy >= draft.policies.size())
        return Problem{{Part::Policies, policy}, {}, ProblemCode::PlaceInList};
    PolicyTrials trials(draft, policy, std::move(stop));
    const int horizon = draft.market.horizon, runs = horizon + 2;
    std::vector<Averted> played;
    const auto take = [&](const std::optional<Averted>& run) {
        if (run)
            played.push_back(*run);
        if (run && progress)
            progress(static_cast<int>(played.size()), runs);
        return run.has_value();
    };
    bool whole = take(trials.without()) && take(trials.asItStands());
    for (int day = 1; whole && day <= horizon; ++day)
        whole = take(trials.begunOn(day));
    if (!trials.problems().empty())
        return trials.problems();
    if (!whole)
        return std::optional<PolicyEffect>{};
    PolicyEffect effect{.averted = difference(played[0], played[1]), .begun = {}, .best = {}, .tooLate = {}};
    for (std::size_t day = 2; day < played.size(); ++day)
        effect.begun.push_back(difference(played[0], played[day]));
    readOff(effect);
    return std::optional(std::move(effect));
}

std::optional<PolicyEffects> policyEffects(const ScenarioDraft& draft, const std::stop_token& stop)
{
    PolicyEffects effects;
    for (std::size_t policy = 0; policy < draft.policies.size(); ++policy) {
        auto effect = policyEffect(draft, policy, stop);
        if (stop.stop_requested())
            return {};
        effects.push_back(effect ? std::move(*effect) : std::nullopt);
    }
    return effects;
}

} // namespace waterhammer
