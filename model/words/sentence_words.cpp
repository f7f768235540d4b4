// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/date_words.h"
#include "model/words/day_words.h"
#include "model/words/marked.h"
#include "model/words/saying.h"

#include <algorithm>

namespace waterhammer {

namespace {

/// What stands around the clauses of a line.
struct LineWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Narrator)
public:
    [[nodiscard]] Saying heading(std::size_t day, bool beside, const std::string& date) const
    {
        if (!date.empty())
            return (beside ? tr("<b>This run, day %1, %2:</b>", "a day, its date")
                           : tr("<b>Day %1, %2:</b>", "a day, its date"))
                .arg(std::to_string(day), date);
        return (beside ? tr("<b>This run, day %1:</b>") : tr("<b>Day %1:</b>")).arg(std::to_string(day));
    }
    [[nodiscard]] Saying invitation() const { return tr("What will it set off? Press play."); }
    [[nodiscard]] Saying nothing() const { return tr("next to nothing is sold."); }
};

} // namespace

std::vector<SaidClause> sentenceOf(const Trajectory& run, std::size_t round, const Language& language, bool beside,
    const std::optional<Calendar>& calendar)
{
    constexpr int first = 100, last = 10;
    const LineWords words{language};
    const std::string date = dateWords(calendar, static_cast<int>(round), language);
    std::vector<SaidClause> said{{ClauseKind::Rest, first, words.heading(round, beside, date), {}}};
    said.front().brief = said.front().text;
    const std::vector<Clause> clauses = clausesOf(run, round);
    const bool winding = !clauses.empty() && clauses.front().kind == ClauseKind::WindingDown;
    for (const Clause& clause : clauses) {
        if (winding && (clause.kind == ClauseKind::Sale || clause.kind == ClauseKind::Sellers))
            continue; // all of it is told already
        std::string text = clauseText(*run.scenario, clause, Form::Sentence, language);
        if (!text.empty())
            said.push_back({clause.kind, weightOf(clause), std::move(text),
                clauseText(*run.scenario, clause, Form::Brief, language)});
        if (said.size() > 2) { // the first goes on after the day's colon
            said.back().text = capitalised(std::move(said.back().text));
            said.back().brief = capitalised(std::move(said.back().brief));
        }
    }
    if (round == 0 && said.size() > 2)
        said.push_back({ClauseKind::Ahead, last, words.invitation(), {}});
    const auto isCause = [](const SaidClause& clause) { return clause.weight >= neverLeftOut; };
    if (std::none_of(said.begin() + 1, said.end(), isCause)) // something moved, but too little for any of them
        said.insert(said.begin() + 1, {ClauseKind::Quiet, neverLeftOut, words.nothing(), words.nothing()});
    return said;
}

} // namespace waterhammer
