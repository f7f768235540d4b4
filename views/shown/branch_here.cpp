// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shown/branch_here.h"

#include "model/files/kept_runs.h"

#include <QCoreApplication>

namespace waterhammer {

namespace {

struct Branching {
    Q_DECLARE_TR_FUNCTIONS(Branching)
};

} // namespace

bool mayBranchAt(const Shown& shown, int day)
{
    return shown.run && shown.draft && shown.problems.empty() && day >= 0 && day < shown.draft->market.horizon
        && day <= shown.run->lastRound() && shown.others->size() < mostRuns;
}

EditDraft branchAt(const Shown& shown, int day)
{
    const std::string name =
        freeRunName(*shown.draft, Branching::tr("Before the branch", "name of a run").toStdString());
    return {Branching::tr("Branch after day %1").arg(day), BranchHere{name, day}};
}

EditDraft endBranch() { return {Branching::tr("Change all days again"), BranchHere{{}, {}}}; }

EditDraft keepBranch(const Shown& shown)
{
    const int first = shown.parting ? shown.parting->day + 1 : 0;
    const std::string name =
        freeRunName(*shown.draft, Branching::tr("From day %1", "name of a branch").arg(first).toStdString());
    std::vector<Edit> edits{KeepRun{name}};
    if (shown.parting && !shown.parting->run.empty())
        edits.emplace_back(OpenRun{shown.parting->run});
    return {Branching::tr("Keep the branch"), Several{std::move(edits)}};
}

} // namespace waterhammer
