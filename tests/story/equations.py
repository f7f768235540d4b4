# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums and quotients in a text, done again from what is printed."""
import re

AMOUNT, PERCENT = r"([0-9][0-9,]*(?:[.][0-9]+)?)(?: bn| mn)?", "([0-9][0-9,.]*)\u2009%"
EQUATIONS = [
    (rf"(?<![0-9.,\u2212/] ){AMOUNT} \u2212 {AMOUNT} = {AMOUNT}", lambda a, b: a - b),
    (rf"{AMOUNT} / {PERCENT} = {AMOUNT}", lambda a, b: 100 * a / b),
    (rf"(?<!\u2212 )(?<![0-9.,]){AMOUNT} / {AMOUNT} = {PERCENT}", lambda a, b: 100 * a / b),
    (rf"(?<![0-9.,])1 \u2212 {AMOUNT} / {AMOUNT} = {PERCENT}", lambda a, b: 100 * (1 - a / b)),
    (rf"A loss of {AMOUNT} takes its equity from {AMOUNT} to {AMOUNT}", lambda a, b: b - a),
    (rf"A gain of {AMOUNT} takes its equity from {AMOUNT} to {AMOUNT}", lambda a, b: b + a),
    (rf"Tier 1 of {AMOUNT} at {PERCENT} carries {AMOUNT}", lambda a, b: 100 * a / b),
]


def told(figure):
    return float(figure.replace(",", ""))


def wrong_equations(text):
    """Those that do not give what stands behind them: a sum exactly, a quotient within half of its last digit."""
    wrong = []
    for pattern, closes in EQUATIONS:
        for found in re.finditer(pattern, text):
            *others, result = found.groups()
            quotient = "/" in found[0] or " at " in found[0]
            allowed = 0.500001 * 10 ** -len(result.partition(".")[2]) if quotient else 1e-9
            if abs(closes(*map(told, others)) - told(result)) > allowed:
                wrong.append(found[0])
    return wrong


def figures(pattern, text):
    return [told(found) for found in re.findall(pattern, text)]


def wrong_trades(sold, bought):
    """By whom, why and to whom: what is printed adds up to the same. Dealers that are named may have digits of their own;
    the sum is then as good as the last digit of the coarsest of them."""
    figure = "([0-9][0-9,]*(?:[.][0-9]+)?)"
    who, _, why = sold.partition(" Of it ")
    sellers = figures(rf"{figure}[ \u00a0][^0-9]*? by (?:[0-9]|clients)", who)
    causes = figures(rf"{figure} (?:for |in resolution)", why) + figures(rf"{figure}[ \u00a0][^0-9]*? by clients", who)
    buyers = figures(rf"(?:absorbs?|takes?) {figure}", bought)
    wrong = [] if not why or abs(sum(sellers) - sum(causes)) < 1e-7 else [sold]
    coarsest = min(len(found.partition(".")[2]) for found in re.findall(rf"(?:absorbs?|takes?|Sold:) {figure}", sold + bought))
    allowed = 1.000001 * 10 ** -coarsest if re.search(r"[0-9] and .* absorb ", bought) else 1e-7
    return wrong if abs(sum(sellers) - sum(buyers)) < allowed else wrong + [bought]


def wrong_ends(text):
    """The peak is so many times the direct loss."""
    figure = "([0-9][0-9,]*(?:[.][0-9]+)?)"
    found = re.search(rf"Peak loss of shareholders {figure}(?s:.*)Direct loss {figure}.*the peak is {figure} times", text)
    return [] if not found or abs(told(found[1]) / told(found[2]) - told(found[3])) < 0.00500001 else [found[0]]


def silly_digits(text, most):
    """Amounts with more digits after the point than a reader bears; of those below 1 with more that tell something.
    Terms that events set are told as they stand in the file."""
    own = "\n".join(line for line in text.splitlines() if "\u2192" not in line)
    return re.findall(rf"[0-9]*[1-9][0-9]*[.][0-9]{{{most + 1},}}(?![0-9\u2009])"
                      rf"|(?<![0-9])0[.]0*[1-9][0-9]{{{most},}}(?![0-9\u2009])", own)
