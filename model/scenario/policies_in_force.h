// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

#include <algorithm>
#include <cstdint>

namespace waterhammer {

/// The policies of a scenario that hold in a round, and what they leave of its rules.
class PoliciesInForce {
public:
    /// Of a round. The scenario must outlive this.
    PoliciesInForce(const Scenario& scenario, int round)
        : m_scenario(scenario)
        , m_round(round)
    {
    }

    /// Calls with the measures in force, in file order.
    template <class F> void each(const F& f) const
    {
        for (const auto& measure : m_scenario.measures)
            if (measure.inForce(m_round))
                f(measure);
    }
    /// What is taken off required, trigger and target ratios, a fraction.
    [[nodiscard]] double slrRelief() const { return sizes(PolicyKind::SlrRelief); }
    /// What that leaves of a required, trigger or target ratio.
    [[nodiscard]] double relieved(double ratio) const { return std::max(0.0, ratio - slrRelief()); }
    /// What the official buyer would take of all assets, bn.
    [[nodiscard]] double offered() const { return sizes(PolicyKind::AssetPurchases); }
    /// Whether a repo facility is open, so that nobody's funding rolls off.
    [[nodiscard]] bool repoFacility() const
    {
        bool open = false;
        each([&](const auto& measure) { open = open || measure.kind == PolicyKind::RepoFacility; });
        return open;
    }

    /// Whether an asset does not count in the leverage exposure.
    [[nodiscard]] bool exempts(std::uint32_t asset) const
    {
        bool exempt = false;
        each([&](const auto& measure) {
            const bool named = std::ranges::find(measure.assets, asset) != measure.assets.end();
            exempt = exempt || (measure.kind == PolicyKind::SlrExemption && named);
        });
        return exempt;
    }
    /// Whether cash does not.
    [[nodiscard]] bool exemptsCash() const
    {
        bool exempt = false;
        each([&](const auto& measure) {
            exempt = exempt || (measure.kind == PolicyKind::SlrExemption && measure.cash);
        });
        return exempt;
    }

private:
    [[nodiscard]] double sizes(PolicyKind kind) const
    {
        double sum = 0;
        each([&](const auto& measure) { sum += measure.kind == kind ? measure.size : 0; });
        return sum;
    }

    const Scenario& m_scenario;
    int m_round;
};

} // namespace waterhammer
