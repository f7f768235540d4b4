#!/usr/bin/env python3
"""Random scenarios for comparing two implementations of the cascade model.

    random_scenarios.py --seed S --out FILE

Every scenario is valid and balanced.  Dealers start close to their limits, so that
most shocks set something off, and parameters sit on the edges of their ranges far more
often than chance would put them there: that is where two programs part.
"""

import argparse
import json
import random
import sys


class Draw(random.Random):
    """A random source with a taste for edges and for fields left out."""

    def chance(self, p):
        return self.random() < p

    def between(self, low, high, digits=4):
        return round(self.uniform(low, high), digits)

    def edgy(self, low, high, edges, p_edge=0.25, digits=4):
        if edges and self.chance(p_edge):
            return self.choice(edges)
        return self.between(low, high, digits)


def assets(rng, calm):
    out = []
    count = rng.choice((1, 2, 2, 3, 3, 4, 5, 6))
    for a in range(count):
        item = {
            "id": f"a{a}",
            "name": f"Asset {a}",
            "depth": 0.0,                                   # set once holdings are known
            "volatility": rng.edgy(0.001, 0.015, [0.0], 0.04, 5),
        }
        if rng.chance(0.85):
            item["halfSpread"] = rng.edgy(0.0001, 0.006, [0.0], 0.1, 5)
        if rng.chance(0.9):
            item["haircut"] = rng.edgy(0.01, 0.2, [0.0], 0.15)
        if rng.chance(0.7):
            item["floor"] = rng.edgy(0.3, 0.95, [0.0], 0.15)
        if rng.chance(0.25):
            item["slrWeight"] = rng.edgy(0.2, 1.0, [0.0, 1.0], 0.5)
        if rng.chance(0.6):
            item["liquidityRank"] = rng.randint(0, count)   # with ties
        item["x-depth-over-holdings"] = 10 ** rng.uniform(1.0, 2.2) * (5 if calm else 1)
        out.append(item)
    return out


def sparse(rng, ids, scale, p_named, p_zero):
    return {a: 0 if rng.chance(p_zero) else rng.between(0.05, 1.0) * scale
            for a in ids if rng.chance(p_named)}


def var_of(holdings, by_id, market):
    """Value-at-risk at the start, to place limits near it."""
    v = [by_id[a]["volatility"] * x for a, x in holdings.items()]
    rho = market.get("correlation", 0.3)
    square = rho * sum(v) ** 2 + (1 - rho) * sum(x * x for x in v)
    return market.get("varMultiplier", 2.326) * square ** 0.5


def dealer(rng, i, listed, market):
    by_id = {a["id"]: a for a in listed}
    scale = 10 ** rng.uniform(0.7, 2.5)
    investor = rng.chance(0.25)
    holdings = {a: round(x, 3) for a, x in
                sparse(rng, list(by_id), scale, 0.75, 0.08).items()}
    cash = 0 if rng.chance(0.06) else round(scale * rng.uniform(0.02, 0.5), 3)
    held = sum(holdings.values())
    other = 0
    if rng.chance(0.7):
        other = round(rng.uniform(-0.1, 0.5) * (held + cash), 3)
    if held + cash + other <= 0:
        cash = 10.0
    size = round(held + cash + other, 3)
    tier1 = round(size * rng.uniform(0.03, 0.12) * (2.5 if investor else 1.0), 3)
    funded = size - tier1
    repo = {}
    tight = rng.chance(0.3)                                 # repo right up to the haircut
    for a, x in holdings.items():
        if x > 0 and rng.chance(0.75):
            top = 1 - by_id[a].get("haircut", 0.0)
            share = top if tight and rng.chance(0.7) else rng.uniform(0.1, 0.95) * top
            repo[a] = round(x * share, 3)
        elif rng.chance(0.1):
            repo[a] = 0
    borrowed = sum(repo.values())
    if borrowed > 0.95 * funded:
        factor = max(0.0, 0.95 * funded / borrowed)
        repo = {a: round(x * factor, 3) for a, x in repo.items()}
        borrowed = sum(repo.values())
    rest = max(0.0, funded - borrowed)
    long_debt = round(rest * rng.edgy(0.0, 0.5, [0.0]), 3)
    short = round(size - tier1 - borrowed - long_debt, 9)
    item = {"id": f"d{i}", "name": f"Dealer {i}", "cash": cash, "holdings": holdings}
    if other != 0 or rng.chance(0.5):
        item["otherAssets"] = other
    if repo or rng.chance(0.5):
        item["repo"] = repo
    item["shortTermFunding"] = short
    if long_debt != 0 or rng.chance(0.5):
        item["longTermDebt"] = long_debt
    item["tier1Capital"] = tier1
    off = 0.0
    if rng.chance(0.2):
        item["offBalanceExposure"] = off = round(size * rng.uniform(0, 0.3), 3)
    if investor:
        item["marketMaker"] = False
    elif rng.chance(0.2):
        item["marketMaker"] = True

    exposure = (market.get("cashSlrWeight", 1.0) * cash + other + off
                + sum(by_id[a].get("slrWeight", 1.0) * x for a, x in holdings.items()))
    slr = tier1 / exposure if exposure > 0.01 * size else 0.05
    limits = {}
    if rng.chance(0.95):
        # At the limit exactly, a little above it, or comfortably away.
        cushion = rng.edgy(0.6, 1.0, [1.0], 0.1) if rng.chance(0.8) else rng.between(0.2, 0.6)
        limits["slrMin"] = min(0.5, max(0.001, slr * cushion))
        if rng.chance(0.4):
            limits["slrTrigger"] = limits["slrMin"] * rng.edgy(1.0, 1.05, [1.0])
        if rng.chance(0.5):
            limits["slrTarget"] = (limits.get("slrTrigger", limits["slrMin"])
                                   * rng.edgy(1.0, 1.4, [1.0]))
    if rng.chance(0.75):
        value = var_of(holdings, by_id, market) * rng.uniform(0.9, 2.5)
        limits["varLimit"] = float(f"{max(value, 0.001 * size):.6g}")
    if rng.chance(0.8):
        limits["quoteTolerance"] = rng.between(1.0, 4.0)
    if rng.chance(0.25):
        limits["failBelow"] = limits.get("slrMin", 0.05) * rng.between(0.2, 0.9)
    if limits or rng.chance(0.5):
        item["constraints"] = limits
    return item


def fund(rng, j, ids, scale):
    item = {"id": f"f{j}", "name": f"Fund {j}"}
    if rng.chance(0.8):
        item["cash"] = round(scale * rng.edgy(0.0, 0.3, [0.0]), 3)
    item["holdings"] = {a: round(x, 3) for a, x in sparse(rng, ids, scale, 0.6, 0.1).items()}
    if rng.chance(0.85):
        item["flowSensitivity"] = rng.edgy(0.0, 2.0, [0.0], 0.1)
    if rng.chance(0.4):
        item["flowThreshold"] = rng.edgy(0.0, 0.02, [0.0])
    return item


def market_terms(rng):
    draws = {
        "correlation": lambda: rng.edgy(0.0, 1.0, [0.0, 1.0]),
        "varMultiplier": lambda: rng.between(1.0, 3.5),
        "ewmaLambda": lambda: rng.edgy(0.7, 0.99, [0.0], 0.05),
        "ewmaBackground": lambda: rng.edgy(0.0, 1.0, [0.0, 1.0], 0.6),
        "adjustmentSpeed": lambda: rng.edgy(0.1, 1.0, [1.0], 0.3),
        "resolutionSpeed": lambda: rng.edgy(0.05, 1.0, [1.0]),
        "liquidationRule": lambda: rng.choice(("liquidFirst", "proRata")),
        "haircutSensitivity": lambda: rng.edgy(0.0, 3.0, [0.0]),
        "haircutCap": lambda: rng.between(0.25, 0.9),
        "rollOffMax": lambda: rng.edgy(0.05, 0.9, [0.0, 1.0], 0.1),
        "rollOffFull": lambda: rng.edgy(0.1, 0.6, [0.0]),
        "clientRollOff": lambda: rng.edgy(0.0, 0.8, [0.0, 1.0], 0.2),
        "reserveFloor": lambda: rng.edgy(0.0, 1.0, [0.0, 1.0]),
        "depthFloor": lambda: rng.edgy(0.05, 1.0, [1.0], 0.1),
        "depthVolatilityExponent": lambda: rng.edgy(0.0, 1.5, [0.0]),
        "spreadWidening": lambda: rng.edgy(0.0, 2.0, [0.0]),
        "spreadCap": lambda: rng.edgy(1.0, 20.0, [1.0], 0.1),
        "markUncertainty": lambda: rng.edgy(0.0, 2.0, [0.0]),
        "reversion": lambda: rng.edgy(0.0, 0.5, [0.0], 0.25),
        "reversionFloor": lambda: rng.edgy(0.0, 1.0, [0.0, 1.0]),
        "absorption": lambda: rng.edgy(0.05, 1.0, [0.0, 1.0], 0.3),
        "cashSlrWeight": lambda: rng.edgy(0.0, 1.0, [0.0, 1.0], 0.6),
        "fundLiquidationRule": lambda: rng.choice(("liquidFirst", "proRata")),
        "impactBasis": lambda: rng.choice(("value", "units")),
        "implementationShortfall": lambda: rng.edgy(0.0, 1.0, [0.0, 0.5, 1.0], 0.4),
        "lossGivenDefault": lambda: rng.edgy(0.1, 1.0, [0.0, 1.0], 0.2),
        "deleverFromCash": lambda: rng.edgy(0.0, 1.0, [0.0, 1.0], 0.5),
        "repayOnSettlement": lambda: rng.chance(0.5),
    }
    rare = {"implementationShortfall": 0.35, "cashSlrWeight": 0.3, "haircutCap": 0.4}
    out = {"horizon": rng.randint(5, 30)}
    for key, draw in draws.items():
        if rng.chance(rare.get(key, 0.5)):
            out[key] = draw()
    if rng.chance(0.5):
        out["rollOffStart"] = rng.between(max(0.6, out.get("rollOffFull", 0.4)), 1.1)
    # Mostly everything on: the interesting errors are in how mechanisms meet.
    on = rng.choice((1.0, 0.9, 0.9, 0.6))
    channels = {c: rng.chance(on) for c in ("slr", "var", "funding", "information",
                                            "redemptions", "counterparty", "interdealer")}
    out["channels"] = {c: v for c, v in channels.items() if not v or rng.chance(0.3)}
    if not out["channels"]:
        del out["channels"]
    return out


def events(rng, ids, dealers, funds, horizon, held):
    out = []
    kinds = ["price"] * 5 + ["volatility", "haircut", "depth", "sellOrder", "capitalLoss",
                             "fundingRun", "redemption"] * 2
    for n in range(rng.randint(1, 8)):
        kind = "price" if n == 0 and rng.chance(0.7) else rng.choice(kinds)
        if kind == "redemption" and not funds:
            kind = "fundingRun"
        e = {"round": min(horizon, rng.choice((1, 1, 1, 2, 2, 3, 4, 6, 9))), "kind": kind}
        a = rng.choice(ids)
        if kind in ("price", "volatility", "haircut", "depth", "sellOrder"):
            e["asset"] = a
        if kind == "price":
            e["change"] = (rng.between(-0.12, -0.005) if rng.chance(0.85)
                           else rng.choice((0.03, -0.4, -0.02, 0.01, -0.02, 0.01, -0.99999999)))
            if rng.chance(0.5):
                e["permanentShare"] = rng.edgy(0.0, 1.0, [0.0, 1.0])
        elif kind == "volatility":
            e["factor"] = rng.between(0.7, 4.0)
        elif kind == "haircut":
            e["factor"] = rng.between(0.8, 5.0)
        elif kind == "depth":
            e["factor"] = rng.between(0.2, 1.5)
        elif kind == "sellOrder":
            e["amount"] = round(held[a] * rng.edgy(0.001, 0.3, [0.0], 0.05) + 0.001, 3)
        elif kind == "capitalLoss":
            if rng.chance(0.8):
                who = rng.choice(dealers)
                e["dealer"] = who["id"]
                e["amount"] = round(who["tier1Capital"] * rng.uniform(0.05, 1.1), 3)
            else:
                least = min(d["tier1Capital"] for d in dealers)
                e["amount"] = round(least * rng.uniform(0.0, 0.8), 3)
        elif kind == "fundingRun":
            e["share"] = rng.edgy(0.02, 0.6, [0.0, 1.0], 0.1)
            if rng.chance(0.6):
                e["dealer"] = rng.choice(dealers)["id"]
        elif kind == "redemption":
            e["share"] = rng.edgy(0.01, 0.5, [1.0], 0.08)
            if rng.chance(0.6):
                e["fund"] = rng.choice(funds)["id"]
        out.append(e)
    return out


def policies(rng, ids, horizon, held):
    out = []
    if rng.chance(0.5):
        return out
    for _ in range(rng.randint(1, 5)):
        kind = rng.choice(("slrExemption", "slrRelief", "assetPurchases", "repoFacility",
                           "swingPricing", "allToAll"))
        start = rng.choice((1, 1, 2, 3, 4, 6, 8))
        p = {"from": start, "kind": kind}
        if rng.chance(0.5):
            p["to"] = start + rng.choice((0, 1, 3, 6))
        if kind == "slrExemption":
            if rng.chance(0.8):
                p["assets"] = rng.sample(ids, rng.randint(1, len(ids)))
            else:
                p["assets"] = []
            if rng.chance(0.5) or not p["assets"]:
                p["cash"] = rng.chance(0.8) or not p["assets"]
        elif kind == "slrRelief":
            p["amount"] = rng.edgy(0.002, 0.03, [0.2], 0.08)
        elif kind == "assetPurchases":
            a = rng.choice(ids)
            p["asset"] = a
            p["amount"] = round(held[a] * rng.uniform(0.002, 0.2) + 0.01, 3)
            if rng.chance(0.5):
                p["announcement"] = rng.edgy(0.0, 0.6, [0.0, 1.0], 0.2)
        elif kind == "repoFacility":
            if rng.chance(0.5):
                p["haircutCap"] = rng.edgy(0.01, 0.2, [0.0], 0.1)
        elif kind == "swingPricing":
            p["factor"] = rng.edgy(0.1, 1.0, [0.0], 0.15)
        else:
            p["factor"] = rng.between(1.0, 3.0)
        out.append(p)
    return out


def quieten(rng, out):
    """Make a scenario that comes to rest before its horizon more often than not."""
    market = out["market"]
    market["horizon"] = rng.randint(20, 30)
    market["ewmaLambda"] = rng.choice((0.0, 0.1, 0.3))
    market["ewmaBackground"] = 1
    market["reversion"] = rng.choice((0.0, 0.9, 1.0))
    market["reversionFloor"] = 1
    market["haircutSensitivity"] = rng.choice((0.0, 0.2))
    out["events"] = out["events"][:2]
    for a in out["assets"]:
        a["depth"] *= 50
    for d in out["dealers"]:
        limits = d.setdefault("constraints", {})
        limits["slrMin"] = limits.get("slrMin", 0.05) * 0.5
        limits.pop("slrTrigger", None)
        limits.pop("slrTarget", None)
        limits.pop("varLimit", None)
        limits.pop("failBelow", None)
    for e in out["events"]:
        if e["kind"] == "price":
            e["change"] = max(e["change"], -0.02)
            e["permanentShare"] = 1


def scenario(seed):
    rng = Draw(seed)
    market = market_terms(rng)
    listed = assets(rng, rng.chance(0.2))
    ids = [a["id"] for a in listed]
    dealers = [dealer(rng, i, listed, market) for i in range(rng.randint(1, 15))]
    average = sum(d["tier1Capital"] for d in dealers) / len(dealers)
    funds = [fund(rng, j, ids, average * 10 ** rng.uniform(0.3, 1.3))
             for j in range(rng.randint(0, 4))]
    held = {a: sum(o["holdings"].get(a, 0) for o in dealers + funds) for a in ids}
    for a in listed:
        ratio = a.pop("x-depth-over-holdings")
        a["depth"] = float(f"{max(1.0, held[a['id']]) * ratio:.6g}")
    out = {
        "format": "waterhammer-scenario", "version": 1, "name": f"Random {seed}",
        "description": "Drawn at random for a comparison of implementations.",
        "currency": "USD bn", "assets": listed, "dealers": dealers,
    }
    if funds:
        out["funds"] = funds
    pairs = [(x["id"], y["id"]) for x in dealers for y in dealers if x is not y]
    chosen = rng.sample(pairs, min(len(pairs), rng.randint(0, 2 * len(dealers))))
    if chosen and rng.chance(0.7):
        size = {d["id"]: d["tier1Capital"] for d in dealers}
        out["exposures"] = [{"lender": x, "borrower": y,
                             "amount": round(size[x] * rng.uniform(0.05, 0.6), 3)}
                            for x, y in chosen]
    out["events"] = events(rng, ids, dealers, funds, market["horizon"], held)
    measures = policies(rng, ids, market["horizon"], held)
    if measures:
        out["policies"] = measures
    out["market"] = market
    if rng.chance(0.12):
        quieten(rng, out)
    return out


def main():
    parser = argparse.ArgumentParser(description="Write a random, valid, balanced scenario.")
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--out", required=True)
    args = parser.parse_args()
    with open(args.out, "w", encoding="utf-8") as file:
        json.dump(scenario(args.seed), file, indent=1)
        file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
