// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/scenario_json.h"

/// Files as they were, made into what this version writes.
namespace waterhammer {

/// Moves what version 1 kept under keys of its own to where version 2 has it: `x-policies-off` to policies that are
/// off, each in its place of the list; `x-place` of a node to the layout; `x-group` of a dealer to the groups;
/// `x-stylised` and `x-pair` to `stylised` and `pair`. What cannot be read stays where it is.
void upgrade(ScenarioDraft& draft);

/// Gives new ids where one has signs that no id has, is too long, or is that of a dealer and of a fund, everywhere they
/// are named, and a notice of each. Empty and repeated ids are left to the validation.
void giveFittingIds(ReadScenario& read);

/// A path that names rows and entries of books by the ids the file gave them, with those they have now.
[[nodiscard]] std::string pathNow(const std::map<Part, NewIds>& renamed, std::string path);

/// A notice of each node of the layout and member of a group that is not there. They stay.
void noteStrangers(ReadScenario& read);

} // namespace waterhammer
