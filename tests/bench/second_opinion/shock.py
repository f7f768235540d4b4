"""Steps 1 and 2: what happens from outside, and what volatilities, haircuts and marks make of it."""

from types import SimpleNamespace

import numpy as np

from .numbers import LOWEST_PRICE, proper
from .state import figures


def shock(k, s, events):
    """Step 1: the round's events in the order of the file, then the counterparty losses that fall due."""
    r = SimpleNamespace(direct_loss=0.0, injected=0.0, vol_factor=np.ones(k.m), clients=np.zeros(k.m),
                        run=np.zeros(k.n))
    for e in events:
        if e["kind"] != "set":
            STRIKE[e["kind"]](k, s, r, e)
    proper(r.clients)
    s.other -= s.hit
    s.hit[:] = 0.0
    r.price_after_shock = s.price.copy()
    return r


def _price(k, s, r, e):
    a, change = k.column[e["asset"]], e["change"]
    r.direct_loss += float(s.units[:, a].sum() * s.price[a] * -change)
    s.price[a] = max(LOWEST_PRICE, s.price[a] * (1 + change))
    s.fundamental[a] = max(LOWEST_PRICE, s.fundamental[a] * (1 + change * e.get("permanentShare", 1.0)))


def _volatility(k, _s, r, e):
    r.vol_factor[k.column[e["asset"]]] *= e["factor"]


def _haircut(k, s, _r, e):
    s.haircut_multiple[k.column[e["asset"]]] *= e["factor"]


def _depth(k, s, _r, e):
    s.depth0[k.column[e["asset"]]] *= e["factor"]


def _sell_order(k, _s, r, e):
    r.clients[k.column[e["asset"]]] += e["amount"]


def _struck(k, e):
    """Dealers that an event strikes."""
    who = np.ones(k.n, bool)
    if e.get("dealer") is not None:
        who[:] = False
        who[k.row[e["dealer"]]] = True
    return who


def _capital_loss(k, s, r, e):
    who = _struck(k, e)
    s.other[who] -= e["amount"]
    r.direct_loss += e["amount"] * int(who.sum())


def _capital_injection(k, s, r, e):
    who = _struck(k, e) & ~s.failed
    s.cash[who] += e["amount"]
    r.injected += e["amount"] * int(who.sum())


def _funding_run(k, _s, r, e):
    who = _struck(k, e)
    r.run[who] = np.maximum(r.run[who], e["share"])


def _redemption(k, s, _r, e):
    who = slice(None) if e.get("fund") is None else k.fund_row[e["fund"]]
    s.due[who] += e["share"] * s.nav[who]


STRIKE = {"price": _price, "volatility": _volatility, "haircut": _haircut, "depth": _depth, "sellOrder": _sell_order,
          "capitalLoss": _capital_loss, "capitalInjection": _capital_injection, "fundingRun": _funding_run,
          "redemption": _redemption}


def surprise_elsewhere(k, ret):
    """The largest move of the other assets in their own sigmas (King and Wadhwani 1990)."""
    own = np.divide(np.abs(ret), k.sigma0, out=np.zeros(k.m), where=k.sigma0 > 0)
    if k.m == 1:
        return np.zeros(1)
    first = int(own.argmax())
    out = np.full(k.m, own[first])
    out[first] = np.delete(own, first).max()
    return out


def measure(k, s, r):
    """Step 2: volatility and haircuts catch up with prices, and books are marked."""
    p = k.par
    ret = np.log(s.price / s.marked)
    news = p.ewmaBackground * np.square(k.sigma0) + ret * ret
    if p.learning:
        news = news + p.learning * np.square(k.sigma0 * surprise_elsewhere(k, ret))
    s.sigma = r.vol_factor * np.sqrt(p.ewmaLambda * np.square(s.sigma) + (1.0 - p.ewmaLambda) * news)
    s.marked = s.price.copy()
    r.vol_multiple = np.maximum(1.0, np.divide(s.sigma, k.sigma0, out=np.ones(k.m), where=k.sigma0 > 0))
    # Brunnermeier and Pedersen (2009): margins rise with measured volatility, so that a fall tightens funding just
    # when it is wanted.
    s.haircut = np.minimum(p.haircutCap, k.haircut0 * s.haircut_multiple
                           + p.haircutSensitivity * p.varMultiplier * np.maximum(0.0, s.sigma - k.sigma0))
    if r.terms.haircut_cap is not None:
        s.haircut = np.minimum(s.haircut, r.terms.haircut_cap)
    r.open = figures(k, s, r.terms)
