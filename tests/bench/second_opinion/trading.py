"""Steps 4 to 6: funds' sales, who quotes, and who takes what is sold."""

import numpy as np

from .numbers import SPREAD, above, proper


def redemptions(k, s, r):
    """Step 4: investors leave funds that fell, and funds sell what cash and called loans do not cover."""
    if not k.fund_ids:
        r.fund_orders = s.fund_units
        return
    position = s.fund_units * r.open.mark
    nav = s.fund_cash + position.sum(axis=1) + k.by_lender(s.claims)[k.n:]
    if k.on.redemptions:
        fall = 1.0 - np.divide(nav, s.nav, out=np.ones_like(nav), where=s.nav != 0)
        s.due += r.terms.swing * k.flow_sensitivity * np.maximum(0.0, fall - k.flow_threshold) * nav
    s.due = np.minimum(s.due, nav)
    s.nav = nav
    uncovered = np.maximum(0.0, s.due - s.fund_cash - r.called[k.n:])
    r.fund_orders = proper(SPREAD[k.par.fundLiquidationRule](uncovered, position, k.order))


def quotes(k, s, r):
    """Step 5: who still quotes, and what that does to spread, depth and belief.

    Glosten and Milgrom (1985): with fewer informed quotes a price says less, so the spread widens and the mark carries
    a discount for what is not known; the older the last quote, the less.
    """
    p = k.par
    if not k.on.information:
        r.quoting = k.makes
        s.quoting_share = np.ones(k.m)
        s.spread, s.uncertainty = k.spread0.copy(), np.zeros(k.m)
        s.unquoted = np.zeros(k.m, int)
        s.depth = s.depth0 * r.terms.depth_factor
        return
    r.quoting = k.makes & ~r.breach[:, None] & ~above(r.vol_multiple[None, :], k.tolerance[:, None])
    n = r.quoting.sum(axis=0)
    q = np.divide(k.size @ r.quoting, k.making_weight, out=np.ones(k.m),
                  where=(k.makers > 0) & (k.making_weight != 0))
    s.quoting_share = q
    s.unquoted = np.where((k.makers > 0) & (n == 0), s.unquoted + 1, 0)
    widening = 1.0 + p.spreadWidening * (1.0 - q) / np.maximum(q, 0.2)
    s.spread = k.spread0 * np.minimum(p.spreadCap, r.vol_multiple * widening)
    s.uncertainty = (p.markUncertainty * s.sigma
                     * (1.0 / np.sqrt(np.maximum(n, 1)) - 1.0 / np.sqrt(np.maximum(k.makers, 1)))
                     + p.staleness * s.sigma * (np.sqrt(1.0 + s.unquoted) - 1.0))
    s.depth = (s.depth0 * (p.depthFloor + (1.0 - p.depthFloor) * q)
               * r.vol_multiple ** -p.depthVolatilityExponent * r.terms.depth_factor)


def rooms(k, s, r, rows, cols):
    """What each of `rows` can take of each of `cols`: the tightest of balance sheet, risk and cash.

    Duffie et al. (2023): what dealers can take is bounded by the balance sheet they have left.
    """
    p, f, terms = k.par, r.open, r.terms
    part = r.sold[cols] / r.sold.sum()
    room = np.full((rows.size, cols.size), np.inf)

    def bound(budget, divisor):
        some = divisor > 0
        per = np.divide(part, divisor, out=np.zeros_like(part), where=some)
        with np.errstate(invalid="ignore"):         # inf · 0 in columns left out
            limit = np.multiply.outer(budget, per)
        limit[:, ~some] = np.inf
        np.minimum(room, limit, out=room)

    if k.on.slr:
        strictest = np.maximum(terms.trigger, terms.target)[rows]
        bound(np.maximum(0.0, f.equity[rows] / strictest - f.exposure[rows]), terms.weight[cols])
    if k.on.var:
        bound(np.maximum(0.0, k.var_limit[rows] - f.var[rows]), p.varMultiplier * s.sigma[cols])
    if k.on.funding:
        bound(np.maximum(0.0, s.cash - r.repaid - p.reserveFloor * s.cash_level - r.need)[rows], s.haircut[cols])
    room[~r.quoting[np.ix_(rows, cols)]] = 0.0
    return room


def absorption(k, s, r):
    """Step 6: the official buyer, then dealers with room, then end investors."""
    p = k.par
    r.sold = r.clients + r.orders.sum(axis=0) + r.fund_orders.sum(axis=0)
    r.official = np.minimum(r.sold, r.terms.offer)
    r.bought = np.zeros((k.n, k.m))
    r.capacity, r.absorbed, r.used = np.zeros(k.m), np.zeros(k.m), np.zeros(k.m)
    rows, cols = np.flatnonzero(r.able & ~r.fear), np.flatnonzero(r.sold > 0)
    if k.on.interdealer and rows.size and cols.size:
        room = rooms(k, s, r, rows, cols)
        capacity = room.sum(axis=0)
        r.capacity[cols] = capacity
        if p.absorption > 0:
            # Glosten and Milgrom (1985): what a distressed dealer sells may be toxic, and a part is not bid for.
            toxic = p.suspicion * np.where(r.breach[:, None], r.orders, 0.0).sum(axis=0)
            left = np.maximum(0.0, r.sold - np.maximum(r.official, toxic))[cols]
            offers = np.minimum(r.sold[cols], p.absorption * room)
            offered = offers.sum(axis=0)
            offers *= np.divide(left, offered, out=np.ones_like(offered), where=offered > left)
            r.bought[np.ix_(rows, cols)] = offers
            taken = r.absorbed[cols] = offers.sum(axis=0)
            r.used[cols] = np.minimum(1.0, np.divide(taken, capacity, out=np.zeros_like(taken), where=capacity > 0))
    r.net = np.maximum(0.0, r.sold - r.official - r.absorbed)
