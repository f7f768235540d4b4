// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/problems_beside.h"

#include "model/files/bookmarks.h"
#include "model/files/calendar.h"
#include "model/files/kept_references.h"
#include "model/files/observed.h"
#include "model/files/question.h"
#include "model/files/saved_runs.h"

#include <algorithm>
#include <iterator>

namespace waterhammer {

Problems problemsBeside(const ScenarioDraft& file)
{
    Problems all = savedRunProblems(file);
    for (const auto look :
        {questionProblems, bookmarkProblems, calendarProblems, observedProblems, keptReferenceProblems})
        std::ranges::move(look(file), std::back_inserter(all));
    return all;
}

} // namespace waterhammer
