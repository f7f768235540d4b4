# SPDX-License-Identifier: GPL-3.0-or-later
"""No figure stands in a page of the help that the engine, or the scenario it runs, does not give."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
HELP = ROOT / "resources/help"
CLI = os.environ["WATERHAMMER_CLI"]


def scenario(name):
    return json.loads((ROOT / f"resources/scenarios/{name}.waterhammer.json").read_text(encoding="utf-8"))


def program(*arguments):
    return subprocess.run([CLI, *arguments], check=True, capture_output=True, text=True).stdout


def file_of(name):
    return str(ROOT / f"resources/scenarios/{name}.waterhammer.json")


def run(name):
    return json.loads(program("run", file_of(name), "--json"))


def trace(name):
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "trace.json")
        program("run", file_of(name), "--trace", out)
        return json.loads(pathlib.Path(out).read_text(encoding="utf-8"))


def total(dealer):
    return dealer["cash"] + sum(dealer["holdings"].values()) + dealer["otherAssets"]


def ratio(dealer):
    return dealer["tier1Capital"] / total(dealer)


def prime_sells(*settings):
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "trace.json")
        program("run", file_of("dealer-prime"), "--trace", out, *settings)
        frames = json.loads(pathlib.Path(out).read_text(encoding="utf-8"))["frames"]
    return sum(sum(frame["open"]["sold"]) for frame in frames[1:])


def capacity(name):
    return json.loads(program("capacity", file_of(name), "--event", "0", "--until", "breach", "--json"))["value"]


def first_minutes():
    prime, frames = scenario("dealer-prime"), trace("dealer-prime")["frames"]
    dealer, day = prime["dealers"][0], frames[1]["open"]
    least = dealer.get("constraints", {}).get("slrMin", 0.05)
    allowed = day["equity"][0] / least
    return [total(dealer), dealer["tier1Capital"], 100 * least, -100 * prime["events"][0]["change"], prime["events"][0]["round"],
            day["directLoss"], sum(day["sold"]), allowed, day["exposure"][0]]


def committee():
    late, in_time = scenario("policy-too-late"), scenario("policy-in-time")
    return [in_time["policies"][0]["from"], late["policies"][0]["from"], 1]


def what_if():
    constrained, functioning = scenario("order-constrained"), scenario("order-functioning")
    return [constrained["events"][0]["amount"], 100 * ratio(functioning["dealers"][0]), capacity("order-functioning"),
            100 * min(map(ratio, constrained["dealers"])), capacity("order-constrained")]


# Of a page, what its figures are; rounded as they stand there.
PAGES = {"first-ten-minutes": first_minutes, "committee": committee, "what-if": what_if}


def figures_in(text):
    """Those of running text: code, pictures, links, headings, places in lists and keys are none."""
    for pattern in (r"Tier 1", r"`[^`]*`", r"^    .*$", r"!?\[[^\]]*\]\([^)]*\)", r"^#.*$", r"^\d+\. ", r"\b(Ctrl|Strg|Shift|Alt)\+\S+",
                    r"\bF\d+\b"):
        text = re.sub(pattern, " ", text, flags=re.M)
    return [(word, float(word.replace(",", "."))) for word in re.findall(r"(?<![\w.,])\d+(?:[.,]\d+)?", text)]


class Figures(unittest.TestCase):
    def test_pages(self):
        for page, figures in PAGES.items():
            known = figures()
            for path in sorted(HELP.glob(f"*/{page}.md")):
                told = figures_in(path.read_text(encoding="utf-8"))
                self.assertTrue(told, path)
                for word, value in told:
                    digits = len(re.split("[.,]", word)[1]) if re.search("[.,]", word) else 0
                    self.assertIn(round(value, digits), [round(figure, digits) for figure in known], f"{path.name}: {word}")

    def test_words(self):
        """What the pages say in words."""
        frames = trace("dealer-prime")["frames"]
        self.assertEqual(round(sum(frames[1]["open"]["sold"]) / frames[1]["open"]["directLoss"]), 19)
        self.assertEqual(round(frames[1]["open"]["equity"][0]), 19)
        self.assertEqual(prime_sells("--set", "dealers[*].constraints.slrMin=0.035"), 0)
        waves = run("four-waves")["waves"]
        self.assertEqual(sorted(set(waves.values())), [1, 2, 3, 4])
        self.assertEqual(sorted(list(waves.values()).count(day) for day in (1, 2, 3, 4)), [3, 3, 3, 3])
        self.assertFalse(scenario("four-waves").get("exposures"))
        self.assertEqual(run("funding-final-blow")["failures"], 6)
        self.assertEqual(len(scenario("funding-final-blow")["dealers"]), 6)
        self.assertEqual(run("funding-without-blow")["failures"], 0)
        same = [trace(name)["frames"][1] for name in ("funding-final-blow", "funding-without-blow")]
        self.assertEqual(same[0]["open"]["orders"], same[1]["open"]["orders"])
        self.assertEqual((run("policy-in-time")["failures"], run("policy-too-late")["failures"]), (0, 6))
        self.assertEqual(run("order-constrained")["breached"], len(scenario("order-constrained")["dealers"]))

    def test_named_scenarios(self):
        """Names in bold that begin with a capital are scenarios, in the language of the page."""
        for language in ("en", "de"):
            names = set()
            for path in (ROOT / "resources/scenarios").glob("*.json"):
                file = json.loads(path.read_text(encoding="utf-8"))
                names.add(file.get("names", {}).get(language, file["name"]))
            for page in PAGES:
                path = HELP / language / f"{page}.md"
                if not path.exists():
                    continue
                for name in re.findall(r"[Oo]pen \*\*([^*]+)\*\*|öffnen Sie \*\*([^*]+)\*\*", path.read_text(encoding="utf-8")):
                    self.assertIn(name[0] or name[1], names, path)


class Equations(unittest.TestCase):
    def test_painted(self):
        """Each is painted of the source that stands beside it, and none is left over."""
        sources = dict(line.split(": ", 1) for line in (HELP / "equations/sources.txt").read_text(encoding="utf-8").splitlines()
                       if line and not line.startswith("#"))
        painted = {}
        for path in (HELP / "equations").glob("*.svg"):
            inside = re.search("<desc>(.*)</desc>", path.read_text(encoding="utf-8")).group(1)
            painted[path.stem] = inside.replace("&lt;", "<").replace("&amp;", "&")
        self.assertEqual(painted, sources)
        text = "".join(path.read_text(encoding="utf-8") for path in HELP.glob("*/*.md"))
        for name in sources:
            self.assertIn(f"(../equations/{name}.svg)", text)


if __name__ == "__main__":
    unittest.main()
