// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/editing/branching.h"
#include "model/editing/edit.h"

/// Edits of a scenario that is itself a branch (files/parting.h): its past is as it is, and what is changed holds from
/// the day after on.
namespace waterhammer {

/// What an edit of a branch did.
struct BranchEdit {
    ScenarioDraft scenario;          ///< afterwards, an ordinary one
    std::vector<Difference> undated; ///< of the wish, left out: opening books, events that have happened
    ScenarioDraft before, wished;    ///< the terms before and as wished, where something is left out
};

/// The draft with the edit done, as apply() does it; of a branch what differs is dated. Runs that are kept, texts,
/// places and Restore have no date.
[[nodiscard]] Result<BranchEdit> applyFromDay(
    const ScenarioDraft& draft, const Edit& edit, const ScenarioDraft& reference);

/// The terms that panels show of a scenario: of a branch those of the first day that is its own, else its own.
[[nodiscard]] ScenarioDraft termsShown(const ScenarioDraft& draft);

/// Moves a lever (levers.h) as SetLever would: of a branch from its first own day on.
void moveLever(Lever lever, ScenarioDraft& draft, const ScenarioDraft& reference, double value);

/// The dated event, or events, that do what could not be dated: capital put in or lost, funding that is called, the
/// rest of a shock. Nothing where there is none.
[[nodiscard]] std::optional<Edit> datedInstead(const BranchEdit& edit, int day);

} // namespace waterhammer
