// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/attribution.h"

#include <bit>

namespace waterhammer {

Channels withChannels(Channels base, unsigned subset)
{
    for (std::size_t c = 0; c < amplifyingChannels.size(); ++c)
        base.*infoOf(amplifyingChannels[c]).on = (subset >> c & 1) != 0;
    return base;
}

std::vector<double> shapleyValues(std::span<const double> worth)
{
    const auto players = static_cast<unsigned>(std::countr_zero(worth.size()));
    std::vector<double> factorial(players + 1, 1.0);
    for (unsigned n = 1; n <= players; ++n)
        factorial[n] = factorial[n - 1] * n;
    // A player joins a coalition of k others with the weight k! (n − 1 − k)! / n!.
    std::vector<double> value(players);
    for (unsigned c = 0; c < players; ++c)
        for (unsigned others = 0; others < worth.size(); ++others)
            if (!(others >> c & 1)) {
                const auto k = static_cast<unsigned>(std::popcount(others));
                const double weight = factorial[k] * factorial[players - 1 - k] / factorial[players];
                value[c] += weight * (worth[others | 1u << c] - worth[others]);
            }
    return value;
}

std::optional<Attribution> attribute(
    const ScenarioPtr& scenario, std::stop_token stop, const std::function<void(int, int)>& progress)
{
    constexpr unsigned subsets = 1u << amplifyingChannels.size();
    Engine engine;
    std::vector<double> peakLoss(subsets);
    for (unsigned subset = 0; subset < subsets; ++subset) {
        const Summary& run = engine.run(scenario, {.channels = withChannels(scenario->market.channels, subset)}, stop);
        if (run.stopped)
            return {};
        peakLoss[subset] = run.peakLoss;
        if (progress)
            progress(static_cast<int>(subset) + 1, static_cast<int>(subsets));
    }
    Attribution result{peakLoss.front(), peakLoss.back(), {}};
    const auto values = shapleyValues(peakLoss);
    for (std::size_t c = 0; c < amplifyingChannels.size(); ++c)
        result.parts[amplifyingChannels[c]] = values[c];
    return result;
}

} // namespace waterhammer
