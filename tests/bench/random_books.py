"""Random assets, and books of dealers and funds that balance; dealers start close to their limits."""


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


def repo_lenders(rng, dealers, funds):
    """Who finances whom: claims of a dealer are a part of its other assets, sometimes all of them."""
    free = {d["id"]: d.get("otherAssets", 0) for d in dealers}
    for borrower in dealers:
        owed, left = sum(borrower.get("repo", {}).values()), 1.0
        others = [d["id"] for d in dealers if d is not borrower and free[d["id"]] > 0] + [f["id"] for f in funds]
        if owed <= 0 or not others or rng.chance(0.4):
            continue
        borrower["repoLenders"] = shares = {}
        for name in rng.sample(others, min(len(others), rng.choice((1, 1, 2, 3)))):
            most = min(left, free[name] / owed) if name in free else left
            shares[name] = most if rng.chance(0.2) else round(most * rng.uniform(0.1, 0.9), 6)
            left = max(0.0, left - shares[name])
            if name in free:
                free[name] = max(0.0, free[name] - shares[name] * owed)
        while sum(shares.values()) > 1:         # by rounding
            shares.popitem()
