# SPDX-License-Identifier: GPL-3.0-or-later
"""What a day's clauses must say, from a scenario file and the trace of its run alone."""
import decimal
import json
import math
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "bench"))
from second_opinion.dated_terms import changed, places  # noqa: E402, from beside

EMPTY = 1e-9        # below it nothing was sold, lost or asked for
SOME_MOVE = 5e-5    # of a price
WIDER = 1.1         # a half-spread that grew by less is not told
SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "resources/schema/waterhammer-scenario.schema.json"
PARTS = json.loads(SCHEMA.read_text(encoding="utf-8"))["definitions"]
DEFAULTS = {key: field["default"] for part in ("market", "channels", "constraints", "asset")
            for key, field in PARTS[part]["properties"].items() if "default" in field}
MARKET = {"adjustmentSpeed": 1, "reserveFloor": 0.5, "lossGivenDefault": 0.6}


class Run:
    """A scenario with what its fields are where they are not given, and its frames."""

    def __init__(self, scenario, trace):
        self.scenario, self.frames, self.claims = scenario, trace["frames"], trace["claims"]
        self.assets = [asset["id"] for asset in scenario["assets"]]
        self.dealers = [dealer["id"] for dealer in scenario["dealers"]]
        self.funds = [fund["id"] for fund in scenario.get("funds", [])]
        on = [event for event in scenario.get("events", []) if event.get("on", True)]
        self.events = sorted(on, key=lambda event: event["round"])
        self.policies = [policy for policy in scenario.get("policies", []) if policy.get("on", True)]
        largest = max([self.total(d) for d in scenario["dealers"]] or
                      [self.total(f) for f in scenario.get("funds", [])] or [0])
        currency = scenario.get("currency", "USD bn")
        self.unit = currency.split()[-1] if currency.split()[-1] in ("bn", "mn") else currency
        thousands = 0
        if self.unit not in ("bn", "mn") and largest >= 1e7:  # single yen are told in bigger ones
            thousands = min(4, max(2, int((math.log10(largest) - 1) / 3)))
            self.unit = {2: "mn", 3: "bn", 4: "tn"}[thousands] + " " + self.unit
        self.scale = 1000 ** thousands
        self.digits = self.unit_digits(largest / self.scale)
        self.something = 0.005 * 10 ** -self.digits * self.scale
        self.counts = self.something / 10  # of somebody who sold, bought or owes

    @staticmethod
    def unit_digits(largest):
        """Digits after the point beyond the usual ones: fewer where the books have more than five before it."""
        if largest >= 5e4:
            return -1 - int(math.log10(largest / 5e4))
        return min(6, math.ceil(math.log10(5 / largest))) if 0 < largest < 5 else 0

    def written(self, amount):
        """A sum of money as the full form of a clause writes it."""
        size = abs(amount) / self.scale * 10 ** self.digits
        own = 1 if size >= 0.995 or size < 0.0005 else 2 if size >= 0.005 else 3
        decimals = max(0, own + self.digits)
        told = decimal.Decimal(abs(amount) / self.scale).quantize(
            decimal.Decimal(1).scaleb(-decimals), rounding=decimal.ROUND_HALF_UP)
        return ("\u2212" if amount < 0 and told else "") + f"{told:,f}"

    def tells(self, text, amount):
        """Whether a text holds an amount, with the digits of `written` or with those of the sum it stands in: never more
        than two after the point, beyond the unit's, and never so few that it is another amount. Each is rounded as
        itself."""
        usual = len(self.written(amount).partition(".")[2])
        most = max(usual, 2 + self.digits)
        size = abs(amount) / self.scale
        for figure in re.findall(r"(?<![0-9.,])[0-9][0-9,]*(?:[.][0-9]+)?", text):
            decimals = len(figure.partition(".")[2])
            near = abs(float(self.rounded(amount, decimals)) - size) <= 0.2 * size
            if decimals <= most and (decimals >= usual or (decimals >= max(0, 1 + self.digits) and near)) \
                    and figure == f"{self.rounded(amount, decimals):,f}":
                return True
        return False

    def rounded(self, amount, decimals):
        return decimal.Decimal(abs(amount) / self.scale).quantize(
            decimal.Decimal(1).scaleb(-decimals), rounding=decimal.ROUND_HALF_UP)

    def with_unit(self, amount):
        space = " " if self.unit in ("bn", "mn") else "\u00a0"
        return self.written(amount) + space + self.unit

    @staticmethod
    def total(owner):
        return owner.get("cash", 0) + sum(owner.get("holdings", {}).values()) + owner.get("otherAssets", 0)

    def terms(self, day):
        """The scenario as `set` events have left it."""
        sets = [event for event in self.events if event["kind"] == "set" and event["round"] <= day]
        return changed({"market": {}} | self.scenario, sets)

    def happened(self, day, kind, dealer):
        """What events of a kind amount to for a dealer."""
        return sum(event["amount"] for event in self.events if event["round"] == day and event["kind"] == kind
                   and event.get("dealer") in (None, dealer))

    def injected(self, day):
        return sum(self.frames[t]["open"]["injected"] for t in range(1, day + 1))

    def lent(self, day, lender):
        return sum(amount for amount, claim in zip(self.frames[day]["claims"], self.claims)
                   if claim["lender"] == lender)

    def some(self, amount):
        return abs(amount) >= self.something


class Day:
    """One round: the frame before it, its own, and what it saw at its opening."""

    def __init__(self, run, day):
        self.run, self.day = run, day
        self.before, self.close = run.frames[day - 1], run.frames[day]
        self.open = self.close["open"]
        self.shocked = self._after_shocks()
        self.terms = run.terms(day)
        self.market = MARKET | self.terms["market"]

    def _after_shocks(self):
        price = list(self.before["price"])
        for event in self.run.events:
            if event["round"] == self.day and event["kind"] == "price":
                a = self.run.assets.index(event["asset"])
                price[a] = max(1e-6, price[a] * (1 + event["change"]))
        return price

    # ---- From outside
    def direct_loss(self):
        price, loss = list(self.before["price"]), 0
        units = [sum(row[a] for row in self.before["units"]) for a in range(len(price))]
        for event in self.run.events:
            if event["round"] != self.day:
                continue
            if event["kind"] == "price":
                a = self.run.assets.index(event["asset"])
                after = max(1e-6, price[a] * (1 + event["change"]))
                loss += units[a] * price[a] * -event["change"]
                price[a] = after
            elif event["kind"] == "capitalLoss":
                loss += event["amount"] * (1 if event.get("dealer") else len(self.run.dealers))
        return loss

    def failed_on(self, day):
        if day < 1:
            return []
        before, close = self.run.frames[day - 1]["failed"], self.run.frames[day]["failed"]
        return [i for i in range(len(close)) if close[i] and not before[i]]

    def losses_of_failures(self, day):
        """By lender, of those that failed on a day, and of those that are empty since."""
        market = MARKET | self.run.terms(day)["market"]
        if day < 1 or not market.get("channels", {}).get("counterparty", True):
            return {}
        failed = [self.run.dealers[i] for i in self.failed_on(day)]
        losses = self.written_off(day)
        for exposure in self.run.scenario.get("exposures", []):
            if exposure["borrower"] in failed:
                amount = market["lossGivenDefault"] * exposure["amount"]
                losses[exposure["lender"]] = losses.get(exposure["lender"], 0) + amount
        return losses

    def written_off(self, day):
        """By dealer: what its claims fell by and did not come as cash, which other assets fall by at once."""
        losses = {}
        hit = self.losses_of_failures(day - 1) if day > 1 else {}
        for i, dealer in enumerate(self.run.dealers):
            fell = self.run.lent(day - 1, dealer) - self.run.lent(day, dealer)
            if fell > EMPTY:
                before, after = (self.run.frames[t]["otherAssets"][i] for t in (day - 1, day))
                got = before - after - self.run.happened(day, "capitalLoss", dealer) - hit.get(dealer, 0)
                if fell - got > EMPTY:
                    losses[dealer] = fell - got
        return losses

    def policies(self, begins):
        return [k for k, policy in enumerate(self.run.policies)
                if (policy["from"] == self.day if begins else policy.get("to") == self.day - 1)]

    # ---- Lenders and funds
    def lenders(self):
        calls = {"marginCalls": 0, "repoNotRolled": 0, "notRolled": 0, "arrears": 0}
        for i, need in enumerate(self.open["need"]):
            if need <= 0:
                continue
            arrears = self.before["arrears"][i]
            not_rolled = self.open["rollOffUnsecured"][i] * (self.before["shortTermFunding"][i] - arrears)
            calls["arrears"] += arrears
            calls["notRolled"] += not_rolled
            repo = self.open["rollOff"][i] * sum(self.before["repo"][i])
            calls["repoNotRolled"] += repo
            calls["marginCalls"] += max(0, need - arrears - not_rolled - repo)
        calls["amount"] = sum(calls.values())
        return calls

    def paid_to_investors(self):
        """What left each fund: its worth at the opening's marks less that after settlement."""
        paid = 0
        for j, cash in enumerate(self.before["fundCash"]):
            worth = cash + self.run.lent(self.day - 1, self.run.funds[j])
            worth += sum(u * m for u, m in zip(self.before["fundUnits"][j], self.open["mark"]))
            paid += max(0, worth - self.close["nav"][j])
        return paid

    # ---- Trades
    def called_by_name(self):
        """By lender with a name: what it does not roll."""
        lenders = {claim["lender"] for claim in self.run.claims}
        each = dict(zip(self.run.dealers, self.open["called"])) | dict(zip(self.run.funds, self.open["fundCalled"]))
        return {lender: each[lender] for lender in lenders if each[lender] >= self.run.counts}

    def refused_and_trapped(self):
        """What dealers did not bid for of distressed sales, and what of all that dealers sold they did not take
        (model, section 3: who sold to whom)."""
        o, on = self.open, self.market.get("channels", {}).get("interdealer", True)
        share = self.market.get("suspicion", 0) if on else 0
        refused = trapped = 0
        for a, sold in enumerate(o["sold"]):
            dealers = sum(orders[a] for orders in o["orders"])
            shunned = share * sum(orders[a] for orders, why in zip(o["orders"], o["breach"]) if why)
            first = min(o["official"][a], shunned)
            bid = sold - shunned
            taken = (o["absorbed"][a] + o["official"][a] - first) * ((dealers - shunned) / bid if bid > 0 else 0)
            refused += shunned - first
            trapped += dealers - first - taken
        return refused, trapped

    def sold_by(self, i):
        return sum(self.open["orders"][i])

    def sellers(self):
        figures = dict.fromkeys(("dealers", "byDealers", "fearing", "byFearing", "failed", "byFailed", "funds",
                                 "byFunds"), 0)
        small = dict.fromkeys(figures, 0)

        def add(count, amount, sold):
            if sold > EMPTY:
                (figures if sold >= self.run.counts else small)[count] += 1
                figures[amount] += sold
        for i in range(len(self.run.dealers)):
            breach = self.open["breach"][i]
            add(*(("failed", "byFailed") if "failed" in breach else ("dealers", "byDealers") if breach else
                  ("fearing", "byFearing")), self.sold_by(i))
        for orders in self.open["fundOrders"]:
            add("funds", "byFunds", sum(orders))
        for count, smaller in small.items():  # of a crowd of small ones all count
            figures[count] = figures[count] or smaller
        figures |= self.open["cause"]
        figures["amount"] = sum(self.open["cause"].values())
        return figures

    def buyers(self):
        bought = [sum(row) for row in self.open["bought"]]
        absorbed = sum(self.open["absorbed"])
        most = sorted((i for i in range(len(bought)) if bought[i] > EMPTY), key=lambda i: -bought[i])
        named = [i for i in most[:3] if self.run.some(bought[i])]
        count = len([i for i in most if bought[i] >= self.run.counts]) or len(most)
        return {"count": count if self.run.some(absorbed) else 0, "dealers": absorbed,
                "named": sum(bought[i] for i in named), "authority": sum(self.open["official"]),
                "investors": sum(self.open["net"])}, [bought[i] for i in named]

    def part(self, cause, i):
        """A dealer's orders with a cause."""
        return self.open["causes"].get(cause, [[]] * len(self.run.dealers))[i]

    def sale(self, i):
        """The arithmetic of a dealer's sale (step 3 of the model)."""
        run, o = self.run, self.open
        given = self.terms["dealers"][i].get("constraints", {})
        constraints = {name: value for name, value in given.items() if value is not None}
        minimum = constraints.get("slrMin", 0.05)
        relief = sum(p["amount"] for p in run.policies if p["kind"] == "slrRelief"
                     and p["from"] <= self.day <= p.get("to", self.day))
        target = max(1e-6, constraints.get("slrTarget", minimum) - relief)
        required = max(0, o["equity"][i]) / target
        sold = {a: x for a, x in enumerate(o["orders"][i]) if x > 0}
        return {"amount": self.sold_by(i), "equityBefore": self.before["equity"][i], "equity": o["equity"][i],
                "exposure": o["exposure"][i], "slrTarget": target,
                "slrTrigger": max(0, constraints.get("slrTrigger", minimum) - relief), "requiredExposure": required,
                "excess": max(0, o["exposure"][i] - required), "speed": self.market["adjustmentSpeed"],
                "byFear": sum(self.part("fear", i)), "positions": sum(u * m for u, m in zip(self.before["units"][i], o["mark"])), "var": o["var"][i],
                "varLimit": constraints.get("varLimit"), "fundingNeed": o["need"][i], "inAsset": max(sold.values()),
                "assetsSold": len(sold)}

    def weights(self):
        """Of each asset, and of cash, in the leverage exposure, as policies leave them."""
        exempt = [p for p in self.run.policies if p["kind"] == "slrExemption"
                  and p["from"] <= self.day <= p.get("to", self.day)]
        named = {asset for policy in exempt for asset in policy.get("assets", [])}
        cash = 0 if any(p.get("cash", False) for p in exempt) else self.market.get("cashSlrWeight", 1)
        return [0 if id in named else asset.get("slrWeight", 1)
                for id, asset in zip(self.run.assets, self.terms["assets"])], cash

    def lowers(self, i):
        """What a dealer's orders for leverage, and those for value at risk, take off its exposure."""
        weights, _ = self.weights()
        return [sum(w * y for w, y in zip(weights, self.part(cause, i) or [0] * len(weights)))
                for cause in ("slr", "var")]

    def calls_tomorrow(self):
        """By dealer that lends: what it will not roll tomorrow, were the run to go on."""
        tomorrow = MARKET | self.run.terms(self.day + 1)["market"]
        stopped = any(p["kind"] == "repoFacility" and p["from"] <= self.day + 1 <= p.get("to", self.day + 1)
                      for p in self.run.policies)
        calls = {}
        for claim, left in zip(self.run.claims, self.close["claims"]):
            if claim["lender"] not in self.run.dealers or stopped or not tomorrow.get("channels", {}).get("funding", True):
                continue
            lender, borrower = (self.run.dealers.index(claim[who]) for who in ("lender", "borrower"))
            squeezed = self.close["failed"][lender] or self.open["breach"][lender]
            if squeezed and not self.close["failed"][borrower] and left > EMPTY:
                calls[claim["lender"]] = calls.get(claim["lender"], 0) + left
        share = tomorrow.get("pullShare", 1)
        return {lender: share * left for lender, left in calls.items() if share > 0 and left >= self.run.counts}

    # ---- Prices, quotes and losses
    def moves(self):
        return [close / shocked - 1 for close, shocked in zip(self.close["price"], self.shocked)]

    def marked_down(self, frame):
        return sum(u * (p - m) for row in frame["units"] for u, p, m in zip(row, frame["price"], frame["mark"]))

    def written_down(self):
        """What the day took off the marks of the books as they opened (model, section 3: the part due to quotes)."""
        o, c = self.open, self.close
        return sum(u * q * (m / p - now / q) for row in self.before["units"]
                   for u, m, p, now, q in zip(row, o["mark"], o["price"], c["mark"], c["price"]))

    def shareholders_loss(self, day):
        put_in = sum(self.run.frames[0]["equity"]) + self.run.injected(day)
        return put_in - sum(max(0, e) for e in self.run.frames[day]["equity"])

    def makers(self):
        """Dealers that make a market and have not failed, those that have, and those of the first that quote."""
        failed = self.close["failed"]
        makes = [i for i in range(len(self.run.dealers)) if any(self.makes(i, a) for a in self.run.assets)]
        alive = [i for i in makes if not failed[i]]
        return len(alive), len(makes) - len(alive), sum(any(self.open["quoting"][i]) for i in alive)

    def makes(self, i, asset):
        dealer = self.run.scenario["dealers"][i]
        return dealer.get("marketMaker", True) and asset in dealer.get("holdings", {})

    def quotes(self):
        """By asset: who quoted it yesterday, who does today, who makes its market."""
        def count(frame, a):
            if frame["open"]:
                return sum(row[a] for row in frame["open"]["quoting"])
            return sum(self.makes(i, self.run.assets[a]) for i in range(len(self.run.dealers)))
        return {asset: (count(self.before, a), count(self.close, a), count(self.run.frames[0], a))
                for a, asset in enumerate(self.run.assets)}

    def fear_travels(self):
        """By asset whose volatility a surprise elsewhere raised by more than a tenth: whose surprise, by how much that
        moved, what the asset's own moves would make of its volatility, what it is (model, step 2)."""
        market, rises = DEFAULTS | self.terms["market"], {}
        marked = self.before["open"]["price"] if self.before["open"] else [1] * len(self.run.assets)
        moved = [math.log(p / m) for p, m in zip(self.open["price"], marked)]
        resting = [asset["volatility"] for asset in self.run.scenario["assets"]]
        for a, asset in enumerate(self.run.assets):
            surprises = [(abs(moved[b]) / resting[b], -b) for b in range(len(moved)) if b != a and resting[b] > 0]
            if not market["learning"] or not surprises or max(surprises)[0] == 0:
                continue
            source = -max(surprises)[1]
            own = market["ewmaBackground"] * resting[a] ** 2 + moved[a] ** 2
            without = math.sqrt(market["ewmaLambda"] * self.before["volatility"][a] ** 2
                                + (1 - market["ewmaLambda"]) * own)
            without *= math.prod(event["factor"] for event in self.run.events if event["round"] == self.day
                                 and event["kind"] == "volatility" and event["asset"] == asset)
            if self.close["volatility"][a] > WIDER * without:
                rises[asset] = (self.run.assets[source], math.exp(moved[source]) - 1, without,
                                self.close["volatility"][a])
        return rises

    # ---- Dated terms and what stops events
    def facility(self):
        return any(p["kind"] == "repoFacility" and p["from"] <= self.day <= p.get("to", self.day)
                   for p in self.run.policies)

    def before_set(self, k):
        """What a `set` event, the k-th of the run's, finds: the values of all that its path names."""
        event = self.run.events[k]
        earlier = [e for e in self.run.events[:k] if e["kind"] == "set" and e["round"] == self.day]
        terms = changed(self.run.terms(self.day - 1), earlier)
        holders, key = places(terms, event["path"])
        return [self.term(holder, key) for holder in holders]

    @staticmethod
    def term(holder, key):
        """With what it is where it is not given."""
        if holder.get(key) is not None:
            return holder[key]
        if key in ("slrTrigger", "slrTarget"):
            return holder.get("slrMin", DEFAULTS["slrMin"])
        return DEFAULTS.get(key)
