# SPDX-License-Identifier: GPL-3.0-or-later
"""The story of every day of every shipped scenario, and of random ones: each clause is there when it must be and only
then, each figure is what trace and scenario give, and the text holds its figures."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from rescaled import rescaled  # noqa: E402, from beside

from story_case import StoryCase

PROJECT = pathlib.Path(__file__).resolve().parents[2]
RANDOM = int(os.environ.get("STORY_SCENARIOS", "60"))


class Shipped(StoryCase):
    def test_every_day_of_every_shipped_scenario(self):
        for file in sorted((PROJECT / "resources" / "scenarios").glob("*.json")):
            with self.subTest(file=file.name):
                self.tell(file)


class Golden(StoryCase):
    """Runs that use every rule, and random ones."""

    def test_every_day(self):
        for file in sorted((PROJECT / "tests/golden").rglob("*.scenario.json")):
            with self.subTest(file=file.name):
                self.tell(file)


class Changed(StoryCase):
    """Shipped scenarios turned over: what only falls or only holds there."""

    CASES = [
        ("dealer-prime", lambda s: s["events"][0].update(change=0.04)),  # a rise as the only shock
        ("information-spiral", lambda s: s["events"].append({"round": 1, "kind": "price", "asset": "ust", "change": 0.02})),
        ("twelve-dealers-crisis", lambda s: [asset.update(slrWeight=0.5) for asset in s["assets"][::2]]),
        ("twelve-dealers-crisis", lambda s: s["market"].update(deleverFromCash=0.8, cashSlrWeight=0.5)),
        ("purse", lambda s: s["market"].update(valueCapital=0)),
        ("selling-first", lambda s: s["market"].update(anticipation=3)),
        ("funding-final-blow", lambda s: s["market"].setdefault("channels", {}).update(funding=False)),
    ]

    def test_every_day(self):
        with tempfile.TemporaryDirectory() as folder:
            for number, (name, change) in enumerate(self.CASES):
                scenario = json.loads((PROJECT / f"resources/scenarios/{name}.waterhammer.json").read_text("utf-8"))
                change(scenario)
                file = pathlib.Path(folder) / f"{number}.json"
                file.write_text(json.dumps(scenario), encoding="utf-8")
                with self.subTest(case=number):
                    self.tell(file)


class OtherUnits(StoryCase):
    """The same markets counted in another unit of money: digits, unit and figures follow."""

    def test_every_day_of_shipped_scenarios(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("twelve-dealers-crisis", "twelve-dealers-collapse", "money-fund-pulls-first",
                         "fear-travels", "purse"):
                scenario = json.loads((PROJECT / "resources/scenarios" / f"{name}.waterhammer.json").read_text("utf-8"))
                for factor, currency in ((1000, "EUR mn"), (1e9, "yen"), (0.001, "GBP bn")):
                    file = pathlib.Path(folder) / f"{name} in {currency}.json"
                    file.write_text(json.dumps(rescaled(scenario, factor, currency)), encoding="utf-8")
                    with self.subTest(file=name, currency=currency):
                        self.tell(file)


class Random(StoryCase):
    def test_every_day_of_random_systems(self):
        with tempfile.TemporaryDirectory() as folder:
            for seed in range(1, RANDOM + 1):
                file = pathlib.Path(folder) / f"seed-{seed}.json"
                subprocess.run([sys.executable, PROJECT / "tests/bench/random_scenarios.py", "--seed", str(seed),
                                "--out", file], check=True, capture_output=True)
                with self.subTest(seed=seed):
                    self.tell(file)


if __name__ == "__main__":
    unittest.main()
