// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Runs that a file keeps beside its own scenario, under `runs`: pins and branches, each a whole scenario.
namespace waterhammer {

/// A file keeps at most so many, of which so many are shown at once; the others are listed.
inline constexpr std::size_t mostRuns = 12, mostRunsShown = 5;
/// Patterns of dashes: 1 dashed, 2 dotted, 3 dash-dot, 4 long dashes, 5 dash-dot-dot.
inline constexpr int runLooks = 5;

/// Why it was kept.
enum class RunKind { Pin, Branch };

/// Where a branch parts from another run.
struct ParentRun {
    std::string run; ///< name of the run; empty: the file's own scenario
    int day = 0;     ///< the last day both share

    friend bool operator==(const ParentRun&, const ParentRun&) = default;
};

/// A run that was kept.
struct SavedRun {
    std::string name;              ///< unique in the file
    RunKind kind = RunKind::Pin;   ///< why
    std::optional<ParentRun> from; ///< of a branch
    bool hidden = false;           ///< listed, and not drawn
    int look = 1;                  ///< 1 to runLooks
    ScenarioDraft scenario;        ///< without runs of its own

    friend bool operator==(const SavedRun&, const SavedRun&) = default;
};

/// The runs of a file that could be read, and what is wrong with the others: those stay in the file as they stand.
struct ReadRuns {
    std::vector<SavedRun> runs; ///< in the order of the file
    Problems problems;          ///< places begin with "runs[2]"
};

/// Reads the runs that a file keeps. A scenario that is readable and not valid is no fault here.
[[nodiscard]] ReadRuns savedRuns(const ScenarioDraft& file);

/// All that is wrong with the runs that a file keeps, also with the content of those that read and cannot be run.
[[nodiscard]] Problems savedRunProblems(const ScenarioDraft& file);
/// The name of the run that has this place of the file, "runs[2].scenario.name"; empty: none has, or it has no name.
[[nodiscard]] std::string savedRunAt(const ScenarioDraft& file, const ProblemPlace& place);

/// The run of this name, or why there is none.
[[nodiscard]] Result<SavedRun> savedRun(const ScenarioDraft& file, std::string_view name);

} // namespace waterhammer
