"""Prices and books: everything a round hands on to the next, and the figures read off them."""

from types import SimpleNamespace

import numpy as np

from .numbers import ratio


class State:
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
        self.unquoted = np.zeros(k.m, int)      # rounds in a row without a quote
        self.traded_down = np.zeros(k.m)        # share of its price lost by trading last round
        self.purse = np.array(np.inf if k.par.valueCapital is None else float(k.par.valueCapital))
        self.units = k.holdings0.copy()
        self.repo = k.repo0.copy()
        self.cash = k.cash0.copy()
        self.cash_level = k.cash0.copy()
        self.other = k.other0.copy()
        self.short = k.short0.copy()
        self.arrears = np.zeros(k.n)
        self.hit = np.zeros(k.n)
        self.claims = k.claims0.copy()
        self.failed = np.zeros(k.n, bool)
        self.strained = np.zeros(k.n, bool)     # in breach last round, or failed by its end
        self.wave = np.zeros(k.n, int)          # 0: not yet
        self.fund_units = k.fund_holdings0.copy()
        self.fund_cash = k.fund_cash0.copy()
        self.nav = self.fund_cash + self.fund_units.sum(axis=1) + k.claims_of_funds
        self.due = np.zeros(len(k.fund_ids))

    def copy(self):
        other = object.__new__(State)
        other.__dict__.update((key, value.copy()) for key, value in self.__dict__.items())
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
    f.exposure = terms.cash_weight * s.cash + f.position @ terms.weight + s.other + k.off_balance
    f.slr = ratio(f.equity, f.exposure)
    # One common correlation needs two sums a dealer, not a covariance matrix.
    rho = k.par.correlation
    common = f.position @ s.sigma
    own = np.square(f.position) @ np.square(s.sigma)
    f.var = k.par.varMultiplier * np.sqrt(rho * common * common + (1.0 - rho) * own)
    return f
