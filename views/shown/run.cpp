// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shown/run.h"

#include "model/words/figures.h"

#include <utility>

namespace waterhammer {

RunPtr finishedRun(DraftPtr draft, Trajectory trajectory, QTime finished)
{
    auto run = std::make_shared<Run>();
    run->draft = std::move(draft);
    run->leastMoney = leastMoneyOf(*trajectory.scenario);
    run->facts = factsOf(trajectory);
    run->trajectory = std::move(trajectory);
    run->finished = finished;
    return run;
}

double leastMoneyOf(const Scenario& scenario) { return Figures(english(), moneyUnit(scenario)).leastMoney(); }

} // namespace waterhammer
