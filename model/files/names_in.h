// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <string>
#include <string_view>

namespace waterhammer {

/// What a scenario is called in a language, such as "de": by the file's `names`, else by its `name`. UTF-8.
[[nodiscard]] std::string nameIn(const ScenarioDraft& draft, std::string_view language);

} // namespace waterhammer
