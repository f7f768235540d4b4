#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ARCHITECTURE.md and CONTRIBUTING.md say is there, is there.

    tests/house/documents.py FOLDER

Of everything between backticks: a path (with a slash, or a name with an ending) exists, `*` standing for any name; a name
in words of code occurs in the sources or the tests. In ARCHITECTURE.md every invariant (a numbered line under
"Invariants") ends with the test that holds it, "Test: `name`", or with "Not tested: why"; every row of the table of new
things names a place that exists; and all of it stays within three pages. Prints what is wrong; exit code 1 if anything is.
"""
import pathlib
import re
import sys

DOCUMENTS = ("ARCHITECTURE.md", "CONTRIBUTING.md")
MOST_LINES, INVARIANTS = 190, range(10, 13)
ENDING = re.compile(r"\.(?:h|cpp|py|md|json|txt|cmake|ts|qrc|in)$|/$")
SPAN = re.compile(r"`([^`\n]+)`")


def words_of(root):
    words = set()
    for tree in ("model", "views", "app", "tests", "cmake", "packaging", "translations", "resources/schema"):
        for path in (root / tree).rglob("*"):
            if path.suffix in (".h", ".cpp", ".py", ".cmake", ".txt", ".json", "") and path.is_file() and path.stat().st_size < 300_000:
                words |= set(re.findall(r"\w+", path.read_text(encoding="utf-8", errors="ignore") + " " + path.stem))
    for name in ("CMakeLists.txt", "CMakePresets.json", ".clang-format"):
        words |= set(re.findall(r"\w+", (root / name).read_text()) if (root / name).is_file() else ())
    return words


def is_path(span):
    return re.search(r"\w", span) and re.fullmatch(r"[\w./*+-]+", span) and ("/" in span or ENDING.search(span)) and not span.startswith(("-", "build/"))


def faults_of_spans(root, name, text, words):
    for found in SPAN.finditer(text):
        span, line = found.group(1), text.count("\n", 0, found.start()) + 1
        if is_path(span):
            if not any(root.glob(span.rstrip("/"))):
                yield f"{name}:{line}: there is no {span}"
        elif not span.startswith("//"):  # a kind of comment
            missing = [word for word in re.findall(r"[A-Za-z_]\w{2,}", span) if word not in words]
            if missing:
                yield f"{name}:{line}: nothing in the sources is called {' or '.join(missing)}, of `{span}`"


def section(text, title):
    found = re.search(rf"^## {re.escape(title)}\n(.*?)(?=^## |\Z)", text, re.S | re.M)
    return found.group(1) if found else ""


def faults_of_architecture(root, text):
    items = re.findall(r"^\d+\. (.*?)(?=^\d+\. |^\s*$\n(?!\s)|\Z)", section(text, "Invariants"), re.S | re.M)
    if len(items) not in INVARIANTS:
        yield f"ARCHITECTURE.md: {len(items)} invariants, expected {INVARIANTS.start} to {INVARIANTS.stop - 1}"
    for item in items:
        if not re.search(r"Tests?:\s+`|Not tested:\s+\w", item):
            yield f"ARCHITECTURE.md: an invariant without its test: {item[:60]}…"
    rows = re.findall(r"^\|(?!\s*(?:a new|-)).*\|$", section(text, "Where a new thing goes"), re.M)
    if not rows:
        yield "ARCHITECTURE.md: no table of where a new thing goes"
    for row in rows:
        if not any(is_path(span) and any(root.glob(span.rstrip("/"))) for span in SPAN.findall(row)):
            yield f"ARCHITECTURE.md: a row without a place that exists: {row}"
    if len(text.splitlines()) > MOST_LINES:
        yield f"ARCHITECTURE.md: {len(text.splitlines())} lines, more than three pages ({MOST_LINES})"


def faults(root):
    words = words_of(root)
    for name in DOCUMENTS:
        yield from faults_of_spans(root, name, (root / name).read_text(encoding="utf-8"), words)
    yield from faults_of_architecture(root, (root / "ARCHITECTURE.md").read_text(encoding="utf-8"))


def main():
    found = list(faults(pathlib.Path(sys.argv[1]).resolve()))
    print("\n".join(found) if found else "the documents name what is there")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
