// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace waterhammer {

/// Of leverage ratios that sales restore, whatever a policy takes off them: they divide.
inline constexpr double lowestTarget = 1e-6;

/// The terms of a scenario as `set` events have left them in a round; policies act on top.
class DatedTerms {
public:
    /// Of a round; 0 is before anything has happened. The scenario must outlive this.
    DatedTerms(const Scenario& scenario, int round)
        : m_scenario(scenario)
    {
        const auto later = std::ranges::upper_bound(scenario.changes, round, {}, &Scenario::Rules::from);
        if (later != scenario.changes.begin())
            m_changed = &*(later - 1);
    }

    /// Rules and rates of the market.
    [[nodiscard]] const Market& market() const { return m_changed ? m_changed->market : m_scenario.market; }
    /// Weights in the leverage exposure, [assets].
    [[nodiscard]] const std::vector<double>& slrWeight() const
    {
        return m_changed ? m_changed->slrWeight : m_scenario.assets.slrWeight;
    }
    /// Of repo, before volatility and lenders add to it, fractions, [assets].
    [[nodiscard]] const std::vector<double>& haircut() const
    {
        return m_changed ? m_changed->haircut : m_scenario.assets.haircut;
    }
    /// Of the leverage ratio, a fraction.
    [[nodiscard]] double slrMin(std::size_t dealer) const
    {
        return (m_changed ? m_changed->slrMin : m_scenario.dealers.slrMin)[dealer];
    }
    /// The leverage ratio below which a dealer sells, a fraction.
    [[nodiscard]] double slrTrigger(std::size_t dealer) const
    {
        return (m_changed ? m_changed->slrTrigger : m_scenario.dealers.slrTrigger)[dealer];
    }
    /// The leverage ratio that sales restore, a fraction.
    [[nodiscard]] double slrTarget(std::size_t dealer) const
    {
        return (m_changed ? m_changed->slrTarget : m_scenario.dealers.slrTarget)[dealer];
    }
    /// The leverage ratio below which a dealer fails, a fraction.
    [[nodiscard]] double failBelow(std::size_t dealer) const
    {
        return (m_changed ? m_changed->failBelow : m_scenario.dealers.failBelow)[dealer];
    }
    /// The volatility multiple up to which a dealer quotes.
    [[nodiscard]] double quoteTolerance(std::size_t dealer) const
    {
        return (m_changed ? m_changed->quoteTolerance : m_scenario.dealers.quoteTolerance)[dealer];
    }
    /// Of value at risk, bn; infinite where there is none.
    [[nodiscard]] double varLimit(std::size_t dealer) const
    {
        return (m_changed ? m_changed->varLimit : m_scenario.dealers.varLimit)[dealer];
    }

private:
    const Scenario& m_scenario;
    const Scenario::Rules* m_changed = nullptr;
};

} // namespace waterhammer
