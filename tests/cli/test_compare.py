# SPDX-License-Identifier: GPL-3.0-or-later
"""compare: every figure is that of the runs themselves, each difference is told, and runs in a file are found."""
import json
import unittest

from program import PROJECT, ProgramCase, close

SHIPPED = PROJECT / "resources" / "scenarios"


def shipped(name):
    return SHIPPED / f"{name}.waterhammer.json"


PAIRS = [
    ("order-functioning", "order-constrained"),
    ("policy-in-time", "policy-too-late"),
    ("four-waves", "four-waves-leverage-only"),
    ("fund-spiral", "fund-spiral-swing"),
    ("information-spiral", "information-spiral-off"),
]


class Compare(ProgramCase):
    def test_outcomes_are_those_of_the_runs(self):
        for a, b in PAIRS:
            with self.subTest(pair=(a, b)):
                found = self.json_of("compare", shipped(a), shipped(b))
                runs = [self.json_of("run", shipped(name), "--gain") for name in (a, b)]
                outcomes = {row["figure"]: row for row in found["outcomes"]}
                for figure in ("peakLoss", "peakLossRound", "endLoss", "creditorsShortfall", "directLoss", "rounds",
                               "failures", "breached", "absorbed", "amplification", "peakRealisedGain", "peakLoopGain"):
                    for k, run in enumerate(runs):
                        value, wanted = outcomes[figure]["values"][k], run[figure]
                        if not (figure == "peakLossRound" and wanted == 0):
                            self.assertEqual(value, wanted, figure)
                for cause, amount in runs[1]["forcedSales"].items():
                    if cause != "total":
                        self.assertEqual(outcomes[f"forcedSales.{cause}"]["values"][1], amount)

    def test_verdicts(self):
        found = self.json_of("compare", shipped("order-functioning"), shipped("order-constrained"))
        for row in found["outcomes"]:
            self.assertIsNone(row["verdicts"][0])
            first, second = row["values"]
            verdict = row["verdicts"][1]
            if "Gain" in row["figure"] or row["figure"] == "feedback":
                self.assertIsNone(verdict, row)  # below 0 may mean burnt out
            if verdict is not None:
                higher = row["figure"].startswith(("lowestPrice.", "price."))
                later = row["figure"] in ("firstBreach", "firstFailure")
                change = second - first if higher or later else first - second
                self.assertEqual(verdict, "same" if abs(change) <= 1e-9 * max(1, abs(first)) else
                                 "better" if change > 0 else "worse", row)

    def test_a_day_is_that_of_the_trace(self):
        trace = self.dir / "trace.json"
        self.run_program("run", shipped("policy-too-late"), "--trace", trace)
        told = json.loads(trace.read_text())
        frame = told["frames"][8]
        found = self.json_of("compare", shipped("policy-in-time"), shipped("policy-too-late"), "--day", 8)
        self.assertEqual(found["day"], 8)
        outcomes = {row["figure"]: row["values"][1] for row in found["outcomes"]}
        for asset, price in zip(told["assets"], frame["price"], strict=True):
            self.assertEqual(outcomes[f"price.{asset}"], price)
        for dealer, slr in zip(told["dealers"], frame["slr"], strict=True):
            self.assertTrue(close(slr, outcomes[f"dealers[{dealer}].slr"]))
        self.assertEqual(outcomes["failures"], sum(frame["failed"]))

    def test_a_day_after_the_end_is_as_the_last_close_left_it(self):
        found = self.json_of("compare", shipped("policy-in-time"), shipped("policy-too-late"), "--day", 500)
        feedback = next(row["values"] for row in found["outcomes"] if row["figure"] == "feedback")
        self.assertNotIn(None, feedback)
        self.assertTrue(found["sentence"].startswith("Over the whole run: "))
        for day, told in ((500, True), (8, False)):
            text = self.run_program("compare", shipped("policy-in-time"), shipped("policy-too-late"), "--day", day).stdout
            line = next(line for line in text.splitlines() if line.startswith(f"Day {day}"))
            self.assertEqual(line.count("its last, left it"), 2 if told else 0, line)

    def test_five_pairs_give_five_sentences(self):
        sentences, texts = set(), set()
        for a, b in PAIRS:
            found = self.json_of("compare", shipped(a), shipped(b))
            sentences.add(found["sentence"])
            self.assertTrue(found["inputs"], (a, b))
            texts.add(tuple(entry["text"] for entry in found["inputs"]))
            for entry in found["inputs"]:
                self.assertRegex(entry["text"], r"\d|on|off|none")
        self.assertEqual((len(sentences), len(texts)), (5, 5))

    def test_inputs_are_the_fields_that_differ(self):
        scenario = json.loads(shipped("order-functioning").read_text())
        scenario["market"]["reversion"] = 0.125
        scenario["dealers"][2].setdefault("constraints", {})["slrMin"] = 0.0425
        changed = self.write("changed.json", json.dumps(scenario))
        found = self.json_of("compare", shipped("order-functioning"), changed)
        self.assertEqual([entry["paths"] for entry in found["inputs"]],
                         [["market.reversion"], [f"dealers[{scenario['dealers'][2]['id']}].constraints.slrMin"]])
        self.assertEqual([entry["value"] for entry in found["inputs"]], [0.125, 0.0425])

    def test_a_run_in_a_file(self):
        calm = json.loads(shipped("order-functioning").read_text())
        kept = json.loads(shipped("order-constrained").read_text())
        calm["runs"] = [{"name": "less capital", "kind": "pin", "look": 1, "scenario": kept}]
        file = self.write("study.json", json.dumps(calm))
        found = self.json_of("compare", file, f"{file}#less capital")
        apart = self.json_of("compare", shipped("order-functioning"), shipped("order-constrained"))
        self.assertEqual(found["outcomes"], apart["outcomes"])
        self.assertEqual(found["runs"][1]["name"], "less capital")
        self.assertEqual(found["made"]["command"], "compare #less capital")
        self.assertEqual(self.json_of("run", f"{file}#less capital")["made"]["command"], "run #less capital")
        self.assertEqual(self.run_program("run", f"{file}#less capital").stdout,
                         self.run_program("run", shipped("order-constrained")).stdout)
        self.assertIn("did you mean less capital?", self.run_program("run", f"{file}#les capital", status=1).stderr)
        # A file that is itself called so comes first.
        self.write("study.json#less capital", json.dumps(calm))
        self.assertEqual(self.run_program("run", f"{file}#less capital").stdout, self.run_program("run", file).stdout)

    def test_a_damaged_run_is_a_problem_of_its_file(self):
        study = json.loads(shipped("order-functioning").read_text())
        kept = json.loads(shipped("order-constrained").read_text())
        study["runs"] = [{"name": "whole", "kind": "pin", "look": 1, "scenario": kept},
                         {"name": "torn", "kind": "pin", "look": 1, "scenario": kept | {"name": 3}}]
        file = self.write("study.json", json.dumps(study))
        told = self.run_program("validate", file, status=1)
        self.assertIn("runs[1].scenario.name", told.stderr)
        self.assertEqual(told.stdout, "")
        self.assertIn("valid", self.run_program("validate", f"{file}#whole").stdout)
        self.run_program("run", file)  # it costs itself alone

    def test_all_that_is_wrong_with_a_run_is_told_by_its_name(self):
        study = json.loads(shipped("order-functioning").read_text())
        kept = json.loads(shipped("order-constrained").read_text())
        torn = json.loads(json.dumps(kept)) | {"dealerz": []}
        torn["assets"][0]["depth"] = -5
        torn_books = json.loads(json.dumps(kept))
        torn_books["dealers"][0]["cash"] += 5
        study["runs"] = [{"name": name, "kind": "pin", "look": 1, "scenario": scenario}
                         for name, scenario in (("whole", kept), ("torn #2", torn), ("books", torn_books))]
        file = self.write("study.json", json.dumps(study))
        told = self.run_program("validate", file, status=1).stderr.splitlines()
        self.assertEqual(len(told), 3, told)
        for line, begin in zip(told, ("#torn #2: runs[1].scenario.dealerz", "#torn #2: runs[1].scenario.assets[0].depth",
                                      "#books: runs[2].scenario.dealers[0]"), strict=True):
            self.assertTrue(line.startswith(f"{file}{begin}"), line)
        self.run_program("compare", file, f"{file}#books", status=1)

    def test_names_may_have_the_sign_that_parts_them(self):
        calm = json.loads(shipped("order-functioning").read_text())
        kept = json.loads(shipped("order-constrained").read_text())
        calm["runs"] = [{"name": "Suspicion #6", "kind": "pin", "look": 1, "scenario": kept}]
        for name in ("pins.json", "pins#2.json"):  # the second beside the first
            file = self.write(name, json.dumps(calm))
            self.assertEqual(self.run_program("run", f"{file}#Suspicion #6").stdout,
                             self.run_program("run", shipped("order-constrained")).stdout)
        self.assertIn("none.json", self.run_program("run", "none.json#Suspicion #6", status=1).stderr.split(":")[0])

    def test_settings_hold_for_all(self):
        pair = [shipped("order-functioning"), shipped("order-constrained")]
        found = self.json_of("compare", *pair, "--set", "market.reversion=0.125")
        self.assertIn("--set market.reversion=0.125", found["made"]["command"])
        for k, file in enumerate(pair):
            run = self.json_of("run", file, "--gain", "--set", "market.reversion=0.125")
            peak = next(row["values"][k] for row in found["outcomes"] if row["figure"] == "peakLoss")
            self.assertEqual(peak, run["peakLoss"])
        self.run_program("compare", *pair, "--set", "market.reversion=much", status=1)

    def test_what_an_event_strikes_is_told_by_its_name(self):
        scenario = json.loads(shipped("twelve-dealers-crisis").read_text())
        changed = json.loads(json.dumps(scenario))
        event = next(event for event in changed["events"] if event["kind"] == "price")
        other = next(asset for asset in scenario["assets"] if asset["id"] != event["asset"])
        names = {asset["id"]: asset["name"] for asset in scenario["assets"]}
        wanted = f"{names[event['asset']]} \u2192 {other['name']}"
        event["asset"] = other["id"]
        found = self.json_of("compare", shipped("twelve-dealers-crisis"),
                             self.write("struck.json", json.dumps(changed)))
        self.assertIn(wanted, " ".join(entry["text"] for entry in found["inputs"]))

    def test_every_row_of_a_group_is_named(self):
        scenario = json.loads(shipped("twelve-dealers-crisis").read_text())
        changed = json.loads(json.dumps(scenario))
        prices = [event for event in changed["events"] if event["kind"] == "price"][:2]
        self.assertEqual(len(prices), 2)
        for event in prices:
            event["round"] = 3
        found = self.json_of("compare", shipped("twelve-dealers-crisis"),
                             self.write("later.json", json.dumps(changed)))
        group = next(entry for entry in found["inputs"] if len(entry["paths"]) == 2)
        names = {asset["id"]: asset["name"] for asset in scenario["assets"]}
        for event in prices:
            self.assertIn(names[event["asset"]], group["text"])

    def test_events_without_ids_are_known_by_what_they_are(self):
        scenario = json.loads(shipped("twelve-dealers-crisis").read_text())
        for row in scenario["events"] + scenario.get("policies", []):
            row.pop("id", None)
        more = json.loads(json.dumps(scenario))
        more["events"].insert(0, {"round": 2, "kind": "capitalLoss", "dealer": "d3", "amount": 2.5})
        found = self.json_of("compare", self.write("some.json", json.dumps(scenario)),
                             self.write("more.json", json.dumps(more)))
        self.assertEqual([entry["text"] for entry in found["inputs"]], ["Added: Capital loss: Dealer C 2.5 bn on day 2"])

    def test_an_output_never_takes_the_place_of_the_file_of_a_run(self):
        calm = json.loads(shipped("order-functioning").read_text())
        calm["runs"] = [{"name": "a", "kind": "pin", "look": 1, "scenario": dict(calm)}]
        file = self.write("study.json", json.dumps(calm))
        before = file.read_bytes()
        self.run_program("run", f"{file}#a", "--trace", file, status=2)
        self.assertEqual(file.read_bytes(), before)

    def test_tables(self):
        table = self.run_program("compare", shipped("four-waves"), shipped("four-waves-leverage-only"), "--csv").stdout
        found = self.json_of("compare", shipped("four-waves"), shipped("four-waves-leverage-only"))
        lines = table.splitlines()
        self.assertEqual(len(lines), 1 + len(found["outcomes"]))
        self.assertEqual(len(lines[0].split(",")) >= 4, True)

    def test_wrong_usage_and_wrong_files(self):
        self.run_program("compare", shipped("four-waves"), status=2)
        broken = self.write("broken.json", "{")
        told = self.run_program("compare", broken, self.dir / "none.json", status=1).stderr
        self.assertIn("broken.json", told)
        self.assertIn("none.json", told)


if __name__ == "__main__":
    unittest.main()
