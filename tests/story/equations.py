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
