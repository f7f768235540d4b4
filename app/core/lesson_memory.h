// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shown/lesson_shown.h"

#include <QVariantMap>

namespace waterhammer {

/// What is remembered of a lesson from one start to the next: edition, step, reader, and of each step its answer.
[[nodiscard]] QVariantMap memoryOf(const LessonShown& lesson);

/// Takes it back into a lesson whose records are as many as its steps; what is of another edition, or not understood,
/// is left out. What answers come to is left to be judged.
void recallLesson(const QVariantMap& memory, LessonShown& lesson);

/// The same of a reader who is at the first step again.
[[nodiscard]] QVariantMap fromTheBeginning(QVariantMap memory, const Lesson& lesson);

/// The reader's name in it.
[[nodiscard]] QString readerIn(const QVariantMap& memory);

} // namespace waterhammer
