// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/lesson_shown.h"

#include <QString>

namespace waterhammer {

/// What only the presenter reads of the step at hand, as Markdown: the note, the step's own words, what is right and
/// what solves it, what a class says and what to answer. Days that the room does not know yet are told.
[[nodiscard]] QString lessonNotes(const LessonShown& lesson);

} // namespace waterhammer
