"""Step 3: what failure, limits and fear force dealers to sell, at mark value."""

import numpy as np

from .funding import calls, funding
from .numbers import SPREAD, above, below, proper, ratio


def constraints(k, s, r, speed):
    f = r.open
    r.failing = ~s.failed & ((f.equity <= 0) | below(f.slr, k.fail_below))
    calls(k, s, r)              # by whom lenders pull is a matter of the last round
    s.failed |= r.failing
    s.arrears[s.failed] = 0.0
    r.was_failed = s.failed.copy()
    r.orders = np.zeros((k.n, k.m))
    r.parts = {}                # cause: orders [dealers, assets]
    r.need, r.roll_off, r.roll_off_unsecured, r.repaid = (np.zeros(k.n) for _ in range(4))
    r.by_var = r.by_slr = r.by_funding = r.fear = np.zeros(k.n, bool)

    if r.was_failed.any():
        order(r, "failure", np.where(r.was_failed[:, None], k.par.resolutionSpeed * f.position, 0.0))
    if k.on.var:
        value_at_risk(k, r, speed)
    if k.on.slr:
        leverage(k, s, r, speed)
    if k.on.funding:
        funding(k, s, r)
    r.breach = r.was_failed | r.by_var | r.by_slr | r.by_funding
    r.able = k.maker & ~r.breach


def order(r, cause, amounts):
    """Adds orders with one cause to the book."""
    proper(amounts)
    r.parts[cause] = amounts
    r.orders = r.orders + amounts


def value_at_risk(k, r, speed):
    # Adrian and Shin (2010): a dealer that manages to a value-at-risk limit sheds assets when measured risk rises,
    # which is what makes leverage procyclical.
    f = r.open
    r.by_var = ~r.was_failed & above(f.var, k.var_limit)
    if r.by_var.any():
        limit = np.where(r.by_var, k.var_limit, 0.0)
        excess = np.where(r.by_var, speed * (1.0 - np.divide(limit, f.var, out=np.ones(k.n), where=f.var > 0)), 0.0)
        order(r, "var", excess[:, None] * f.position)


def leverage(k, s, r, speed):
    # Cifuentes, Ferrucci and Shin (2005), Greenwood, Landier and Thesmar (2015): a capital ratio that must be restored
    # by sales; trigger and target apart, and sales only beyond the trigger, as in Cont and Schaanning (2017).
    f, terms = r.open, r.terms
    alive = ~r.was_failed
    r.by_slr = alive & below(f.slr, terms.trigger) & above(f.exposure, f.equity / terms.target)
    plain = sale = None
    if r.by_slr.any():
        plain, r.repaid = deleveraged(k, s, r, r.by_slr, speed * (f.exposure - f.equity / terms.target))
        sale = plain
    if k.par.anticipation > 0:
        # Bernardo and Welch (2004): who expects the last fall once more sells before it comes.
        expected = k.par.anticipation * f.position * s.traded_down
        equity = np.maximum(0.0, f.equity - expected.sum(axis=1))
        exposure = f.exposure - expected @ terms.weight
        r.fear = (alive & (exposure > 0) & below(ratio(equity, exposure), terms.trigger)
                  & above(exposure, equity / terms.target))
        if r.fear.any():
            feared, repaid = deleveraged(k, s, r, r.fear, speed * (exposure - equity / terms.target))
            plain = np.zeros((k.n, k.m)) if plain is None else plain
            sale = np.where(r.fear[:, None], feared, plain)
            r.repaid = np.where(r.fear, repaid, r.repaid)
    if sale is not None:
        as_much = np.minimum(plain, sale)
        order(r, "slr", as_much)
        order(r, "fear", sale - as_much)


def deleveraged(k, s, r, who, gap):
    """Sales that lower exposures by `gap`, and what cash repays first; both of `who` alone."""
    terms, y = r.terms, r.orders
    gap = np.where(who, gap, 0.0)
    repaid = np.zeros(k.n)
    if terms.cash_weight > 0:
        repaid = np.where(who, np.minimum(gap / terms.cash_weight,
                                          k.par.deleverFromCash * np.maximum(0.0, s.cash)), 0.0)
        gap = gap - terms.cash_weight * repaid
    own = r.called[:k.n]
    gap = gap - own - y @ terms.weight
    if terms.cash_weight > 0:
        owed = s.short + s.repo.sum(axis=1)
        gap = np.minimum(gap, np.maximum(0.0, owed - repaid - own - y.sum(axis=1)))
    room = np.maximum(0.0, r.open.position - y) * terms.weight
    gap = np.where(who, np.maximum(gap, 0.0), 0.0)
    sale = SPREAD[k.par.liquidationRule](gap, room, k.order)
    return sale / np.where(terms.weight > 0, terms.weight, 1.0), repaid
