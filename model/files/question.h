// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/file_question.h"
#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"

#include <optional>
#include <string_view>

/// The days that a file hides, and the question that it asks before they are shown.
namespace waterhammer {

/// Whether days after the latest day shown are withheld.
[[nodiscard]] bool hidesDays(const ScenarioDraft& file);
/// Nothing where the file asks nothing, or nothing that can be read.
[[nodiscard]] std::optional<FileQuestion> questionOf(const ScenarioDraft& file);
/// The same in a language of the file, as far as its `texts` have it.
[[nodiscard]] std::optional<FileQuestion> questionOf(const ScenarioDraft& file, std::string_view language);

/// What of `hide` and `question` does not read: it is kept as it stands, and does nothing.
[[nodiscard]] Problems questionProblems(const ScenarioDraft& file);

} // namespace waterhammer
