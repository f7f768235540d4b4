// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <string>

namespace waterhammer {

/// The name, without endings, of the file beside this one that is the same but for one thing. Empty: it names none, or
/// what it names may lie elsewhere, as what has a slash in it.
[[nodiscard]] std::string pairName(const ScenarioDraft& file);

} // namespace waterhammer
