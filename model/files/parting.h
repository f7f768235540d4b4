// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/saved_runs.h"

/// The scenario at hand may be a branch itself: under "x-branch" a file says of which kept run, and of which day.
namespace waterhammer {

/// The key in the file.
inline constexpr std::string_view branchKey = "x-branch";

/// Days up to that one are those of the run, and are not changed any more; nothing where the scenario is no branch, or
/// what says so does not read.
[[nodiscard]] std::optional<ParentRun> partingOf(const ScenarioDraft& file);
/// It is a branch from now on, or none any more.
void setParting(ScenarioDraft& file, const std::optional<ParentRun>& parting);

} // namespace waterhammer
