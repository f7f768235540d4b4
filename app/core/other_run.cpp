// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/other_run.h"

#include <utility>

namespace waterhammer {

void play(OtherRun& other, Engine& engine, const std::stop_token& stop)
{
    auto scenario = validate(*other.draft);
    if (!scenario) {
        other.problems = std::move(scenario.problems);
        return;
    }
    Trajectory trajectory{*scenario, {}, {}};
    trajectory.summary = engine.run(*scenario, {.loopGain = true, .channels = {}}, stop,
        [&](const FramePtr& frame) { trajectory.frames.push_back(frame); });
    if (trajectory.summary.stopped)
        return;
    other.scales = scalesOf(trajectory);
    other.run = finishedRun(other.draft, std::move(trajectory));
}

} // namespace waterhammer
