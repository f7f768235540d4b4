"""Random terms of a market, each from its range; whether a `set` event may date it stands beside it."""

from second_opinion.market import CHANNELS


def number(low, high, edges=(), p_edge=0.25):
    return lambda rng: rng.edgy(low, high, list(edges), p_edge)


def word(*words):
    return lambda rng: rng.choice(words)


DRAWS = {
    "correlation": (number(0.0, 1.0, (0.0, 1.0)), True),
    "varMultiplier": (number(1.0, 3.5), True),
    "ewmaLambda": (number(0.7, 0.99, (0.0,), 0.05), True),
    "ewmaBackground": (number(0.0, 1.0, (0.0, 1.0), 0.6), True),
    "adjustmentSpeed": (number(0.1, 1.0, (1.0,), 0.3), True),
    "resolutionSpeed": (number(0.05, 1.0, (1.0,)), True),
    "liquidationRule": (word("liquidFirst", "proRata"), False),
    "haircutSensitivity": (number(0.0, 3.0, (0.0,)), True),
    "haircutCap": (number(0.25, 0.9), True),
    "anticipation": (number(0.0, 3.0, (0.0, 1.0)), True),
    "learning": (number(0.0, 2.0, (0.0, 1.0)), True),
    "staleness": (number(0.0, 4.0, (0.0, 1.0)), True),
    "suspicion": (number(0.0, 1.0, (0.0, 1.0), 0.4), True),
    "pullShare": (number(0.0, 1.0, (0.0, 1.0), 0.4), True),
    "rollOffMax": (number(0.05, 0.9, (0.0, 1.0), 0.1), True),
    "rollOffFull": (number(0.1, 0.6, (0.0,)), False),
    "clientRollOff": (number(0.0, 0.8, (0.0, 1.0), 0.2), True),
    "reserveFloor": (number(0.0, 1.0, (0.0, 1.0)), True),
    "depthFloor": (number(0.05, 1.0, (1.0,), 0.1), True),
    "depthVolatilityExponent": (number(0.0, 1.5, (0.0,)), True),
    "spreadWidening": (number(0.0, 2.0, (0.0,)), True),
    "spreadCap": (number(1.0, 20.0, (1.0,), 0.1), True),
    "markUncertainty": (number(0.0, 2.0, (0.0,)), True),
    "reversion": (number(0.0, 0.5, (0.0,)), True),
    "reversionFloor": (number(0.0, 1.0, (0.0, 1.0)), True),
    "absorption": (number(0.05, 1.0, (0.0, 1.0), 0.3), True),
    "cashSlrWeight": (number(0.0, 1.0, (0.0, 1.0), 0.6), True),
    "fundLiquidationRule": (word("liquidFirst", "proRata"), False),
    "impactBasis": (word("value", "units"), False),
    "implementationShortfall": (number(0.0, 1.0, (0.0, 0.5, 1.0), 0.4), True),
    "lossGivenDefault": (number(0.1, 1.0, (0.0, 1.0), 0.2), True),
    "deleverFromCash": (number(0.0, 1.0, (0.0, 1.0), 0.5), True),
    "repayOnSettlement": (word(True, False), True),
}
RARE = {"implementationShortfall": 0.35, "cashSlrWeight": 0.3, "haircutCap": 0.4}


def market_terms(rng):
    out = {"horizon": rng.randint(5, 30)}
    for key, (draw, _) in DRAWS.items():
        if rng.chance(RARE.get(key, 0.5)):
            out[key] = draw(rng)
    if rng.chance(0.5):
        out["rollOffStart"] = rng.between(max(0.6, out.get("rollOffFull", 0.4)), 1.1)
    # Mostly everything on: the interesting errors are in how mechanisms meet.
    on = rng.choice((1.0, 0.9, 0.9, 0.6))
    channels = {c: rng.chance(on) for c in CHANNELS}
    out["channels"] = {c: v for c, v in channels.items() if not v or rng.chance(0.3)}
    if not out["channels"]:
        del out["channels"]
    return out
