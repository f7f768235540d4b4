// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files/calendar.h"

#include "model/files/kept_values.h"
#include "model/scenario/problem_list.h"

#include <algorithm>
#include <charconv>

namespace waterhammer {

namespace {

using Type = JsonTape::Type;
using std::chrono::days;
using std::chrono::weekday;

constexpr std::string_view calendarKey = "calendar", startKey = "start", closedKey = "closed";
constexpr int weekdays = 5;

/// From Monday, 0.
int placeInWeek(Date date) { return static_cast<int>(weekday(date).iso_encoding()) - 1; }

bool isWeekend(Date date) { return placeInWeek(date) >= weekdays; }

/// So many weekdays after a weekday.
Date weekdaysAfter(Date date, int count)
{
    const int place = placeInWeek(date) + count;
    return date + days(place / weekdays * 7 + place % weekdays - placeInWeek(date));
}

/// A whole number of as many digits as there are.
std::optional<int> digits(std::string_view text)
{
    int value = 0;
    const auto* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, value);
    return read.ec == std::errc() && read.ptr == end && value >= 0 ? std::optional(value) : std::nullopt;
}

std::optional<Date> dateAt(const JsonTape& tape, JsonTape::Index at)
{
    return tape.type(at) == Type::Text ? dateIn(tape.text(at)) : std::nullopt;
}

/// Days that are closed; nothing where one of them is no date.
std::optional<std::vector<Date>> closedIn(const JsonTape& tape)
{
    std::vector<Date> closed;
    const auto list = memberOf(tape, 0, closedKey);
    if (!list)
        return closed;
    if (tape.type(*list) != Type::Array)
        return {};
    for (auto i = tape.first(*list); i < tape.next(*list); i = tape.next(i)) {
        const auto date = dateAt(tape, i);
        if (!date)
            return {};
        closed.push_back(*date);
    }
    std::ranges::sort(closed);
    closed.erase(std::unique(closed.begin(), closed.end()), closed.end());
    return closed;
}

/// A day on which markets can be open.
std::optional<Date> startIn(const JsonTape& tape, const std::vector<Date>& closed)
{
    const auto start = memberOf(tape, 0, startKey);
    const auto date = start ? dateAt(tape, *start) : std::nullopt;
    return date && !isWeekend(*date) && !std::ranges::binary_search(closed, *date) ? date : std::nullopt;
}

} // namespace

std::optional<Date> Calendar::dateOf(int day) const
{
    if (day < 1)
        return {};
    Date date = weekdaysAfter(start, day - 1);
    for (const Date holiday : closed) // in their order: each puts off all that come after it
        if (holiday >= start && holiday <= date && !isWeekend(holiday))
            date = weekdaysAfter(date, 1);
    return date;
}

std::optional<Date> dateIn(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return {};
    const auto year = digits(text.substr(0, 4)), month = digits(text.substr(5, 2)), day = digits(text.substr(8, 2));
    if (!year || !month || !day)
        return {};
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
        std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional<Date>(date) : std::nullopt;
}

std::string isoText(Date date)
{
    const std::chrono::year_month_day day(date);
    const auto padded = [](int number, std::size_t width) {
        const std::string text = std::to_string(number);
        return std::string(width - std::min(width, text.size()), '0') + text;
    };
    return padded(static_cast<int>(day.year()), 4) + '-'
        + padded(static_cast<int>(static_cast<unsigned>(day.month())), 2) + '-'
        + padded(static_cast<int>(static_cast<unsigned>(day.day())), 2);
}

std::optional<Calendar> calendarOf(const ScenarioDraft& file)
{
    const auto tape = keptValue(file, calendarKey);
    if (!tape || tape->type(0) != Type::Object)
        return {};
    auto closed = closedIn(*tape);
    const auto start = closed ? startIn(*tape, *closed) : std::nullopt;
    return start ? std::optional(Calendar{*start, std::move(*closed)}) : std::nullopt;
}

Problems calendarProblems(const ScenarioDraft& file)
{
    const auto tape = keptValue(file, calendarKey);
    if (!tape || calendarOf(file))
        return {};
    ProblemList problems;
    const Place root, place = root.field(calendarKey);
    const auto wrong = [&](std::string_view key, ProblemCode code) {
        const auto member = memberOf(*tape, 0, key);
        problems.add(
            place.field(key), [&] { return member ? tape->shown(*member) : Finding(); }, code);
    };
    if (tape->type(0) != Type::Object)
        problems.add(
            place, [&] { return tape->shown(0); }, ProblemCode::Object);
    else if (!closedIn(*tape))
        wrong(closedKey, ProblemCode::Dates);
    else
        wrong(startKey, ProblemCode::Date);
    return problems.take();
}

} // namespace waterhammer
