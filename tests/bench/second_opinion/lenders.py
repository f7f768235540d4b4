"""Step 8, what named lenders get of what their borrowers pay, and what they write off."""

import numpy as np

from .numbers import SLACK, above, share


def pay_lenders(k, s, r, owed_on):
    """Claims fall by what borrowers paid on repo; returns what each dealer got as a lender."""
    if not k.claims0.size:
        return np.zeros(k.n)
    owed = owed_on.sum(axis=1)
    paid = owed - s.repo.sum(axis=1)
    who, lent = k.claim_borrower, s.claims
    outside = np.maximum(0.0, owed - k.by_borrower(lent))
    rate = np.where(r.was_failed, 1.0, r.roll_off_unsecured)
    asked = lent * (rate[who] + (1.0 - rate[who]) * np.where(r.was_failed[who], 0.0, r.pull[k.claim_lender]))
    asked_outside = rate * outside
    asked_sum = k.by_borrower(asked) + asked_outside
    left = lent - asked
    left_sum = k.by_borrower(left) + outside - asked_outside
    short = paid < asked_sum
    part = np.where(short, share(paid, asked_sum), 1.0)
    more = np.where(short, 0.0, share(paid - asked_sum, left_sum))
    got = np.minimum(lent, part[who] * asked + more[who] * left)
    kept = lent - got
    kept[kept < SLACK * lent] = 0.0
    s.claims = kept
    by_lender = k.by_lender(got)
    s.other -= by_lender[:k.n]
    s.cash += by_lender[:k.n]
    s.fund_cash += by_lender[k.n:]
    return by_lender[:k.n]


def write_off(k, s, mark):
    """Claims on failed dealers in which nothing is left become their lenders' loss of the next round."""
    if not k.claims0.size or not s.failed.any():
        return
    repo = s.repo.sum(axis=1)
    own = s.cash + s.units @ mark
    empty = s.failed.copy()
    while True:
        good = k.by_lender(np.where(empty[k.claim_borrower], 0.0, s.claims))[:k.n]
        more = empty & above(own + good, 0.01 * repo)
        if not more.any():
            break
        empty &= ~more
    lost = np.where(empty[k.claim_borrower], s.claims, 0.0)
    s.hit += k.by_lender(lost)[:k.n]
    s.claims = s.claims - lost
