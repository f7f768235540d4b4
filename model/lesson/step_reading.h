// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/lesson_object.h"

namespace waterhammer {

/// Whether a text is an id: small letters, digits and "-".
[[nodiscard]] bool isLessonId(std::string_view id);

/// The line on which a text that is no JSON ceases to be one, as far as its scenario reader can tell; 0 if it cannot.
[[nodiscard]] std::size_t lineOfFault(std::string_view json);

/// A step of lesson.json.
void readStep(LessonObject& object, LessonStep& step);

/// A list of values to be set: [{path, value}].
void readSettings(LessonObject& object, std::string_view key, std::vector<LessonSetting>& settings);

} // namespace waterhammer
