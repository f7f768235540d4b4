// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shown/run.h"

#include "model/analysis/past.h"
#include "model/analysis/without_fear.h"
#include "model/words/figures.h"

#include <utility>

namespace waterhammer {

RunPtr finishedRun(DraftPtr draft, Trajectory trajectory, QTime finished)
{
    auto run = std::make_shared<Run>();
    run->draft = std::move(draft);
    run->calendar = calendarOf(*run->draft);
    run->leastMoney = leastMoneyOf(*trajectory.scenario);
    run->facts = factsOf(trajectory);
    run->withoutFear = salesWithoutFear(trajectory);
    run->trajectory = std::move(trajectory);
    run->finished = finished;
    return run;
}

RunPtr runUntil(const RunPtr& run, int day)
{
    if (!run || day >= run->lastRound())
        return run;
    auto past = std::make_shared<Run>();
    past->draft = run->draft;
    past->calendar = run->calendar;
    past->leastMoney = run->leastMoney;
    past->finished = run->finished;
    past->trajectory = pastOf(run->trajectory, static_cast<std::size_t>(std::max(0, day)));
    past->facts.assign(run->facts.begin(), run->facts.begin() + std::max(0, day) + 1);
    if (std::ranges::any_of(past->trajectory.frames, [](const FramePtr& frame) {
            return frame->open && frame->open->cause[SaleCause::Fear] > 0; // or it would tell of fear to come
        }))
        past->withoutFear.assign(run->withoutFear.begin(), run->withoutFear.begin() + std::max(0, day) + 1);
    return past;
}

DraftPtr draftOf(const Run& run)
{
    if (!run.draft || run.scenario().market.horizon == run.draft->market.horizon)
        return run.draft;
    auto draft = std::make_shared<ScenarioDraft>(*run.draft);
    draft->market.horizon = run.scenario().market.horizon;
    return draft;
}

double leastMoneyOf(const Scenario& scenario) { return Figures(english(), moneyUnit(scenario)).leastMoney(); }

} // namespace waterhammer
