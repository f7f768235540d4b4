// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/lesson/course.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// A lesson's own figures for each reader, by name.
namespace waterhammer {

/// A name as it counts: composed, white space made one space, control and format characters gone, case folded. Empty:
/// there is no variant.
[[nodiscard]] std::string countedName(std::string_view name);

/// What a reader's figures are drawn from: SHA-256 of id, edition and name, in hexadecimal digits.
[[nodiscard]] std::string seedOf(const Lesson& lesson, std::string_view name);

/// The values of a reader, one a variant; none for an empty name.
[[nodiscard]] std::vector<DrawnValue> drawnFor(const Lesson& lesson, std::string_view name);

/// The number of steps from `from` to `to` of a variant.
[[nodiscard]] std::int64_t stepsOf(const LessonVariant& variant);
/// The value after so many steps, to 12 significant digits.
[[nodiscard]] double valueAfter(const LessonVariant& variant, std::int64_t steps);

} // namespace waterhammer
