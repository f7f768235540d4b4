// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/calendar.h"
#include "model/words/language.h"

#include <optional>
#include <string>

/// Dates of days in words, where a file gives them (model/files/calendar.h). UTF-8; empty for a day without a date.
namespace waterhammer {

/// "Tue 17 March"
[[nodiscard]] std::string dateWords(const std::optional<Calendar>& calendar, int day, const Language& language);

/// "17 Mar", for axes.
[[nodiscard]] std::string shortDate(const std::optional<Calendar>& calendar, int day, const Language& language);

} // namespace waterhammer
