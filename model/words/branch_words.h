// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/saved_runs.h"
#include "model/words/language.h"

#include <string>

/// Where a branch parts from another run, or from the file's own.
namespace waterhammer {

/// "“Branch” parts from “Pin” after day 3; the days before are shared": of a branch by name.
[[nodiscard]] std::string partingWords(const std::string& branch, const ParentRun& parent, const Language& language);

/// "The same as Pin up to the close of day 3.": on the branch's own card.
[[nodiscard]] std::string parentWords(const ParentRun& parent, const Language& language);

} // namespace waterhammer
