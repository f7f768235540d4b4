"""What a scenario fixes, as arrays; and its terms, which `set` events date."""

import copy
import json
import pathlib
from types import SimpleNamespace

import numpy as np

from .dated_terms import changed
from .policies import in_force

SCHEMA = json.loads((pathlib.Path(__file__).resolve().parents[3] / "resources/schema/waterhammer-scenario.schema.json")
                    .read_text(encoding="utf-8"))["definitions"]


def defaults_of(part):
    return {key: field.get("default") for key, field in SCHEMA[part]["properties"].items()}


CHANNELS = defaults_of("channels")
DEFAULTS = {key: value for key, value in defaults_of("market").items() if key != "channels"}
LOWEST_TARGET = 1e-6


def column_of(owners, key, default=0.0):
    return np.array([default if o.get(key) is None else o[key] for o in owners], float)


class Market:
    """A valid scenario.  `terms(t)` are those of a round, policies included."""

    def __init__(self, scenario):
        if scenario.get("format") != "waterhammer-scenario" or scenario.get("version") not in (1, 2):
            raise ValueError("format: expected waterhammer-scenario, version 1 or 2")
        self.scenario = {"market": {}, **scenario}
        self._read_rows()
        self._read_books()
        self._read_claims()
        self._read_calendar()
        self._read_terms()
        self._read_start()

    def _read_rows(self):
        s = self.scenario
        self.asset_ids = [a["id"] for a in s["assets"]]
        self.dealer_ids = [d["id"] for d in s["dealers"]]
        self.fund_ids = [f["id"] for f in s.get("funds", [])]
        self.column = {name: a for a, name in enumerate(self.asset_ids)}
        self.row = {name: i for i, name in enumerate(self.dealer_ids)}
        self.fund_row = {name: j for j, name in enumerate(self.fund_ids)}
        self.n, self.m = len(self.dealer_ids), len(self.asset_ids)
        self.depth0 = column_of(s["assets"], "depth")
        self.sigma0 = column_of(s["assets"], "volatility")
        self.spread0 = column_of(s["assets"], "halfSpread")
        self.floor = column_of(s["assets"], "floor")

    def _table(self, owners, key):
        out = np.zeros((len(owners), self.m))
        for i, owner in enumerate(owners):
            for name, value in owner.get(key, {}).items():
                out[i, self.column[name]] = value
        return out

    def _read_books(self):
        dealers, funds = self.scenario["dealers"], self.scenario.get("funds", [])
        self.holdings0, self.repo0 = self._table(dealers, "holdings"), self._table(dealers, "repo")
        self.cash0 = column_of(dealers, "cash")
        self.other0 = column_of(dealers, "otherAssets")
        self.short0 = column_of(dealers, "shortTermFunding")
        self.long_debt = column_of(dealers, "longTermDebt")
        self.off_balance = column_of(dealers, "offBalanceExposure")
        self.maker = np.array([d.get("marketMaker", True) for d in dealers], bool)
        self.makes = np.zeros((self.n, self.m), bool)
        for i in np.flatnonzero(self.maker):
            # A zero holding names an asset too: the dealer quotes it.
            self.makes[i, [self.column[a] for a in dealers[i].get("holdings", {})]] = True
        self.fund_holdings0 = self._table(funds, "holdings")
        self.fund_cash0 = column_of(funds, "cash")
        self.flow_sensitivity = column_of(funds, "flowSensitivity")
        self.flow_threshold = column_of(funds, "flowThreshold")
        self.size = self.cash0 + self.holdings0.sum(axis=1) + self.other0
        self.owed0 = self.repo0.sum(axis=1) + self.short0 + self.long_debt
        gap = self.size - self.owed0 - column_of(dealers, "tier1Capital")
        for i in np.flatnonzero(np.abs(gap) > 1e-6 * np.abs(self.size)):
            raise ValueError(f"dealers[{i}]: the books are out of balance by {gap[i]:g}")

    def _read_claims(self):
        """Claims of named lenders (K_e), and of exposures.  Lenders are numbered dealers first, then funds."""
        number = {**self.row, **{name: self.n + j for name, j in self.fund_row.items()}}
        entries = [(number[name], i, part * self.repo0[i].sum())
                   for i, d in enumerate(self.scenario["dealers"])
                   for name, part in d.get("repoLenders", {}).items()]
        self.claim_lender = np.array([e[0] for e in entries], int)
        self.claim_borrower = np.array([e[1] for e in entries], int)
        self.claims0 = np.array([e[2] for e in entries], float)
        self.claims_of_funds = self.by_lender(self.claims0)[self.n:]
        lent = self.by_lender(self.claims0)[:self.n]
        for i in np.flatnonzero((lent > 0) & (lent > self.other0 + 1e-6 * np.abs(self.size))):
            raise ValueError(f"dealers[{i}].otherAssets: less than its claims")
        exposures = self.scenario.get("exposures", [])
        self.lender = np.array([self.row[e["lender"]] for e in exposures], int)
        self.borrower = np.array([self.row[e["borrower"]] for e in exposures], int)
        self.lent = np.array([e["amount"] for e in exposures], float)

    def by_lender(self, amounts):
        """Sums of amounts (one a claim) by lender: [dealers, then funds]."""
        return np.bincount(self.claim_lender, amounts, self.n + len(self.fund_ids))

    def by_borrower(self, amounts):
        return np.bincount(self.claim_borrower, amounts, self.n)

    def _read_calendar(self):
        self.events = {}
        for event in (e for e in self.scenario.get("events", []) if e.get("on", True)):
            self.events.setdefault(event["round"], []).append(event)
        self.last_event = max(self.events, default=0)
        self.policies = [p for p in self.scenario.get("policies", []) if p.get("on", True)]

    def _read_terms(self):
        """Everything that a `set` event can change."""
        assets, market = self.scenario["assets"], self.scenario["market"]
        self.haircut0 = column_of(assets, "haircut")
        self.weight = column_of(assets, "slrWeight", 1.0)
        rank = [i if a.get("liquidityRank") is None else a["liquidityRank"] for i, a in enumerate(assets)]
        self.order = np.array(sorted(range(self.m), key=rank.__getitem__), int)
        limits = [d.get("constraints", {}) for d in self.scenario["dealers"]]
        self.trigger, self.target = (
            np.array([c.get("slrMin", 0.05) if c.get(key) is None else c[key] for c in limits], float)
            for key in ("slrTrigger", "slrTarget"))
        self.target = np.maximum(self.target, LOWEST_TARGET)
        self.var_limit = column_of(limits, "varLimit", np.inf)
        self.tolerance = column_of(limits, "quoteTolerance", 3.0)
        self.fail_below = column_of(limits, "failBelow")
        self.par = SimpleNamespace(**{**DEFAULTS, **{k: v for k, v in market.items() if k in DEFAULTS}})
        channels = market.get("channels", {})
        self.on = SimpleNamespace(**{c: channels.get(c, standard) for c, standard in CHANNELS.items()})
        self.ordinary = in_force(self, [], 0)

    def _read_start(self):
        """What is derived from the start stays, whatever terms become."""
        exposure = (self.par.cashSlrWeight * self.cash0 + self.holdings0 @ self.weight + self.other0
                    + self.off_balance)
        self.slr_start = np.divide(self.size - self.owed0, exposure, out=np.zeros(self.n), where=exposure > 0)
        self.makers = self.makes.sum(axis=0)
        self.making_weight = self.size @ self.makes
        self.maker_weight = float(self.size[self.maker].sum())

    def on_day(self, t):
        """Step 0: this market with the terms that the round's `set` events leave."""
        sets = [e for e in self.events.get(t, ()) if e["kind"] == "set"]
        if not sets:
            return self
        out = copy.copy(self)
        out.scenario = changed(self.scenario, sets)
        out._read_terms()
        return out

    def terms(self, t):
        """The terms of round t with the policies in force."""
        active = [p for p in self.policies if p["from"] <= t and (p.get("to") is None or t <= p["to"])]
        return in_force(self, active, t) if active else self.ordinary

    def policy_pending(self, t):
        """A policy that has yet to begin, or whose end has yet to be seen."""
        return any(p["from"] > t or (p.get("to") is not None and p["to"] >= t) for p in self.policies)
