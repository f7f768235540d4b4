// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario_draft.h"

#include <string>
#include <string_view>

namespace waterhammer {

/// What a scenario is called in a language, such as "de": by the file's `names`, else by its `name`. UTF-8.
[[nodiscard]] std::string nameIn(const ScenarioDraft& draft, std::string_view language);

/// Another text of the file in a language, by its path ("question.choices[1]"), as the file's `texts` give it; else
/// `own`.
[[nodiscard]] std::string textIn(
    const ScenarioDraft& draft, std::string_view language, std::string_view path, const std::string& own);

} // namespace waterhammer
