#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ file is as clang-format leaves it.

    tests/house/formatted.py CLANG_FORMAT FOLDER

Prints the files that are not; `clang-format -i FILE` mends them. Exit code 1 if there are any.
"""
import concurrent.futures
import pathlib
import subprocess
import sys


def differs(tool, path):
    done = subprocess.run([tool, path], capture_output=True, check=True)
    return done.stdout != path.read_bytes()


def main():
    tool, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    files = [path for tree in ("model", "views", "app", "tests") for path in sorted((root / tree).rglob("*"))
             if path.suffix in (".h", ".cpp")]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        wrong = [str(path.relative_to(root)) for path, is_wrong in zip(files, pool.map(lambda p: differs(tool, p), files)) if is_wrong]
    print("\n".join(wrong) if wrong else f"{len(files)} files in one format")
    sys.exit(1 if wrong or not files else 0)


if __name__ == "__main__":
    main()
