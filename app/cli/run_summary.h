// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/engine/engine.h"
#include "model/files/made.h"

/// What a run came to, on stdout: as text for people, or as one JSON object.
namespace waterhammer::cli {

void printSummary(const Scenario& scenario, const Summary& run);

/// `loopGain`: whether it was asked for, so that its peak is a member.
void printSummaryJson(const Made& made, const Scenario& scenario, const Summary& run, bool loopGain);

} // namespace waterhammer::cli
