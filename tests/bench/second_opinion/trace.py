"""State and rounds as the frames of a trace."""

import math

import numpy as np

from .state import figures


def plain(values):
    return [x if math.isfinite(x) else None for x in values.tolist()]


class Trace:
    """Starts with round 0; `close` adds a round."""

    def __init__(self, k, s):
        self.market = k
        self.frames = [frame(k, s, k.ordinary, 0)]

    def close(self, k, s, r, t, realised_gain, loop_gain):
        this = frame(k, s, r.terms, t)
        this["open"] = opening(k, r)
        this["realisedGain"] = realised_gain
        if loop_gain is not None:
            this["loopGain"] = loop_gain
        self.frames.append(this)

    def whole(self):
        k = self.market
        names = k.dealer_ids + k.fund_ids
        claims = [{"lender": names[e], "borrower": k.dealer_ids[i]}
                  for e, i in zip(k.claim_lender, k.claim_borrower)]
        return {"format": "waterhammer-trace", "version": 1, "assets": k.asset_ids, "dealers": k.dealer_ids,
                "funds": k.fund_ids, "claims": claims, "frames": self.frames}


def frame(k, s, terms, t):
    f = figures(k, s, terms)
    return {
        "round": t, "price": plain(s.price), "fundamental": plain(s.fundamental), "mark": plain(f.mark),
        "volatility": plain(s.sigma), "haircut": plain(s.haircut), "halfSpread": plain(s.spread),
        "uncertainty": plain(s.uncertainty), "quotingShare": plain(s.quoting_share), "depth": plain(s.depth),
        "cash": plain(s.cash), "otherAssets": plain(s.other), "units": s.units.tolist(), "repo": s.repo.tolist(),
        "shortTermFunding": plain(s.short), "arrears": plain(s.arrears), "equity": plain(f.equity),
        "exposure": plain(f.exposure), "slr": plain(f.slr), "var": plain(f.var), "failed": s.failed.tolist(),
        "wave": [w or None for w in s.wave.tolist()], "fundUnits": s.fund_units.tolist(),
        "fundCash": plain(s.fund_cash), "nav": plain(s.nav), "claims": plain(s.claims),
        "daysWithoutQuote": s.unquoted.tolist(),
        "valueCapital": float(s.purse) if np.isfinite(s.purse) else None, "open": None,
    }


def opening(k, r):
    f = r.open
    why = (("failed", r.was_failed), ("var", r.by_var), ("slr", r.by_slr), ("funding", r.by_funding))
    return {
        "directLoss": r.direct_loss, "injected": r.injected, "price": plain(r.price_after_shock),
        "mark": plain(f.mark), "equity": plain(f.equity), "exposure": plain(f.exposure), "slr": plain(f.slr),
        "var": plain(f.var), "need": plain(r.need), "rollOff": plain(r.roll_off),
        "rollOffUnsecured": plain(r.roll_off_unsecured), "called": plain(r.called[:k.n]),
        "fundCalled": plain(r.called[k.n:]), "fear": r.fear.tolist(),
        "breach": [[name for name, who in why if who[i]] for i in range(k.n)], "orders": r.orders.tolist(),
        "bought": r.bought.tolist(), "fundOrders": r.fund_orders.tolist(), "passedOn": plain(r.passed_on),
        "capacity": plain(r.capacity), "tradingLoss": r.trading_loss, "cause": r.cause,
        "causes": {name: part.tolist() for name, part in r.parts.items() if part.any()},
        "priceAfterSales": plain(r.price_after_sales), "sold": plain(r.sold), "official": plain(r.official),
        "lift": plain(r.lift), "valueSpent": plain(r.value_spent), "absorbed": plain(r.absorbed),
        "net": plain(r.net), "execution": plain(r.execution), "quoting": r.quoting.tolist(),
    }
