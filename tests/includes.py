#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The direction of includes: model <- views <- app, and one file that sees the JSON library.

    tests/includes.py FOLDER

model/ includes neither Qt nor views/ nor app/; views/ includes nothing of app/; app/cli includes neither Qt nor
views/; of model/ only scenario_json.cpp includes nlohmann. Prints each line that breaks a rule; exit code 1 if any does.
"""
import pathlib
import re
import sys

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
QT = re.compile(r"^(Qt|Q[A-Z])")

RULES = [  # folder, what it must not include, files that may
    ("model", lambda name: QT.match(name), "Qt", ()),
    ("model", lambda name: name.startswith(("views/", "app/")), "the program", ()),
    ("model", lambda name: name.startswith("nlohmann/"), "the JSON library", ("scenario_json.cpp",)),
    ("views", lambda name: name.startswith("app/"), "the program", ()),
    ("app/cli", lambda name: QT.match(name) or name.startswith("views/"), "the desktop", ()),
]


def includes_of(file):
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if found := INCLUDE.match(line):
            yield number, found.group(2)


def offences(root):
    for folder, forbidden, what, exempt in RULES:
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".h", ".cpp") or file.name in exempt:
                continue
            for number, name in includes_of(file):
                relative = (file.parent / name).resolve()
                if relative.is_file() and relative.is_relative_to(root):
                    name = str(relative.relative_to(root))  # "../app/x.h" is app/x.h
                if forbidden(name):
                    yield f"{file.relative_to(root)}:{number}: {folder} must not include {what}: {name}"


def main():
    root = pathlib.Path(sys.argv[1]).resolve()
    if not any((root / "model").glob("*.h")):
        sys.exit(f"{root} holds no model/")
    found = list(offences(root))
    print("\n".join(found) if found else "includes point one way")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
