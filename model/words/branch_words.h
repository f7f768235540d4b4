// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/branch_edits.h"
#include "model/files/saved_runs.h"
#include "model/words/language.h"

#include <string>

/// Where a branch parts from another run, or from the file's own.
namespace waterhammer {

/// "“Branch” parts from “Pin” after day 3; the days before are shared": of a branch by name.
[[nodiscard]] std::string partingWords(const std::string& branch, const ParentRun& parent, const Language& language);

/// "The same as Pin up to the close of day 3.": on the branch's own card.
[[nodiscard]] std::string parentWords(const ParentRun& parent, const Language& language);

/// "A branch of “Pin”: up to the close of day 3 all is as it was; what you change holds from day 4 on.": of the run at
/// hand.
[[nodiscard]] std::string ownPastWords(const ParentRun& parent, const Language& language);

/// "The past is as it was, up to the close of day 3. Without a date, and so left out: Tier 1 capital 32.1 bn → 36.0 bn
/// for Dealer F."
[[nodiscard]] std::string leftOutWords(const BranchEdit& edit, int day, const Language& language);
/// "From day 4 instead: Capital injection: Dealer F (3.9 bn)": what datedInstead() offers.
[[nodiscard]] std::string insteadWords(
    const Edit& instead, const ScenarioDraft& branch, int day, const Language& language);

} // namespace waterhammer
