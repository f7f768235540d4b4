#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real episodes of the library, held against what is known of them: prints fact, source, bracket and what the run
gives, and fails outside a bracket. A fact that a run does not meet would stay here and say so."""
import copy
import json
import os
import pathlib
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = os.environ["WATERHAMMER_CLI"]


class Episode:
    def __init__(self, name, change=None):
        self.file = json.loads((ROOT / f"resources/scenarios/{name}.waterhammer.json").read_text(encoding="utf-8"))
        if change:
            change(self.file)
        with tempfile.TemporaryDirectory() as folder:
            path, out = os.path.join(folder, "file.json"), os.path.join(folder, "trace.json")
            pathlib.Path(path).write_text(json.dumps(self.file), encoding="utf-8")
            subprocess.run([CLI, "run", path, "--trace", out], check=True, capture_output=True)
            self.frames = json.loads(pathlib.Path(out).read_text(encoding="utf-8"))["frames"]
        self.days = [frame["open"] for frame in self.frames[1:]]
        self.assets = [asset["id"] for asset in self.file["assets"]]
        makers = [dealer.get("marketMaker", True) for dealer in self.file["dealers"]]
        self.investors = [i for i, maker in enumerate(makers) if not maker]
        self.dealers = [i for i, maker in enumerate(makers) if maker]

    def path(self, name, asset, until=None):
        a = self.assets.index(asset)
        return [frame[name][a] for frame in self.frames[:until]]

    def fall(self, asset):
        return 100 * (1 - min(self.path("price", asset)))

    def bought(self, asset, until=None):
        a = self.assets.index(asset)
        return sum(day["official"][a] + day["lift"][a] for day in self.days[:until])

    def sold_by_investors(self, place=None):
        return sum(sum(day["orders"][i]) if place is None else day["orders"][i][place]
                   for day in self.days for i in self.investors)

    def binds(self, constraint, who):
        return sum(constraint in day["breach"][i] for day in self.days for i in who)

    def failed(self, who):
        return sum(self.frames[-1]["failed"][i] for i in who)


def march():
    run = Episode("march-2020")
    price = run.path("price", "ust", 23)
    everybody = run.dealers + run.investors
    given = sum(event["amount"] for event in run.file["events"] if event["kind"] == "sellOrder")
    spread = run.path("halfSpread", "ust")
    return [
        ("Treasuries fall from 9 to 18 March, %", "10-year yield + 64 bp; Duffie et al. 2023", 3, 6.5, run.fall("ust")),
        ("they are lowest on day", "18 to 19 March; Liberty Street Economics, April 2020", 7, 11, price.index(min(price))),
        ("share of the fall that is back by day 22", "the same", 0.5, 2, (price[22] - min(price)) / (1 - min(price))),
        ("depth of Treasuries at its lowest", "a tenth (notes) to 38 % (bonds); Duffie et al. 2023", 0.08, 0.38,
         min(run.path("depth", "ust")) / run.frames[0]["depth"][0]),
        ("bid-ask of Treasuries, times", "Cochrane 2020", 2, 6, max(spread) / spread[0]),
        ("half-spread of investment grade, bp", "some 200 bp more; O'Hara and Zhou 2021", 60, 220,
         1e4 * max(run.path("halfSpread", "ig"))),
        ("investment grade falls, %", "AGG 9.6, LQD about 20; Haddad, Moreira and Muir 2021", 10, 20, run.fall("ig")),
        ("high yield falls, %", "HYG 22; the same", 16, 26, run.fall("hy")),
        ("purchases of Treasuries by day 22, bn", "775; Federal Reserve Bank of New York", 450, 900, run.bought("ust", 22)),
        ("bond funds sell Treasuries, bn", "236 in the quarter; Barth and Kahn 2020-2021", 150, 320,
         sum(day["fundOrders"][0][0] for day in run.days)),
        ("foreign holders sell, bn (given)", "some 400", 300, 450, given),
        ("leveraged investors sell, bn", "100 to 200; FEDS Notes: 173", 60, 200, run.sold_by_investors(0)),
        ("leverage binds dealers, on dealer-days", "He, Nagel and Song 2022", 1, 1e3, run.binds("slr", run.dealers)),
        ("value at risk binds, on dealer-days", "Duffie et al. 2023", 1, 1e3, run.binds("var", run.dealers)),
        ("failures", "none", 0, 0, run.failed(everybody)),
    ]


def gilts():
    run = Episode("gilts-2022")

    def without(file):
        file["policies"] = [policy for policy in file["policies"] if policy["kind"] != "assetPurchases"]

    alone = Episode("gilts-2022", without)
    gap = [1 - price / value for price, value in zip(run.path("price", "gilt"), run.path("fundamental", "gilt"))]
    spread = run.path("halfSpread", "gilt")
    letter = "Bank of England, letter of 5 October 2022"
    return [
        ("discount below value, %", "about half of + 100 bp; Pinter 2023", 8, 12, 100 * max(gap)),
        ("it is largest on day", letter, 3, 5, gap.index(max(gap))),
        ("leveraged funds sell, bn", "more than 36 net; Pinter 2023", 25, 45, run.sold_by_investors()),
        ("purchases, bn", "19.3; final result, October 2022", 15, 25, run.bought("gilt")),
        ("share of the discount gone four days after the first purchase", "30-year 5 to 3.9 % on the day", 0.4, 1.5,
         1 - gap[8] / max(gap)),
        ("forced sales without purchases, bn", f"some 50; {letter}", 40, 60, alone.sold_by_investors()),
        ("bid-ask, times", "dispersion of prices more than doubles; Pinter 2023", 2, 7, max(spread) / spread[0]),
        ("funds that fail", "none", 0, 0, run.failed(run.investors)),
    ]


def repo():
    run = Episode("repo-2007")
    last = run.frames[-1]["haircut"]
    clients = run.investors[0]
    return [
        ("haircut of AAA mortgage bonds at the end (given)", "3 % (2006) to 40 % (2008); Gorton and Metrick 2012", 0.38, 0.42,
         last[run.assets.index("aaa")]),
        ("haircut of structured products at the end (given)", "0 to about 50 %; the same", 0.45, 0.55,
         last[run.assets.index("structured")]),
        ("haircut of corporate bonds at the end (given)", "5 to 20 %; Krishnamurthy 2010", 0.18, 0.22,
         last[run.assets.index("corp")]),
        ("haircut of Treasuries at the end", "2 % throughout in tri-party; Krishnamurthy, Nagel and Orlov 2014", 0.02, 0.02,
         last[run.assets.index("ust")]),
        ("share of a position sold as 3 % become 6", "half; Gorton 2009", 0.495, 0.505,
         sum(run.days[0]["orders"][clients]) / sum(run.file["dealers"][clients]["holdings"].values())),
    ]


class Facts(unittest.TestCase):
    def held(self, facts):
        for fact, source, low, high, value in facts:
            print(f"  {fact}: {value:.3g}, bracket {low:g} to {high:g} ({source})")
        for fact, _, low, high, value in facts:
            self.assertTrue(low - 1e-9 <= value <= high + 1e-9, f"{fact}: {value}")

    def test_march_2020(self):
        self.held(march())

    def test_gilts_2022(self):
        self.held(gilts())

    def test_repo_2007(self):
        self.held(repo())

    def test_nobody_is_named(self):
        """No dealer has a real institution's name: they are letters, or kinds of investors."""
        for name in ("march-2020", "gilts-2022", "repo-2007"):
            file = copy.deepcopy(Episode(name).file)
            for dealer in file["dealers"]:
                if dealer.get("marketMaker", True):
                    self.assertRegex(dealer["name"], r"^Dealer [A-L]$")
            self.assertTrue(file["stylised"] and file["sources"])


if __name__ == "__main__":
    unittest.main()
