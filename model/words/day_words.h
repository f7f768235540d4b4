// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/clauses.h"
#include "model/files/calendar.h"
#include "model/words/language.h"

#include <optional>
#include <string>
#include <vector>

/// The clauses of a day in words. All texts are UTF-8 with marks of meaning: see model/words/marked.h.
namespace waterhammer {

/// How much is said: in a line for all that happened, in the fewest words, or with every figure.
enum class Form { Sentence, Brief, Full };

/// A clause in the forms that a line of limited room chooses from. An empty form says nothing.
struct SaidClause {
    ClauseKind kind{}; ///< what it says
    int weight = 0;    ///< see weightOf
    std::string text;  ///< as a sentence
    std::string brief; ///< in the fewest words
};

/// A clause in one form; nothing where its figures are too small for it.
[[nodiscard]] std::string clauseText(
    const Scenario& scenario, const Clause& clause, Form form, const Language& language);

/// "Day 3:", and the clauses of that day for the line of the window. `beside`: another run is in sight. Days of a
/// calendar have their dates: "Day 7, Tue 17 March:".
[[nodiscard]] std::vector<SaidClause> sentenceOf(const Trajectory& run, std::size_t round, const Language& language,
    bool beside = false, const std::optional<Calendar>& calendar = {});

/// The dealer's arithmetic from a loss to what it must sell, a line a step: the long form of ClauseKind::Sale.
[[nodiscard]] std::vector<std::string> saleSteps(
    const Scenario& scenario, const DealerSale& sale, const Language& language);

/// The steps from what a dealer's exposure is too large by to what it sells for it, a sentence each; none where the
/// two are the same.
[[nodiscard]] std::vector<std::string> gapSteps(
    const Scenario& scenario, const DealerSale& sale, const Language& language);
/// Its sales by cause: "49 for leverage and 20 for funding".
[[nodiscard]] std::string saleParts(const Scenario& scenario, const DealerSale& sale, const Language& language);

/// The arithmetic in a sentence.
[[nodiscard]] std::string saleSentence(const Scenario& scenario, const DealerSale& sale, const Language& language);

} // namespace waterhammer
