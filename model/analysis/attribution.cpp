// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/attribution.h"

#include <bit>

namespace waterhammer {

Channels withChannels(Channels base, unsigned subset)
{
    bool Channels::*const switches[] = {&Channels::slr, &Channels::var, &Channels::funding, &Channels::information,
        &Channels::redemptions, &Channels::counterparty};
    for (unsigned c = 0; c < amplifyingChannels.size(); ++c)
        base.*switches[c] = (subset >> c & 1) != 0;
    return base;
}

std::array<double, 6> shapleyValues(const std::array<double, 64>& worth)
{
    // A player joins a coalition of k others with the weight k! (5 − k)! / 6!.
    static constexpr double weight[] = {120.0 / 720, 24.0 / 720, 12.0 / 720, 12.0 / 720, 24.0 / 720, 120.0 / 720};
    std::array<double, 6> value{};
    for (unsigned c = 0; c < 6; ++c)
        for (unsigned others = 0; others < 64; ++others)
            if (!(others >> c & 1))
                value[c] += weight[std::popcount(others)] * (worth[others | 1u << c] - worth[others]);
    return value;
}

std::optional<Attribution> attribute(
    const ScenarioPtr& scenario, std::stop_token stop, const std::function<void(int, int)>& progress)
{
    Engine engine;
    std::array<double, 64> peakLoss{};
    for (unsigned subset = 0; subset < 64; ++subset) {
        const Summary& run = engine.run(scenario, {.channels = withChannels(scenario->market.channels, subset)}, stop);
        if (run.stopped)
            return {};
        peakLoss[subset] = run.peakLoss;
        if (progress)
            progress(static_cast<int>(subset) + 1, 64);
    }
    return Attribution{peakLoss[0], peakLoss[63], shapleyValues(peakLoss)};
}

} // namespace waterhammer
