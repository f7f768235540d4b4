# SPDX-License-Identifier: GPL-3.0-or-later
"""Days of which little is to tell are told together, with what moved over them; none of them stands alone."""
import re

from facts import Day

LULLS = ("Nobody has to sell.", "Next to nothing is sold.", "wound down and sell")


def lull(day):
    """Nothing struck, nobody asked for money, and no more was sold than what failed dealers bring."""
    run, some, sellers = day.run, day.run.some, day.sellers()
    dealers = range(len(run.dealers))
    return not (any(event["round"] == day.day for event in run.events)
                or day.policies(True) or day.policies(False) or day.failed_on(day.day)
                or any(day.open["breach"][i] and "failed" not in day.open["breach"][i] for i in dealers)
                or some(sellers["amount"] - sellers["failure"]) or some(day.lenders()["amount"])
                or some(day.paid_to_investors()) or any(need > 0 for need in day.open["need"])
                or any(day.close["arrears"][i] >= run.counts for i in dealers)
                or day.called_by_name() or day.calls_tomorrow()
                or any(map(some, day.losses_of_failures(day.day - 1).values()))
                or any(map(some, day.losses_of_failures(day.day).values())))


def wrong_lulls(text, run):
    """What a story leaves out of them: the prices that moved most, and who bought; and those that it does not fold."""
    wrong, before = [], None
    for first, last, told in re.findall(r"^Days? ([0-9]+)(?: to ([0-9]+))?(?:, .*)?\n((?:  .*\n)*)", text, re.MULTILINE):
        first, last, opening = int(first), int(last or first), told.split("\n")[0]
        told_as = next((words for words in LULLS if words in opening), None)
        if not told_as:
            wrong += [f"day {first} stands alone"] if lull(Day(run, first)) else []
        else:
            wrong += [f"days {first} to {last}: {words}" for words in over(run, first, last) if words not in opening]
        wrong += [f"day {first} is parted from those before"] if told_as and told_as == before else []
        before = told_as
    return wrong


def over(run, first, last):
    """What must be told of some days as one."""
    before, after = run.frames[first - 1]["price"], run.frames[last]["price"]
    moves = sorted((q / p - 1 for p, q in zip(before, after)), key=abs)[-3:]
    words = [f"{'+' if move > 0 else chr(0x2212)}{100 * abs(move):,.1f}" for move in moves if abs(move) >= 0.005]
    opens = [frame["open"] for frame in run.frames[first:last + 1]]
    if sum(max(0, x) for o in opens for x in o["valueSpent"]) >= run.something:
        words.append("Value investors spend")
    if sum(x for o in opens for x in o["lift"]) >= run.something:
        words.append("The authority buys")
    return words
