// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/why/question.h"

#include "model/analysis/answers.h"

namespace waterhammer {

std::optional<Cause> answerTo(const Run& run, const Selection& selection, int round)
{
    const auto index = selection.indexIn(run.scenario());
    if (!index || round < 1 || round > run.lastRound())
        return {};
    const auto what = static_cast<std::uint32_t>(*index);
    switch (selection.kind) {
    case Selection::Kind::Asset: return answerOfPrice(run.trajectory, round, what);
    case Selection::Kind::Fund: return answerOfFund(run.trajectory, round, what);
    case Selection::Kind::Dealer: return answerOfDealer(run.trajectory, round, what);
    case Selection::Kind::None: break;
    }
    return {};
}

} // namespace waterhammer
