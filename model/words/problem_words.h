// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/words/language.h"

#include <string>

/// Problems in words.
namespace waterhammer {

/// One line: "dealers[2].repo.ust: -3, expected a number of at least 0".
[[nodiscard]] std::string problemText(const Problem& problem, const Language& language = english());

/// "a number of at least 0": what would have been right, as a phrase.
[[nodiscard]] std::string expectedText(const Problem& problem, const Language& language = english());

/// The file that is the problem as a whole, where it is shown in full; empty otherwise.
[[nodiscard]] std::string fileNamedBy(const Problem& problem);

} // namespace waterhammer
