# SPDX-License-Identifier: GPL-3.0-or-later
"""Command lines with what they must answer, and results compared with the golden runs."""
import csv
import io
import itertools
import json
import math
import pathlib
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from rescaled import rescaled  # noqa: E402, from beside
from story.dates import dates_of, spoken  # noqa: E402
from program import CRISIS, GOLDEN, PRIME, PROJECT, ProgramCase, close

AMPLIFYING = ["slr", "var", "funding", "information", "redemptions", "counterparty"]
COMMANDS = ["run", "validate", "attribute", "vulnerability", "tipping", "capacity", "policies", "compare", "sweep", "generate", "grade", "schema"]


def is_eigenvalue(matrix, value):
    """Whether a small matrix less a number on its diagonal has next to no determinant, by Gaussian elimination."""
    rows = [[x - (value if a == b else 0) for a, x in enumerate(row)] for b, row in enumerate(matrix)]
    least = math.inf
    while rows:
        rows.sort(key=lambda row: -abs(row[0]))
        first, *rest = rows
        least = min(least, abs(first[0]))
        if not first[0]:
            break
        rows = [[x - row[0] / first[0] * y for x, y in zip(row[1:], first[1:])] for row in rest]
    return least < 1e-6


TIPPING = ["tipping", PRIME, "--path", "events[0].change", "--from", "0", "--to", "-0.2"]
CAPACITY = ["capacity", GOLDEN / "order-constrained.scenario.json", "--event", "0"]
SWEEP = ["sweep", PRIME, "--x"]
GENERATE = ["generate", "--dealers", "5", "--assets", "4", "--positions", "3", "--seed", "1"]

# arguments, exit status, in stdout, in stderr; the other stream is empty where nothing is given for it
TABLE = [
    ([], 2, "", "subcommand is required"),
    (["--help"], 0, "vulnerability", ""),
    (["--version"], 0, "waterhammer-cli 0.", ""),
    (["frobnicate"], 2, "", "subcommand is required"),
    (["validate", PRIME, "frobnicate"], 2, "", "frobnicate"),
    (["run"], 2, "", "FILE is required"),
    (["run", PRIME, "--frobnicate"], 2, "", "--frobnicate"),
    (["run", PRIME, "--set", "market.reversion"], 2, "", "market.reversion"),
    (["run", PRIME, "--set", "market.reversion=much"], 1, "", "much"),
    (["run", PRIME, "--set", "market.revision=0"], 1, "", "market.revision"),
    (["run", PRIME, "--set", "market.reversion=2"], 1, "", "a number from 0 to 1"),
    (["run", PRIME, "--set", "dealers[nobody].cash=1"], 1, "", "nobody"),
    (["run", PRIME, "--json", "--story"], 0, '"kind": "largestSale"', ""),
    (["run", "no-such-file"], 1, "", "no such file"),
    (["run", "/"], 1, "", "a directory"),
    (["run", PRIME], 0, "Forced sales together", ""),
    (["run", PRIME, "--gain"], 0, "Peak loop gain", ""),
    (["run", PRIME, "--story"], 0, "The market switches to positive feedback on day 1: ", ""),
    (["run", CRISIS, "--story"], 0, "A, day 1: Dealer A, Dealer B, ", ""),
    (["run", PRIME, "--set", "events[0].change=0"], 0, "Amplification                  -", ""),
    (["run", PRIME, "--set", "market.channels.slr=false"], 0, "  none", ""),
    (["run", CRISIS], 0, "  A  round 1  Dealer A, Dealer B", ""),
    (["run", PRIME, "--set", "events=[]"], 0, "Direct loss                0.000", ""),
    (["run", PRIME, "--set", "dealers=[]"], 1, "", "dealers"),
    (["run", PRIME, "--set", "policys=[]"], 1, "", "did you mean policies?"),
    (["run", CRISIS, "--set", "policies[1].on=false"], 0, "Forced sales together", ""),
    (["validate", CRISIS, "--set", "events[0].round=41"], 0, "valid", "a round up to the horizon (40)"),
    (["validate", CRISIS, "--set", "events[0].round=41", "--set", "events[0].on=false"], 0, "valid", ""),
    (["validate", PRIME, "--set", "dealers[prime].cash=51", "--balance", "shortTermFunding"], 0, "valid", ""),
    (["validate", PRIME, "--set", "dealers[prime].cash=51", "--balance", "cash"], 2, "", "the balancing item itself"),
    (["validate", PRIME, "--balance", "gold"], 2, "", "--balance"),
    (["validate", PRIME], 0, "valid", ""),
    (["validate", PRIME, "--set", "dealers[prime].cash=51"], 1, "", "prime"),
    (["attribute", CRISIS], 0, "information", ""),
    (["attribute", PRIME], 0, "Switched off; alone it would add", ""),
    (["attribute", PRIME, "--dealer", "prime"], 0, "the loss of Dealer Prime", ""),
    (["attribute", PRIME, "--dealer", "nobody"], 1, "", "the id of a dealer"),
    (["vulnerability", PRIME], 2, "", "--shock is required"),
    (["vulnerability", PRIME, "--shock", "corp"], 2, "", "corp"),
    (["vulnerability", PRIME, "--shock", "corp=nan"], 2, "", "nan"),
    (["vulnerability", PRIME, "--shock", "gilts=-0.01"], 1, "", "the id of an asset"),
    (["vulnerability", PRIME, "--shock", "corp=-2"], 1, "", "at least -1"),
    (["vulnerability", PRIME, "--shock", "corp=-0.04", "ust=-0.01"], 0, "systemicness", ""),
    (["vulnerability", PRIME, "--shock", "corp=-0.04", "--leverage-cap", "-1"], 2, "", "leverage-cap"),
    (TIPPING, 0, "does not pass 2", ""),
    (TIPPING + ["--measure", "amplification", "--level", "1.2"], 0, "passes 1.2 at events[0].change = -0.", ""),
    (TIPPING + ["--measure", "failures"], 0, "dealers that fail passes 0 at events[0].change = -0.1", ""),
    (TIPPING + ["--measure", "loss"], 2, "", "--measure"),
    (TIPPING + ["--level", "much"], 2, "", "--level"),
    (TIPPING + ["--json"], 0, '"measure": "amplification"', ""),
    (CAPACITY, 0, "in trouble passes 0 beyond a size of 12.99", ""),
    (CAPACITY + ["--until", "severity", "--json"], 0, '"measure": "lossShare"', ""),
    (CAPACITY + ["--until", "failure", "--to", "1"], 0, "does not pass 0", ""),
    (CAPACITY + ["--until", "dawn"], 2, "", "--until"),
    (CAPACITY[:2] + ["--event", "9"], 1, "", "events[9]"),
    (CAPACITY[:2], 2, "", "--event is required"),
    (["tipping", PRIME, "--path", "market.reversion", "--from", "nothing", "--to", "1"], 2, "", "nothing"),
    (TIPPING + ["--from", "0"], 2, "", "--from"),
    (["tipping", PRIME, "--path", "market.reversion", "--from", "0.9", "--to", "20"], 1, "", "64 of 65 values are no valid scenario"),
    (["tipping", PRIME, "--path", "market.reversion", "--from", "0.9", "--to", "1.05"], 0, "does not pass", "22 of 65 values"),
    (["schema"], 0, '"$schema"', ""),
    (["schema", PRIME], 2, "", "golden"),
    (["tipping", PRIME, "--path", "market.nothing", "--from", "0", "--to", "1"], 1, "", "market.nothing"),
    (SWEEP + ["events[0].change=-0.1:0:3"], 0, "events[0].change,peakLoss", "cascades in"),
    (SWEEP + ["events[0].change=-0.1:0"], 2, "", "PATH=FROM:TO:N"),
    (SWEEP + ["events[0].change=-0.1:0:0"], 2, "", "number of points"),
    (SWEEP + ["events[0].change=-0.1:0:1e3"], 2, "", "number of points"),
    (SWEEP + ["events[0].change=-0.1:inf:3"], 2, "", "finite"),
    (SWEEP + ["events[0].change=-0.1:0:3", "--threads", "0"], 2, "", "--threads"),
    (SWEEP + ["events[0].change=-0.1:0:3", "--y", "events[0].change=-0.1:0:3"], 2, "", "same path"),
    (SWEEP + ["market.nothing=0:1:3"], 1, "", "market.nothing"),
    (SWEEP + ["market.reversion=2:3:3"], 1, "", "no valid scenario"),
    (SWEEP + ["market.reversion=0.5:1.5:3"], 0, "1.5,,,", "1 point is no valid scenario"),
    (GENERATE, 0, '"format": "waterhammer-scenario"', ""),
    (["generate", "--dealers", "5"], 2, "", "required"),
    (["generate", "--dealers", "5", "--assets", "4", "--positions", "5", "--seed", "1"], 2, "", "than there are assets"),
    (["generate", "--dealers", "-1", "--assets", "4", "--positions", "3", "--seed", "1"], 2, "", "--dealers"),
]


class CommandLines(ProgramCase):
    def test_table(self):
        for arguments, status, out, err in TABLE:
            with self.subTest(arguments=[str(a) for a in arguments]):
                done = self.run_program(*arguments, status=status)
                self.assertIn(out, done.stdout)
                self.assertIn(err, done.stderr)
                if not out:
                    self.assertEqual(done.stdout, "")
                if not err:
                    self.assertEqual(done.stderr, "")

    def test_every_command_has_help(self):
        for command in COMMANDS:
            with self.subTest(command=command):
                done = self.run_program(command, "--help")
                self.assertIn("Usage: waterhammer-cli " + command, done.stdout)
                self.assertEqual(done.stderr, "")


class OldIds(ProgramCase):
    """Paths may name a row by the id that the file gave it, and that reading has replaced."""

    def test_paths_with_ids_of_the_file(self):
        scenario = json.loads(PRIME.read_text())
        text = json.dumps(scenario | {"version": 1})
        asset, dealer = scenario["assets"][0]["id"], scenario["dealers"][0]["id"]
        old = self.write("old.json", text.replace(f'"{asset}"', '"an/asset"').replace(f'"{dealer}"', '"a dealer"'))
        for given, by_place in (("assets[an/asset].depth=1000", "assets[0].depth=1000"),
                                ("dealers[a dealer].holdings.an/asset=10", "dealers[0].holdings.an_asset=10"),
                                ("dealers[a dealer].constraints.slrMin=0.04", "dealers[0].constraints.slrMin=0.04")):
            with self.subTest(path=given):
                one, other = (self.run_program("run", old, "--set", setting, "--balance", "otherAssets").stdout
                              for setting in (given, by_place))
                self.assertEqual(one, other)
                self.assertNotEqual(one, self.run_program("run", old).stdout)


class Balancing(ProgramCase):
    def test_a_sweep_of_a_figure_of_the_books(self):
        path = "dealers[prime].tier1Capital"
        self.run_program("sweep", PRIME, "--x", f"{path}=40:50:2", status=1)
        swept = self.run_program("sweep", PRIME, "--x", f"{path}=40:50:2", "--balance", "shortTermFunding").stdout
        for row in csv.DictReader(io.StringIO(swept)):
            set_so = self.json_of("run", PRIME, "--set", f"{path}={row[path]}", "--balance", "shortTermFunding")
            self.assertEqual(float(row["peakLoss"]), set_so["peakLoss"])
        both = self.run_program("sweep", PRIME, "--x", f"{path}=40:50:2", "--y", "market.reversion=0:0.5:2",
                                "--balance", "shortTermFunding").stdout
        self.assertEqual(len(both.splitlines()), 5)
        self.run_program("sweep", PRIME, "--x", f"{path}=40:50:2", "--balance", "tier1Capital", status=2)

    def test_an_item_below_zero_is_no_scenario(self):
        done = self.run_program("validate", PRIME, "--set", "dealers[prime].tier1Capital=1e6", "--balance",
                                "shortTermFunding", status=1)
        self.assertIn("shortTermFunding: -", done.stderr)


class UnitsOfMoney(ProgramCase):
    """The summary has the digits of the screen, two more, in whatever unit the file counts."""

    def test_digits(self):
        for factor, currency, direct, unit in ((1, "USD bn", "{:.3f}", "USD bn"), (1000, "EUR mn", "{:.1f}", "EUR mn"),
                                               (1e9, "yen", "{:.3f}", "bn")):
            with self.subTest(currency=currency):
                file = self.write("scenario.json", json.dumps(rescaled(json.loads(CRISIS.read_text()), factor, currency)))
                out = self.run_program("run", file).stdout
                self.assertIn(unit, out.splitlines()[0])
                shown = 83.30058 * (1 if factor == 1e9 else factor)
                found = next(line for line in out.splitlines() if "Direct loss" in line).split()[2]
                self.assertEqual(found, direct.format(shown))


def golden(name):
    return json.loads((GOLDEN / f"{name}.trace.json").read_text())


class AgainstGoldenRuns(ProgramCase):
    def test_summaries(self):
        for scenario in sorted(GOLDEN.glob("*.scenario.json")):
            name = scenario.name.removesuffix(".scenario.json")
            trace, result = golden(name), self.json_of("run", scenario)
            with self.subTest(name=name):
                self.compare_summary(trace, result)

    def compare_summary(self, trace, result):
        frames = trace["frames"]
        start = sum(frames[0]["equity"])
        put_in = itertools.accumulate(f["open"]["injected"] if f["open"] else 0 for f in frames)
        losses = [start + new - sum(max(0, e) for e in f["equity"]) for f, new in zip(frames, put_in)]
        direct = sum(f["open"]["directLoss"] for f in frames[1:])
        self.assertTrue(close(max(losses), result["peakLoss"]))
        self.assertTrue(close(losses[result["peakLossRound"]], max(losses)))
        self.assertTrue(close(losses[-1], result["endLoss"]))
        self.assertTrue(close(sum(max(0, -e) for e in frames[-1]["equity"]), result["creditorsShortfall"]))
        self.assertTrue(close(direct, result["directLoss"]))
        if direct > 1e-9:
            self.assertTrue(close(max(losses) / direct, result["amplification"]))
        else:
            self.assertIsNone(result["amplification"])
        self.assertEqual(result["rounds"], len(frames) - 1)
        self.assertEqual(result["failures"], sum(frames[-1]["failed"]))
        waves = {d: w for d, w in zip(trace["dealers"], frames[-1]["wave"]) if w is not None}
        self.assertEqual(result["waves"], waves)
        self.assertEqual(result["breached"], len(waves))
        for a, asset in enumerate(trace["assets"]):
            self.assertTrue(close(min(f["price"][a] for f in frames), result["lowestPrice"][asset]))
            at = frames[result["lowestPriceRound"][asset]]["price"][a]
            self.assertTrue(close(at, result["lowestPrice"][asset]))
        for cause, amount in result["forcedSales"].items():
            self.assertTrue(close(sum(f["open"]["cause"][cause] for f in frames[1:]), amount), cause)
        self.assertTrue(close(sum(sum(f["open"]["absorbed"]) for f in frames[1:]), result["absorbed"]))
        for violation in result["invariants"].values():
            self.assertLess(violation, 1e-9)

    def test_traces(self):
        for name in ("dealer-prime", "twelve-dealers-crisis"):
            out = self.dir / "trace.json"
            self.run_program("run", GOLDEN / f"{name}.scenario.json", "--gain", "--trace", out)
            ours, theirs = json.loads(out.read_text()), golden(name)
            self.assertEqual(len(ours["frames"]), len(theirs["frames"]))
            for mine, reference in zip(ours["frames"], theirs["frames"]):
                for field in ("price", "equity", "exposure", "cash", "shortTermFunding", "volatility"):
                    for x, y in zip(mine[field], reference[field]):
                        self.assertTrue(close(y, x), (name, mine["round"], field))

    def test_attribution_adds_up(self):
        result = self.json_of("attribute", CRISIS)
        self.assertEqual(list(result["channels"]), AMPLIFYING)
        self.assertTrue(close(result["none"] + sum(result["channels"].values()), result["all"]))
        self.assertTrue(close(self.json_of("run", CRISIS)["peakLoss"], result["all"]))

    def test_attribution_is_of_the_channels_that_are_on(self):
        result = self.json_of("attribute", PRIME)
        run = self.json_of("run", PRIME)
        self.assertEqual(result["none"], 6)
        self.assertTrue(close(6 + result["channels"]["slr"], run["peakLoss"]))
        self.assertEqual(list(result["switchedOn"]), AMPLIFYING[1:])
        # Its only dealer's loss is the system's.
        own = self.json_of("attribute", PRIME, "--dealer", "prime")
        self.assertTrue(close(own["channels"]["slr"], result["channels"]["slr"]))

    def test_vulnerability_of_dealer_prime(self):
        # One dealer: DV is its loss over its equity; AV, S and IV are the same, the loss of its sales to itself:
        # debt to equity 19, sales 19 x loss in proportion over total assets 500, impact 1/depth of what it holds.
        result = self.json_of("vulnerability", PRIME, "--shock", "corp=-0.04")
        sold = 19 * 6
        again = sum((sold * held / 500) / depth * held for held, depth in ((200, 20000), (150, 2500)))
        self.assertTrue(close(result["direct"], -6 / 25))
        self.assertTrue(close(result["aggregate"], -again / 25))
        dealer, = result["dealers"]
        self.assertEqual(dealer["id"], "prime")
        for figure, value in (("direct", -6 / 25), ("systemicness", -again / 25), ("indirect", -again / 25)):
            self.assertTrue(close(dealer[figure], value), figure)
        capped = self.json_of("vulnerability", PRIME, "--shock", "corp=-0.04", "--leverage-cap", "9.5")
        self.assertTrue(close(capped["aggregate"], result["aggregate"] / 2))

    def test_tipping_point_is_where_the_level_is_passed(self):
        result = self.json_of(*TIPPING, "--measure", "amplification", "--level", "1.2")
        self.assertEqual(result["path"], "events[0].change")
        self.assertEqual((result["measure"], result["level"]), ("amplification", 1.2))
        self.assertEqual(result["crossings"][0], result["value"])
        self.assertEqual(result["value"], result["above"])
        for at, passed in ((result["below"], False), (result["above"], True)):
            run = self.json_of("run", PRIME, "--set", f"events[0].change={at!r}")
            self.assertEqual(run["amplification"] > 1.2, passed)
        self.assertIsNone(self.json_of(*TIPPING, "--level", "50")["value"])

    def test_feedback_of_a_run(self):
        run = self.json_of("run", CRISIS, "--gain")
        trace = golden("twelve-dealers-crisis")["frames"]
        self.assertIsNone(run["parts"][0])
        for frame, parts in zip(trace[1:], run["parts"][1:]):
            self.assertEqual(parts is None, frame["realisedGain"] is None)
            if parts:
                self.assertTrue(close(sum(parts.values()), frame["realisedGain"]))
        self.assertIn(run["feedback"][1], (trace[1]["realisedGain"], trace[1]["loopGain"]))
        above = [t for t, x in enumerate(run["feedback"]) if x is not None and x > 0.005]
        self.assertEqual(run["switch"]["round"], above[0])
        self.assertEqual([state["day"] for state in run["state"]], list(range(len(trace))))
        for state in run["state"]:
            for key in ("priceShocks", "dealers", "liquidity", "feedback", "information"):
                self.assertTrue(0 <= state[key] <= 1)

    def test_capacity_is_the_last_size_before_the_first_breach(self):
        for name, expected in (("order-constrained", 13), ("order-functioning", 220)):
            scenario = GOLDEN / f"{name}.scenario.json"
            found = self.json_of("capacity", scenario, "--event", "0")
            self.assertEqual(round(found["value"]), expected)
            self.assertTrue(found["reached"])
            for size, breached in ((found["value"], False), (found["above"], True)):
                run = self.json_of("run", scenario, "--set", f"events[0].amount={size!r}")
                self.assertEqual(run["breached"] > 0, breached)
            self.assertEqual(list(found["states"]), ["below", "above"])

    def test_policies_avert_what_runs_without_them_lose_more(self):
        scenario = PROJECT / "resources/scenarios/policy-in-time.waterhammer.json"
        [found] = self.json_of("policies", scenario)["policies"]
        self.assertEqual((found["policy"], found["kind"], found["from"]), (0, "repoFacility", 7))
        without = self.json_of("run", scenario, "--set", "policies[0].on=false")
        self.assertEqual(len(found["begun"]), 40)
        for begun in [found["averts"] | {"from": 7}, found["begun"][0], found["begun"][7]]:
            run = self.json_of("run", scenario, "--set", f"policies[0].from={begun['from']}")
            self.assertTrue(close(without["peakLoss"] - run["peakLoss"], begun["peakLoss"]))
            self.assertEqual(without["failures"] - run["failures"], begun["failures"])
        self.assertEqual((found["tooLate"], found["helps"]), (8, True))
        self.assertEqual(found["most"], max(found["begun"], key=lambda begun: begun["peakLoss"]))
        self.assertEqual(self.json_of("policies", PRIME)["policies"], [])

    def test_gain_of_a_run_is_the_growth_of_its_matrix(self):
        run = self.json_of("run", CRISIS, "--gain")
        trace = golden("twelve-dealers-crisis")
        self.assertIsNone(run["gain"][0])
        self.assertEqual(len(run["gain"]), len(trace["frames"]))
        for frame, gain in zip(trace["frames"][1:], run["gain"][1:]):
            self.assertEqual([len(row) for row in gain["matrix"]], [4] * 4)
            self.assertTrue(is_eigenvalue(gain["matrix"], frame["loopGain"]))
            self.assertFalse(is_eigenvalue(gain["matrix"], frame["loopGain"] + 0.01))
            self.assertEqual(list(gain["without"]), AMPLIFYING)
            self.assertLessEqual(len(gain["dealers"]), 2)
            if frame["loopGain"] <= 0.005:
                self.assertEqual((gain["assets"], gain["dealers"]), ([], []))
        self.assertTrue(any(gain["dealers"] for gain in run["gain"][1:]))

    def test_sweep_agrees_with_single_runs(self):
        done = self.run_program("sweep", CRISIS, "--x", "events[0].change=-0.1:0:3", "--y",
                                "dealers[*].constraints.slrMin=0.03:0.05:3", "--threads", "2")
        rows = list(csv.DictReader(io.StringIO(done.stdout)))
        self.assertEqual(len(rows), 9)
        self.assertRegex(done.stderr, r"(?m)^9 cascades in [0-9.]+ s \([0-9]+/s, 2 threads\)\n\Z")
        for row in rows:
            run = self.json_of("run", CRISIS, "--set", "events[0].change=" + row["events[0].change"], "--set",
                               "dealers[*].constraints.slrMin=" + row["dealers[*].constraints.slrMin"])
            for column in ("peakLoss", "endLoss", "creditorsShortfall", "directLoss", "amplification"):
                self.assertTrue(close(run[column], float(row[column])), column)
            for column in ("failures", "breached", "rounds"):
                self.assertEqual(run[column], int(row[column]))
            for asset, price in run["lowestPrice"].items():
                self.assertTrue(close(price, float(row["lowestPrice." + asset])))

    def test_csv_of_a_run_agrees_with_its_trace(self):
        out = self.dir / "tables"
        self.run_program("run", CRISIS, "--gain", "--csv", out, "--trace", self.dir / "trace.json")
        trace = json.loads((self.dir / "trace.json").read_text())
        tables = {p.stem: list(csv.DictReader(io.StringIO(p.read_text()))) for p in out.glob("*.csv")}
        self.assertEqual(sorted(tables), ["assets", "claims", "dealers", "funds", "positions", "rounds", "trades"])
        frames = trace["frames"]
        for table, ids, key in (("assets", "assets", "price"), ("dealers", "dealers", "equity"), ("funds", "funds", "nav")):
            self.assertEqual(len(tables[table]), len(frames) * len(trace[ids]))
            for n, row in enumerate(tables[table]):
                t, k = divmod(n, len(trace[ids]))
                self.assertEqual(float(row[key]), frames[t][key][k])
                self.assertEqual(row[ids[:-1]], trace[ids][k])
        for row, frame in zip(tables["rounds"], frames):
            if frame["open"]:
                self.assertEqual(float(row["slr"]), frame["open"]["cause"]["slr"])
                self.assertEqual(float(row["loopGain"]), frame["loopGain"])
        self.assertEqual(tables["rounds"][0]["slr"], "")


class Story(ProgramCase):
    def test_dealer_prime_shows_how_six_become_a_hundred_and_fourteen(self):
        story = self.run_program("run", PRIME, "--story").stdout
        for part in ("Direct loss of all dealers: 6.0 bn.", "equity from 25.0 to 19.0", "19.0 / 494.0 = 3.85\u2009%",
                     "19.0 / 5.00\u2009% = 380.0", "494.0 \u2212 380.0 = 114.0", "all of it US Treasuries"):
            self.assertIn(part, story)
        self.assertIn("6.0 \u2192 114.0", story[story.rindex("\n\n"):])  # its last paragraph

    def test_every_shipped_scenario_has_a_story(self):
        for scenario in sorted((PROJECT / "resources" / "scenarios").glob("*.json")):
            with self.subTest(scenario=scenario.name):
                story = self.run_program("run", scenario, "--story", "--gain").stdout
                date = map(spoken, dates_of(json.loads(scenario.read_text(encoding="utf-8")), 1).values())
                self.assertIn("\n" + ", ".join(["Day 1", *date]) + "\n", story)
                self.assertIn("\nIn the end\n", story)
                self.assertNotIn("nan", story)


if __name__ == "__main__":
    unittest.main()
