# SPDX-License-Identifier: GPL-3.0-or-later
"""Where results go: never over what is read, whole or not at all, whatever the disk, the system or a kill does."""
import contextlib
import csv
import json
import os
import random
import shutil
import signal
import subprocess
import time
import unittest

from program import CRISIS, PRIME, PROGRAM, ProgramCase
from test_hostile import nobody_may_run_it, unprivileged

SWEEP = ["--x", "market.reversion=0:1:3", "--out"]
TABLES = ["assets.csv", "claims.csv", "dealers.csv", "funds.csv", "manifest.json", "positions.csv", "rounds.csv",
          "trades.csv"]
STRACE = shutil.which("strace")


def mode(path):
    return path.stat().st_mode & 0o7777


@contextlib.contextmanager
def small_disk(case, size="64k"):
    """A file system of its own that is soon full."""
    folder = case.dir / "disk"
    folder.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=755", "tmpfs", folder],
                                           capture_output=True).returncode != 0:
        case.skipTest("only the superuser can mount a small disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


class Trades(ProgramCase):
    def test_who_is_no_dealer_is_told_from_a_dealer_of_that_id(self):
        text = CRISIS.read_text(encoding="utf-8")
        first = json.loads(text)["dealers"][0]["id"]
        named = self.dir / "named.json"
        named.write_text(text.replace(f'"{first}"', '"investors"'), encoding="utf-8")
        buyers = []
        for scenario, out in ((CRISIS, "plain"), (named, "named")):
            self.run_program("run", scenario, "--csv", self.dir / out)
            with open(self.dir / out / "trades.csv", encoding="utf-8") as table:
                buyers.append([(row["seller"], row["buyer"]) for row in csv.DictReader(table)])
        tell = lambda name: {"investors": "*investors", first: "investors"}.get(name, name)
        self.assertEqual(buyers[1], [(tell(seller), tell(buyer)) for seller, buyer in buyers[0]])


class NeverOverAnInput(ProgramCase):
    def refused(self, *arguments, **options):
        done = self.run_program(*arguments, status=2, **options)
        self.assertIn("would be written over", done.stderr)
        self.assertEqual(done.stdout, "")

    def test_every_spelling_and_link(self):
        file = self.write("s.json", PRIME.read_bytes())
        (self.dir / "folder").mkdir()
        (self.dir / "link.json").symlink_to("s.json")
        (self.dir / "folder" / "far.json").symlink_to("../link.json")
        (self.dir / "hard.json").hardlink_to(file)
        (self.dir / "here").symlink_to(".")
        others = [file, "s.json", "./s.json", "folder/../s.json", "link.json", "folder/far.json", "hard.json", "here/s.json"]
        for given in ("s.json", "link.json", file):
            for output in others:
                for command in (["run", given, "--trace", output], ["sweep", given, *SWEEP, output]):
                    with self.subTest(command=command):
                        self.refused(*command, cwd=self.dir)
        self.assertEqual(file.read_bytes(), PRIME.read_bytes())

    def test_a_folder_around_it(self):
        (self.dir / "deep").mkdir()
        (self.dir / "to").symlink_to("deep")
        self.write("rounds.csv", PRIME.read_bytes())
        shutil.copy(PRIME, self.dir / "deep" / "rounds.csv")
        for given, folder in (("rounds.csv", "."), ("deep/rounds.csv", "deep"), ("deep/rounds.csv", "to/"), ("deep/rounds.csv", ".")):
            with self.subTest(folder=folder):
                self.refused("run", given, "--csv", folder, cwd=self.dir)
        self.assertEqual((self.dir / "deep" / "rounds.csv").read_bytes(), PRIME.read_bytes())

    def test_one_output_over_another(self):
        self.run_program("run", PRIME, "--csv", self.dir / "tables")
        self.refused("run", PRIME, "--trace", self.dir / "tables" / "rounds.csv", "--csv", self.dir / "tables")

    def test_two_outputs_of_one_name(self):
        """Neither is there yet."""
        (self.dir / "here").symlink_to(".")
        for trace, tables in (("t", "t"), ("./t", "here/t"), (self.dir / "t", "t"), ("t/trace.json", "t"), ("t", "t/x")):
            with self.subTest(trace=trace, tables=tables):
                self.refused("run", PRIME, "--trace", trace, "--csv", tables, cwd=self.dir)
                self.assertEqual(self.left_behind(), ["here"])

    def test_nothing_is_run_before(self):
        """Not even read: what is refused is the command."""
        self.write("s.json", "no scenario")
        self.refused("run", "s.json", "--trace", "s.json", cwd=self.dir)

    def test_what_only_looks_alike_is_written(self):
        self.write("s.json", PRIME.read_bytes())
        (self.dir / "other").mkdir()
        self.run_program("run", "s.json", "--trace", "other/s.json", "--csv", "other2", cwd=self.dir)
        self.assertEqual(json.loads((self.dir / "other" / "s.json").read_text())["format"], "waterhammer-trace")


class WhereItMayBeWritten(ProgramCase):
    def setUp(self):
        super().setUp()
        if not nobody_may_run_it():
            self.skipTest("the program lies where only the superuser comes")
        self.dir.chmod(0o755)
        self.locked = self.dir / "locked"
        self.locked.mkdir()

    def lock(self, name, content="before", permissions=0o666):
        """A file that all may write, in a folder that takes no new one."""
        file = self.locked / name
        file.write_text(content)
        file.chmod(permissions)
        self.locked.chmod(0o555)
        return file

    def test_a_writable_file_in_a_folder_that_takes_no_new_one(self):
        for before in ("before", "x" * 1_000_000):
            file = self.lock("trace.json", before)
            number = file.stat().st_ino
            self.run_program("run", PRIME, "--trace", file, preexec_fn=unprivileged)
            self.assertEqual(json.loads(file.read_text())["format"], "waterhammer-trace")
            self.assertEqual((file.stat().st_ino, mode(file)), (number, 0o666))
            self.assertEqual(list(self.locked.iterdir()), [file])
            self.locked.chmod(0o755)

    def test_what_is_protected_stays(self):
        file = self.lock("trace.json", permissions=0o444)
        self.run_program("run", PRIME, "--trace", file, status=3, preexec_fn=unprivileged)
        self.assertEqual(file.read_text(), "before")

    def test_somebody_elses_file_in_a_shared_folder(self):
        self.locked.chmod(0o1777)
        file = self.locked / "trace.json"
        file.write_text("before")
        file.chmod(0o666)
        self.run_program("run", PRIME, "--trace", file, preexec_fn=unprivileged)
        self.assertEqual(json.loads(file.read_text())["format"], "waterhammer-trace")
        self.assertEqual(list(self.locked.iterdir()), [file])


class FullDisks(ProgramCase):
    def test_what_stood_there_stays(self):
        with small_disk(self) as disk:
            file = disk / "trace.json"
            file.write_text("before")
            for arguments in (["--trace", file], ["--csv", disk / "tables"]):
                done = self.run_program("run", CRISIS, *arguments, status=3)
                self.assertIn("No space left on device", done.stderr)
                self.assertEqual([p.name for p in disk.iterdir()], ["trace.json"])
                self.assertEqual(file.read_text(), "before")

    def test_also_where_it_is_written_in_place(self):
        if not nobody_may_run_it():
            self.skipTest("the program lies where only the superuser comes")
        with small_disk(self) as disk:
            self.dir.chmod(0o755)
            file = disk / "trace.json"
            file.write_text("before")
            file.chmod(0o666)
            done = self.run_program("run", CRISIS, "--trace", file, status=3, preexec_fn=unprivileged)
            self.assertIn("No space left on device", done.stderr)
            self.assertEqual(file.read_text(), "before")
            self.assertEqual([p.name for p in disk.iterdir()], ["trace.json"])


@unittest.skipUnless(STRACE, "strace is not there")
class FailingCalls(ProgramCase):
    """Calls of the system that fail where no test could make them fail."""

    def run_with(self, inject, *arguments, status, only=None):
        paths = ["-P", only] if only else []
        done = subprocess.run([STRACE, "-f", "-o", self.dir / "calls", *paths, *(x for i in inject for x in ("-e", "inject=" + i)),
                               PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=300)
        calls = (self.dir / "calls").read_text()
        (self.dir / "calls").unlink()
        self.assertTrue("(INJECTED)" in calls, "the call was never made")
        self.assertEqual(done.returncode, status, done.stderr)
        return done.stderr

    def test_a_disk_that_does_not_take_the_bytes(self):
        file = self.write("trace.json", "before")
        for call, reason in (("fdatasync", "EIO"), ("fdatasync", "ENOSPC"), ("fdatasync", "EDQUOT"), ("rename", "EIO")):
            with self.subTest(call=call, reason=reason):
                self.run_with([f"{call}:error={reason}"], "run", PRIME, "--trace", file, status=3)
                self.assertEqual(file.read_text(), "before")
                self.assertEqual(self.left_behind(), ["trace.json"])

    def test_a_folder_that_does_not_take_the_name(self):
        for option in ("--trace", "--csv"):
            self.run_with(["fsync:error=EIO"], "run", PRIME, option, self.dir / option.strip("-"), status=3)

    def test_folders_that_cannot_change_places(self):
        out = self.dir / "tables"
        for reason in ("EINVAL", "ENOSYS", "EOPNOTSUPP"):
            self.run_program("run", CRISIS, "--csv", out)
            before = (out / "rounds.csv").read_bytes()
            self.run_with([f"renameat2:error={reason}"], "run", PRIME, "--csv", out, status=0)
            self.assertNotEqual((out / "rounds.csv").read_bytes(), before)
            self.assertEqual(sorted(p.name for p in out.iterdir()), TABLES)
            self.assertEqual(self.left_behind(), ["tables"])

    def test_a_system_without_nameless_files(self):
        self.write("trace.json", "before").chmod(0o640)
        for name in ("trace.json", "new.json"):
            self.run_with(["access:error=ENOENT"], "run", PRIME, "--trace", self.dir / name, status=0, only="/proc/self/fd")
            self.assertEqual(json.loads((self.dir / name).read_text())["format"], "waterhammer-trace")
        self.assertEqual(mode(self.dir / "trace.json"), 0o640)
        self.assertEqual(self.left_behind(), ["new.json", "trace.json"])

    def test_what_a_kill_left_goes_the_next_time(self):
        """Its hidden name is seen only without nameless files, or in the moment before it takes its place."""
        for target, option in (("trace.json", "--trace"), ("tables", "--csv")):
            for _ in range(2):
                subprocess.run([STRACE, "-o", "/dev/null", "-P", "/proc/self/fd", "-e", "inject=access:error=ENOENT", "-e",
                                "inject=fdatasync:signal=KILL", PROGRAM, "run", PRIME, option, self.dir / target],
                               capture_output=True)
            self.run_program("run", PRIME, option, self.dir / target)
            self.assertEqual(self.left_behind(), [target])
            path = self.dir / target
            shutil.rmtree(path) if path.is_dir() else path.unlink()


class Killed(ProgramCase):
    def test_nothing_is_left_and_what_stood_there_stays(self):
        """At fifty moments of its life, which is some tenths of a second long."""
        file = self.write("out.json", "before")
        begun, moments = time.monotonic(), random.Random(1)
        arguments = ["generate", "--dealers", "3000", "--assets", "20", "--positions", "5", "--seed", "1", "--out", str(file)]
        self.run_program(*arguments)
        whole, life = file.read_bytes(), time.monotonic() - begun
        killed = 0
        for _ in range(50):
            file.write_text("before")
            process = subprocess.Popen([PROGRAM, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                process.wait(moments.uniform(0, life))
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
                killed += process.wait() == -signal.SIGKILL
            self.assertIn(file.read_bytes(), (b"before", whole))
        self.assertGreater(killed, 10)
        self.run_program(*arguments)
        self.assertEqual(self.left_behind(), ["out.json"])


if __name__ == "__main__":
    unittest.main()
