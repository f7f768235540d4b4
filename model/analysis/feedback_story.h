// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/feedback.h"
#include "model/engine/gain_parts.h"

#include <optional>
#include <stop_token>
#include <vector>

/// Why the market switched: the feedback of each day taken apart.
namespace waterhammer {

/// What the feedback of a day is made of.
struct FeedbackDay {
    std::optional<FeedbackParts> parts; ///< of the realised gain; they sum to it
    std::optional<GainParts> gain;      ///< of the loop gain after the day
};

/// Of a whole run.
struct FeedbackStory {
    std::vector<FeedbackDay> days;       ///< [rounds], round 0 first
    std::optional<FeedbackSwitch> found; ///< when it switched; nothing where it never does
};

/// Plays the scenario once more (gainParts()). Nothing if stopped, and of a run whose loop gains were not worked out.
[[nodiscard]] std::optional<FeedbackStory> feedbackStory(const Trajectory& run, const std::stop_token& stop = {});

} // namespace waterhammer
