#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sources can be compiled as one: joined.py LINES FILE... prints a line "group file" for each.

No source of a group has a name of its own that another one has or uses, or the compiler would see two of it; a group
has at most LINES lines. The first group with room takes a file, so a folder stays together as far as it can.
"""
import functools
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
KEYWORDS = {"TEST", "TEST_P", "RC_GTEST_PROP", "INSTANTIATE_TEST_SUITE_P", "return", "if", "for", "while", "switch", "sizeof", "const", "auto", "namespace", "using", "operator"}
DECLARED = re.compile(r"[^(=\[{;]*?(\w+)\s*(?:\[\w*\]\s*)?(?=[(={;])")  # what stands before the first of ( = { ;
MORE = re.compile(r", (\w+)(?= =)")  # and "b" of "a = 1, b = 2"


def declared(line):
    """The types of a line, or else what it defines first."""
    line = re.sub(r"\[\[\w+\]\] *", "", line)
    types = re.findall(r"\b(?:class|struct|enum|union|using)\s+(?:class\s+)?(\w+)", line)
    return set(types or DECLARED.findall(line)[:1] + MORE.findall(line))


def words_of(text):
    return set(re.findall(r"\w+", re.sub(r"(^|\s)//.*", "", text)))


def own_names(text):
    """The names that a source keeps to itself: in its unnamed namespace, or static and constant at file level."""
    names, inside = set(), False
    for line in text.splitlines():
        if re.match(r"namespace \{", line):
            inside = True
        elif inside and re.match(r"\} // namespace\s*$", line):
            inside = False
        elif re.match(r"(static|constexpr|const|inline) ", line) or inside and re.match(r"[A-Za-z_]", line):
            names |= declared(line)
        elif inside and re.match(r"\s+\w+ = [\w.]+[,;]", line):
            names.add(line.split()[0])  # one more of "constexpr double a = 1,"
    return names - KEYWORDS


@functools.cache
def included_names(file):
    """What the headers of ours that a file includes, one from another, declare for everybody."""
    names = set()
    for name in re.findall(r'#include "(.*)"', file.read_text(encoding="utf-8")):
        header = next((h for h in (ROOT / name, file.parent / name) if h.is_file()), None)
        if header:
            for line in header.read_text(encoding="utf-8").splitlines():
                names |= declared(line) if re.match(r"[\w\[]", line) else set()
            names |= included_names(header)
    return names


def groups(files, lines):
    """Lists of files, each at most `lines` long in all (a longer file stands alone), whose own names nobody else knows."""
    found = []
    for file in files:
        text = pathlib.Path(file).read_text(encoding="utf-8")
        names, words, length = own_names(text), words_of(text) | included_names(pathlib.Path(file)), text.count("\n")
        for group in found:
            if group["length"] + length <= lines and not group["names"] & words and not group["words"] & names:
                break
        else:
            group = {"files": [], "names": set(), "words": set(), "length": 0}
            found.append(group)
        group["files"].append(file)
        group["names"] |= names
        group["words"] |= words
        group["length"] += length
    return [group["files"] for group in found]


if __name__ == "__main__":
    for number, group in enumerate(groups(sys.argv[2:], int(sys.argv[1]))):
        for name in group:
            print(f"{number} {name}")
