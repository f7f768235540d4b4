// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/words/language.h"

#include <optional>
#include <string>
#include <string_view>

/// What a lesson's own words leave to the program: days, small numbers in words.
namespace waterhammer {

/// "day 3".
[[nodiscard]] Saying lessonDay(int day, const Language& language);
/// "three"; nothing beyond zero to twelve.
[[nodiscard]] std::optional<Saying> numeral(int number, const Language& language);

/// A figure of traces by its name, in a few words: "Leverage ratio in the morning, day 1". `key`: "slr"; `whose`: empty
/// of the market; `day`: none where it is of the run. A key without words gives itself.
[[nodiscard]] Saying lessonFigure(
    std::string_view key, bool morning, const std::string& whose, std::optional<int> day, const Language& language);

} // namespace waterhammer
