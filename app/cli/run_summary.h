// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/feedback.h"
#include "model/engine/engine.h"
#include "model/engine/gain_parts.h"
#include "model/files/made.h"

/// What a run came to, on stdout: as text for people, or as one JSON object.
namespace waterhammer::cli {

void printSummary(const Scenario& scenario, const Summary& run);

/// `parts`: of each round, round 0 first. With frames, whose loop gains were worked out, feedback and the state of the
/// market are members too, and `gain`: what the loop gain is made of.
void printSummaryJson(const Made& made, const Trajectory& run, const std::vector<std::optional<FeedbackParts>>& parts,
    const RunGainParts& gain);

} // namespace waterhammer::cli
