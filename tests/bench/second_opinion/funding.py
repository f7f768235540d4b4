"""Step 3, lenders and funding: who does not roll, margin calls, and what has to be sold for them.

Brunnermeier and Pedersen (2009) for the margin call, Furfine (2003) for interbank lenders that ration a weakened
borrower instead of charging it more; Copeland, Martin and Walker (2014) for named lenders that leave.
"""

import numpy as np

from .numbers import SLACK, in_order, proper, ratio, share


def calls(k, s, r):
    """What lenders ask back of what they lent: pull (a share) and amount, by lender."""
    funds = len(k.fund_ids)
    r.pull = np.zeros(k.n + funds)
    r.called = np.zeros(k.n + funds)
    if not k.claims0.size or not k.on.funding or r.terms.haircut_cap is not None:
        return
    lent = k.by_lender(np.where(s.failed[k.claim_borrower], 0.0, s.claims))
    r.pull[:k.n] = np.where(s.strained, k.par.pullShare, 0.0)
    lacking = np.maximum(0.0, s.due - s.fund_cash)
    r.pull[k.n:] = np.minimum(1.0, share(lacking, lent[k.n:]))
    r.called = r.pull * lent


def roll_off(k, s, r):
    """Shares that are not rolled: of short-term funding, and of repo (which named lenders add to)."""
    p, f = k.par, r.open
    if r.terms.haircut_cap is not None:
        return
    seen = f.slr
    if not r.terms.own_weights:
        # Relief from the rule does not make a borrower safer in lenders' eyes.
        seen = ratio(f.equity, p.cashSlrWeight * s.cash + f.position @ k.weight + s.other + k.off_balance)
    start, full = p.rollOffStart * k.slr_start, p.rollOffFull * k.slr_start
    lost = np.divide(start - seen, start - full, out=np.zeros(k.n), where=start > full)
    roll = p.rollOffMax * np.minimum(np.maximum(lost, 0.0), 1.0)
    if p.clientRollOff > 0 and k.maker_weight > 0:
        squeezed = float(k.size[k.maker & s.strained].sum()) / k.maker_weight
        roll = np.where(k.maker, roll, np.maximum(roll, p.clientRollOff * squeezed))
    roll = np.maximum(roll, r.run)
    r.roll_off_unsecured = np.where(r.was_failed, 0.0, roll)
    r.roll_off = r.roll_off_unsecured
    if k.claims0.size:
        pulled = share(k.by_borrower(s.claims * r.pull[k.claim_lender]), s.repo.sum(axis=1))
        r.roll_off = np.where(r.was_failed, 0.0, np.minimum(1.0, roll + (1.0 - roll) * pulled))


def funding(k, s, r):
    p, f, y = k.par, r.open, r.orders
    roll_off(k, s, r)
    lendable = 1.0 - s.haircut
    call = np.maximum(np.maximum(s.repo - f.position * lendable, s.repo * r.roll_off[:, None]), 0.0)
    need = s.arrears + r.roll_off_unsecured * (s.short - s.arrears) + call.sum(axis=1)
    r.need = np.where(r.was_failed, 0.0, need)
    in_hand = np.maximum(0.0, s.cash - r.repaid - p.reserveFloor * s.cash_level)
    # Up to the unencumbered part a sale frees its whole value, beyond it the repo has to be repaid out of the proceeds
    # and only the haircut is left.
    clear = np.maximum(0.0, f.position - (s.repo - call) / lendable)

    def freed(amount):
        return np.minimum(amount, clear) + s.haircut * np.maximum(0.0, amount - clear)

    base = freed(y)
    short = r.need - in_hand - r.called[:k.n] - base.sum(axis=1)
    r.by_funding = ~r.was_failed & (short > SLACK)
    if not r.by_funding.any():
        return
    short = np.where(r.by_funding, short, 0.0)
    most = np.where(s.haircut > 0, f.position, np.maximum(y, clear))
    room = np.maximum(0.0, freed(most) - base)
    raised = in_order(short, room, k.order)
    reach = base + raised
    amount = np.where(reach <= clear, reach, clear + (reach - clear) / np.where(s.haircut > 0, s.haircut, 1.0))
    amount = np.where(raised < room, amount, most)
    extra = proper(np.where(raised > 0, np.minimum(amount, most) - y, 0.0))
    r.parts["funding"] = extra
    r.orders = y + extra
