// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/words/date_words.h"

#include "model/words/saying.h"

#include <array>

namespace waterhammer {

namespace {

constexpr std::array weekdayNames{RowText("Dates", "Mon"), RowText("Dates", "Tue"), RowText("Dates", "Wed"),
    RowText("Dates", "Thu"), RowText("Dates", "Fri")};

/// A month as sentences and as axes have it.
struct MonthNames {
    RowText full, brief;
};
constexpr std::array months{MonthNames{RowText("Dates", "January"), RowText("Dates", "Jan")},
    MonthNames{RowText("Dates", "February"), RowText("Dates", "Feb")},
    MonthNames{RowText("Dates", "March"), RowText("Dates", "Mar")},
    MonthNames{RowText("Dates", "April"), RowText("Dates", "Apr")},
    MonthNames{RowText("Dates", "May"), RowText("BriefDates", "May")},
    MonthNames{RowText("Dates", "June"), RowText("Dates", "Jun")},
    MonthNames{RowText("Dates", "July"), RowText("Dates", "Jul")},
    MonthNames{RowText("Dates", "August"), RowText("Dates", "Aug")},
    MonthNames{RowText("Dates", "September"), RowText("Dates", "Sep")},
    MonthNames{RowText("Dates", "October"), RowText("Dates", "Oct")},
    MonthNames{RowText("Dates", "November"), RowText("Dates", "Nov")},
    MonthNames{RowText("Dates", "December"), RowText("Dates", "Dec")}};

struct DateWords {
    const Language& m_language;
    Q_DECLARE_TR_FUNCTIONS(Dates)
public:
    [[nodiscard]] Saying full(Date date) const
    {
        const auto place = std::chrono::weekday(date).iso_encoding() - 1; // open days are Monday to Friday
        return tr("%1 %2 %3", "the day of the week, of the month, the month")
            .arg(said(weekdayNames[place], m_language), dayOf(date), said(monthOf(date).full, m_language));
    }
    [[nodiscard]] Saying brief(Date date) const
    {
        return tr("%1 %2", "the day of the month, the month, in little room")
            .arg(dayOf(date), said(monthOf(date).brief, m_language));
    }

private:
    static Saying dayOf(Date date)
    {
        return std::to_string(static_cast<unsigned>(std::chrono::year_month_day(date).day()));
    }
    static const MonthNames& monthOf(Date date)
    {
        return months[static_cast<unsigned>(std::chrono::year_month_day(date).month()) - 1];
    }
};

/// What `say` makes of a day's date.
std::string worded(
    const std::optional<Calendar>& calendar, int day, const Language& language, Saying (DateWords::*say)(Date) const)
{
    const auto date = calendar ? calendar->dateOf(day) : std::nullopt;
    return date ? (DateWords{language}.*say)(*date) : Saying();
}

} // namespace

std::string dateWords(const std::optional<Calendar>& calendar, int day, const Language& language)
{
    return worded(calendar, day, language, &DateWords::full);
}

std::string shortDate(const std::optional<Calendar>& calendar, int day, const Language& language)
{
    return worded(calendar, day, language, &DateWords::brief);
}

} // namespace waterhammer
