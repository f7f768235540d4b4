# SPDX-License-Identifier: GPL-3.0-or-later
"""A scenario whose money is counted in another unit: everything else about it is as before."""

MONEY = {"cash", "holdings", "otherAssets", "repo", "shortTermFunding", "longTermDebt", "tier1Capital",
         "offBalanceExposure", "varLimit", "depth", "valueCapital"}
KINDS_IN_MONEY = {"sellOrder", "capitalLoss", "capitalInjection", "assetPurchases"}


def rescaled(scenario, factor, currency):
    """A billion of the scenario's becomes `factor` of the currency's unit."""

    def scaled(value):
        if isinstance(value, dict):
            return {key: scaled(inner) for key, inner in value.items()}
        return value * factor if isinstance(value, (int, float)) and not isinstance(value, bool) else value

    def inside(value, key=None):
        if key in MONEY:
            return scaled(value)
        if isinstance(value, dict):
            return {name: inside(inner, name) for name, inner in value.items()}
        return [inside(inner) for inner in value] if isinstance(value, list) else value

    changed = {key: value if key in ("layout", "texts", "names", "runs") else inside(value, key)
               for key, value in scenario.items()}
    for row in changed.get("events", []) + changed.get("policies", []):
        if row["kind"] in KINDS_IN_MONEY:
            row["amount"] *= factor
        if row["kind"] == "set" and row["path"].rsplit(".", 1)[-1] in MONEY:
            row["value"] = scaled(row["value"])
    for exposure in changed.get("exposures", []):
        exposure["amount"] *= factor
    return changed | {"currency": currency}
