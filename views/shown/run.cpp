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

std::optional<std::size_t> positionOf(const Scenario::Positions& positions, std::size_t owner, std::size_t asset)
{
    for (std::size_t k = positions.row[owner]; k < positions.row[owner + 1]; ++k)
        if (positions.asset[k] == asset)
            return k;
    return {};
}

} // namespace waterhammer
