"""Random events and policies; `world` is what they may strike: assets, dealers, funds, what is held, the horizon."""

from random_terms import DRAWS
from second_opinion.market import CHANNELS

ROUNDS = (1, 1, 1, 2, 2, 3, 4, 6, 9)
COMMON = ("volatility", "haircut", "depth", "sellOrder", "capitalLoss", "fundingRun", "redemption")
KINDS = ("price",) * 5 + COMMON * 2 + ("capitalInjection", "set", "set", "set")
OF_AN_ASSET = ("price", "volatility", "haircut", "depth", "sellOrder")


def events(rng, world):
    out = []
    for n in range(rng.randint(1, 8)):
        kind = "price" if n == 0 and rng.chance(0.7) else rng.choice(KINDS)
        if kind == "redemption" and not world.funds:
            kind = "fundingRun"
        e = {"round": min(world.horizon, rng.choice(ROUNDS)), "kind": kind}
        if kind in OF_AN_ASSET:
            e["asset"] = rng.choice(world.ids)
        if kind == "price":
            price(rng, e)
        elif kind in FACTORS:
            e["factor"] = rng.between(*FACTORS[kind])
        else:
            SIZES[kind](rng, e, world)
        if rng.chance(0.05):
            e["on"] = False
        out.append(e)
    return out


FACTORS = {"volatility": (0.7, 4.0), "haircut": (0.8, 5.0), "depth": (0.2, 1.5)}


def price(rng, e):
    e["change"] = (rng.between(-0.12, -0.005) if rng.chance(0.85)
                   else rng.choice((0.03, -0.4, -0.02, 0.01, -0.02, 0.01, -0.99999999)))
    if rng.chance(0.5):
        e["permanentShare"] = rng.edgy(0.0, 1.0, [0.0, 1.0])


def sell_order(rng, e, world):
    e["amount"] = round(world.held[e["asset"]] * rng.edgy(0.001, 0.3, [0.0], 0.05) + 0.001, 3)


def capital_loss(rng, e, world):
    if rng.chance(0.8):
        who = rng.choice(world.dealers)
        e["dealer"] = who["id"]
        e["amount"] = round(who["tier1Capital"] * rng.uniform(0.05, 1.1), 3)
    else:
        least = min(d["tier1Capital"] for d in world.dealers)
        e["amount"] = round(least * rng.uniform(0.0, 0.8), 3)


def capital_injection(rng, e, world):
    who = rng.choice(world.dealers)
    e["amount"] = round(who["tier1Capital"] * rng.edgy(0.05, 0.8, [0.0], 0.1), 3)
    if rng.chance(0.7):
        e["dealer"] = who["id"]


def funding_run(rng, e, world):
    e["share"] = rng.edgy(0.02, 0.6, [0.0, 1.0], 0.1)
    if rng.chance(0.6):
        e["dealer"] = rng.choice(world.dealers)["id"]


def redemption(rng, e, world):
    e["share"] = rng.edgy(0.01, 0.5, [1.0], 0.08)
    if rng.chance(0.6):
        e["fund"] = rng.choice(world.funds)["id"]


def one_of(rng, rows, listed):
    """A row by its id, by its number, or all of them."""
    at = rng.randrange(len(listed))
    return f"{rows}[{rng.choice((listed[at], listed[at], at, '*'))}]"


def dated_term(rng, e, world):
    """A term with a value of its own range; those that may be absent become so now and then."""
    where = rng.choice(("market", "market", "channels", "dealers", "dealers", "assets"))
    if where == "channels":
        e["path"] = "market.channels." + rng.choice(tuple(CHANNELS))
        e["value"] = rng.chance(0.5)
    elif where == "assets":
        key, value = rng.choice((("haircut", rng.edgy(0.0, 0.3, [0.0])), ("slrWeight", rng.edgy(0.0, 1.0, [0.0, 1.0])),
                                 ("liquidityRank", rng.randint(0, 6))))
        e["path"], e["value"] = f"{one_of(rng, 'assets', world.ids)}.{key}", value
    elif where == "dealers":
        low = rng.between(0.01, 0.12)
        key, value = rng.choice((("slrMin", low), ("slrTrigger", rng.choice((low, None))),
                                 ("slrTarget", rng.choice((low, None, 1e-9))), ("quoteTolerance", rng.between(1.0, 4.0)),
                                 ("failBelow", low / 3), ("varLimit", rng.choice((rng.between(0.1, 5.0), None)))))
        dealers = [d["id"] for d in world.dealers]
        e["path"], e["value"] = f"{one_of(rng, 'dealers', dealers)}.constraints.{key}", value
    else:
        key = rng.choice([key for key, (_, dated) in DRAWS.items() if dated])
        e["path"] = f"market.{key}"
        e["value"] = DRAWS[key][0](rng)
        if key == "implementationShortfall" and rng.chance(0.3):
            e["value"] = None


SIZES = {"sellOrder": sell_order, "capitalLoss": capital_loss, "capitalInjection": capital_injection,
         "fundingRun": funding_run, "redemption": redemption, "set": dated_term}


def policies(rng, world):
    out = []
    if rng.chance(0.5):
        return out
    for _ in range(rng.randint(1, 5)):
        start = rng.choice((1, 1, 2, 3, 4, 6, 8))
        p = {"from": start, "kind": rng.choice(tuple(TERMS))}
        if rng.chance(0.5):
            p["to"] = start + rng.choice((0, 1, 3, 6))
        TERMS[p["kind"]](rng, p, world)
        if rng.chance(0.05):
            p["on"] = False
        out.append(p)
    return out


def exemption(rng, p, world):
    p["assets"] = rng.sample(world.ids, rng.randint(1, len(world.ids))) if rng.chance(0.8) else []
    if rng.chance(0.5) or not p["assets"]:
        p["cash"] = rng.chance(0.8) or not p["assets"]


def relief(rng, p, _world):
    p["amount"] = rng.edgy(0.002, 0.03, [0.2], 0.08)


def purchases(rng, p, world):
    p["asset"] = rng.choice(world.ids)
    p["amount"] = round(world.held[p["asset"]] * rng.uniform(0.002, 0.2) + 0.01, 3)
    if rng.chance(0.5):
        p["announcement"] = rng.edgy(0.0, 0.6, [0.0, 1.0], 0.2)
    if rng.chance(0.5):
        p["fromAll"] = rng.chance(0.9)


def facility(rng, p, _world):
    if rng.chance(0.5):
        p["haircutCap"] = rng.edgy(0.01, 0.2, [0.0], 0.1)


def swing(rng, p, _world):
    p["factor"] = rng.edgy(0.1, 1.0, [0.0], 0.15)


def all_to_all(rng, p, _world):
    p["factor"] = rng.between(1.0, 3.0)


TERMS = {"slrExemption": exemption, "slrRelief": relief, "assetPurchases": purchases, "repoFacility": facility,
         "swingPricing": swing, "allToAll": all_to_all}
