"""Step 8: trades settle, lenders are repaid, and those who cannot pay fail."""

import numpy as np

from .lenders import pay_lenders, write_off
from .numbers import SLACK, left_of, share
from .state import marks


def settlement(k, s, r, t):
    owed_on = exchange(k, s, r)
    pay(k, s, r, owed_on)
    got = pay_lenders(k, s, r, owed_on)
    fails = arrears(k, s, r, t)
    if k.par.repayOnSettlement and got.any():
        spare = np.where((got > 0) & ~s.failed, np.maximum(0.0, s.cash - s.cash_level), 0.0)
        paid = np.minimum(spare, s.short)
        s.short -= paid
        s.cash -= paid
    s.wave[r.breach & (s.wave == 0)] = t
    s.strained = r.breach | s.failed
    if k.on.counterparty:
        write_off(k, s, marks(k, s))
        struck = (r.failing | fails)[k.borrower]
        # Furfine (2003): interbank claims on a failed dealer are written down.
        np.add.at(s.hit, k.lender[struck], k.par.lossGivenDefault * k.lent[struck])
    if k.fund_ids:
        pay_investors(s, r)


def exchange(k, s, r):
    """Units against cash; returns repo before anything of it is paid: what was owed and what purchases add."""
    mark = r.open.mark
    out = r.orders / mark
    s.cash += out @ r.execution
    s.units = left_of(s.units, out)
    # Dealers lean against the wind, then hand on; only absorption lifts a market maker above its starting book.
    passed = np.maximum(s.units - k.holdings0, 0.0) * r.able[:, None] * r.lean
    s.cash += passed @ s.price
    r.passed_on = passed.sum(axis=0)
    bought = r.bought / mark
    s.units = s.units - passed + bought
    s.cash -= bought @ (r.execution * s.haircut)
    if k.fund_ids:
        units = r.fund_orders / mark
        s.fund_cash += units @ r.execution
        s.fund_units = left_of(s.fund_units, units)
    return s.repo + bought * (r.execution * (1.0 - s.haircut))


def pay(k, s, r, owed_on):
    """What dealers pay their lenders, up to arrears."""
    failed = r.was_failed
    alive = ~failed
    if k.on.funding:
        most = s.units * ((1.0 - s.haircut) * r.open.mark)
        kept = np.minimum((1.0 - r.roll_off)[:, None] * owed_on, most)
    else:
        kept = np.where(s.units == 0, 0.0, owed_on)
    kept = np.where(failed[:, None], owed_on, kept)
    repo_sum = kept.sum(axis=1)
    s.cash += repo_sum - owed_on.sum(axis=1)
    short_before = s.short
    # What delevering set aside is paid, to short-term lenders first; so is what they asked back.
    paid = np.where(alive, np.minimum(r.repaid, s.short + repo_sum), 0.0)
    to_short = np.minimum(paid, s.short)
    to_repo = paid - to_short
    s.short = s.short - to_short
    s.cash -= paid
    s.cash_level = np.maximum(0.0, s.cash_level - paid)
    asked = np.where(alive, np.minimum(s.short, s.arrears + r.roll_off_unsecured * (short_before - s.arrears)), 0.0)
    s.short -= asked
    s.cash -= asked
    # A failed dealer's cash goes to repo lenders first.
    estate = np.where(failed, np.maximum(0.0, s.cash), 0.0)
    lacking = alive & (s.cash < -SLACK)
    shortfall = np.where(lacking, -s.cash, 0.0)
    s.short += shortfall
    s.cash[lacking] = 0.0
    s.arrears = shortfall if k.on.funding else np.zeros(k.n)
    if k.par.repayOnSettlement:
        spare = np.where(alive & ~lacking, np.maximum(0.0, s.cash - s.cash_level), 0.0)
        spare_short = np.minimum(spare, s.short)
        spare_repo = np.minimum(spare - spare_short, repo_sum - to_repo)
        s.short -= spare_short
        s.cash -= spare_short + spare_repo
        to_repo = to_repo + spare_repo
    estate_repo = np.minimum(estate, repo_sum)
    estate_short = np.minimum(estate - estate_repo, s.short)
    s.short -= estate_short
    s.cash -= estate_repo + estate_short
    s.repo = kept * np.maximum(0.0, 1.0 - share(to_repo + estate_repo, repo_sum))[:, None]


def arrears(k, s, r, t):
    """Arrears are paid from what cash came since; who cannot cover the rest fails."""
    fails = np.zeros(k.n, bool)
    owing = s.arrears > 0
    if not owing.any():
        return fails
    paid = np.where(owing, np.minimum(s.arrears, np.maximum(0.0, s.cash)), 0.0)
    s.cash -= paid
    s.short -= paid
    s.arrears = s.arrears - paid
    s.arrears[s.arrears <= SLACK] = 0.0
    owing = s.arrears > 0
    free = np.maximum(0.0, s.units * r.open.mark - s.repo).sum(axis=1)
    fails = owing & (free < s.arrears)
    s.wave[owing & (s.wave == 0)] = t
    s.failed |= fails
    s.arrears[fails] = 0.0
    return fails


def pay_investors(s, r):
    paid = np.minimum(s.fund_cash, s.due)
    s.fund_cash -= paid
    s.due = s.due - paid
    s.nav = s.nav - paid
