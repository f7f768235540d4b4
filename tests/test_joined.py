#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""joined.py keeps apart what the compiler would see twice: small sources, two at a time."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "cmake"))
import joined

OWN = "namespace {\n%s\n} // namespace\n"
PAIRS = [  # first source, second source, can be one
    ("int f();\n", "int g();\n", True),
    (OWN % "int near(int a)\n{\n    return a;\n}", OWN % "bool near(double x)\n{\n    return x < 1;\n}", False),
    (OWN % "struct Row {\n    int a;\n};", OWN % "struct Column {\n    int b;\n};", True),
    (OWN % "struct Row {\n    int a;\n};", OWN % "enum class Row { One };", False),
    (OWN % "constexpr double gap = 1, margin = 2;", OWN % "const double margin = 3;", False),
    (OWN % "constexpr double gap = 1,\n                 margin = 2;", OWN % "const double margin = 3;", False),
    (OWN % "int near(int a)\n{\n    return a;\n}", "int f(int near) { return near; }\n", False),  # would hide it
    (OWN % "int near(int a)\n{\n    return a;\n}", "// what is near\nint f();\n", True),
    ("static int count = 0;\n", OWN % "int count()\n{\n    return 1;\n}", False),
    (OWN % "int apart()\n{\n    return 1;\n}", '#include "apart.h"\nint f() { return 1; }\n', False),
]


class Joined(unittest.TestCase):
    def test_pairs(self):
        for first, second, one in PAIRS:
            with self.subTest(first=first, second=second), tempfile.TemporaryDirectory() as folder:
                files = [pathlib.Path(folder, "a.cpp"), pathlib.Path(folder, "b.cpp")]
                pathlib.Path(folder, "apart.h").write_text("[[nodiscard]] int apart();\n", encoding="utf-8")
                for file, text in zip(files, (first, second)):
                    file.write_text(text, encoding="utf-8")
                self.assertEqual(len(joined.groups([str(f) for f in files], 2500)), 1 if one else 2)

    def test_length(self):
        with tempfile.TemporaryDirectory() as folder:
            files = [pathlib.Path(folder, f"{i}.cpp") for i in range(3)]
            for file in files:
                file.write_text("\n" * 40, encoding="utf-8")
            self.assertEqual([len(g) for g in joined.groups([str(f) for f in files], 100)], [2, 1])


if __name__ == "__main__":
    unittest.main()
