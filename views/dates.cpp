// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dates.h"

#include "model/words/date_words.h"
#include "views/language.h"
#include "views/numbers.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>

namespace waterhammer {

namespace {

constexpr int leastTicks = 6;   ///< with less of them the full date is too much
constexpr int leastShort = 3;   ///< with less of them any date is
constexpr double between = 1.2; ///< of a text's width, with the gap beside it

/// Of ticks that a person can count, so far apart that each has its room.
int stepFor(int lastDay, double width, double room)
{
    for (const int step : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000})
        if (width * step / std::max(1, lastDay) >= room)
            return step;
    return 50000;
}

} // namespace

QString dateText(const std::optional<Calendar>& calendar, int day)
{
    return QString::fromStdString(dateWords(calendar, day, WindowLanguage()));
}

QString datedDay(const std::optional<Calendar>& calendar, int day)
{
    const QString date = dateText(calendar, day);
    return date.isEmpty() ? QCoreApplication::translate("DayTicks", "Day %1").arg(day)
                          : QCoreApplication::translate("DayTicks", "Day %1, %2", "a day, its date").arg(day).arg(date);
}

DayTicks::DayTicks(
    const std::optional<Calendar>& calendar, int lastDay, double width, double room, const QFontMetricsF& metrics)
    : m_calendar(calendar)
{
    const auto widest = [&](Form form) {
        double most = 0;
        for (int day = 1; day <= std::min(lastDay, 40); ++day) // names of days and months vary
            most = std::max(most, metrics.horizontalAdvance(text(day, form)));
        return most * between;
    };
    if (calendar && width >= leastTicks * widest(Form::Full))
        m_form = Form::Full;
    else if (calendar && width >= leastShort * widest(Form::Short))
        m_form = Form::Short;
    m_step = stepFor(lastDay, width, m_form == Form::Number ? room : std::max(room, widest(m_form)));
}

QString DayTicks::text(int day) const { return text(day, m_form); }

QString DayTicks::text(int day, Form form) const
{
    const QString number = Numbers().fixed(day, 0);
    if (form == Form::Number || day < 1)
        return number;
    const std::string date = form == Form::Full ? dateWords(m_calendar, day, WindowLanguage())
                                                : shortDate(m_calendar, day, WindowLanguage());
    return date.empty() ? number : number + QStringLiteral(" \u00b7 ") + QString::fromStdString(date);
}

} // namespace waterhammer
