# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of a run have every figure of its trace."""
import csv
import json
import re
import unittest

from program import GOLDEN, PROJECT, ProgramCase

# visit("price", f.price, Each): f is of a close, o of an opening
VISIT = re.compile(r'visit\("(\w+)", ([fo])(?:\.\w+)?, (\w+)\);')
TRACE_FIELDS = (PROJECT / "model" / "engine" / "trace_fields.h").read_text(encoding="utf-8")
FIGURES = [(key, {"f": "close", "o": "open"}[of], rows) for key, of, rows in VISIT.findall(TRACE_FIELDS)]
OF_CLOSE = {key for key, part, _ in FIGURES if part == "close"}

# Figures that tables leave out, each with the reason.
LEFT_OUT = {}


def column(key, part):
    """What a figure is called in tables: funds have theirs, what the close has too is "open…", a row is one claim."""
    if re.match("fund[A-Z]", key):
        return key[4].lower() + key[5:]
    if part == "open" and key in OF_CLOSE:
        return "open" + key[0].upper() + key[1:]
    return "claim" if key == "claims" else key


def cells(table, key, part, rows, trace, round_):
    """(what a table says, what the trace says) of a figure in a round, in pairs; none where no table has it."""
    name, frame = column(key, part), trace["frames"][round_]
    value = (frame if part == "close" else frame["open"])[key]
    if key == "cause":
        return [(table["rounds"][round_][0][cause], sum_) for cause, sum_ in value.items()]
    if rows.endswith("Positions"):
        holders = trace["funds" if rows == "FundPositions" else "dealers"]
        return [(row[name], value[holders.index(row["holder"])][trace["assets"].index(row["asset"])])
                for row in table["positions"][round_] if row["holder"] in holders and name in row]
    kinds = ("rounds",) if not isinstance(value, list) else ("funds",) if re.match("fund[A-Z]", key) else (
        "assets", "dealers", "funds", "claims")
    for kind in kinds:
        found = table[kind][round_]
        if found and name in found[0]:
            return list(zip((row[name] for row in found), value if isinstance(value, list) else [value], strict=True))
    return []


def same(cell, value):
    if value is None or isinstance(value, list):
        return cell == " ".join(value or [])
    return float(cell) == float(value)


class TablesOfARun(ProgramCase):
    def outputs(self, scenario):
        self.run_program("run", scenario, "--csv", self.dir / "tables", "--trace", self.dir / "trace.json")
        trace = json.loads((self.dir / "trace.json").read_text())
        by_round = {}
        for file in (self.dir / "tables").glob("*.csv"):
            rounds = by_round[file.stem] = [[] for _ in trace["frames"]]
            with file.open(encoding="utf-8", newline="") as lines:
                for row in csv.DictReader(lines):
                    rounds[int(row["round"])].append(row)
        return by_round, trace

    def test_every_figure_of_the_trace_is_in_one(self):
        self.assertEqual(len(FIGURES), TRACE_FIELDS.count('visit("'))
        compared = set()
        for scenario in ("everything", "two-lenders"):
            table, trace = self.outputs(GOLDEN / f"{scenario}.scenario.json")
            for round_ in range(1, len(trace["frames"])):
                for key, part, rows in FIGURES:
                    for cell, value in cells(table, key, part, rows, trace, round_):
                        compared.add((key, part))
                        self.assertTrue(same(cell, value), f"{scenario}, round {round_}, {part} {key}: {cell}, {value}")
        missing = {(key, part) for key, part, _ in FIGURES} - compared
        self.assertEqual(missing, set(LEFT_OUT), "a column of app/cli/run_csv.cpp, or a reason here")


if __name__ == "__main__":
    unittest.main()
