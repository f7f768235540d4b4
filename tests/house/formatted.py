#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is as clang-format leaves it.

    tests/house/formatted.py CLANG_FORMAT FOLDER

Prints the files that are not; `clang-format -i FILE` mends them. Exit code 1 if there are any.
"""
import concurrent.futures
import itertools
import pathlib
import re
import subprocess
import sys

TOGETHER = 60  # files of one start of the tool, which takes longer to start than to read a file


def batches(files):
    rest = iter(files)
    return iter(lambda: list(itertools.islice(rest, TOGETHER)), [])


def differing(tool, files):
    """Those of the files that the tool would change, as it names them."""
    done = subprocess.run([tool, "--dry-run", "-Werror", *files], capture_output=True, text=True)
    found = sorted(set(re.findall(r"^(.*):\d+:\d+: error: ", done.stderr, re.MULTILINE)))
    if done.returncode and not found:
        sys.exit(done.stderr)  # it could not be started, or not read a file
    return found


def main():
    tool, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    files = [path for tree in ("model", "views", "app", "tests") for path in sorted((root / tree).rglob("*"))
             if path.suffix in (".h", ".cpp")]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        found = pool.map(lambda some: differing(tool, some), batches(files))
        wrong = [str(pathlib.Path(path).relative_to(root)) for some in found for path in some]
    print("\n".join(wrong) if wrong else f"{len(files)} files in one format")
    sys.exit(1 if wrong or not files else 0)


if __name__ == "__main__":
    main()
