// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/files/calendar.h"

#include <QString>

#include <optional>

class QFontMetricsF;

/// Days in the window where a file gives them dates (model/words/date_words.h).
namespace waterhammer {

/// "Tue 17 March"; empty for a day without a date.
[[nodiscard]] QString dateText(const std::optional<Calendar>& calendar, int day);

/// "Day 7", or "Day 7, Tue 17 March".
[[nodiscard]] QString datedDay(const std::optional<Calendar>& calendar, int day);

/// How days stand on an axis: their numbers, with dates as far as there is room.
class DayTicks {
public:
    /// `room`: px that a number alone takes with the gap beside it.
    DayTicks(
        const std::optional<Calendar>& calendar, int lastDay, double width, double room, const QFontMetricsF& metrics);

    [[nodiscard]] int step() const { return m_step; } ///< days from tick to tick
    [[nodiscard]] QString text(int day) const;        ///< "7", "7 · 17 Mar", "7 · Tue 17 March"

private:
    enum class Form { Number, Short, Full };
    [[nodiscard]] QString text(int day, Form form) const;

    std::optional<Calendar> m_calendar;
    Form m_form = Form::Number;
    int m_step = 1;
};

} // namespace waterhammer
