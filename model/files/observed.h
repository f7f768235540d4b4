// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/observed.h"
#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"

#include <string_view>
#include <vector>

/// What really happened, as far as a file tells it: to be set beside its run.
namespace waterhammer {

/// In the order of the file, with sources in a language ("de") as far as its `texts` have it; what does not read is
/// passed over.
[[nodiscard]] std::vector<Observed> observedOf(const ScenarioDraft& file, std::string_view language = {});

/// What of it does not read: it is kept as it stands, and does nothing.
[[nodiscard]] Problems observedProblems(const ScenarioDraft& file);

} // namespace waterhammer
