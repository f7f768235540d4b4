// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/saved_runs.h"

/// Changes of the runs that a file keeps (saved_runs.h). What cannot be read of them, and keys of other programs, stay
/// as they stand. A change that cannot be made gives the problem and leaves the file as it was.
namespace waterhammer {

/// The list as it stands in the file, JSON; empty where it keeps none.
[[nodiscard]] std::string_view runsText(const ScenarioDraft& file);
/// A scenario that is kept, or branches, has no runs of its own and parts from none.
void forgetRuns(ScenarioDraft& draft);
/// The runs of another draft in place of its own.
void takeRuns(ScenarioDraft& draft, const ScenarioDraft& from);

/// Where a run parts from another as files say it, JSON.
[[nodiscard]] std::string parentText(const ParentRun& parent);

/// A name for a run that the file does not keep yet: `wanted`, or with a number behind it.
[[nodiscard]] std::string freeRunName(const ScenarioDraft& file, std::string_view wanted);
/// The pattern of dashes that the fewest of the file's runs have.
[[nodiscard]] int freeRunLook(const ScenarioDraft& file);

/// Keeps a run at the end of the list; its scenario loses runs of its own.
[[nodiscard]] std::optional<Problem> keepRun(ScenarioDraft& file, const SavedRun& run);
/// The run goes. Branches from it stay: each is a whole scenario.
[[nodiscard]] std::optional<Problem> dropRun(ScenarioDraft& file, std::string_view name);
/// It gets another name, also where branches name it as theirs.
[[nodiscard]] std::optional<Problem> renameRun(ScenarioDraft& file, std::string_view name, std::string_view to);
/// It is listed and not drawn, or drawn again.
[[nodiscard]] std::optional<Problem> hideRun(ScenarioDraft& file, std::string_view name, bool hidden);
/// Its scenario takes the place of the file's own, with all the runs that the file keeps.
[[nodiscard]] std::optional<Problem> openRun(ScenarioDraft& file, std::string_view name);

} // namespace waterhammer
