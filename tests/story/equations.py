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


# What is told as about so much does not follow exactly from what is printed, but as nearly as its figures are rounded.
ABOUT = [
    (rf"(?<![0-9.,\u2212/] ){AMOUNT} \u2212 {AMOUNT} \u2248 {AMOUNT}", lambda a, b: a - b),
    (rf"{AMOUNT} / {PERCENT} \u2248 {AMOUNT}", lambda a, b: 100 * a / b),
    (rf"(?<!\u2212 )(?<![0-9.,]){AMOUNT} / {AMOUNT} \u2248 {PERCENT}", lambda a, b: 100 * a / b),
    (rf"(?<![0-9.,])1 \u2212 {AMOUNT} / {AMOUNT} \u2248 {PERCENT}", lambda a, b: 100 * (1 - a / b)),
    (rf"A loss of \u2248\u2009{AMOUNT} takes its equity from {AMOUNT} to {AMOUNT}", lambda change, b, c: b - c),
    (rf"A gain of \u2248\u2009{AMOUNT} takes its equity from {AMOUNT} to {AMOUNT}", lambda change, b, c: c - b),
    (rf"Tier 1 of {AMOUNT} at {PERCENT} carries \u2248\u2009{AMOUNT}", lambda a, b: 100 * a / b),
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
    return wrong + wrong_abouts(text)


def half_digit(figure):
    return 0.5 * 10 ** -len(figure.partition(".")[2])


def wrong_abouts(text):
    """Those that are further off than the rounding of their figures explains, and those that close and need not be told
    so."""
    wrong = []
    for pattern, closes in ABOUT:
        for found in re.finditer(pattern, text):
            parts = list(found.groups())
            change = parts.pop(0) if "takes" in pattern else None
            if change is not None:
                gives, result = abs(told(parts[0]) - told(parts[1])), change
            else:
                *parts, result = parts
                gives = closes(*map(told, parts))
            # How far the result moves when each figure moves by what its rounding may have taken.
            slack, values = half_digit(result), list(map(told, parts))
            for k, figure in enumerate(parts):
                moved = values[:k] + [values[k] + half_digit(figure)] + values[k + 1:]
                slack += abs(gives - (closes(change, *moved) if change is not None else closes(*moved))) * 1.1
            if abs(gives - told(result)) > slack + 1e-9:
                wrong.append(found[0])
    return wrong


def wrong_trades(sold, bought):
    """By whom, why and to whom: what is printed adds up to the same, also dealer by dealer where they are named. Where a
    figure is told as about so much, as nearly as all are rounded."""
    figure = "\u2248?\u2009?([0-9][0-9,]*(?:[.][0-9]+)?)"
    who, _, why = sold.partition(" Of it ")
    sellers = re.findall(rf"{figure}[ \u00a0][^0-9]*? by (?:[0-9]|clients)", who)
    causes = re.findall(rf"{figure} (?:for |in resolution)", why)
    causes += re.findall(rf"{figure}[ \u00a0][^0-9]*? by clients", who) if why else []
    absorbed, _, rest = bought.partition(" absorb ")
    amount = figure.replace(")?)", "))")  # a name may end in a number
    named = re.findall(rf" {amount}(?=, | and |$)", absorbed) if rest and " dealer" not in absorbed else []
    buyers = re.findall(rf"(?:absorbs?|takes?) {figure}", bought)

    def differ(one, other, text):
        slack = sum(map(half_digit, one + other)) if "\u2248" in text else 0
        return abs(sum(map(told, one)) - sum(map(told, other))) > slack + 1e-7
    wrong = [sold] if why and differ(sellers, causes, sold) else []
    if len(named) > 1 and differ(named, buyers[:1], bought):
        wrong.append(absorbed)
    return wrong + ([bought] if differ(sellers, buyers, sold + bought) else [])


def wrong_fundings(text):
    """What lenders call, less what is to hand and what comes in, is missing; that over what a unit frees is sold."""
    figure = "\u2248?\u2009?([0-9][0-9,]*(?:[.][0-9]+)?)"
    called = rf"Lenders call {figure}; (?:nothing|{figure}) is to hand[.]"
    wrong = []
    for found in re.finditer(rf"{called}(?: It calls {figure} of what it has lent[.])?(?: What else it sells frees {figure}[.])?"
                             rf" {figure} is missing(?:, and each unit sold frees {PERCENT}: {figure})?", text):
        need, *less, missing, frees, sold = found.groups()
        less = [amount for amount in less if amount]
        slack = sum(map(half_digit, [need, missing, *less])) if "\u2248" in found[0] else 0
        if abs(told(need) - sum(map(told, less)) - told(missing)) > slack + 1e-9:
            wrong.append(found[0])
        if frees and "\u2248" not in found[0] and abs(100 * told(missing) / told(frees) - told(sold)) > 1.000001 * half_digit(sold):
            wrong.append(found[0])
    return wrong


def wrong_ends(text):
    """The peak is so many times the direct loss; about so many only where it is not as printed."""
    figure = "([0-9][0-9,]*(?:[.][0-9]+)?)"
    found = re.search(rf"Peak loss of shareholders {figure}(?s:.*)Direct loss {figure}.*the peak is (\u2248\u2009)?"
                      rf"{figure} times", text)
    if not found:
        return []
    peak, direct, times = told(found[1]), told(found[2]), told(found[4])
    if not found[3]:
        return [] if abs(peak / direct - times) < 0.00500001 else [found[0]]
    lowest = (peak - half_digit(found[1])) / (direct + half_digit(found[2])) - 0.00500001
    highest = (peak + half_digit(found[1])) / (direct - half_digit(found[2])) + 0.00500001
    return [] if lowest < times < highest else [found[0]]


def wrong_losses(text, unit_digits):
    """What shareholders have lost so far is what they had lost the day before and what they lose today, exactly as printed
    or, told as about so much, as nearly as the three are rounded."""
    figure = "([0-9][0-9,]*(?:[.][0-9]+)?)"
    wrong, before = [], 0.0
    slack = 1.5 * 10 ** -max(0, 1 + unit_digits) + 1e-7  # half a last digit of each, at most
    for day in re.findall(r"^Days? [^\n]*\n((?:  .*\n)*)", text, re.MULTILINE):
        found = re.search(rf"Shareholders have (?:lost nothing|(lost|gained) {figure}[^;.]*?) so far"
                          rf"(?:; (\u2248\u2009)?{figure}[^;.]*? (lost|regained|gained) today)?", day)
        folded = re.search(rf"(?:^|[ .])(\u2248\u2009)?{figure}[^.]*? of it in these days"
                           rf"|They (?:(lost)|got|gained) (\u2248\u2009)?{figure}[^.]*? in these days", day)
        if not found:
            before = 0.0 if "Shareholders have lost nothing" in day or "have lost" not in day else before
            continue
        now = (told(found[2]) if found[1] else 0.0) * (-1 if found[1] == "gained" else 1)
        if found[4]:
            today, about = told(found[4]) * (1 if found[5] == "lost" else -1), found[3]
        elif folded and folded[2]:
            today, about = told(folded[2]), folded[1]
        elif folded:
            today, about = told(folded[5]) * (1 if folded[3] else -1), folded[4]
        else:
            today, about = now - before, None
            about = abs(today) < slack or None
        if abs(before + today - now) > (slack if about else 1e-7):
            wrong.append(f"{before} and {today} are not {now}: {found[0]}")
        before = now
    return wrong


def silly_digits(text, most):
    """Amounts with more digits after the point than a reader bears; of those below 1 with more that tell something.
    Terms that events set are told as they stand in the file, a mark and its price with what tells them apart."""
    own = "\n".join(line for line in text.splitlines() if "\u2192" not in line and "Liquidity rank of" not in line)
    own = re.sub(r"Books are marked to a bid that can be believed: .*", "", own)
    return re.findall(rf"[0-9]*[1-9][0-9]*[.][0-9]{{{most + 1},}}(?![0-9\u2009])"
                      rf"|(?<![0-9])0[.]0*[1-9][0-9]{{{most},}}(?![0-9\u2009])", own)
