"""Comparisons with slack, ratios, and ways to spread a sale over assets."""

import numpy as np

SLACK = 1e-9            # relative on thresholds, absolute against zero
NO_ORDER = 1e-12        # a smaller order is rounding, not a decision
LOWEST_PRICE = 1e-6


def below(x, limit):
    return x < limit * (1 - SLACK)


def above(x, limit):
    return x > limit * (1 + SLACK)


def ratio(equity, exposure):
    """Leverage ratio; without an exposure there is nothing to be levered on."""
    out = np.full_like(equity, np.inf)
    return np.divide(equity, exposure, out=out, where=exposure > 0)


def share(part, whole):
    """part / whole, nothing where there is no whole."""
    return np.divide(part, whole, out=np.zeros_like(whole), where=whole > 0)


def in_order(amount, room, order):
    """Spread `amount` (one a row) over the columns of `room`, those that `order` names first first."""
    room = room[:, order]
    before = np.zeros_like(room)
    np.cumsum(room[:, :-1], axis=1, out=before[:, 1:])
    out = np.empty_like(room)
    out[:, order] = np.minimum(np.maximum(amount[:, None] - before, 0.0), room)
    return out


def pro_rata(amount, room, _order):
    return room * np.minimum(share(amount, room.sum(axis=1)), 1.0)[:, None]


SPREAD = {"liquidFirst": in_order, "proRata": pro_rata}


def proper(orders):
    """Drop what is too small to be an order (in place)."""
    orders[orders < NO_ORDER] = 0.0
    return orders


def left_of(units, sold):
    """Units after a sale; less than a billionth of a position is none."""
    kept = units - sold
    kept[(sold > 0) & (kept < SLACK * units)] = 0.0
    return kept
