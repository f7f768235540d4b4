#!/usr/bin/env python3
"""The cascade model, vectorised by hand in plain numpy.

An independent second implementation of the model: the differential tests compare
the engine with it number by number, and the benchmarks take it as the baseline that
an analyst without the engine would have.  Dealers are rows, assets are columns, the
books are dense matrices, and one round is a dozen expressions over whole matrices.

Two conventions keep the code short.  Asset columns are held in liquidity order, so
that "sell the most liquid first" is a cumulative sum along a row; traces are turned
back into file order when they are written.  And whatever never changes during a run
lives in Market, whatever does in State, and the working of one round in a namespace
that each step adds to.

    numpy_model.py SCENARIO [--trace OUT] [--gain] [--repeat N]
    numpy_model.py --compare A.trace.json B.trace.json [--rtol 1e-9]

Sources, each cited again where its mechanism is programmed: Adrian and Shin (2010);
Brunnermeier and Pedersen (2009); Cifuentes, Ferrucci and Shin (2005); Cont and
Schaanning (2017); Duffie, Fleming, Keane, Nelson, Shachar and Van Tassel (2023);
Furfine (2003); Glosten and Milgrom (1985); Greenwood, Landier and Thesmar (2015).
"""

import argparse
import json
import math
import statistics
import sys
import time
from types import SimpleNamespace

import numpy as np

SLACK = 1e-9            # relative on thresholds, absolute against zero
NO_ORDER = 1e-12        # a smaller order is rounding, not a decision
LOWEST_PRICE = 1e-6
PROBE = 1e-3            # the small fall with which the loop gain is measured

CHANNELS = ("slr", "var", "funding", "information", "redemptions", "counterparty",
            "interdealer")

MARKET_DEFAULTS = {
    "horizon": 60, "correlation": 0.3, "varMultiplier": 2.326, "ewmaLambda": 0.94,
    "ewmaBackground": 1.0, "adjustmentSpeed": 1.0, "resolutionSpeed": 0.25,
    "liquidationRule": "liquidFirst", "haircutSensitivity": 1.0, "haircutCap": 0.5,
    "rollOffMax": 0.3, "rollOffStart": 0.8, "rollOffFull": 0.4, "clientRollOff": 0.0,
    "reserveFloor": 0.5, "depthFloor": 0.3, "depthVolatilityExponent": 0.5,
    "spreadWidening": 0.5, "spreadCap": 10.0, "markUncertainty": 0.5, "reversion": 0.1,
    "reversionFloor": 0.3, "absorption": 0.5, "cashSlrWeight": 1.0,
    "fundLiquidationRule": "liquidFirst", "impactBasis": "value",
    "implementationShortfall": None, "lossGivenDefault": 0.6, "deleverFromCash": 0.0,
    "repayOnSettlement": True,
}


# What this program does not know: it refuses a scenario that uses any of it, and leaves
# the figures of a trace that say nothing without it out of a comparison.
NEWER_TERMS = ("anticipation", "learning", "staleness", "suspicion", "valueCapital")
NEWER_EVENTS = ("capitalInjection", "set")
NEWER_FIGURES = {
    "made", "claims", "daysWithoutQuote", "valueCapital", "injected", "price",
    "rollOffUnsecured", "called", "fundCalled", "fear", "causes", "priceAfterSales",
    "lift", "valueSpent",
}


def newer_rules(scenario):
    """The rules of a scenario that this program does not know, by name."""
    market = scenario.get("market", {})
    yield from (key for key in NEWER_TERMS if market.get(key))
    yield from (e["kind"] for e in scenario.get("events", ()) if e["kind"] in NEWER_EVENTS)
    if any(d.get("repoLenders") for d in scenario["dealers"]):
        yield "repoLenders"
    if any(p.get("fromAll") for p in scenario.get("policies", ())):
        yield "fromAll"


def below(x, limit):
    return x < limit * (1 - SLACK)


def above(x, limit):
    return x > limit * (1 + SLACK)


def ratio(equity, exposure):
    """Leverage ratio; without an exposure there is nothing to be levered on."""
    out = np.full_like(equity, np.inf)
    return np.divide(equity, exposure, out=out, where=exposure > 0)


def in_order(amount, room):
    """Spread `amount` (one a row) over the columns of `room`, the first ones first."""
    before = np.zeros_like(room)
    np.cumsum(room[:, :-1], axis=1, out=before[:, 1:])
    return np.minimum(np.maximum(amount[:, None] - before, 0.0), room)


def pro_rata(amount, room):
    total = room.sum(axis=1)
    share = np.divide(amount, total, out=np.zeros_like(total), where=total > 0)
    return room * np.minimum(share, 1.0)[:, None]


def proper(orders):
    """Drop what is too small to be an order (in place)."""
    orders[orders < NO_ORDER] = 0.0
    return orders


class Market:
    """What a scenario fixes for the whole run, as arrays."""

    def __init__(self, scenario):
        if scenario.get("format") != "waterhammer-scenario" or scenario.get("version") not in (1, 2):
            raise ValueError("format: expected waterhammer-scenario, version 1 or 2")
        unknown = sorted(set(newer_rules(scenario)))
        if unknown:
            raise ValueError("rules that this program does not know: " + ", ".join(unknown))
        assets = scenario["assets"]
        dealers = scenario["dealers"]
        funds = scenario.get("funds", [])
        rank = [a.get("liquidityRank", i) for i, a in enumerate(assets)]
        order = sorted(range(len(assets)), key=lambda i: rank[i])
        self.asset_ids = [a["id"] for a in assets]
        self.dealer_ids = [d["id"] for d in dealers]
        self.fund_ids = [f["id"] for f in funds]
        self.to_file = np.argsort(np.array(order, dtype=int), kind="stable")
        self.column = column = {assets[i]["id"]: c for c, i in enumerate(order)}
        self.row = row = {name: i for i, name in enumerate(self.dealer_ids)}
        self.fund_row = {name: j for j, name in enumerate(self.fund_ids)}
        n, m = len(dealers), len(assets)
        self.n, self.m = n, m

        def per_asset(key, default=None):
            if default is None:
                return np.array([assets[i][key] for i in order], float)
            return np.array([assets[i].get(key, default) for i in order], float)

        self.depth0 = per_asset("depth")
        self.sigma0 = per_asset("volatility")
        self.spread0 = per_asset("halfSpread", 0.0)
        self.haircut0 = per_asset("haircut", 0.0)
        self.floor = per_asset("floor", 0.0)
        self.weight = per_asset("slrWeight", 1.0)

        def table(owners, key):
            out = np.zeros((len(owners), m))
            for i, owner in enumerate(owners):
                for name, value in owner.get(key, {}).items():
                    out[i, column[name]] = value
            return out

        def each(owners, key, default=0.0):
            return np.array([o.get(key, default) for o in owners], float)

        self.holdings0 = table(dealers, "holdings")
        self.repo0 = table(dealers, "repo")
        self.cash0 = each(dealers, "cash")
        self.other0 = each(dealers, "otherAssets")
        self.short0 = each(dealers, "shortTermFunding")
        self.long_debt = each(dealers, "longTermDebt")
        self.off_balance = each(dealers, "offBalanceExposure")
        self.maker = np.array([d.get("marketMaker", True) for d in dealers], bool)
        self.makes = np.zeros((n, m), bool)
        for i, d in enumerate(dealers):
            if self.maker[i]:
                # A zero holding names an asset too: the dealer quotes it.
                self.makes[i, [column[a] for a in d.get("holdings", {})]] = True

        limits = [d.get("constraints", {}) for d in dealers]
        slr_min = each(limits, "slrMin", 0.05)
        self.trigger = np.array([c.get("slrTrigger", s) for c, s in zip(limits, slr_min)], float)
        self.target = np.array([c.get("slrTarget", s) for c, s in zip(limits, slr_min)], float)
        self.var_limit = np.array([np.inf if c.get("varLimit") is None else c["varLimit"]
                                   for c in limits], float)
        self.tolerance = each(limits, "quoteTolerance", 3.0)
        self.fail_below = each(limits, "failBelow", 0.0)

        self.fund_holdings0 = table(funds, "holdings")
        self.fund_cash0 = each(funds, "cash")
        self.flow_sensitivity = each(funds, "flowSensitivity")
        self.flow_threshold = each(funds, "flowThreshold")

        exposures = scenario.get("exposures", [])
        self.lender = np.array([row[e["lender"]] for e in exposures], int)
        self.borrower = np.array([row[e["borrower"]] for e in exposures], int)
        self.lent = np.array([e["amount"] for e in exposures], float)

        market = scenario.get("market", {})
        self.par = SimpleNamespace(**{key: market.get(key, default)
                                      for key, default in MARKET_DEFAULTS.items()})
        self.on = SimpleNamespace(**{c: market.get("channels", {}).get(c, True)
                                     for c in CHANNELS})

        self.events = {}
        for event in (e for e in scenario.get("events", []) if e.get("on", True)):
            self.events.setdefault(event["round"], []).append(event)
        self.last_event = max(self.events, default=0)
        self.policies = [p for p in scenario.get("policies", []) if p.get("on", True)]

        self.size = self.cash0 + self.holdings0.sum(axis=1) + self.other0
        owed = self.repo0.sum(axis=1) + self.short0 + self.long_debt
        gap = self.size - owed - each(dealers, "tier1Capital")
        for i in np.flatnonzero(np.abs(gap) > 1e-6 * np.abs(self.size)):
            raise ValueError(f"dealers[{i}]: the books are out of balance by {gap[i]:g}")
        exposure = (self.par.cashSlrWeight * self.cash0 + self.holdings0 @ self.weight
                    + self.other0 + self.off_balance)
        self.slr_start = np.divide(self.size - owed, exposure, out=np.zeros(n),
                                   where=exposure > 0)
        # Market-making weight behind each asset, and behind the dealers as a whole.
        self.makers = self.makes.sum(axis=0)
        self.making_weight = self.size @ self.makes
        self.maker_weight = float(self.size[self.maker].sum())
        self.ordinary = self._terms([], 0)

    def terms(self, t):
        """The terms that policies leave in force in round t."""
        active = [p for p in self.policies
                  if p["from"] <= t and (p.get("to") is None or t <= p["to"])]
        return self._terms(active, t) if active else self.ordinary

    def _terms(self, active, t):
        out = SimpleNamespace(
            weight=self.weight, cash_weight=self.par.cashSlrWeight, trigger=self.trigger,
            target=self.target, offer=None, announcement=0.0, facility=False,
            haircut_cap=None, swing=1.0, depth_factor=1.0, own_weights=True)
        relief = 0.0
        for p in active:
            kind = p["kind"]
            if kind == "slrExemption":
                # Duffie et al. (2023): balance-sheet space is what rations Treasuries.
                out.own_weights = False
                out.weight = out.weight.copy()
                out.weight[[self.column[a] for a in p.get("assets", [])]] = 0.0
                if p.get("cash", False):
                    out.cash_weight = 0.0
            elif kind == "slrRelief":
                relief += p["amount"]
            elif kind == "assetPurchases":
                a = self.column[p["asset"]]
                if out.offer is None:
                    out.offer = np.zeros(self.m)
                out.offer[a] += p["amount"]
                if t == p["from"]:
                    if np.isscalar(out.announcement):
                        out.announcement = np.zeros(self.m)
                    out.announcement[a] = max(out.announcement[a], p.get("announcement", 0.0))
            elif kind == "repoFacility":
                cap = p.get("haircutCap")
                cap = self.haircut0 if cap is None else np.full(self.m, float(cap))
                out.haircut_cap = cap if out.haircut_cap is None else np.minimum(
                    out.haircut_cap, cap)
                out.facility = True
            elif kind == "swingPricing":
                out.swing *= p["factor"]
            elif kind == "allToAll":
                out.depth_factor *= p["factor"]
            else:
                raise ValueError(f"policies: unknown kind {kind!r}")
        if relief:
            out.trigger = np.maximum(self.trigger - relief, 0.0)
            out.target = np.maximum(self.target - relief, 1e-6)
        return out

    def policy_pending(self, t):
        """A policy that has yet to begin, or whose end has yet to be seen."""
        return any(p["from"] > t or (p.get("to") is not None and p["to"] >= t)
                   for p in self.policies)


class State:
    """Prices and books; everything a round hands on to the next."""

    def __init__(self, k):
        one = np.ones(k.m)
        self.price, self.fundamental, self.marked = one.copy(), one.copy(), one.copy()
        self.sigma = k.sigma0.copy()
        self.spread = k.spread0.copy()
        self.uncertainty = np.zeros(k.m)
        self.haircut = k.haircut0.copy()
        self.haircut_multiple = one.copy()
        self.depth0 = k.depth0.copy()
        self.depth = k.depth0.copy()
        self.quoting_share = one.copy()
        self.units = k.holdings0.copy()
        self.repo = k.repo0.copy()
        self.cash = k.cash0.copy()
        self.cash_level = k.cash0.copy()
        self.other = k.other0.copy()
        self.short = k.short0.copy()
        self.arrears = np.zeros(k.n)
        self.hit = np.zeros(k.n)
        self.failed = np.zeros(k.n, bool)
        self.strained = np.zeros(k.n, bool)     # in breach last round, or failed by its end
        self.wave = np.zeros(k.n, int)          # 0: not yet
        self.fund_units = k.fund_holdings0.copy()
        self.fund_cash = k.fund_cash0.copy()
        self.nav = self.fund_cash + self.fund_units.sum(axis=1)
        self.due = np.zeros(len(k.fund_ids))

    def copy(self):
        other = object.__new__(State)
        for key, value in self.__dict__.items():
            setattr(other, key, value.copy())
        return other


def marks(k, s):
    """Books are marked to the bid that can be believed."""
    return s.price * np.maximum(0.1, 1.0 - (s.spread - k.spread0) - s.uncertainty)


def equity_of(k, s, held):
    return s.cash + held + s.other - s.repo.sum(axis=1) - s.short - k.long_debt


def figures(k, s, terms):
    """Marks, positions, equity, leverage exposure, leverage ratio and VaR."""
    f = SimpleNamespace(mark=marks(k, s))
    f.position = s.units * f.mark
    f.equity = equity_of(k, s, s.units @ f.mark)
    f.exposure = (terms.cash_weight * s.cash + f.position @ terms.weight + s.other
                  + k.off_balance)
    f.slr = ratio(f.equity, f.exposure)
    # One common correlation needs two sums a dealer, not a covariance matrix.
    rho = k.par.correlation
    common = f.position @ s.sigma
    own = np.square(f.position) @ np.square(s.sigma)
    f.var = k.par.varMultiplier * np.sqrt(rho * common * common + (1.0 - rho) * own)
    return f


# --- The eight steps of a round --------------------------------------------------------

def shock(k, s, events):
    """Step 1: the round's events, then the counterparty losses that fall due."""
    r = SimpleNamespace(direct_loss=0.0, vol_factor=None, clients=np.zeros(k.m), run=None)
    for e in events:
        kind = e["kind"]
        if kind in ("price", "volatility", "haircut", "depth", "sellOrder"):
            a = k.column[e["asset"]]
        if kind == "price":
            r.direct_loss += float(s.units[:, a].sum() * s.price[a] * -e["change"])
            share = e.get("permanentShare", 1.0)
            s.price[a] = max(LOWEST_PRICE, s.price[a] * (1 + e["change"]))
            s.fundamental[a] = max(LOWEST_PRICE, s.fundamental[a] * (1 + e["change"] * share))
        elif kind == "volatility":
            if r.vol_factor is None:
                r.vol_factor = np.ones(k.m)
            r.vol_factor[a] *= e["factor"]
        elif kind == "haircut":
            s.haircut_multiple[a] *= e["factor"]
        elif kind == "depth":
            s.depth0[a] *= e["factor"]
        elif kind == "sellOrder":
            r.clients[a] += e["amount"]
        elif kind == "capitalLoss":
            if e.get("dealer") is None:
                s.other -= e["amount"]
                r.direct_loss += e["amount"] * k.n
            else:
                s.other[k.row[e["dealer"]]] -= e["amount"]
                r.direct_loss += e["amount"]
        elif kind == "fundingRun":
            if r.run is None:
                r.run = np.zeros(k.n)
            who = slice(None) if e.get("dealer") is None else k.row[e["dealer"]]
            r.run[who] = np.maximum(r.run[who], e["share"])
        elif kind == "redemption":
            who = slice(None) if e.get("fund") is None else k.fund_row[e["fund"]]
            s.due[who] += e["share"] * s.nav[who]
        else:
            raise ValueError(f"events: unknown kind {kind!r}")
    proper(r.clients)
    s.other -= s.hit
    s.hit[:] = 0.0
    r.price_after_shock = s.price.copy()
    return r


def measure(k, s, r):
    """Step 2: volatility and haircuts catch up with prices, and books are marked."""
    p = k.par
    ret = np.log(s.price / s.marked)
    background = p.ewmaBackground * np.square(k.sigma0)
    s.sigma = np.sqrt(p.ewmaLambda * np.square(s.sigma)
                      + (1.0 - p.ewmaLambda) * (background + ret * ret))
    if r.vol_factor is not None:
        s.sigma *= r.vol_factor
    s.marked = s.price.copy()
    r.vol_multiple = np.maximum(1.0, np.divide(s.sigma, k.sigma0, out=np.ones(k.m),
                                               where=k.sigma0 > 0))
    # Brunnermeier and Pedersen (2009): margins rise with measured volatility, so that a
    # fall tightens funding just when it is wanted.
    s.haircut = np.minimum(p.haircutCap, k.haircut0 * s.haircut_multiple
                           + p.haircutSensitivity * p.varMultiplier
                           * np.maximum(0.0, s.sigma - k.sigma0))
    if r.terms.haircut_cap is not None:
        s.haircut = np.minimum(s.haircut, r.terms.haircut_cap)
    r.open = figures(k, s, r.terms)


def constraints(k, s, r, speed):
    """Step 3: what limits and lenders force dealers to sell, at mark value."""
    p, f, terms = k.par, r.open, r.terms
    failing = ~s.failed & ((f.equity <= 0) | below(f.slr, k.fail_below))
    s.failed |= failing
    s.arrears[s.failed] = 0.0
    alive = ~s.failed
    r.failing = failing
    r.orders = y = np.zeros((k.n, k.m))
    r.cause = dict.fromkeys(("slr", "var", "funding", "failure", "redemptions", "client"), 0.0)
    r.cause["client"] = float(r.clients.sum())
    r.repaid = np.zeros(k.n)
    r.need = np.zeros(k.n)
    r.roll_off = np.zeros(k.n)
    r.by_var = r.by_slr = r.by_funding = np.zeros(k.n, bool)
    r.was_failed = s.failed.copy()

    if r.was_failed.any():
        rows = np.flatnonzero(r.was_failed)
        y[rows] = proper(p.resolutionSpeed * f.position[rows])
        r.cause["failure"] = float(y[rows].sum())

    if k.on.var:
        # Adrian and Shin: a dealer that manages to a value-at-risk limit sheds assets
        # when measured risk rises, which is what makes leverage procyclical.
        r.by_var = alive & above(f.var, k.var_limit)
        rows = np.flatnonzero(r.by_var)
        if rows.size:
            excess = speed * (1.0 - k.var_limit[rows] / f.var[rows])
            y[rows] = proper(excess[:, None] * f.position[rows])
            r.cause["var"] = float(y[rows].sum())

    if k.on.slr:
        # Cifuentes, Ferrucci and Shin (2005), Greenwood, Landier and Thesmar (2015):
        # a capital ratio that must be restored by sales; trigger and target apart, and
        # sales only beyond the trigger, as in Cont and Schaanning (2017).
        allowed = f.equity / terms.target
        r.by_slr = alive & below(f.slr, terms.trigger) & above(f.exposure, allowed)
        rows = np.flatnonzero(r.by_slr)
        if rows.size:
            gap = speed * (f.exposure[rows] - allowed[rows])
            repaid = np.zeros(rows.size)
            if terms.cash_weight > 0:
                repaid = np.minimum(gap / terms.cash_weight,
                                    p.deleverFromCash * np.maximum(0.0, s.cash[rows]))
                gap -= terms.cash_weight * repaid
                r.repaid[rows] = repaid
            before = y[rows]
            gap -= before @ terms.weight
            if terms.cash_weight > 0:
                owed = s.short[rows] + s.repo[rows].sum(axis=1)
                gap = np.minimum(gap, np.maximum(0.0, owed - repaid - before.sum(axis=1)))
            room = (f.position[rows] - before) * terms.weight
            spread = in_order if p.liquidationRule == "liquidFirst" else pro_rata
            sale = spread(np.maximum(gap, 0.0), room)
            sale /= np.where(terms.weight > 0, terms.weight, 1.0)
            y[rows] += proper(sale)
            r.cause["slr"] = float(sale.sum())

    if k.on.funding:
        _funding(k, s, r, alive)

    r.breach = r.was_failed | r.by_var | r.by_slr | r.by_funding
    r.able = k.maker & ~r.breach


def _funding(k, s, r, alive):
    """Lenders leave and call margin; what cash does not cover has to be sold for.

    Brunnermeier and Pedersen (2009) for the margin call, Furfine (2003) for interbank
    lenders that ration a weakened borrower instead of charging it more.
    """
    p, f, terms, y = k.par, r.open, r.terms, r.orders
    if not terms.facility:
        if terms.own_weights:
            seen = f.slr
        else:
            # Relief from the rule does not make a borrower safer in lenders' eyes.
            seen = ratio(f.equity, p.cashSlrWeight * s.cash + f.position @ k.weight
                         + s.other + k.off_balance)
        start, full = p.rollOffStart * k.slr_start, p.rollOffFull * k.slr_start
        lost = np.divide(start - seen, start - full, out=np.zeros(k.n), where=start > full)
        roll = p.rollOffMax * np.minimum(np.maximum(lost, 0.0), 1.0)
        if p.clientRollOff > 0 and k.maker_weight > 0:
            squeezed = float(k.size[k.maker & s.strained].sum()) / k.maker_weight
            roll = np.where(k.maker, roll, np.maximum(roll, p.clientRollOff * squeezed))
        if r.run is not None:
            roll = np.maximum(roll, r.run)
        r.roll_off = np.where(alive, roll, 0.0)

    lendable = 1.0 - s.haircut
    call = np.maximum(s.repo - f.position * lendable, s.repo * r.roll_off[:, None])
    np.maximum(call, 0.0, out=call)
    need = s.arrears + r.roll_off * (s.short - s.arrears) + call.sum(axis=1)
    r.need = np.where(alive, need, 0.0)
    in_hand = np.maximum(0.0, s.cash - r.repaid - p.reserveFloor * s.cash_level)
    lacking = r.need - in_hand
    rows = np.flatnonzero(lacking > SLACK)
    if not rows.size:
        return

    # Up to the unencumbered part a sale frees its whole value, beyond it the repo has to
    # be repaid out of the proceeds and only the haircut is left.
    position, sold, short = f.position[rows], y[rows], lacking[rows]
    clear = np.maximum(0.0, position - (s.repo[rows] - call[rows]) / lendable)

    def freed(amount):
        return np.minimum(amount, clear) + s.haircut * np.maximum(0.0, amount - clear)

    base = freed(sold)
    short = short - base.sum(axis=1)
    still = short > SLACK
    if not still.all():
        rows, position, sold, short = rows[still], position[still], sold[still], short[still]
        clear, base = clear[still], base[still]
        if not rows.size:
            return
    most = np.where(s.haircut > 0, position, np.maximum(sold, clear))
    room = np.maximum(0.0, freed(most) - base)
    raised = in_order(short, room)
    reach = base + raised
    encumbered = np.where(s.haircut > 0, s.haircut, 1.0)
    amount = np.where(reach <= clear, reach, clear + (reach - clear) / encumbered)
    amount = np.where(raised < room, amount, most)
    extra = proper(np.where(raised > 0, np.minimum(amount, most) - sold, 0.0))
    y[rows] = sold + extra
    r.by_funding = np.zeros(k.n, bool)
    r.by_funding[rows] = True
    r.cause["funding"] = float(extra.sum())


def redemptions(k, s, r):
    """Step 4: investors leave funds that fell, and funds sell what cash does not cover."""
    if not k.fund_ids:
        r.fund_orders = s.fund_units
        return
    position = s.fund_units * r.open.mark
    nav = s.fund_cash + position.sum(axis=1)
    if k.on.redemptions:
        fall = 1.0 - np.divide(nav, s.nav, out=np.ones_like(nav), where=s.nav > 0)
        s.due += (r.terms.swing * k.flow_sensitivity
                  * np.maximum(0.0, fall - k.flow_threshold) * nav)
    s.due = np.minimum(s.due, nav)
    s.nav = nav
    uncovered = np.maximum(0.0, s.due - s.fund_cash)
    spread = in_order if k.par.fundLiquidationRule == "liquidFirst" else pro_rata
    r.fund_orders = proper(spread(uncovered, position))
    r.cause["redemptions"] = float(r.fund_orders.sum())


def quotes(k, s, r):
    """Step 5: who still quotes, and what that does to spread, depth and belief.

    Glosten and Milgrom (1985): with fewer informed quotes a price says less, so the
    spread widens and the mark carries a discount for what is not known.
    """
    p = k.par
    if not k.on.information:
        r.quoting = k.makes
        s.quoting_share = np.ones(k.m)
        s.spread = k.spread0.copy()
        s.uncertainty = np.zeros(k.m)
        s.depth = s.depth0 * r.terms.depth_factor
        return
    r.quoting = (k.makes & ~r.breach[:, None]
                 & ~above(r.vol_multiple[None, :], k.tolerance[:, None]))
    n = r.quoting.sum(axis=0)
    q = np.divide(k.size @ r.quoting, k.making_weight, out=np.ones(k.m),
                  where=(k.makers > 0) & (k.making_weight != 0))
    s.quoting_share = q
    widening = 1.0 + p.spreadWidening * (1.0 - q) / np.maximum(q, 0.2)
    s.spread = k.spread0 * np.minimum(p.spreadCap, r.vol_multiple * widening)
    s.uncertainty = p.markUncertainty * s.sigma * (
        1.0 / np.sqrt(np.maximum(n, 1)) - 1.0 / np.sqrt(np.maximum(k.makers, 1)))
    s.depth = (s.depth0 * (p.depthFloor + (1.0 - p.depthFloor) * q)
               * r.vol_multiple ** -p.depthVolatilityExponent * r.terms.depth_factor)


def absorption(k, s, r):
    """Step 6: the official buyer, then dealers with room, then end investors.

    Duffie et al. (2023): what dealers can take is bounded by the balance sheet they have
    left, and depth suffers well before the last of it is used.
    """
    p, f, terms = k.par, r.open, r.terms
    r.sold = r.clients + r.orders.sum(axis=0) + r.fund_orders.sum(axis=0)
    r.official = np.zeros(k.m) if terms.offer is None else np.minimum(r.sold, terms.offer)
    left = r.sold - r.official
    r.bought = None
    r.capacity = np.zeros(k.m)
    r.absorbed = np.zeros(k.m)
    r.used = np.zeros(k.m)
    total = r.sold.sum()
    rows = np.flatnonzero(r.able)
    cols = np.flatnonzero(r.sold > 0)
    if k.on.interdealer and rows.size and cols.size:
        share = r.sold[cols] / total
        room = np.full((rows.size, cols.size), np.inf)

        def bound(budget, divisor):
            some = divisor > 0
            per = np.divide(share, divisor, out=np.zeros_like(share), where=some)
            with np.errstate(invalid="ignore"):         # inf · 0 in columns left out
                limit = np.multiply.outer(budget, per)
            if not some.all():
                limit[:, ~some] = np.inf
            np.minimum(room, limit, out=room)

        if k.on.slr:
            strictest = np.maximum(terms.trigger, terms.target)[rows]
            bound(np.maximum(0.0, f.equity[rows] / strictest - f.exposure[rows]),
                  terms.weight[cols])
        if k.on.var:
            bound(np.maximum(0.0, k.var_limit[rows] - f.var[rows]),
                  p.varMultiplier * s.sigma[cols])
        if k.on.funding:
            bound(np.maximum(0.0, s.cash - r.repaid - p.reserveFloor * s.cash_level
                             - r.need)[rows], s.haircut[cols])
        room[~r.quoting[np.ix_(rows, cols)]] = 0.0
        capacity = room.sum(axis=0)
        r.capacity[cols] = capacity
        if p.absorption > 0:
            offers = np.minimum(r.sold[cols], p.absorption * room)
            offered = offers.sum(axis=0)
            scale = np.divide(left[cols], offered, out=np.ones_like(offered),
                              where=offered > left[cols])
            offers *= scale
            taken = offers.sum(axis=0)
            r.absorbed[cols] = taken
            r.used[cols] = np.minimum(1.0, np.divide(
                taken, capacity, out=np.zeros_like(taken), where=capacity > 0))
            r.bought = np.zeros((k.n, k.m))
            r.bought[np.ix_(rows, cols)] = offers
    r.net = np.maximum(0.0, left - r.absorbed)


def pricing(k, s, r):
    """Step 7: price impact, the fill, and value investors leaning in.

    The exponential above a floor is the impact function of Cont and Schaanning (2017),
    exponential in the amount sold as in Cifuentes, Ferrucci and Shin (2005).
    """
    p, price = k.par, s.price
    pressure = r.net + r.used * r.absorbed
    if p.impactBasis == "units":
        pressure = pressure / r.open.mark
    floor = k.floor * s.fundamental
    above_floor = np.maximum(0.0, price - floor)
    moving = above_floor > 0
    zeta = pressure / (s.depth * (1.0 - k.floor))
    after = np.where(moving, np.maximum(LOWEST_PRICE, floor + above_floor * np.exp(-zeta)),
                     price)
    if p.implementationShortfall is None:
        mean = np.divide(-np.expm1(-zeta), zeta, out=np.ones(k.m), where=zeta > 0)
        fill = np.where(moving, floor + above_floor * mean, price)
    else:
        fill = price - p.implementationShortfall * (price - after)
    r.execution = fill * (1.0 - s.spread)
    r.pull = np.maximum(r.terms.announcement, p.reversion * (
        p.reversionFloor + (1.0 - p.reversionFloor) * s.quoting_share))
    s.price = after * (s.fundamental / after) ** r.pull


def settlement(k, s, r, t):
    """Step 8: trades settle, lenders are repaid, and those who cannot pay fail."""
    p, mark = k.par, r.open.mark
    out = r.orders / mark
    s.cash += out @ r.execution
    passed = None
    if r.able.any():
        # Dealers lean against the wind, then hand on; only absorption ever lifts a
        # market maker above its starting book.
        beyond = s.units - k.holdings0
        np.maximum(beyond, 0.0, out=beyond)
        beyond *= r.able[:, None]
        passed = beyond * r.pull
        s.cash += passed @ s.price
        out += passed
    r.passed_on = np.zeros(k.m) if passed is None else passed.sum(axis=0)
    kept = s.units - out
    kept[kept < SLACK * s.units] = 0.0
    s.units = kept
    owed_on = s.repo
    if r.bought is not None:
        bought = r.bought / mark
        s.units += bought
        s.cash -= bought @ (r.execution * s.haircut)
        owed_on = s.repo + bought * (r.execution * (1.0 - s.haircut))

    failed = r.was_failed
    alive = ~failed
    if k.on.funding:
        kept_repo = np.minimum((1.0 - r.roll_off)[:, None] * owed_on,
                               s.units * ((1.0 - s.haircut) * mark))
        if failed.any():
            kept_repo[failed] = owed_on[failed]
    else:
        gone = s.units == 0
        gone &= alive[:, None]
        kept_repo = np.where(gone, 0.0, owed_on)
    repo_sum = kept_repo.sum(axis=1)
    s.cash += repo_sum - owed_on.sum(axis=1)
    short_before = s.short

    # What delevering set aside is paid, to short-term lenders first; so is what they
    # asked back, and a failed dealer's cash, to repo lenders first.
    paid = np.minimum(r.repaid, s.short + repo_sum)
    to_short = np.minimum(paid, s.short)
    to_repo = paid - to_short
    s.short = s.short - to_short
    s.cash -= paid
    s.cash_level = np.maximum(0.0, s.cash_level - paid)
    called = np.minimum(s.short, s.arrears + r.roll_off * (short_before - s.arrears))
    called = np.where(alive, called, 0.0)
    s.short -= called
    s.cash -= called
    s.arrears = np.zeros(k.n)

    if failed.any():
        estate = np.where(failed, np.maximum(0.0, s.cash), 0.0)
        estate_repo = np.minimum(estate, repo_sum)
        estate_short = np.minimum(estate - estate_repo, s.short)
        to_repo = to_repo + estate_repo
        s.short -= estate_short
        s.cash -= estate_repo + estate_short

    lacking = alive & (s.cash < -SLACK)
    new_failed = r.failing
    if lacking.any():
        shortfall = np.where(lacking, -s.cash, 0.0)
        s.short += shortfall
        s.cash[lacking] = 0.0
        if k.on.funding:
            # to_repo has not left the positions yet; it lowers what is owed on them.
            net_repo = _repay(kept_repo, repo_sum, to_repo)
            free = np.maximum(0.0, s.units * mark - net_repo).sum(axis=1)
            fails = lacking & below(free, shortfall)
            s.arrears = np.where(lacking & ~fails, shortfall, 0.0)
            s.failed |= fails
            new_failed = new_failed | fails
            s.wave[lacking & (s.wave == 0)] = t
    if p.repayOnSettlement:
        spare = np.where(alive & ~lacking, np.maximum(0.0, s.cash - s.cash_level), 0.0)
        spare_short = np.minimum(spare, s.short)
        spare_repo = np.minimum(spare - spare_short, repo_sum - to_repo)
        s.short -= spare_short
        s.cash -= spare_short + spare_repo
        to_repo = to_repo + spare_repo
    s.repo = _repay(kept_repo, repo_sum, to_repo)
    s.wave[r.breach & (s.wave == 0)] = t
    s.strained = r.breach | s.failed

    if len(k.fund_ids):
        units = r.fund_orders / mark
        s.fund_cash += units @ r.execution
        kept = s.fund_units - units
        kept[kept < SLACK * s.fund_units] = 0.0
        s.fund_units = kept
        paid = np.minimum(s.fund_cash, s.due)
        s.fund_cash -= paid
        s.due = s.due - paid
        s.nav = s.nav - paid

    if k.on.counterparty and k.lent.size and new_failed.any():
        # Furfine (2003): interbank claims on a failed dealer are written down.
        struck = new_failed[k.borrower]
        np.add.at(s.hit, k.lender[struck], p.lossGivenDefault * k.lent[struck])


def _repay(repo, repo_sum, paid):
    """Repo after `paid` has been paid off pro rata."""
    if not paid.any():
        return repo
    left = 1.0 - np.divide(paid, repo_sum, out=np.zeros_like(paid), where=repo_sum > 0)
    return repo * np.maximum(0.0, left)[:, None]


# --- A round, a run, and what is read off them -----------------------------------------

def trade(k, s, t, events, speed):
    """Steps 1 to 7: everything up to the new prices."""
    r = shock(k, s, events)
    r.terms = k.terms(t)
    measure(k, s, r)
    constraints(k, s, r, speed)
    redemptions(k, s, r)
    quotes(k, s, r)
    absorption(k, s, r)
    pricing(k, s, r)
    return r


def loop_gain(k, s, t):
    """How much of a small price fall now comes back as the next round's trading return."""
    def returns(state):
        r = trade(k, state, t + 1, (), 1.0)
        return np.log(state.price / r.price_after_shock)

    rest = returns(s.copy())
    gain = np.empty((k.m, k.m))
    for a in range(k.m):
        probe = s.copy()
        probe.price[a] *= 1.0 - PROBE
        gain[:, a] = (returns(probe) - rest) / math.log(1.0 - PROBE)
    return float(np.linalg.eigvals(gain).real.max())


def at_rest(k, s, r, t):
    """Nothing was sold, nothing is owed, nothing moves, and nothing lies ahead."""
    if (k.last_event > t or r.sold.sum() >= 1e-6 or (s.due > SLACK).any()
            or (s.arrears > SLACK).any() or (s.hit > SLACK).any() or k.policy_pending(t)):
        return False
    if (np.abs(np.log(s.price / r.price_after_shock)) >= 1e-6).any():
        return False
    return not (np.abs(s.sigma - k.sigma0) > 1e-3 * k.sigma0)[k.sigma0 > 0].any()


class _Trace:
    """Turns state and rounds into the frames of a trace, assets in file order."""

    def __init__(self, k):
        self.k = k

    def _assets(self, values):
        return [x if math.isfinite(x) else None for x in values[..., self.k.to_file].tolist()]

    def _table(self, values):
        return values[:, self.k.to_file].tolist()

    @staticmethod
    def _list(values):
        return [x if math.isfinite(x) else None for x in values.tolist()]

    def frame(self, t, s, terms, r):
        k, one, table, plain = self.k, self._assets, self._table, self._list
        f = figures(k, s, terms)
        return {
            "round": t, "price": one(s.price), "fundamental": one(s.fundamental),
            "mark": one(f.mark), "volatility": one(s.sigma), "haircut": one(s.haircut),
            "halfSpread": one(s.spread), "uncertainty": one(s.uncertainty),
            "quotingShare": one(s.quoting_share), "depth": one(s.depth),
            "cash": plain(s.cash), "otherAssets": plain(s.other), "units": table(s.units),
            "repo": table(s.repo), "shortTermFunding": plain(s.short),
            "arrears": plain(s.arrears), "equity": plain(f.equity),
            "exposure": plain(f.exposure), "slr": plain(f.slr), "var": plain(f.var),
            "failed": s.failed.tolist(), "wave": [w or None for w in s.wave.tolist()],
            "fundUnits": table(s.fund_units), "fundCash": plain(s.fund_cash),
            "nav": plain(s.nav), "open": None if r is None else self.opening(r),
        }

    def opening(self, r):
        k, one, table, plain = self.k, self._assets, self._table, self._list
        f = r.open
        causes = (("failed", r.was_failed), ("var", r.by_var), ("slr", r.by_slr),
                  ("funding", r.by_funding))
        bought = np.zeros((k.n, k.m)) if r.bought is None else r.bought
        return {
            "directLoss": r.direct_loss, "mark": one(f.mark), "equity": plain(f.equity),
            "exposure": plain(f.exposure), "slr": plain(f.slr), "var": plain(f.var),
            "need": plain(r.need), "rollOff": plain(r.roll_off),
            "breach": [[name for name, who in causes if who[i]] for i in range(k.n)],
            "orders": table(r.orders), "bought": table(bought),
            "fundOrders": table(r.fund_orders), "cause": r.cause, "sold": one(r.sold),
            "official": one(r.official), "absorbed": one(r.absorbed), "net": one(r.net),
            "capacity": one(r.capacity), "execution": one(r.execution),
            "passedOn": one(r.passed_on), "tradingLoss": r.trading_loss,
            "quoting": table(r.quoting),
        }


def run(scenario, frames=True, gain=False):
    """Run a cascade; `scenario` is a parsed file or a Market made from one.

    Returns peakLoss, endLoss, directLoss, rounds, peakLoopGain, and the trace (None
    without frames)."""
    k = scenario if isinstance(scenario, Market) else Market(scenario)
    with np.errstate(over="ignore"):
        return _run(k, frames, gain)


def _run(k, frames, gain):
    s = State(k)
    start = float(equity_of(k, s, s.units @ marks(k, s)).sum())
    writer = _Trace(k) if frames else None
    kept = [writer.frame(0, s, k.ordinary, None)] if frames else None
    peak = loss = direct = last_loss = 0.0
    peak_gain = None
    t = 0
    for t in range(1, k.par.horizon + 1):
        r = trade(k, s, t, k.events.get(t, ()), k.par.adjustmentSpeed)
        settlement(k, s, r, t)
        # What trading and withdrawn quotes cost the opening books at their marks.
        r.trading_loss = float(r.open.position.sum(axis=0)
                               @ (1.0 - marks(k, s) / r.open.mark))
        direct += r.direct_loss
        equity = equity_of(k, s, s.units @ marks(k, s))
        loss = start - float(np.maximum(0.0, equity).sum())
        peak = max(peak, loss)
        felt = loop_gain(k, s, t) if gain else None
        if gain:
            peak_gain = felt if peak_gain is None else max(peak_gain, felt)
        if frames:
            frame = writer.frame(t, s, r.terms, r)
            cause = max(0.0, last_loss) + r.direct_loss
            frame["realisedGain"] = r.trading_loss / cause if cause > SLACK else None
            if gain:
                frame["loopGain"] = felt
            kept.append(frame)
        last_loss = r.trading_loss
        if at_rest(k, s, r, t):
            break
    trace = None
    if frames:
        trace = {"format": "waterhammer-trace", "version": 1, "assets": k.asset_ids,
                 "dealers": k.dealer_ids, "funds": k.fund_ids, "frames": kept}
    return SimpleNamespace(trace=trace, rounds=t, peakLoss=peak, endLoss=loss,
                           directLoss=direct, peakLoopGain=peak_gain)


# --- Comparing two traces --------------------------------------------------------------

def differences(a, b, rtol=1e-9):
    """Yield (where, a's value, b's value) for everything in which two traces differ."""
    for key in ("format", "version", "assets", "dealers", "funds"):
        if a.get(key) != b.get(key):
            yield key, a.get(key), b.get(key)
    for x, y in zip(a["frames"], b["frames"]):
        yield from _differ(f"round {x.get('round')}", x, y, rtol)
    if len(a["frames"]) != len(b["frames"]):
        yield "number of frames", len(a["frames"]), len(b["frames"])


def _number(x):
    return isinstance(x, (int, float)) and not isinstance(x, bool)


def _differ(where, a, b, rtol):
    if isinstance(a, dict) and isinstance(b, dict):
        for key in list(a) + [key for key in b if key not in a]:
            if key not in a or key not in b:
                if key in NEWER_FIGURES:
                    continue
                yield f"{where}: {key}", a.get(key, "absent"), b.get(key, "absent")
            elif key == "loopGain":
                yield from _differ(f"{where}: {key}", a[key], b[key], max(rtol, 1e-5))
            else:
                yield from _differ(f"{where}: {key}", a[key], b[key], rtol)
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for i, (x, y) in enumerate(zip(a, b)):
            yield from _differ(f"{where}[{i}]", x, y, rtol)
    elif _number(a) and _number(b):
        # The absolute part forgives numbers that are small differences of large ones.
        if not abs(a - b) <= rtol * max(abs(a), abs(b)) + min(1e-6, rtol * 1e-2):
            yield where, a, b
    elif a != b or type(a) is not type(b):
        yield where, a, b


def compare(path_a, path_b, rtol, limit=20):
    with open(path_a, encoding="utf-8") as file:
        a = json.load(file)
    with open(path_b, encoding="utf-8") as file:
        b = json.load(file)
    count = 0
    for where, x, y in differences(a, b, rtol):
        count += 1
        if count <= limit:
            off = ""
            if _number(x) and _number(y) and max(abs(x), abs(y)) > 0:
                off = f"  (relative {abs(x - y) / max(abs(x), abs(y)):.2e})"
            print(f"{where}: {x!r} / {y!r}{off}")
    if count > limit:
        print(f"... {count} differences in all")
    return 1 if count else 0


def main():
    parser = argparse.ArgumentParser(description="The cascade model in plain numpy.")
    parser.add_argument("scenario", nargs="?")
    parser.add_argument("--trace", metavar="OUT", help="write a trace")
    parser.add_argument("--gain", action="store_true", help="with the loop gain of every round")
    parser.add_argument("--repeat", type=int, metavar="N", help="time N runs without frames")
    parser.add_argument("--compare", nargs=2, metavar=("A", "B"), help="compare two traces")
    parser.add_argument("--rtol", type=float, default=1e-9)
    args = parser.parse_args()
    if args.compare:
        return compare(*args.compare, args.rtol)
    if not args.scenario:
        parser.error("a scenario, or --compare with two traces, is needed")
    with open(args.scenario, encoding="utf-8") as file:
        market = Market(json.load(file))
    if args.repeat:
        run(market, frames=False, gain=args.gain)
        seconds = []
        for _ in range(args.repeat):
            begun = time.perf_counter()
            result = run(market, frames=False, gain=args.gain)
            seconds.append(time.perf_counter() - begun)
        print(f"{statistics.median(seconds):.9f} s a run, {result.rounds} rounds")
        return 0
    result = run(market, frames=args.trace is not None, gain=args.gain)
    if args.trace:
        with open(args.trace, "w", encoding="utf-8") as file:
            json.dump(result.trace, file, allow_nan=False)
            file.write("\n")
    print(json.dumps({key: getattr(result, key) for key in
                      ("peakLoss", "endLoss", "directLoss", "rounds", "peakLoopGain")}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
