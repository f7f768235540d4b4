// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/shown.h"

#include <stop_token>

namespace waterhammer {

/// Runs the scenario of `other`: its run and scales, or the problems that keep it from running. Not for the thread of
/// the window. Where it is asked to stop the run stays as it was.
void play(OtherRun& other, Engine& engine, const std::stop_token& stop);

} // namespace waterhammer
