"""A round, a run, and what is read off them."""

import math
from types import SimpleNamespace

import numpy as np

from .constraints import constraints
from .market import Market
from .numbers import SLACK
from .pricing import pricing
from .settlement import settlement
from .shock import measure, shock
from .state import State, equity_of, marks
from .trace import Trace
from .trading import absorption, quotes, redemptions

PROBE = 1e-3            # the small fall with which the loop gain is measured


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
    r.cause = {"slr": 0.0, "fear": 0.0, "var": 0.0, "funding": 0.0, "failure": 0.0}
    r.cause.update((name, float(part.sum())) for name, part in r.parts.items())
    r.cause.update(redemptions=float(r.fund_orders.sum()) if k.fund_ids else 0.0, client=float(r.clients.sum()))
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


def to_be_called(k, s, r):
    if not k.claims0.size or not k.on.funding or r.terms.haircut_cap is not None:
        return 0.0
    lent = k.by_lender(np.where(s.failed[k.claim_borrower], 0.0, s.claims))[:k.n]
    return k.par.pullShare * float(lent[s.strained].sum())


def at_rest(k, s, r, t):
    """Nothing was sold, nothing is owed, nothing moves, and nothing lies ahead."""
    if (k.last_event > t or r.sold.sum() >= 1e-6 or (s.due > SLACK).any() or (s.arrears > SLACK).any()
            or (s.hit > SLACK).any() or to_be_called(k, s, r) > SLACK or k.policy_pending(t)):
        return False
    if (np.abs(np.log(s.price / r.price_after_shock)) >= 1e-6).any():
        return False
    return not (np.abs(s.sigma - k.sigma0) > 1e-3 * k.sigma0)[k.sigma0 > 0].any()


def run(scenario, frames=True, gain=False):
    """Run a cascade; `scenario` is a parsed file or a Market made from one.

    Returns peakLoss, endLoss, directLoss, rounds, peakLoopGain, and the trace (None without frames)."""
    k = scenario if isinstance(scenario, Market) else Market(scenario)
    with np.errstate(over="ignore"):
        return _run(k, frames, gain)


def _run(k, frames, gain):
    s = State(k)
    put_in = float(equity_of(k, s, s.units @ marks(k, s)).sum())
    trace = Trace(k, s) if frames else None
    peak = loss = direct = last_loss = 0.0
    peak_gain = None
    t = 0
    for t in range(1, k.par.horizon + 1):
        k = k.on_day(t)
        opening_units = s.units
        r = trade(k, s, t, k.events.get(t, ()), k.par.adjustmentSpeed)
        settlement(k, s, r, t)
        s.traded_down = np.maximum(0.0, 1.0 - s.price / r.price_after_shock)
        # What trading and withdrawn quotes cost the opening books at their marks.
        r.trading_loss = float(opening_units.sum(axis=0) @ (r.open.mark - marks(k, s)))
        direct += r.direct_loss
        put_in += r.injected
        loss = put_in - float(np.maximum(0.0, equity_of(k, s, s.units @ marks(k, s))).sum())
        peak = max(peak, loss)
        felt = loop_gain(k, s, t) if gain else None
        if gain:
            peak_gain = felt if peak_gain is None else max(peak_gain, felt)
        if frames:
            cause = max(0.0, last_loss) + r.direct_loss
            trace.close(k, s, r, t, r.trading_loss / cause if cause > SLACK else None, felt)
        last_loss = r.trading_loss
        if at_rest(k, s, r, t):
            break
    return SimpleNamespace(trace=trace and trace.whole(), rounds=t, peakLoss=peak, endLoss=loss, directLoss=direct,
                           peakLoopGain=peak_gain)
