// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/run.h"
#include "views/story/clause.h"
#include "views/theme.h"

#include <QString>

#include <vector>

/// The sentence of the day: what just happened and why, in the reader's language.
namespace waterhammer {

/// The day's clauses, in the order in which they are read. `beside`: another run is in sight, so that it is said which
/// this is. `mayPlay`: the days may go on, so that whoever reads is invited to play them.
[[nodiscard]] std::vector<ShownClause> dayClauses(const Run& run, int round, bool beside = false, bool mayPlay = true);

/// The clauses as one text, all of them.
[[nodiscard]] QString joined(const std::vector<ShownClause>& clauses);
/// Marks of meaning turned into rich text of this theme.
[[nodiscard]] QString styled(const QString& marked, const Theme& theme);
/// Without any marks: for assistive technology, tooltips and copies.
[[nodiscard]] QString plain(const QString& marked);

/// What a policy is: "The authority buys 75 bn of Treasuries a day".
[[nodiscard]] QString policySentence(const Scenario& scenario, const Scenario::Measure& measure);

} // namespace waterhammer
