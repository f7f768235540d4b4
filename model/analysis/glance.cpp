// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/glance.h"

namespace waterhammer {

Glance glanceAt(const ScenarioPtr& scenario, Engine& engine, const std::stop_token& stop)
{
    Glance seen{scenario, {}, std::vector<std::vector<double>>(scenario->assetCount())};
    seen.summary = engine.run(scenario, {}, stop, [&](const FramePtr& frame) {
        for (std::size_t a = 0; a < seen.prices.size(); ++a)
            seen.prices[a].push_back(frame->price[a]);
    });
    return seen;
}

} // namespace waterhammer
