// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/language.h"

#include <cstddef>
#include <string>
#include <vector>

/// What an edit has changed, in words: the parts of the sentence that an editor's table says of it. UTF-8.
namespace waterhammer {

/// A figure that an edit has changed, as its table shows it.
struct ChangedFigure {
    std::string field, from, to; ///< in words; before and after
};

/// "Dealer A, Dealer B and 3 more added": as many names as a sentence carries.
[[nodiscard]] std::string addedRows(const std::vector<std::string>& names, const Language& language);
/// "Dealer G removed"
[[nodiscard]] std::string removedRows(const std::vector<std::string>& names, const Language& language);
/// "Dealer F: Tier 1 32.1 → 36.0, cash 20.0 → 23.9; and 2 more figures"
[[nodiscard]] std::string changedFigures(
    const std::string& row, const std::vector<ChangedFigure>& figures, int more, const Language& language);

} // namespace waterhammer
