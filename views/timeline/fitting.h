// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/story/clause.h"

#include <functional>
#include <vector>

/// What of a day's clauses has room in one line.
namespace waterhammer {

/// Whether a marked text has room.
using HasRoom = std::function<bool(const QString& marked)>;

/// The clauses as one line that has room: each in full, else in its fewest words, else left out and counted ("+2") at
/// the line's end, the lightest first. The first clause and the heaviest of the others stand in any case, if need be
/// cut at a word's end with "…".
[[nodiscard]] QString fitted(const std::vector<ShownClause>& clauses, const HasRoom& hasRoom);

/// The words of a marked text that have room, with "…" where some are left out; marks that are open there are closed.
/// No figure stands without the word behind it, its unit.
[[nodiscard]] QString firstWords(const QString& marked, const HasRoom& hasRoom);

} // namespace waterhammer
