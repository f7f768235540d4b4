#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the window is translated: gathers the texts of the sources anew and compares with each .ts file.

Also checked: the placeholders of a translation (%1, %n, %L1) are those of its source, key markers (&) are kept, and
lupdate finds the class of every text: what it files under a namespace is never found again when the program runs.
usage: check_complete.py LUPDATE SOURCE_ROOT FILE.ts..."""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path


def gathered(lupdate, root, ts):
    """The .ts file as lupdate would leave it, and its complaints."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / ts.name
        shutil.copy(ts, copy)
        plurals = ["-pluralonly"] if ts.stem.endswith("_en") else []
        done = subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *plurals,
                               "-tr-function-alias", "QT_TRANSLATE_NOOP+=RowText", "-I", root,
                               root / "app/core", root / "app/desktop", root / "views",
                               root / "model", "-ts", copy],
                              check=True, capture_output=True, text=True)
        return ElementTree.parse(copy).getroot(), done.stderr.splitlines()


def texts(translation):
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def placeholders(text):
    return sorted(set(re.findall(r"%(?:L?\d|n)", text)))


def faults(root):
    for context in root.findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            if translation.get("type") == "unfinished" or not all(texts(translation)):
                yield f"{name}: not translated: {source!r}"
                continue
            for text in texts(translation):
                wanted, found = placeholders(source), placeholders(text)
                if text.replace("&&", "").count("&") != source.replace("&&", "").count("&"):
                    yield f"{name}: another number of & marks: {source!r}"
                if found != wanted and not (message.get("numerus") and set(wanted) - set(found) <= {"%n"}):
                    yield f"{name}: placeholders {found} instead of {wanted}: {source!r}"


def main():
    lupdate, root, *files = sys.argv[1:]
    found = 0
    for ts in map(Path, files):
        texts_found, complaints = gathered(lupdate, Path(root), ts)
        for fault in [*complaints, *faults(texts_found)]:
            print(f"{ts.name}: {fault}")
            found += 1
    print(f"{found} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
