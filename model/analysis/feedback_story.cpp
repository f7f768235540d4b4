// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/feedback_story.h"

#include <algorithm>
#include <utility>

namespace waterhammer {

std::optional<FeedbackStory> feedbackStory(const Trajectory& run, const std::stop_token& stop)
{
    FeedbackStory story;
    story.days.resize(run.frames.size());
    for (std::size_t t = 1; t < run.frames.size() && !stop.stop_requested(); ++t)
        story.days[t].parts = feedbackParts(*run.scenario, *run.frames[t - 1], *run.frames[t]);
    RunGainParts gains = gainParts(run.scenario, stop);
    if (stop.stop_requested())
        return {};
    for (std::size_t t = 0; t < std::min(gains.size(), story.days.size()); ++t) {
        if (gains[t] && !run.frames[t]->loopGain)
            return {}; // of this run they have not been worked out
        story.days[t].gain = std::move(gains[t]);
    }
    story.found = feedbackSwitch(run);
    return story;
}

} // namespace waterhammer
