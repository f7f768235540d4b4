// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/problem.h"
#include "model/scenario/scenario_draft.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Days of a run as days of the year, where a file says when it begins: weekends and holidays have no round.
namespace waterhammer {

/// A day of the Gregorian calendar.
using Date = std::chrono::sys_days;

/// When markets are open, from a day on.
struct Calendar {
    Date start;               ///< of day 1, a Monday to Friday that is not closed
    std::vector<Date> closed; ///< other days than weekends, ascending, each once

    /// Of day 1 and later; day 0 is the evening before and has none.
    [[nodiscard]] std::optional<Date> dateOf(int day) const;
};

/// "2020-03-09" of ISO 8601; nothing where it is no day of the calendar.
[[nodiscard]] std::optional<Date> dateIn(std::string_view text);

/// The same written: ten signs for the years 0 to 9999.
[[nodiscard]] std::string isoText(Date date);

/// Nothing where the file's days have numbers alone, or its calendar does not read.
[[nodiscard]] std::optional<Calendar> calendarOf(const ScenarioDraft& file);

/// What of it does not read: it is kept as it stands, and does nothing.
[[nodiscard]] Problems calendarProblems(const ScenarioDraft& file);

} // namespace waterhammer
