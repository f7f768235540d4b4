// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/without_fear.h"

#include <algorithm>

namespace waterhammer {

std::vector<double> salesWithoutFear(const Trajectory& run)
{
    const auto fears = [](const FramePtr& frame) { return frame->open && frame->open->cause[SaleCause::Fear] > 0; };
    if (std::ranges::none_of(run.frames, fears))
        return {};
    auto scenario = std::make_shared<Scenario>(*run.scenario);
    scenario->market.anticipation = 0;
    for (Scenario::Rules& rules : scenario->changes)
        rules.market.anticipation = 0;
    const Trajectory calm = simulate(std::move(scenario));
    std::vector<double> sales(run.frames.size(), 0.0);
    for (std::size_t t = 1; t < std::min(sales.size(), calm.frames.size()); ++t)
        sales[t] = calm.frames[t]->open->cause.total();
    return sales;
}

} // namespace waterhammer
