# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates of days, counted again from the scenario's calendar."""
import datetime
import re

HEADING = re.compile("^Days? ([0-9]+)(?: to ([0-9]+))?(?:, (.*))?$", re.MULTILINE)


def dates_of(scenario, last):
    """Of day 1 and later; of none where the scenario has no calendar."""
    calendar = scenario.get("calendar")
    if not calendar:
        return {}
    closed = {datetime.date.fromisoformat(day) for day in calendar.get("closed", [])}
    dates, day = {}, datetime.date.fromisoformat(calendar["start"])
    for number in range(1, last + 1):
        while day.weekday() > 4 or day in closed:
            day += datetime.timedelta(days=1)
        dates[number] = day
        day += datetime.timedelta(days=1)
    return dates


def spoken(date):
    return f"{date:%a} {date.day} {date:%B}"


def wrong_dates(text, days, scenario):
    """Headings of a story and days of its JSON whose dates are not the calendar's."""
    dates, wrong = dates_of(scenario, len(days)), []
    for first, last, told in HEADING.findall(text):
        named = [dates[int(day)] for day in (first, last) if day and dates]
        if told != " to ".join(map(spoken, named)):
            wrong.append(f"day {first}: {told}")
    for day in days:
        date = dates.get(day["day"])
        if day.get("date") != (date and date.isoformat()):
            wrong.append(f"day {day['day']}: {day.get('date')}")
    return wrong
