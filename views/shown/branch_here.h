// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/request.h"

/// Making the scenario at hand a branch, and an ordinary one again (files/parting.h). Edits: they can be undone.
namespace waterhammer {

/// Whether a day has one after it, from which a change could hold, and the file room for the run that is kept.
[[nodiscard]] bool mayBranchAt(const Shown& shown, int day);
/// Days up to this one are as they are from now on; what is changed holds from the next day on.
[[nodiscard]] EditDraft branchAt(const Shown& shown, int day);
/// All days may be changed again.
[[nodiscard]] EditDraft endBranch();
/// The branch is kept, and the run from which it parts is the one at hand again.
[[nodiscard]] EditDraft keepBranch(const Shown& shown);

} // namespace waterhammer
