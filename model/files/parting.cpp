// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/parting.h"

#include "model/files/kept_runs.h"
#include "model/files/kept_values.h"
#include "model/files/tape_members.h"

namespace waterhammer {

std::optional<ParentRun> partingOf(const ScenarioDraft& file)
{
    const auto tape = keptValue(file, branchKey);
    if (!tape)
        return {};
    const TapeMembers members(*tape, 0);
    const auto day = members.whole("day");
    if (!day || *day < 0)
        return {};
    return ParentRun{members.text("run"), *day};
}

void setParting(ScenarioDraft& file, const std::optional<ParentRun>& parting)
{
    setKept(file, branchKey, parting ? parentText(*parting) : std::string());
}

} // namespace waterhammer
