# SPDX-License-Identifier: GPL-3.0-or-later
"""The clauses of a day, each against trace and scenario: it is there when it must be and only then, each figure is what
they give, and the text holds its figures."""
import json
import math
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

from dates import wrong_dates
from equations import silly_digits, wrong_ends, wrong_equations, wrong_fundings, wrong_losses, wrong_trades
from facts import EMPTY, SOME_MOVE, WIDER, Day, Run
from lulls import wrong_lulls

PROGRAM = os.environ["WATERHAMMER_CLI"]


def program(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], check=True, capture_output=True, text=True,
                          encoding="utf-8").stdout


def plain(value, most):
    """A number with as few digits as it has, at most so many."""
    return re.sub(r"\.?0*$", "", f"{value:,.{most}f}") if round(value, most) % 1 else f"{value:,.0f}"


# Behind a figure; "bn yen" before "bn" and "yen".
UNIT = re.compile("[0-9][ \u00a0]((?:(?:mn|bn|tn) )?yen|mn|bn|tn)\\b")


# A figure that rounds to nothing is left out, or "nothing".
NOUGHT = re.compile("(?<![0-9.])0[.]0+(?![0-9.]|[ \u2009\u00a0]?%)")


class StoryCase(unittest.TestCase):
    def close(self, found, expected, what):
        if expected is None or found is None:
            self.assertEqual(found, expected, what)
        else:
            self.assertAlmostEqual(found, expected, delta=1e-9 * max(1, abs(expected)) + 1e-8, msg=what)

    def figures(self, clause, expected, what):
        for name, value in expected.items():
            self.close(clause["figures"].get(name), value, f"{what}: {clause['kind']}.{name}")

    def tells(self, clause, day, *amounts):
        for amount in amounts:
            self.assertTrue(day.run.tells(clause["text"], amount), f"{amount} in {clause['text']}")

    def holds(self, clause, *texts):
        for text in texts:
            self.assertIn(text, clause["text"])

    def tell(self, file):
        with tempfile.TemporaryDirectory() as folder:
            trace = pathlib.Path(folder) / "trace.json"
            story = json.loads(program("run", file, "--gain", "--trace", trace, "--story", "--json"))
            run = Run(json.loads(pathlib.Path(file).read_text(encoding="utf-8")), json.loads(trace.read_text()))
        self.assertEqual(len(story["days"]), len(run.frames))
        text = program("run", file, "--gain", "--story")
        self.assertEqual(wrong_dates(text, story["days"], run.scenario), [], file)
        self.assertEqual(wrong_lulls(text, run), [], file)
        self.assertEqual(wrong_equations(text) + wrong_ends(text), [], file)
        self.assertEqual(wrong_losses(text, run.digits), [], file)
        self.assertEqual(silly_digits(text, 2 + max(0, run.digits)), [], file)
        for line in text.splitlines():
            scales = ": price shocks " in line  # of the state of the market, which may be 0
            self.assertNotRegex(line.partition("; ")[2] if scales else line, NOUGHT, file)
        for told in story["days"][1:]:
            self.day(Day(run, told["day"]), told["clauses"], f"{pathlib.Path(file).name}, day {told['day']}")

    def day(self, day, clauses, what):
        told = {clause["kind"]: clause for clause in clauses}
        self.assertEqual(len(told), len(clauses), what)
        for clause in clauses:
            for form in ("text", "sentence", "brief"):
                self.assertNotIn("nan", clause[form], what)
                self.assertNotIn("<", clause[form], what)
                self.assertEqual(wrong_equations(clause[form]), [], what)
                self.assertNotRegex(clause[form], NOUGHT, what)
                self.assertLessEqual(set(UNIT.findall(clause[form])), {day.run.unit}, what)
        for check in (self.outside, self.lenders, self.dealers, self.sellers, self.largest_sale, self.buyers,
                      self.prices, self.fear_travels, self.mechanisms, self.quotes, self.losses, self.feedback):
            check(day, told, what)

    def present(self, told, kind, wanted, what):
        self.assertEqual(kind in told, bool(wanted), f"{what}: {kind}")
        return told.get(kind)

    # ---- Clause by clause
    def outside(self, day, told, what):
        run = day.run
        struck = [k for k, event in enumerate(run.events) if event["round"] == day.day]
        if clause := self.present(told, "shock", struck, what):
            self.assertEqual(clause["events"], struck, what)
            for k in struck:
                self.event(day, k, clause, what)
        self.close(day.open["directLoss"], day.direct_loss(), what)
        direct = day.open["directLoss"]  # that of the run, which is as near to a half as it is
        if clause := self.present(told, "directLoss", run.some(direct), what):
            self.figures(clause, {"amount": direct}, what)
            self.holds(clause, "gain" if direct < 0 else "loss", day.run.with_unit(abs(direct)))
        for kind, begins in (("policyBegins", True), ("policyEnds", False)):
            if clause := self.present(told, kind, day.policies(begins), what):
                self.assertEqual(clause["events"], day.policies(begins), what)
        booked = {lender: loss for lender, loss in day.losses_of_failures(day.day - 1).items() if run.some(loss)}
        if clause := self.present(told, "writeOff", booked, what):
            self.assertEqual(set(clause["dealers"]), set(booked), what)
            self.figures(clause, {"amount": sum(booked.values())}, what)
            self.tells(clause, day, *booked.values())

    def event(self, day, k, clause, what):
        """A run that does nothing does not happen; a term is told from what to what; a haircut as the trace has it."""
        event = day.run.events[k]
        struck = [i for i, id in enumerate(day.run.dealers) if event.get("dealer") in (None, id)]
        if event["kind"] == "fundingRun":
            ran = any(day.open["rollOff"][i] >= event["share"] * (1 - 1e-9) > 0 for i in struck)
            self.assertEqual("do not roll" in clause["text"], ran, what) if event["share"] > 0 else None
        if event["kind"] == "capitalInjection":
            failed = [day.before["failed"][i] for i in struck]
            if any(failed):
                self.holds(clause, "too late" if all(failed) else "that has not failed")
        if event["kind"] == "haircut":
            a = day.run.assets.index(event["asset"])
            self.holds(clause, " \u2192 ".join(plain(100 * frame["haircut"][a], 1) for frame in (day.before, day.close)))
        if event["kind"] == "set" and not event["path"].endswith("liquidityRank"):
            found, value = day.before_set(k), event["value"]
            absent = {"varLimit": "no limit", "slrTrigger": "as the minimum", "slrTarget": "as the minimum"}
            none = absent.get(event["path"].rsplit(".", 1)[-1], "none")
            words = {None: none, True: "on", False: "off"}
            if all(old == value for old in found):
                self.holds(clause, "stays at")
            elif isinstance(value, bool) or value is None or None in found:
                self.holds(clause, words[value] if value is None or isinstance(value, bool) else f"{none} \u2192")
            else:
                for factor in (1, 100):
                    span = "\u2013".join(plain(factor * x, 6) for x in sorted({min(found), max(found)}))
                    if f"{span} \u2192 {plain(factor * value, 6)}" in clause["text"].replace("\u00d7\u2009", ""):
                        return
                if not event["path"].endswith("varLimit"):  # money may be told in larger units
                    self.fail(f"{what}: {found} to {value} in {clause['text']}")

    def fear_travels(self, day, told, what):
        rises = day.fear_travels()
        if clause := self.present(told, "fearTravels", rises, what):
            self.assertEqual({rise["asset"] for rise in clause["rises"]}, set(rises), what)
            for rise in clause["rises"]:
                source, move, without, now = rises[rise["asset"]]
                self.assertEqual(rise["source"], source, what)
                for name, value in (("move", move), ("without", without), ("now", now)):
                    self.close(rise[name], value, what)
                digits = 2 if now < 0.1 else 1
                self.holds(clause, f"from {100 * without:,.{digits}f}", f"to {100 * now:,.{digits}f}",
                           "Fear of the fall" if move < 0 else "Fear of the rise")
            ratios = [now / without if without else math.inf for _, _, without, now in rises.values()]
            first = rises[clause["rises"][0]["asset"]]
            self.close(first[3] / first[2] if first[2] else math.inf, max(ratios), what)

    def lenders(self, day, told, what):
        calls = day.lenders()
        if clause := self.present(told, "lendersCall", day.run.some(calls["amount"]), what):
            self.figures(clause, calls, what)
            self.tells(clause, day, calls["amount"])
            self.tells(clause, day, *(x for x in calls.values() if day.run.some(x)))
        if clause := told.get("redemptions"):
            self.figures(clause, {"paid": day.paid_to_investors()}, what)
            for name in ("asked", "paid", "due"):
                if day.run.some(clause["figures"][name]):
                    self.tells(clause, day, clause["figures"][name])
        else:
            self.assertFalse(day.run.some(day.paid_to_investors()), what)

    def dealers(self, day, told, what):
        ids = day.run.dealers
        failed = [ids[i] for i in day.failed_on(day.day)]
        if clause := self.present(told, "failure", failed, what):
            self.assertEqual(clause["dealers"], failed, what)
        behind = [ids[i] for i in range(len(ids)) if day.close["arrears"][i] >= day.run.counts > day.before["arrears"][i]]
        if clause := self.present(told, "arrears", behind, what):
            self.assertEqual(clause["dealers"], behind, what)
            self.figures(clause, {"amount": sum(day.close["arrears"][ids.index(dealer)] for dealer in behind)}, what)
        before = day.before["open"]["breach"] if day.before["open"] else [[]] * len(ids)
        breached = [i for i in range(len(ids)) if day.open["breach"][i] and "failed" not in day.open["breach"][i]]
        fresh = [ids[i] for i in breached if not before[i]]
        if clause := self.present(told, "newBreaches", fresh, what):
            self.assertEqual(clause["dealers"], fresh, what)
            self.figures(clause, {"all": len(breached)}, what)
            self.holds(clause, f"{len(breached)} in breach altogether")
        tomorrow = sum(day.losses_of_failures(day.day).values())
        if clause := self.present(told, "toBeWrittenOff", day.run.some(tomorrow), what):
            self.figures(clause, {"amount": tomorrow}, what)

    def sellers(self, day, told, what):
        sellers = day.sellers()
        clause = self.present(told, "sellers", day.run.some(sellers["amount"]), what)
        if not clause:
            return
        self.figures(clause, sellers, what)
        self.close(sellers["byDealers"] + sellers["byFearing"] + sellers["byFailed"] + sellers["byFunds"] + sellers["client"],
                   sellers["amount"], what)
        for count, amount, who in (("dealers", "byDealers", "in breach"), ("fearing", "byFearing", "for fear"), ("failed", "byFailed", "failed dealer"),
                                   ("funds", "byFunds", "fund")):
            if day.run.some(sellers[amount]):
                self.holds(clause, day.run.unit, who)
                self.tells(clause, day, sellers[amount])
                self.assertRegex(clause["text"], rf"by {sellers[count]} (failed )?(dealer|fund)", what)
        self.trades_close(clause, told["buyers"], day, what)

    def trades_close(self, sellers, buyers, day, what):
        """Who sold, why, and who took it: sums of one amount, as they are printed, in the full form and in the line."""
        kinds = ("dealers", "fearing", "failed", "funds")
        amounts = [abs(value) for name, value in sellers["figures"].items() if name not in kinds]
        for form, least in (("text", 1), ("sentence", 10)):
            if any(EMPTY < amount < least * day.run.something for amount in amounts):
                continue  # what is left out is no part of what is printed
            if sellers[form] and buyers[form]:
                self.assertEqual(wrong_trades(sellers[form], buyers[form]), [], f"{what}: {buyers[form]}")

    def largest_sale(self, day, told, what):
        sold = [day.sold_by(i) for i in range(len(day.run.dealers))]
        clause = self.present(told, "largestSale",
                              day.run.some(day.sellers()["amount"]) and sold and day.run.some(max(sold)), what)
        if not clause:
            return
        seller = day.run.dealers.index(clause["dealers"][0])
        self.close(sold[seller], max(sold), what)
        sale, found = day.sale(seller), clause["sale"]
        for name, value in sale.items():
            self.close(found[name], value, f"{what}: sale.{name}")
        self.close(found["bySlr"] + found["byFear"] + found["byVar"] + found["byFunding"] + found["byFailure"], sale["amount"], what)
        if day.run.some(found["byFear"]):
            self.holds(clause, "expects the last fall once more")
            self.tells(clause, day, found["byFear"])
        breach = day.open["breach"][seller]
        self.tells(clause, day, sale["amount"], sale["equity"])
        if "slr" in breach:
            self.holds(clause, "is too much")
            self.tells(clause, day, sale["exposure"], sale["requiredExposure"], sale["excess"])
            self.close(sale["exposure"] - sale["requiredExposure"], sale["excess"], what)
            self.leverage_closes(day, seller, clause, what)
        if "var" in breach:
            share = sale["speed"] * (1 - sale["varLimit"] / sale["var"])
            self.close(found["byVar"], share * sale["positions"], f"{what}: VaR")
            self.holds(clause, "1 \u2212 ")
            self.tells(clause, day, sale["varLimit"], sale["var"], found["byVar"])
        if "funding" in breach:
            self.tells(clause, day, sale["fundingNeed"])
            self.assertEqual(wrong_fundings(clause["text"]), [], what)
            if day.run.some(found["cashToHand"]):
                self.tells(clause, day, found["cashToHand"])

    def leverage_closes(self, day, seller, clause, what):
        """What goes in a day = what cash repays, what is not rolled and what is sold take off, each with its weight;
        and where sales cannot do it all, that is said."""
        sale, written = clause["sale"], day.run.written
        by_slr, by_var = day.lowers(seller)
        self.close(sale["slrLowers"], by_slr, what)
        self.close(sale["varLowers"], by_var, what)
        self.close(sale["cashLowers"], day.weights()[1] * sale["repaidFromCash"], what)
        rest = sale["speed"] * sale["excess"] - sale["cashLowers"] - sale["calledIn"] - by_slr - by_var
        self.assertGreaterEqual(rest, -1e-9 * sale["exposure"] - 1e-8 if by_slr > EMPTY else -math.inf, what)
        self.assertEqual("Selling more would not lower it" in clause["text"], rest > 10 * day.run.something, what)
        if abs(sale["bySlr"] - by_slr) > day.run.something:
            self.holds(clause, "Not every asset counts in full", written(sale["bySlr"]), written(by_slr))

    def buyers(self, day, told, what):
        clause = self.present(told, "buyers", day.run.some(day.sellers()["amount"]), what)
        if not clause:
            return
        figures, named = day.buyers()
        self.figures(clause, figures, what)
        self.assertEqual(len(clause.get("amounts", [])), len(named), what)
        for found, expected in zip(clause.get("amounts", []), named):
            self.close(found, expected, what)
        if day.run.some(figures["dealers"]):
            self.tells(clause, day, figures["dealers"])
            self.assertNotIn("no dealer absorbs", clause["text"], what)
        for name in ("authority", "investors"):
            if day.run.some(figures[name]):
                self.tells(clause, day, figures[name])

    def prices(self, day, told, what):
        moves = day.moves()
        low, high = min(moves), max(moves)
        if clause := self.present(told, "fall", low <= -SOME_MOVE, what):
            a = day.run.assets.index(clause["assets"][0])
            pushed = day.open["priceAfterSales"][a] < day.open["price"][a]
            self.figures(clause, {"move": low, "price": day.close["price"][a], "sold": 1 if pushed else 0}, what)
            self.holds(clause, f"\u2212{abs(100 * low):,.2f}", "Sales push" if pushed else "investors")
        if clause := self.present(told, "rise", high >= SOME_MOVE, what):
            a = day.run.assets.index(clause["assets"][0])
            self.figures(clause, {"move": high, "lift": day.open["lift"][a], "spent": day.open["valueSpent"][a]}, what)
            who = "Official purchases" if day.run.some(day.open["lift"][a]) else "Value investors lift"
            self.holds(clause, who, f"+{100 * high:,.2f}")

    def mechanisms(self, day, told, what):
        some = day.run.some
        called = day.called_by_name()
        if clause := self.present(told, "namedLenders", called, what):
            self.assertEqual({fact["lender"] for fact in clause["lenders"]}, set(called), what)
            for fact in clause["lenders"]:
                self.close(fact["called"], called[fact["lender"]], what)
                self.close(fact["lent"], fact["back"] + fact["left"] + fact["writtenOff"], what)
                if some(fact["called"]):
                    self.tells(clause, day, fact["called"])
                    self.gets_back(day, clause, fact, what)
        tomorrow = day.calls_tomorrow()
        if clause := self.present(told, "callTomorrow", tomorrow, what):
            self.assertEqual({fact["lender"] for fact in clause["lenders"]}, set(tomorrow), what)
            self.holds(clause, *(day.run.written(amount) for amount in tomorrow.values() if some(amount)))
        fear = day.open["cause"]["fear"]
        if clause := self.present(told, "fear", some(fear), what):
            named = {id: day.sold_by(i) for i, id in enumerate(day.run.dealers)
                     if day.open["fear"][i] and not day.open["breach"][i] and day.sold_by(i) >= day.run.counts}
            self.assertEqual(clause.get("dealers", []), list(named), what)
            self.figures(clause, {"named": sum(named.values()), "amount": fear}, what)
            self.holds(clause, day.run.written(fear if not some(sum(named.values())) else sum(named.values())))
        refused, trapped = day.refused_and_trapped()
        if clause := self.present(told, "refused", some(refused), what):
            self.figures(clause, {"refused": refused, "trapped": trapped}, what)
            self.holds(clause, day.run.written(refused), day.run.written(trapped))
        left, before = day.close["valueCapital"], day.before["valueCapital"]
        if clause := told.get("purse"):
            self.figures(clause, {"left": left, "spent": sum(day.open["valueSpent"]),
                                  "emptied": 1 if left <= EMPTY < before else 0}, what)
        elif left is not None:
            self.assertFalse(left <= EMPTY < before, what)

    def gets_back(self, day, clause, fact, what):
        """Whoever calls gets what it called, less, or more: then it is said why."""
        more = fact["back"] - fact["called"]
        if day.run.some(fact["back"]):
            self.tells(clause, day, fact["back"])
        if day.run.some(more) and more > 0:
            self.tells(clause, day, more)
            borrowers = [day.run.dealers.index(claim["borrower"]) for claim in day.run.claims
                         if claim["lender"] == fact["lender"]]
            self.holds(clause, "on what they sell" if sum(map(day.sold_by, borrowers)) >= more else "beyond that")

    def quotes(self, day, told, what):
        before, now = day.before["halfSpread"], day.close["halfSpread"]
        widest = max((n / b for b, n in zip(before, now) if b > 0), default=1)
        if clause := self.present(told, "spread", widest > WIDER, what):
            a = day.run.assets.index(clause["assets"][0])
            self.close(now[a] / before[a], widest, what)
            self.figures(clause, {"before": before[a], "now": now[a]}, what)
        makers, failed, quoting = day.makers()
        if clause := self.present(told, "quotes", quoting < makers, what):
            self.figures(clause, {"makers": makers, "failed": failed, "quoting": quoting}, what)
            of = f"of {makers} market maker" if makers > 1 else "only market maker"
            self.holds(clause, of, *(["not failed"] if failed else []),
                       {0: "None" if makers > 1 else "does not", 1: "One"}.get(quoting, str(quoting)))
        quotes = day.quotes()
        for kind, went in (("quotesLost", True), ("quotesBack", False)):
            changed = {a: q for a, q in quotes.items() if q[0] != q[1] and (q[1] < q[0]) == went}
            if clause := self.present(told, kind, changed, what):
                found = {q["asset"]: (q["before"], q["now"], q["makers"]) for q in clause["quotes"]}
                self.assertEqual(found, changed, what)
                for before, now, makers in changed.values():
                    if not went:
                        self.holds(clause, f"{now} of {makers}")
                    elif now > 0:
                        self.holds(clause, f"{now} of {makers}, after {before} yesterday")
                self.assertEqual("Nobody quotes" in clause["text"], went and any(q[1] == 0 for q in changed.values()))

    def losses(self, day, told, what):
        run = day.run
        loss, today = day.shareholders_loss(day.day), day.shareholders_loss(day.day) - day.shareholders_loss(day.day - 1)
        shortfall = sum(max(0, -e) for e in day.close["equity"])
        if clause := self.present(told, "loss", any(map(run.some, (loss, today, shortfall))), what):
            self.figures(clause, {"loss": loss, "today": today, "shortfall": shortfall}, what)
            if run.some(loss):
                self.holds(clause, "lost" if loss > 0 else "gained", day.run.written(abs(loss)))
            else:
                self.holds(clause, "lost nothing")
            if run.some(today):
                recovered = today < 0 and today < loss and loss >= 0
                self.holds(clause, day.run.written(abs(today)), "lost today" if today > 0 else
                           "regained today" if recovered else "gained today")
        marked, opening = day.marked_down(day.close) - day.marked_down(day.before), day.written_down()
        further, went = run.some(marked) and marked > 0, run.some(opening) and opening > 0
        if clause := self.present(told, "writeDown", further or went, what):
            self.figures(clause, {"amount": marked, "opening": opening, "loss": today}, what)
            apart = further and run.some(opening - marked)  # of what the dial counts some came off again
            self.tells(clause, day, *([marked, opening, opening - marked] if apart else [marked if further else opening]))
            if apart or not further:
                self.holds(clause, "on the books as the day opened" if further else "ooks as the day opened")
            self.holds(clause, "lost today" if (marked if further else opening) <= today else "written down")
        if clause := self.present(told, "writeUp", run.some(opening) and opening < 0 and not further, what):
            self.figures(clause, {"amount": -opening, "loss": today}, what)
            self.tells(clause, day, -opening)
            self.assertEqual("gained today" in clause["text"], -opening <= -today, clause["text"])

    def feedback(self, day, told, what):
        if clause := told.get("feedback"):
            self.figures(clause, {"realised": day.close["realisedGain"], "loop": day.close["loopGain"]}, what)
