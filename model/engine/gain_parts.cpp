// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine/gain_parts.h"

#include "model/engine/loop_gain.h"

namespace waterhammer {

namespace {

template <class S> RunGainParts partsOf(const ScenarioPtr& scenario, const std::stop_token& stop)
{
    const Channels& channels = scenario->market.channels;
    Cascade<S> cascade;
    cascade.load({&scenario, 1}, channels);
    LoopGain<S> loopGain;
    loopGain.load(scenario, channels);
    RunGainParts parts(1);
    do {
        cascade.step();
        const auto gain = loopGain.after(cascade, stop);
        parts.push_back(gain ? loopGain.partsAfter(cascade, *gain, stop) : std::nullopt);
    } while (!cascade.ended() && !stop.stop_requested());
    return parts;
}

} // namespace

RunGainParts gainParts(const ScenarioPtr& scenario, const std::stop_token& stop)
{
    return mostlyComplete(*scenario) ? partsOf<FourDealers>(scenario, stop) : partsOf<OneByOne>(scenario, stop);
}

} // namespace waterhammer
