#!/usr/bin/env python3
"""Random scenarios for comparing two implementations of the cascade model.

    random_scenarios.py --seed S --out FILE

Every scenario is valid and balanced.  Dealers start close to their limits, so that most shocks set something off, and
parameters sit on the edges of their ranges far more often than chance would put them there: that is where two programs
part.
"""

import argparse
import json
import sys
from types import SimpleNamespace

from random_books import assets, dealer, fund, repo_lenders
from random_draw import Draw
from random_happenings import events, policies
from random_terms import market_terms


def quieten(rng, out):
    """Make a scenario that comes to rest before its horizon more often than not."""
    market = out["market"]
    market["horizon"] = rng.randint(20, 30)
    market["ewmaLambda"] = rng.choice((0.0, 0.1, 0.3))
    market["ewmaBackground"] = 1
    market["reversion"] = rng.choice((0.0, 0.9, 1.0))
    market["reversionFloor"] = 1
    market["haircutSensitivity"] = rng.choice((0.0, 0.2))
    market["learning"] = 0
    out["events"] = [e for e in out["events"] if e["kind"] != "set"][:2]
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


def deepened(listed, held):
    for a in listed:
        ratio = a.pop("x-depth-over-holdings")
        a["depth"] = float(f"{max(1.0, held[a['id']]) * ratio:.6g}")


def exposures(rng, dealers):
    pairs = [(x, y) for x in dealers for y in dealers if x is not y]
    chosen = rng.sample(pairs, min(len(pairs), rng.randint(0, 2 * len(dealers))))
    return [{"lender": x["id"], "borrower": y["id"], "amount": round(x["tier1Capital"] * rng.uniform(0.05, 0.6), 3)}
            for x, y in chosen]


def scenario(seed):
    rng = Draw(seed)
    market = market_terms(rng)
    listed = assets(rng, rng.chance(0.2))
    ids = [a["id"] for a in listed]
    dealers = [dealer(rng, i, listed, market) for i in range(rng.randint(1, 15))]
    average = sum(d["tier1Capital"] for d in dealers) / len(dealers)
    funds = [fund(rng, j, ids, average * 10 ** rng.uniform(0.3, 1.3)) for j in range(rng.randint(0, 4))]
    held = {a: sum(o["holdings"].get(a, 0) for o in dealers + funds) for a in ids}
    deepened(listed, held)
    if rng.chance(0.6):
        repo_lenders(rng, dealers, funds)
    if rng.chance(0.3):
        market["valueCapital"] = round(sum(held.values()) * rng.edgy(0.0, 0.3, [0.0], 0.15), 3)
    world = SimpleNamespace(ids=ids, dealers=dealers, funds=funds, held=held, horizon=market["horizon"])
    out = {
        "format": "waterhammer-scenario", "version": 2, "name": f"Random {seed}",
        "description": "Drawn at random for a comparison of implementations.",
        "currency": "USD bn", "assets": listed, "dealers": dealers, "funds": funds,
        "exposures": exposures(rng, dealers) if rng.chance(0.7) else [],
        "events": events(rng, world), "policies": policies(rng, world), "market": market,
    }
    out = {key: value for key, value in out.items() if value != []}
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
