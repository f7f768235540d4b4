// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

namespace waterhammer {

/// Whether the runs of two scenarios are the same up to the close of a round, the gain after it included: they differ
/// in events after it, and in policies after the next round, alone. Names and what else no run depends on may differ.
[[nodiscard]] bool sharesPast(const ScenarioDraft& a, const ScenarioDraft& b, int round);

} // namespace waterhammer
