// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/glance.h"
#include "model/scenario/problem.h"
#include "model/words/lesson_problem.h"

#include <QString>

#include <optional>

namespace waterhammer {

/// A scenario or a lesson that can be opened, as the library shows it.
struct LibraryCard {
    QString path;                       ///< of its file or resource; of a lesson, its folder
    QString group;                      ///< heading it stands under
    QString name;                       ///< in the window's language
    QString shows;                      ///< in a sentence, what it is about
    std::optional<Glance> seen;         ///< nothing: it has not run yet, or cannot
    bool cannotRun = false;             ///< something in it is wrong
    std::optional<Problem> why;         ///< the first thing that is, where the file could be looked into
    std::optional<LessonProblem> fault; ///< likewise of a lesson
};

} // namespace waterhammer
