#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""documents.py sees each kind of fault: a small tree with one at a time."""
import pathlib
import tempfile
import unittest

import documents

INVARIANTS = "".join(f"{n}. Holds, because.\n   Test: `test_this`.\n" for n in range(1, 11))
FINE = f"# A\n\n`model/a.h` and `model/*.h` have `Thing::go()`.\n\n## Invariants\n\n{INVARIANTS}\n## Where a new thing goes\n\n| a new … | goes to |\n|---|---|\n| thing | `model/` |\n"

CASES = [  # what is replaced, by what, and a part of the fault
    ("`model/a.h`", "`model/b.h`", "there is no model/b.h"),
    ("`model/*.h`", "`model/*.cpp`", "there is no model/*.cpp"),
    ("`Thing::go()`", "`Thing::come()`", "nothing in the sources is called come"),
    ("1. Holds, because.\n   Test: `test_this`.", "1. Holds, because.", "an invariant without its test"),
    ("10. Holds, because.\n   Test: `test_this`.\n", "", "9 invariants"),
    ("| thing | `model/` |", "| thing | anywhere |", "a row without a place"),
    ("| thing | `model/` |\n", "", "no table"),
    ("# A\n", "# A\n" * 200, "more than three pages"),
]


class Documents(unittest.TestCase):
    def faults(self, text):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            (root / "model").mkdir()
            (root / "tests").mkdir()
            (root / "model" / "a.h").write_text("struct Thing { void go(); };")
            (root / "tests" / "test_this.cpp").write_text("")
            (root / "ARCHITECTURE.md").write_text(text)
            (root / "CONTRIBUTING.md").write_text("`model/a.h`")
            return list(documents.faults(root))

    def test_what_is_there_has_no_faults(self):
        self.assertEqual(self.faults(FINE), [])

    def test_each_fault(self):
        for old, new, fault in CASES:
            with self.subTest(fault=fault):
                self.assertIn(old, FINE)
                found = self.faults(FINE.replace(old, new, 1))
                self.assertEqual(len(found), 1, found)
                self.assertIn(fault, found[0])


if __name__ == "__main__":
    unittest.main()
