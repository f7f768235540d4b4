"""Step 7: price impact and the fill, purchases that lift, and value investors with their purse."""

import numpy as np

from .numbers import LOWEST_PRICE, below


def pricing(k, s, r):
    r.floor = k.floor * s.fundamental
    r.room = s.depth * (1.0 - k.floor) * (r.open.mark if k.par.impactBasis == "units" else 1.0)
    impact(k, s, r)
    r.price_after_sales = s.price.copy()
    lifting(k, s, r)
    leaning(k, s, r)


def impact(k, s, r):
    """The exponential above a floor of Cont and Schaanning (2017), exponential in the amount sold as in Cifuentes,
    Ferrucci and Shin (2005)."""
    price = s.price
    pressure = r.net + r.used * r.absorbed
    gap = price - r.floor
    moving = (gap > 0) & (pressure > 0)
    zeta = np.divide(pressure, r.room, out=np.full(k.m, np.inf), where=r.room > 0)
    after = np.where(moving, np.maximum(LOWEST_PRICE, r.floor + gap * np.exp(-np.where(moving, zeta, 0.0))), price)
    if k.par.implementationShortfall is None:
        some = moving & (zeta > 0)
        mean = np.divide(-np.expm1(-zeta), zeta, out=np.ones(k.m), where=some)
        fill = np.where(moving, r.floor + gap * mean, price)
    else:
        fill = price - k.par.implementationShortfall * (price - after)
    r.execution = fill * np.maximum(0.1, 1.0 - s.spread)
    s.price = after


def cheap(s, r):
    return below(s.price, s.fundamental) & ~below(s.price, r.floor) & (r.room > 0)


def over_floor(s, r, price):
    return np.maximum(price - r.floor, 1e-9 * s.fundamental)


def bought_up(r, room_above, amount, where):
    """The price after `amount` has been bought from everybody; as it stands elsewhere is the caller's."""
    push = np.divide(amount, r.room, out=np.zeros_like(amount), where=where)
    with np.errstate(over="ignore"):
        return r.floor + room_above * np.exp(push)


def lifting(k, s, r):
    """What forced sellers do not bring is bought from everybody else, up to the fundamental value."""
    offer = np.minimum(r.terms.lifting, r.terms.offer - r.official)
    buys = (offer > 0) & cheap(s, r)
    r.lift = np.zeros(k.m)
    if not buys.any():
        return
    above = over_floor(s, r, s.price)
    lifted = bought_up(r, above, offer, buys)
    reached = lifted >= s.fundamental
    to_value = r.room * np.log((s.fundamental - r.floor) / above, out=np.zeros(k.m), where=buys)
    r.lift = np.where(buys, np.where(reached, to_value, offer), 0.0)
    s.price = np.where(buys, np.minimum(s.fundamental, lifted), s.price)


def leaning(k, s, r):
    """Value investors lean in as far as their purse goes (Shleifer and Vishny 1997)."""
    p, before = k.par, s.price
    r.lean = np.maximum(r.terms.announcement, p.reversion * (
        p.reversionFloor + (1.0 - p.reversionFloor) * s.quoting_share))
    wanted = before * (s.fundamental / before) ** r.lean
    is_cheap = cheap(s, r)
    above = over_floor(s, r, before)
    ratio = np.where(is_cheap, over_floor(s, r, wanted) / above, 1.0)
    cost = np.where(is_cheap, np.maximum(0.0, r.room * np.log(ratio)), 0.0)
    total = float(cost.sum())
    part = 1.0 if total == 0 or np.isinf(s.purse) else min(1.0, float(s.purse) / total)
    r.value_spent = part * cost
    s.price = wanted
    if part < 1.0:
        short = cost > 0
        reached = before if part == 0 else bought_up(r, above, r.value_spent, short)
        s.price = np.where(short, reached, wanted)
        way = np.divide(np.log(s.price / before), np.log(s.fundamental / before), out=np.zeros(k.m), where=short)
        r.lean = np.where(short, way if part > 0 else 0.0, r.lean)
        s.purse = np.array(0.0)
    else:
        s.purse = s.purse - total
