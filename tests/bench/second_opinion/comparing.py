"""Two traces, number by number.

Two numbers of a run agree if they differ by at most a relative 1e-9 of the larger plus 1e-11 of the largest opening
balance sheet; loop gains within 1e-5.
"""

GAIN = 1e-5
REALISED = "realisedGain"       # a loss per unit of its cause: it is as exact as the loss is, however small its cause


def balance_sheet(trace):
    """The largest opening balance sheet: prices are 1 at the start."""
    first = trace["frames"][0]
    return max((c + o + sum(u) for c, o, u in zip(first["cash"], first["otherAssets"], first["units"])), default=0.0)


def differences(a, b, rtol=1e-9):
    """Yield (where, a's value, b's value) for everything in which two traces differ."""
    for key in ("format", "version", "assets", "dealers", "funds", "claims"):
        if a.get(key) != b.get(key):
            yield key, a.get(key), b.get(key)
    atol = 1e-2 * rtol * balance_sheet(b)
    last = 0.0
    for x, y in zip(a["frames"], b["frames"]):
        where, gains = f"round {x.get('round')}", (x.get(REALISED), y.get(REALISED))
        yield from differ(where, {**x, REALISED: None}, {**y, REALISED: None}, rtol, atol)
        if y["open"]:
            cause = max(0.0, last) + y["open"]["directLoss"]
            last = y["open"]["tradingLoss"]
            yield from differ(f"{where}: {REALISED}", *gains, rtol, atol / max(cause, 1e-9))
    if len(a["frames"]) != len(b["frames"]):
        yield "number of frames", len(a["frames"]), len(b["frames"])


def zeros(table):
    return table and [[0.0] * len(row) for row in table]


def is_number(x):
    return isinstance(x, (int, float)) and not isinstance(x, bool)


def differ(where, a, b, rtol, atol):
    if isinstance(a, dict) and isinstance(b, dict):
        for key in list(a) + [key for key in b if key not in a]:
            if where.endswith("open: causes") and (key not in a or key not in b):
                # A cause that rounding alone has made is as good as none.
                yield from differ(f"{where}: {key}", a.get(key, zeros(b.get(key))), b.get(key, zeros(a.get(key))), rtol,
                                  atol)
            elif key not in a or key not in b:
                yield f"{where}: {key}", a.get(key, "absent"), b.get(key, "absent")
            else:
                yield from differ(f"{where}: {key}", a[key], b[key], max(rtol, GAIN) if key == "loopGain" else rtol,
                                  atol)
    elif isinstance(a, list) and isinstance(b, list) and len(a) == len(b):
        for i, (x, y) in enumerate(zip(a, b)):
            yield from differ(f"{where}[{i}]", x, y, rtol, atol)
    elif is_number(a) and is_number(b):
        if not abs(a - b) <= rtol * max(abs(a), abs(b)) + atol:
            yield where, a, b
    elif a != b or type(a) is not type(b):
        yield where, a, b


def compare(a, b, rtol, limit=20):
    """Prints the first differences; how many there are."""
    count = 0
    for where, x, y in differences(a, b, rtol):
        count += 1
        if count <= limit:
            off = f"  (by {abs(x - y):.2e})" if is_number(x) and is_number(y) else ""
            print(f"{where}: {x!r} / {y!r}{off}")
    if count > limit:
        print(f"... {count} differences in all")
    return count
