#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The house measured: lengths, sizes, comments and includes of the tree.

    tests/house/measure.py FOLDER [--list]

Prints each figure beside its target, and what is over it. Exit code 1 if anything is over a target and not in
still_over.txt, or stands there and is over no longer: that list only gets shorter. `--list` prints the list anew.

How it is counted. Functions of model, views and app: the lines of the body between its braces, comments and blank lines
among them, 0 for {}, 1 for { return x; }; a lambda belongs to the function around it, one in a table counts by itself;
the median and the 99th percentile (nearest rank) are over all of them, members in headers too. None may be over 60
lines, constructors included, tests included. Files: lines of every .h, .cpp and .py, generated ones excepted. Classes:
public member functions as declared, signals and slots too, `= delete` not. `default:` over an enumeration of ours: a
switch with a default whose cases name enumerators that this tree declares. Comments: every declaration of a header of
model and app/core that others can name has a /// comment, above it or behind it; a comment above a run of lines speaks
for all of them up to the next blank line, one above an enumeration for its enumerators, one above a class for its
constructors. Without one may be what has its meaning from elsewhere: overrides, defaults, operators, begin and end. Includes: a
header of ours whose declared names (types, functions, values, enumerators, macros) do not occur in the file is not used.
"""
import math
import pathlib
import re
import sys

from outline import blanked, outline

PRODUCT = ("model", "views", "app")
TREES = PRODUCT + ("tests",)
DOCUMENTED = ("model", "app/core")
GENERATED = ()  # files made by a program, relative to the root
MEDIAN, PERCENTILE, LONGEST, FILE_LINES, PUBLIC_FUNCTIONS = 6, 40, 60, 400, 25


class Source:
    def __init__(self, root, path):
        self.name = str(path.relative_to(root))
        self.text = path.read_text(encoding="utf-8")
        self.lines = self.text.splitlines()
        self.cpp = path.suffix in (".h", ".cpp")
        self.outline = outline(self.text) if self.cpp else None

    def within(self, *folders):
        return self.name.startswith(tuple(folder + "/" for folder in folders))


def sources(root):
    found = (path for tree in TREES for path in sorted((root / tree).rglob("*")) if path.suffix in (".h", ".cpp", ".py"))
    return [source for path in found if (source := Source(root, path)).name not in GENERATED]


def long_functions(files):
    return [(f"{f.name}: {fn.name}", f"{fn.length} lines, line {fn.line}")
            for f in files if f.cpp for fn in f.outline.functions if fn.length > LONGEST]


def long_files(files):
    return [(f.name, f"{len(f.lines)} lines") for f in files if len(f.lines) > FILE_LINES]


def wide_classes(files):
    counts = {}
    for f in files:
        if not f.cpp or not f.name.endswith(".h") or not f.within(*PRODUCT):
            continue
        for declaration, hidden in f.outline.declarations:
            if declaration.kind == "function" and declaration.owner and not hidden and "= delete" not in declaration.text:
                key = f"{f.name}: {declaration.owner}"
                counts[key] = counts.get(key, 0) + 1
    return [(key, f"{n} public functions") for key, n in sorted(counts.items()) if n > PUBLIC_FUNCTIONS]


def enumerators(files):
    """The names of our enumerators, and of the types that hold them."""
    return {(d.owner.split("::")[-1], d.name) for f in files if f.cpp and f.within(*PRODUCT)
            for d, _ in f.outline.declarations if d.kind == "enumerator"}


def switch_around(text, at):
    """The text of the switch that a `default:` at `at` belongs to, the blocks inside it left out."""
    depth, begin = 0, at
    while begin > 0 and depth >= 0:
        begin -= 1
        depth += {"}": 1, "{": -1}.get(text[begin], 0)
    end, depth = at, 0
    while end < len(text) and depth >= 0:
        depth += {"{": 1, "}": -1}.get(text[end], 0)
        end += 1
    body = text[begin + 1:end - 1]
    while body != (body := re.sub(r"\{[^{}]*\}", " ", body)):
        pass
    return body


def own_defaults(files):
    ours = enumerators(files)
    found = []
    for f in files:
        if not f.cpp:
            continue
        text = blanked(f.text)
        for default in re.finditer(r"\bdefault\s*:", text):
            labels = re.findall(r"\bcase\s+([\w:]+)\s*:(?!:)", switch_around(text, default.start()))
            pairs = [tuple((["", ""] + label.split("::"))[-2:]) for label in labels]
            if any(pair in ours or (not pair[0] and pair[1] in {name for _, name in ours}) for pair in pairs):
                found.append((f.name, f"default: at line {text.count(chr(10), 0, default.start()) + 1}"))
    return found


def commented(f, declaration):
    """Whether a /// stands behind the declaration, or above it without a blank line in between."""
    if any("///" in line for line in f.lines[declaration.line - 1:declaration.last_line]):
        return True
    above = declaration.line - 2
    while above >= 0 and f.lines[above].strip() and not re.fullmatch(r"\s*(?:public|protected|private)?:?[{}]?", f.lines[above]):
        if f.lines[above].lstrip().startswith("///"):
            return True
        if re.match(r"(?:namespace|class|struct|enum)\b.*\{$", f.lines[above].strip()):
            break
        above -= 1
    return False


def speaks_for_itself(d):
    """What has its meaning from elsewhere: overrides, defaults, operators, ranges and their traits, constructors (their
    class tells), and members defined outside their class."""
    last = d.name.split("::")[-1]
    return bool(re.search(r"=\s*(?:delete|default)\b|\boverride\b", d.text) or "~" in last or last.startswith("operator")
                or last in ("begin", "end") or d.owner.split("::")[-1] == last or ("::" in d.name and not d.owner)
                or re.search(r"\busing (?:iterator_category|value_type|difference_type|pointer|reference)\b", d.text))


def uncommented(files):
    found = []
    for f in files:
        if not f.cpp or not f.name.endswith(".h") or not f.within(*DOCUMENTED):
            continue
        missing = [d for d, hidden in f.outline.declarations if not hidden and not speaks_for_itself(d) and not commented(f, d)]
        if missing:
            found.append((f.name, f"{len(missing)} declarations, the first {missing[0].name}, line {missing[0].line}"))
    return found


def unused_includes(files):
    headers = {f.name: f for f in files if f.cpp and f.name.endswith(".h")}
    names = {name: {part for d, _ in f.outline.declarations for part in [d.name.split("::")[-1].lstrip("~")]}
             | set(f.outline.macros) for name, f in headers.items()}
    found = []
    for f in files:
        if not f.cpp:
            continue
        own = re.sub(r"\.(?:h|cpp)$", ".h", f.name)
        words = set(re.findall(r"\w+", f.text.replace("Qt6", "")))
        for line, include, project in f.outline.includes:
            operators = any("operator" in n for n in names.get(include, ()))
            if project and include in headers and include != own and names[include] and not operators \
                    and not names[include] & words:
                found.append((f"{f.name}: {include}", f"line {line}"))
    return found


MEASURES = {
    f"functions over {LONGEST} lines": long_functions,
    f"files over {FILE_LINES} lines": long_files,
    f"classes with more than {PUBLIC_FUNCTIONS} public functions": wide_classes,
    "default: over an enumeration of ours": own_defaults,
    "headers with declarations without a comment": uncommented,
    "includes that are not used": unused_includes,
}


def lengths(files):
    """The median and the 99th percentile."""
    sizes = sorted(fn.length for f in files if f.cpp and f.within(*PRODUCT) for fn in f.outline.functions)
    return len(sizes), sizes[len(sizes) // 2], sizes[math.ceil(0.99 * len(sizes)) - 1]


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    files = sources(root)
    if not any(f.within("model") for f in files):
        sys.exit(f"{root} holds no model/")
    exceptions = pathlib.Path(__file__).with_name("still_over.txt")
    allowed = {line for line in exceptions.read_text().splitlines() if line and not line.startswith("#")}
    over, details = set(), []
    count, median, percentile = lengths(files)
    figures = [f"functions: {count}, median {median} lines (at most {MEDIAN}), 99th percentile {percentile} (at most {PERCENTILE})"]
    over |= {"median"} if median > MEDIAN else set()
    over |= {"99th percentile"} if percentile > PERCENTILE else set()
    for title, measure in MEASURES.items():
        found = measure(files)
        figures.append(f"{title}: {len(found)}")
        for key, detail in found:
            over.add(f"{title}: {key}")
            details.append(("  " if f"{title}: {key}" in allowed else "! ") + f"{title}: {key}: {detail}")
    if "--list" in sys.argv:
        print("\n".join(sorted(over)))
        return
    print("\n".join(details + figures))
    for line in sorted(over - allowed):
        print(f"over its target: {line}")
    for line in sorted(allowed - over):
        print(f"no longer over its target, to be taken out of {exceptions.name}: {line}")
    sys.exit(1 if over != allowed else 0)


if __name__ == "__main__":
    main()
