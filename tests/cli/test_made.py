# SPDX-License-Identifier: GPL-3.0-or-later
"""What outputs say of where they come from, standard input, and the schema that travels inside the program."""
import hashlib
import json
import os
import subprocess

from program import CRISIS, PRIME, PROGRAM, PROJECT, ProgramCase

HASH = hashlib.sha256(PRIME.read_bytes()).hexdigest()
SCHEMA = PROJECT / "resources" / "schema" / "waterhammer-scenario.schema.json"

# arguments with --json, and the command that the output names
JSON_OUTPUTS = [
    (["run", PRIME], "run"),
    (["run", PRIME, "--gain", "--set", "market.reversion=0", "--set", "market.horizon=5"],
     "run --gain --set market.reversion=0 --set market.horizon=5"),
    (["attribute", PRIME], "attribute"),
    (["attribute", PRIME, "--dealer", "prime"], "attribute --dealer prime"),
    (["tipping", PRIME, "--path", "events[0].change", "--from", "0", "--to", "-0.2", "--threads", "1"],
     "tipping --path events[0].change --from 0 --to -0.2"),
    (["vulnerability", PRIME, "--shock", "corp=-0.04", "ust=-0.01"],
     "vulnerability --leverage-cap 30 --shock corp=-0.04 ust=-0.01"),
]


class WhereOutputsComeFrom(ProgramCase):
    def check(self, made, command, scenario=HASH):
        self.assertEqual(list(made), ["program", "commit", "command", "scenario"])
        self.assertEqual(made["program"], self.run_program("--version").stdout.strip())
        self.assertRegex(made["commit"], r"^([0-9a-f]{40}|unknown)$")
        self.assertEqual(made["command"], command)
        self.assertEqual(made["scenario"], scenario)

    def test_json(self):
        for arguments, command in JSON_OUTPUTS:
            with self.subTest(command=command):
                result = self.json_of(*arguments)
                self.assertEqual(next(iter(result)), "made")
                self.check(result["made"], command)

    def test_trace(self):
        self.run_program("run", PRIME, "--gain", "--trace", self.dir / "trace.json")
        self.check(json.loads((self.dir / "trace.json").read_text())["made"], "run --gain")

    def test_folder_of_tables(self):
        self.run_program("run", PRIME, "--csv", self.dir / "tables")
        self.check(json.loads((self.dir / "tables" / "manifest.json").read_text())["made"], "run")
        self.run_program("run", PRIME, "--csv", self.dir / "tables")  # a folder of our own is replaced

    def test_table_in_a_file(self):
        sweep = ["sweep", PRIME, "--x", "events[0].change=-0.1:0:3"]
        self.run_program(*sweep, "--out", self.dir / "s.csv")
        self.assertEqual(self.left_behind(), ["s.csv", "s.csv.manifest.json"])
        self.check(json.loads((self.dir / "s.csv.manifest.json").read_text())["made"], "sweep --x events[0].change=-0.1:0:3")
        self.run_program(*sweep, "--y", "market.reversion=0:1:2", "--out", self.dir / "s.csv")
        self.check(json.loads((self.dir / "s.csv.manifest.json").read_text())["made"],
                   "sweep --x events[0].change=-0.1:0:3 --y market.reversion=0:1:2")

    def test_a_device_has_nothing_beside_it(self):
        self.run_program("sweep", PRIME, "--x", "events[0].change=-0.1:0:3", "--out", "/dev/null")
        self.assertFalse(os.path.exists("/dev/null.manifest.json"))

    def test_the_manifest_is_not_written_over_the_scenario(self):
        scenario = self.write("s.csv.manifest.json", PRIME.read_bytes())
        done = self.run_program("sweep", scenario, "--x", "events[0].change=-0.1:0:3", "--out", self.dir / "s.csv", status=2)
        self.assertIn("written over", done.stderr)
        self.assertEqual(scenario.read_bytes(), PRIME.read_bytes())

    def test_every_byte_counts(self):
        changed = PRIME.read_bytes() + b"\n"
        made = self.json_of("run", self.write("s.json", b"\xef\xbb\xbf" + changed))["made"]
        self.assertEqual(made["scenario"], hashlib.sha256(b"\xef\xbb\xbf" + changed).hexdigest())

    def test_a_file_of_many_blocks(self):
        large = self.run_program("generate", "--dealers", "2000", "--assets", "50", "--positions", "20", "--seed", "1",
                                 "--out", self.dir / "large.json")
        self.assertEqual(large.stdout, "")
        bytes_ = (self.dir / "large.json").read_bytes()
        self.assertGreater(len(bytes_), 1 << 19)
        made = self.json_of("run", self.dir / "large.json", "--set", "market.horizon=1")["made"]
        self.assertEqual(made["scenario"], hashlib.sha256(bytes_).hexdigest())


class StandardInput(ProgramCase):
    def test_a_pipe_is_a_scenario(self):
        done = self.run_program("run", "-", "--json", input=PRIME.read_bytes())
        self.assertEqual(done.stdout, self.run_program("run", PRIME, "--json").stdout)

    def test_a_file_is_a_scenario(self):
        with PRIME.open("rb") as stream:
            self.assertEqual(self.run_program("validate", "-", stdin=stream).stdout, "-: valid\n")

    def test_problems_are_told_of_it(self):
        self.assertIn("-: line 1, column 1: an empty file", self.run_program("run", "-", status=1, input=b"").stderr)

    def test_generated_systems_flow_in(self):
        generate = subprocess.Popen([PROGRAM, "generate", "--dealers", "50", "--assets", "5", "--positions", "3", "--seed", "1"],
                                    stdout=subprocess.PIPE)
        with generate.stdout:
            self.assertIn("valid", self.run_program("validate", "-", stdin=generate.stdout).stdout)
        self.assertEqual(generate.wait(), 0)


class Schema(ProgramCase):
    def test_is_the_published_one(self):
        self.assertEqual(self.run_program("schema").stdout, SCHEMA.read_text())


class Problems(ProgramCase):
    def test_all_are_listed_beside_one_of_reading(self):
        scenario = json.loads(PRIME.read_text())
        scenario["market"]["horizon"] = "long"  # a fault of reading
        scenario["market"]["strange"] = 3
        scenario["assets"][0]["depth"] = -1  # and of content
        scenario["dealers"][0]["cash"] += 1
        scenario["events"][0]["asset"] = "nothing"
        done = self.run_program("validate", self.write("s.json", json.dumps(scenario)),
                                "--set", "market.nothing=1", "--set", "market.reversion=x", status=1)
        for place in ("market.horizon: ", "market.strange: ", "assets[0].depth: ", "dealers[0]: ", "events[0].asset: ",
                      "--set market.nothing=1: ", "--set market.reversion=x: "):
            self.assertIn(place, done.stderr)
        self.assertEqual(len(done.stderr.splitlines()), 7, done.stderr)


class Processors(ProgramCase):
    """The same bytes on every level of processor that a release is built for (elsewhere there is only one)."""

    def test_traces_with_gains(self):
        self.run_program("generate", "--dealers", "20", "--assets", "16", "--positions", "8", "--seed", "1",
                         "--out", self.dir / "generated.json")
        for scenario in (self.dir / "generated.json", CRISIS):
            traces = []
            for level, off in enumerate(("", "-AVX512F", "-AVX2,-AVX512F")):
                environment = os.environ | ({"GLIBC_TUNABLES": "glibc.cpu.hwcaps=" + off} if off else {})
                trace = self.dir / f"{level}.json"
                self.run_program("run", scenario, "--gain", "--trace", trace, env=environment)
                traces.append(trace.read_bytes())
            self.assertEqual(traces[0], traces[1])
            self.assertEqual(traces[0], traces[2])
