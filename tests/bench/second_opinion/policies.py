"""The terms that policies leave in force in a round."""

from types import SimpleNamespace

import numpy as np


def in_force(k, active, t):
    out = SimpleNamespace(
        weight=k.weight, cash_weight=k.par.cashSlrWeight, trigger=k.trigger, target=k.target, offer=np.zeros(k.m),
        lifting=np.zeros(k.m), announcement=np.zeros(k.m), haircut_cap=None, swing=1.0, depth_factor=1.0,
        own_weights=True)
    relief = 0.0
    for p in active:
        if p["kind"] == "slrRelief":
            relief += p["amount"]
        else:
            TAKE[p["kind"]](k, out, p, t)
    if relief:
        out.trigger = np.maximum(k.trigger - relief, 0.0)
        out.target = np.maximum(k.target - relief, 1e-6)
    return out


def _exempt(k, out, p, _t):
    # Duffie et al. (2023): balance-sheet space is what rations Treasuries.
    out.own_weights = False
    out.weight = out.weight.copy()
    out.weight[[k.column[a] for a in p.get("assets", [])]] = 0.0
    if p.get("cash", False):
        out.cash_weight = 0.0


def _purchase(k, out, p, t):
    a = k.column[p["asset"]]
    out.offer[a] += p["amount"]
    if p.get("fromAll", False):
        out.lifting[a] += p["amount"]
    if t == p["from"]:
        out.announcement[a] = max(out.announcement[a], p.get("announcement", 0.0))


def _lend(k, out, p, _t):
    cap = p.get("haircutCap")
    cap = k.haircut0 if cap is None else np.full(k.m, float(cap))
    out.haircut_cap = cap if out.haircut_cap is None else np.minimum(out.haircut_cap, cap)


def _swing(_k, out, p, _t):
    out.swing *= p["factor"]


def _all_to_all(_k, out, p, _t):
    out.depth_factor *= p["factor"]


TAKE = {"slrExemption": _exempt, "assetPurchases": _purchase, "repoFacility": _lend, "swingPricing": _swing,
        "allToAll": _all_to_all}
