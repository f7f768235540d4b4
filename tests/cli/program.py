# SPDX-License-Identifier: GPL-3.0-or-later
"""The program under test, and a directory of its own for each case."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

PROJECT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ["WATERHAMMER_CLI"]
GOLDEN = PROJECT / "tests" / "golden"
PRIME = GOLDEN / "dealer-prime.scenario.json"
CRISIS = GOLDEN / "twelve-dealers-crisis.scenario.json"


def close(expected, actual, relative=1e-9):
    return abs(expected - actual) <= max(1e-11, relative * abs(expected))


class ProgramCase(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.dir = pathlib.Path(holder.name)

    def run_program(self, *arguments, status=0, **options):
        done = subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, timeout=300, **options)
        done.stdout, done.stderr = (text.decode() if text is not None else "" for text in (done.stdout, done.stderr))
        self.assertEqual(done.returncode, status, f"{arguments}: {done.stderr[:2000]}")
        return done

    def json_of(self, *arguments):
        return json.loads(self.run_program(*arguments, "--json").stdout)

    def left_behind(self):
        """What is in the directory of the case."""
        return sorted(path.name for path in self.dir.iterdir())

    def write(self, name, content):
        path = self.dir / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path
