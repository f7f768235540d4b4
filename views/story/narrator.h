// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/run.h"
#include "views/theme.h"

#include <QString>

#include <vector>

/// The sentence of the day: what just happened and why, in the reader's language.
namespace waterhammer {

/// A piece of the day's sentence. Texts carry marks of meaning instead of colours: <b> stress, <sale>, <near>,
/// <absorb>, <fund>, and links <a href="dealer:ID"> or <a href="asset:ID">; styled() dresses them.
struct Clause {
    QString text;
    int weight = 0; ///< where there is no room for all, the lightest goes first
};

/// The day's clauses, in the order in which they are read.
[[nodiscard]] std::vector<Clause> dayClauses(const Run& run, int round);

/// The clauses as one text, all of them.
[[nodiscard]] QString joined(const std::vector<Clause>& clauses);
/// Marks of meaning turned into rich text of this theme.
[[nodiscard]] QString styled(const QString& marked, const Theme& theme);
/// Without any marks: for assistive technology, tooltips and copies.
[[nodiscard]] QString plain(const QString& marked);

/// What an event from outside does: "Corporate bonds fall 4.0 %".
[[nodiscard]] QString shockSentence(const Scenario& scenario, const Scenario::Shock& shock);
/// What a policy is: "The authority buys 75 bn of Treasuries a day".
[[nodiscard]] QString policySentence(const Scenario& scenario, const Scenario::Measure& measure);

} // namespace waterhammer
