#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""measure.py and outline.py count what they say they count: small sources with one offence each."""
import pathlib
import tempfile
import unittest

import measure
from outline import outline

LENGTHS = [  # source, functions with their lengths
    ("int f();", {}),
    ("void f() { }", {"f": 0}),
    ("int f() { return 1; }", {"f": 1}),
    ("int f()\n{\n    // why\n\n    return 1;\n}", {"f": 3}),
    ("struct A {\n    A()\n        : m_b{1}\n        , m_c(2)\n    {\n    }\n    int b() const { return m_b; }\n    int m_b = 0;\n};",
     {"A::A": 0, "A::b": 1}),
    ("namespace n {\nnamespace {\nbool operator==(const A& a, const A& b)\n{\n    return true;\n}\n}\n}", {"operator==": 1}),
    ("template <class S>\nA<S>::A(int x)\n    : m_x(x)\n{\n    go();\n}", {"A::A": 1}),
    ("A::~A()\n{\n    if (x) {\n        y();\n    }\n}", {"A::~A": 3}),
    ('const char* s = "{ not a brace";\nvoid f() { s(\'{\'); }', {"f": 1}),
    ("std::function<void(int)> make(int a = {}, std::vector<int> b = {1, 2}) { return {}; }", {"make": 1}),
    ("void f()\n{\n    auto g = [](int x) {\n        return x;\n    };\n}", {"f": 3}),
    ("const Row rows[] = {\n    {1, [](const A& a) {\n         return a;\n     }},\n};", {"rows::lambda": 1}),
    ("enum class E { A, B };\nE e(int x) { switch (x) { default: return E::A; } }", {"e": 1}),
    ("auto f(int x) -> std::vector<int>\n{\n    return {x};\n}", {"f": 1}),
    ("int g = 4;\nint h{5};\nstd::array<int, 2> a = {1, 2};", {}),
    ('auto x = R"(void f() { { )";\nvoid g() { }', {"g": 0}),
    ("struct B {\n    explicit operator bool() const { return true; }\n    int operator()(int x) { return x; }\n};",
     {"B::operatorbool": 1, "B::operator()": 1}),
]

FILES = {  # an offence each, and what measure it is for
    "model/long.cpp": "void f()\n{\n" + "    g();\n" * 61 + "}\n",
    "model/tall.cpp": "\n" * 401,
    "views/wide.h": "/// W.\nclass W {\npublic:\n" + "".join(f"    void f{i}();\n" for i in range(26)) + "};\n",
    "model/kind.h": "/// K.\nenum class K { One, Two };\n",
    "model/switch.cpp": '#include "model/kind.h"\nint f(K k)\n{\n    switch (k) {\n    case K::One: return 1;\n    default: return 2;\n    }\n}\n',
    "model/bare.h": "/// A.\nint a();\n\nint b();\n",
    "app/idle.cpp": '#include "model/kind.h"\nint g();\n',
}
FINE = {
    "model/fine.h": "/// A.\nint a();\nint b();\n\n/// S.\nstruct S {\n    int x = 0; ///< metres\n    /// y.\n    int y = 0;\n    S(int);\n\n    S(const S&) = delete;\n\n    bool operator==(const S&) const;\nprivate:\n    int z = 0;\n};\n",
    "app/fine.cpp": '#include "model/kind.h"\nint f(int k, K)\n{\n    switch (k) {\n    case 1: return 1;\n    default: return 2;\n    }\n}\n',
    "model/sixty.cpp": "void f()\n{\n" + "    g();\n" * 60 + "}\n" + "\n" * 337,
}
EXPECTED = {
    "functions over 60 lines": ["model/long.cpp: f"],
    "files over 400 lines": ["model/tall.cpp"],
    "classes with more than 25 public functions": ["views/wide.h: W"],
    "default: over an enumeration of ours": ["model/switch.cpp"],
    "headers with declarations without a comment": ["model/bare.h"],
    "includes that are not used": ["app/idle.cpp: model/kind.h"],
}


class Measures(unittest.TestCase):
    def test_lengths_of_functions(self):
        for source, expected in LENGTHS:
            with self.subTest(source=source):
                self.assertEqual({f.name: f.length for f in outline(source).functions}, expected)

    def test_constructors_are_told(self):
        found = outline("A::A()\n{\n}\nvoid A::b() { }\nstruct C { C() { } ~C() { } };").functions
        self.assertEqual([f.name for f in found if f.constructor], ["A::A", "C::C"])

    def test_every_offence_is_found_and_nothing_else(self):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in (FILES | FINE).items():
                path = root / name
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
            files = measure.sources(root)
            self.assertEqual({title: [key for key, _ in find(files)] for title, find in measure.MEASURES.items()}, EXPECTED)

    def test_percentiles(self):
        functions = [type("F", (), {"length": n})() for n in range(1, 201)]
        file = type("S", (), {"cpp": True, "within": lambda self, *_: True, "outline": type("O", (), {"functions": functions})()})()
        self.assertEqual(measure.lengths([file]), (200, 101, 198))


if __name__ == "__main__":
    unittest.main()
