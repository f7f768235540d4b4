"""Step 0: a scenario with the numbers and switches that `set` events give it."""

import copy
import re

STEP = re.compile(r"(\w+)(?:\[([^\]]*)\])?\.?")


def rows(listed, name):
    """The rows that stand in brackets: all, an id, or an index where no id is like it."""
    if name == "*":
        return listed
    named = [row for row in listed if row["id"] == name]
    return named or [listed[int(name)]]


def places(scenario, path):
    """The objects that hold the last key of a path, and that key."""
    here, steps = [scenario], STEP.findall(path)
    for key, name in steps[:-1]:
        here = [o.setdefault(key, {}) if not name else o[key] for o in here]
        if name:
            here = [row for listed in here for row in rows(listed, name)]
    return here, steps[-1][0]


def changed(scenario, events):
    """A copy with the events' values; None makes an optional number absent."""
    out = {**scenario, **{key: copy.deepcopy(scenario[key]) for key in ("assets", "dealers", "market")}}
    for event in events:
        holders, key = places(out, event["path"])
        for holder in holders:
            if event["value"] is None:
                holder.pop(key, None)
            else:
                holder[key] = event["value"]
    return out
