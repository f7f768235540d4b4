# SPDX-License-Identifier: GPL-3.0-or-later
"""Files nobody should have written, places nobody may write to, other locales, Ctrl-C."""
import json
import os
import pathlib
import pty
import resource
import signal
import subprocess
import unittest

from program import CRISIS, PRIME, PROGRAM, PROJECT, ProgramCase

TEXT = PRIME.read_text()

# name, content, what the message must name
HOSTILE = [
    ("empty", "", "an empty file"),
    ("another kind", '{"type": "FeatureCollection"}', "waterhammer-scenario"),
    ("a newer version", TEXT.replace('"version": 1', '"version": 3'), "version"),
    ("truncated", TEXT[: len(TEXT) // 2], "cut off"),
    ("a million deep", '{"format": ' + "[" * 1_000_000, "levels"),
    ("a million deep inside", TEXT.rstrip()[:-1] + ', "x-deep": ' + "[" * 1_000_000, "levels"),
    ("a field twice", TEXT.replace('"cash": 50', '"cash": 50, "cash": 50'), "cash"),
    ("not a number", TEXT.replace('"cash": 50', '"cash": NaN'), "finite"),
    ("beyond all numbers", TEXT.replace('"cash": 50', '"cash": 1e400'), "line"),
    ("broken UTF-8", TEXT.encode().replace(b"Dealer Prime", b"Dealer \xff"), "UTF-8"),
    ("bytes", bytes(range(256)) * 4, "expected"),
    ("a name mistaken", TEXT.replace('"cash": 50', '"cahs": 50'), "cahs"),
    ("out of range", TEXT.replace('"depth": 20000', '"depth": 0'), "a number above 0"),
]

COMMANDS = [
    ["run", "--trace", "OUT", "--csv", "TABLES"],
    ["validate"],
    ["attribute"],
    ["vulnerability", "--shock", "corp=-0.1"],
    ["tipping", "--path", "market.reversion", "--from", "0", "--to", "1"],
    ["sweep", "--x", "market.reversion=0:1:3", "--out", "OUT"],
    ["capacity", "--event", "0"],
    ["policies"],
    ["compare", PRIME],
]
NO_SCENARIO = {"generate", "grade", "schema"}  # they read none


class HostileFiles(ProgramCase):
    def test_every_command_that_reads_a_scenario_meets_them(self):
        told = self.run_program("--help").stdout.partition("Subcommands:")[2].partition("\n\n")[0]
        commands = {line.split()[0] for line in told.splitlines() if line.strip()}
        self.assertEqual(commands - NO_SCENARIO, {command for command, *_ in COMMANDS})

    def refused(self, arguments, sign):
        done = self.run_program(*arguments, status=1, cwd=self.dir)
        self.assertEqual(done.stdout, "")
        self.assertIn(sign, done.stderr)
        self.assertIn("expected", done.stderr)

    def test_every_command_refuses_each(self):
        for name, content, sign in HOSTILE:
            file = self.write("file.json", content)
            for command, *options in COMMANDS:
                with self.subTest(file=name, command=command):
                    self.refused([command, file, *options], sign)
                    self.assertEqual(self.left_behind(), ["file.json"])

    def test_a_hundred_megabytes(self):
        million = 1 << 20
        for name, begin, piece, sign in (("one text", '{"format": "', "x" * million, "MiB"),
                                         ("blanks", "{", " " * million, ""),
                                         ("numbers", '{"format": "waterhammer-scenario", "version": 1, "dealers": [',
                                          "1," * (million // 2), "an object")):
            file = self.dir / "large.json"
            with file.open("w") as out:
                out.write(begin)
                for _ in range(100):
                    out.write(piece)
            with self.subTest(content=name):
                self.refused(["validate", file], sign)

    def test_all_problems_are_listed(self):
        file = self.write("file.json", TEXT.replace('"depth": 20000', '"depth": 0').replace('"round": 1', '"round": 0'))
        done = self.run_program("validate", file, status=1)
        self.assertIn("assets[0].depth", done.stderr)
        self.assertIn("events[0].round", done.stderr)


def unprivileged():
    """Permissions do not bind the superuser: become nobody, where we are it."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)


def nobody_may_run_it():
    """Whether the program and its files lie where others than the superuser come, too."""
    try:
        return subprocess.run([PROGRAM, "validate", str(PRIME)], capture_output=True, preexec_fn=unprivileged).returncode == 0
    except (OSError, subprocess.SubprocessError):
        return False


class WholeOrNotAtAll(ProgramCase):
    TABLES = ["assets.csv", "claims.csv", "dealers.csv", "funds.csv", "manifest.json", "positions.csv", "rounds.csv",
              "trades.csv"]

    def test_no_place_to_write(self):
        if not nobody_may_run_it():
            self.skipTest("the program lies where only the superuser comes")
        locked = self.dir / "locked"
        locked.mkdir()
        locked.chmod(0o555)
        self.dir.chmod(0o755)
        for arguments in (["run", PRIME, "--trace"], ["run", PRIME, "--csv"],
                          ["sweep", PRIME, "--x", "market.reversion=0:1:3", "--out"],
                          ["generate", "--dealers", 2, "--assets", 2, "--positions", 1, "--seed", 1, "--out"]):
            for target, why in ((locked / "x", "ermission denied"), (self.dir / "nowhere" / "x", "No such file")):
                with self.subTest(arguments=arguments[0], target=target.name):
                    done = self.run_program(*arguments, target, status=3, preexec_fn=unprivileged)
                    self.assertIn(str(target), done.stderr)
                    self.assertIn(why, done.stderr)
                    self.assertEqual(done.stdout, "")
                    self.assertEqual(list(locked.iterdir()), [])

    def test_a_full_disk(self):
        for arguments in (["run", CRISIS, "--trace", "/dev/full"],
                          ["sweep", PRIME, "--x", "market.reversion=0:1:3", "--out", "/dev/full"],
                          ["generate", "--dealers", 2, "--assets", 2, "--positions", 1, "--seed", 1, "--out", "/dev/full"]):
            done = self.run_program(*arguments, status=3)
            self.assertIn("No space left on device", done.stderr)
            self.assertEqual(done.stdout, "")

    def test_a_full_standard_output(self):
        for arguments in (["run", PRIME], ["run", PRIME, "--json"], ["sweep", PRIME, "--x", "market.reversion=0:1:3"]):
            with open("/dev/full", "wb") as full:
                done = subprocess.run([PROGRAM, *map(str, arguments)], stdout=full, stderr=subprocess.PIPE)
            self.assertEqual(done.returncode, 3)
            self.assertIn(b"standard output", done.stderr)

    def test_a_file_that_may_not_grow_stays_as_it_was(self):
        out = self.write("trace.json", "before")

        def limit():
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

        for option in ("--trace", "--csv"):
            target = out if option == "--trace" else self.dir / "tables"
            done = self.run_program("run", CRISIS, option, target, status=3, preexec_fn=limit)
            self.assertIn("File too large", done.stderr)
            self.assertEqual(self.left_behind(), ["trace.json"])
            self.assertEqual(out.read_text(), "before")

    def test_links_and_permissions_stay(self):
        real = self.write("real.json", "before")
        real.chmod(0o640)
        link = self.dir / "link.json"
        link.symlink_to("real.json")
        self.run_program("run", PRIME, "--trace", link)
        self.assertTrue(link.is_symlink())
        self.assertEqual(json.loads(real.read_text())["format"], "waterhammer-trace")
        self.assertEqual(real.stat().st_mode & 0o777, 0o640)

    def test_tables_replace_tables_and_nothing_else(self):
        out = self.dir / "tables"
        self.run_program("run", PRIME, "--csv", out)
        before = (out / "rounds.csv").read_bytes()
        self.run_program("run", CRISIS, "--csv", out)
        self.assertNotEqual((out / "rounds.csv").read_bytes(), before)
        self.assertEqual(sorted(p.name for p in out.iterdir()), self.TABLES)
        (out / "thesis.txt").write_text("mine")
        done = self.run_program("run", PRIME, "--csv", out, status=3)
        self.assertIn("thesis.txt", done.stderr)
        self.assertEqual((out / "thesis.txt").read_text(), "mine")
        self.assertEqual(self.left_behind(), ["tables"])
        empty = self.dir / "empty"
        empty.mkdir()
        self.run_program("run", PRIME, "--csv", str(empty) + "/")
        self.assertEqual(sorted(p.name for p in empty.iterdir()), self.TABLES)


class SameBytes(ProgramCase):
    def test_locale(self):
        for arguments in (["run", CRISIS, "--json", "--gain"], ["run", CRISIS], ["run", CRISIS, "--story"],
                          ["run", PRIME, "--json", "--set", "market.reversion=0.25"],
                          ["sweep", PRIME, "--x", "market.reversion=0.1:0.9:5"]):
            outputs = {self.run_program(*arguments, env={**os.environ, "LC_ALL": name, "LANG": name}).stdout
                       for name in ("C", "C.UTF-8", "de_DE.UTF-8", "ar_EG.UTF-8")}
            self.assertEqual(len(outputs), 1, arguments)

    def test_threads(self):
        outputs = {self.run_program("sweep", CRISIS, "--x", "events[0].change=-0.2:0:9", "--y",
                                    "market.reversion=0:0.5:5", "--threads", n).stdout for n in (1, 2, 3, 7)}
        self.assertEqual(len(outputs), 1)
        self.assertEqual(outputs.pop().count("\n"), 46)

    def test_again(self):
        first, second = (self.dir / name for name in ("1", "2"))
        for out in (first, second):
            self.run_program("run", CRISIS, "--gain", "--trace", out)
        self.assertEqual(first.read_bytes(), second.read_bytes())


class Generated(ProgramCase):
    def generate(self, *sizes, out=None):
        options = [x for pair in zip(("--dealers", "--assets", "--positions", "--seed"), sizes) for x in pair]
        return self.run_program("generate", *options, *(["--out", out] if out else []))

    def test_what_is_generated_is_valid_and_runs(self):
        for sizes in ((1, 1, 1, 0), (2, 3, 3, 7), (40, 5, 5, 1), (300, 200, 20, 2**63), (2000, 1000, 20, 4)):
            with self.subTest(sizes=sizes):
                file = self.dir / "system.json"
                self.generate(*sizes, out=file)
                self.run_program("validate", file)
                result = self.json_of("run", file)
                self.assertGreaterEqual(result["directLoss"], 0)
                self.assertLess(max(result["invariants"].values()), 1e-9)
                system = json.loads(file.read_text())
                self.assertEqual(len(system["dealers"]), sizes[0])
                self.assertEqual({len(d["holdings"]) for d in system["dealers"]}, {sizes[2]})

    def test_the_seed_decides(self):
        one, again, other = (self.generate(20, 10, 4, seed).stdout for seed in (1, 1, 2))
        self.assertEqual(one, again)
        self.assertNotEqual(one, other)

    def test_the_published_schema_takes_it(self):
        try:
            import jsonschema
        except ImportError:
            self.skipTest("python3-jsonschema is not there")
        schema = json.loads((PROJECT / "resources/schema/waterhammer-scenario.schema.json").read_text())
        jsonschema.validate(json.loads(self.generate(20, 10, 4, 1).stdout), schema)


class Interrupted(ProgramCase):
    SWEEP = ["sweep", str(CRISIS), "--x", "events[0].change=-0.3:0:500", "--y", "market.reversion=0:1:500", "--threads", "2"]

    def wait_until_it_works(self, process):
        """Until it has computed for a second and a half, of all its threads: then some points are done, beside other
        work too."""
        ticks = os.sysconf("SC_CLK_TCK")
        computed = 0
        while computed < 1.5 * ticks:
            with self.assertRaises(subprocess.TimeoutExpired, msg="it ended before it could be interrupted"):
                process.wait(0.02)
            fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
            computed = int(fields[11]) + int(fields[12])

    def interrupt(self, arguments, terminal=False):
        master, slave = pty.openpty() if terminal else (None, subprocess.PIPE)
        process = subprocess.Popen([PROGRAM, *arguments], stdout=subprocess.PIPE, stderr=slave, cwd=self.dir)
        self.wait_until_it_works(process)
        process.send_signal(signal.SIGINT)
        if not terminal:
            out, err = process.communicate(timeout=60)
            return process.returncode, out.decode(), err.decode()
        os.close(slave)
        out = process.communicate(timeout=60)[0]
        err = b""
        try:
            while piece := os.read(master, 65536):
                err += piece
        except OSError:
            pass  # how a terminal ends
        os.close(master)
        return process.returncode, out.decode(), err.decode()

    def test_a_sweep_writes_what_is_done(self):
        status, out, err = self.interrupt([*self.SWEEP, "--out", "table.csv"])
        self.assertEqual((status, out), (0, ""))
        self.assertRegex(err, r"stopped after \d+ of 250000 points\n\d+ cascades in [0-9.]+ s \(\d+/s, 2 threads\)\n$")
        self.assertNotIn("[", err)  # no bar where there is no terminal
        self.assertEqual(self.left_behind(), ["table.csv", "table.csv.manifest.json"])
        header, *rows = (self.dir / "table.csv").read_text().splitlines()
        self.assertGreater(len(rows), 0)
        self.assertLess(len(rows), 250_000)
        self.assertEqual({row.count(",") for row in rows}, {header.count(",")})
        self.assertIn(f"{len(rows)} cascades", err)

    def test_a_terminal_shows_a_bar(self):
        status, out, err = self.interrupt(self.SWEEP, terminal=True)
        self.assertEqual(status, 0)
        self.assertIn("] ", err)
        self.assertIn("of 250000", err)
        self.assertTrue(out.startswith("events[0].change,market.reversion,peakLoss"))

    def test_generating_leaves_nothing(self):
        status, out, err = self.interrupt(["generate", "--dealers", "3000000", "--assets", "100", "--positions", "20",
                                           "--seed", "1", "--out", "system.json"])
        self.assertEqual((status, out), (1, ""))
        self.assertIn("stopped", err)
        self.assertEqual(self.left_behind(), [])


if __name__ == "__main__":
    unittest.main()
